import { formatShape } from '../../../graph/shapes.js';
import { enlarged } from '../../../ops/transpose-conv/op.js';
import { transpose } from '../fold-constants.js';
import { addMargins } from './pad.js';
import {
  activation,
  constant,
  floats,
  image,
  numberOf,
  numbersOf,
  optionalConstant,
  pairOf,
  refuse,
  shapeIn,
  withRow,
  written,
  type Convert,
} from './node.js';

/** Kernels [inC, outC, kh, kw], or [inC, outC, kw] of a series, which is an image of one row. What `pads` cut off is cut off by a Slice, where no padding of a kernel's does it. */
export const convTranspose: Convert = (node, inputs, place) => {
  const { graph } = place;
  const stored = constant(node, inputs, 1);
  const source = image(node, activation(node, inputs, 0), place);
  const { isSeries } = source;
  const given = isSeries && stored.shape.length === 3 ? { ...stored, shape: withRow(stored.shape, 1) } : stored;
  const [inC, outC, kh, kw, ...more] = given.shape;
  const group = numberOf(node, 'group', 1);
  const dilations = numbersOf(node, 'dilations', []);
  if (inC === undefined || outC === undefined || kh === undefined || kw === undefined || more.length > 0 || group !== 1)
    return refuse(
      node,
      `expected one group and a kernel [inC, outC, kh, kw], found ${group} and ${formatShape(stored.shape)}`,
    );
  if (dilations.some((each) => each !== 1)) refuse(node, `expected no dilation, found ${dilations.join(', ')}`);
  if ((node.attributes['auto_pad'] ?? 'NOTSET') !== 'NOTSET' || node.attributes['output_shape'] !== undefined)
    refuse(node, 'expected pads in place of auto_pad and output_shape');
  const stride = pairOf(node, 'strides', [1, 1], isSeries);
  const [, columns] = pairOf(node, 'output_padding', [0, 0], isSeries);
  const added = isSeries ? ([0, columns] as const) : pairOf(node, 'output_padding', [0, 0]);
  const pads = numbersOf(node, 'pads', []);
  const [top = 0, left = 0, bottom = 0, right = 0] = isSeries ? [0, pads[0], 0, pads[1]] : pads;
  const input = addMargins(node.name, source.tensor, source.margins, place);
  const [n, height, width] = graph.shapeOf(input) as [number, number, number];
  const before = [top, left] as const;
  const after = [bottom, right] as const;
  const kernel = [kh, kw] as const;
  // What ONNX gives, and what the kernel gives without padding.
  const sizes = ([height, width] as const).map(
    (size, axis) => stride[axis]! * (size - 1) + added[axis]! + kernel[axis]! - before[axis]! - after[axis]!,
  );
  const whole = ([height, width] as const).map((size, axis) => enlarged(size, kernel[axis]!, stride[axis]!, 'valid'));
  const isSame = ([0, 1] as const).every((axis) => {
    const total = kernel[axis] - stride[axis];
    return (
      total >= 0 && before[axis] === Math.floor(total / 2) && sizes[axis] === [height, width][axis]! * stride[axis]
    );
  });
  if (sizes.some((size, axis) => size < 1 || before[axis]! + size > whole[axis]!))
    return refuse(
      node,
      `expected an output within ${whole.join(' x ')}, found ${sizes.join(' x ')} from ${before.join(', ')}`,
    );
  const isCut = !isSame && sizes.some((size, axis) => size !== whole[axis] || before[axis] !== 0);
  const data = transpose({ ...given, data: floats(node, given, given.shape) }, [1, 2, 3, 0])!;
  const bias = optionalConstant(node, inputs, 2);
  const output = graph.append({
    kind: 'TransposeConv',
    name: node.name,
    inputs: [input],
    constants: {
      kernel: graph.constant(`${node.name}/kernel`, data.shape, data.data as Float32Array),
      ...(bias ? { bias: graph.constant(`${node.name}/bias`, [outC], floats(node, bias, [outC])) } : {}),
    },
    outputs: [`${node.name}/output`],
    options: { stride, padding: isSame ? 'same' : 'valid', activation: 'none' },
  });
  const shape = shapeIn(source, [n, outC, sizes[0]!, sizes[1]!]);
  if (!isCut) return written(output, shape, 'channels-last');
  const cut = graph.append({
    kind: 'Slice',
    name: `${node.name}/cut`,
    inputs: [output],
    constants: {},
    outputs: [`${node.name}/cut/output`],
    options: { from: [0, top, left, 0], to: [n, top + sizes[0]!, left + sizes[1]!, outC] },
  });
  return written(cut, shape, 'channels-last');
};
