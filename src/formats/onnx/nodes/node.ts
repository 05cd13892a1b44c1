import { ModelError } from '../../../core/errors.js';
import type { GraphAssembler } from '../../../graph/assemble.js';
import type { Padding, Pair } from '../../../graph/graph.js';
import { plainOperator } from '../../../graph/plain-operator.js';
import { formatShape, type Shape } from '../../../graph/shapes.js';
import { slideWindow } from '../../../ops/shared/shape-rules.js';
import type { OnnxNode, OnnxTensor } from '../model.js';
import type { ActivationValue, Layout, Margins, Value } from '../value.js';

export interface Place {
  readonly graph: GraphAssembler;
  readonly opset: number;
  /** Whether a layer of the model works on series [n, c, w]. */
  readonly hasSeries: boolean;
}

/** Appends what a node computes; null stands for an input that is left out. */
export type Convert = (node: OnnxNode, inputs: readonly (Value | null)[], place: Place) => ActivationValue;

export function refuse(node: OnnxNode, message: string, fix?: string): never {
  throw new ModelError({
    code: 'model/onnx-node',
    message: `node ${node.name} (${node.operator}): ${message}`,
    ...(fix === undefined ? {} : { fix }),
  });
}

export function activation(node: OnnxNode, inputs: readonly (Value | null)[], at: number): ActivationValue {
  const value = inputs[at];
  if (value?.kind === 'activation') return value;
  return refuse(
    node,
    `expected input ${at} to be computed from the model's input, found ${value ? 'a constant' : 'no input'}`,
  );
}

export function constant(node: OnnxNode, inputs: readonly (Value | null)[], at: number): OnnxTensor {
  const value = inputs[at];
  if (value?.kind === 'constant') return value.tensor;
  return refuse(node, `expected a constant as input ${at}, found ${value ? 'an activation' : 'no input'}`);
}

export function optionalConstant(node: OnnxNode, inputs: readonly (Value | null)[], at: number): OnnxTensor | null {
  return inputs[at] ? constant(node, inputs, at) : null;
}

/** The numbers of a constant that must have this shape. */
export function floats(node: OnnxNode, tensor: OnnxTensor, shape: Shape): Float32Array {
  if (tensor.shape.join() !== shape.join() || (tensor.type !== 'float32' && tensor.type !== 'float64'))
    refuse(node, `expected float32 ${formatShape(shape)}, found ${tensor.type} ${formatShape(tensor.shape)}`);
  return Float32Array.from(tensor.data);
}

export const numberOf = ({ attributes }: OnnxNode, name: string, otherwise: number): number => {
  const value = attributes[name];
  return typeof value === 'number' ? value : otherwise;
};

export const numbersOf = ({ attributes }: OnnxNode, name: string, otherwise: readonly number[]): readonly number[] => {
  const value = attributes[name];
  return Array.isArray(value) ? (value as readonly number[]) : otherwise;
};

export const written = (tensor: string, shape: Shape, layout: Layout): ActivationValue => ({
  kind: 'activation',
  tensor,
  shape,
  layout,
});

/** What an image is in the graph, and its sizes as [n, c, h, w]. */
export interface Image {
  readonly tensor: string;
  readonly sizes: readonly [number, number, number, number];
  readonly margins: Margins;
  /** Whether ONNX has it as [n, c, w]. */
  readonly isSeries: boolean;
}

/** Sizes, pads or weights of a series as those of an image of one row: ONNX's dimensions with a row before the last. */
export const withRow = (values: readonly number[], row: number): readonly number[] => [
  ...values.slice(0, -1),
  row,
  ...values.slice(-1),
];

/** As ONNX has it: of a series without the row. */
export const shapeIn = ({ isSeries }: Image, [n, c, h, w]: readonly [number, number, number, number]): Shape =>
  isSeries ? [n, c, w] : [n, c, h, w];

/** @throws ModelError where the value is no image of channels, rows and columns, and no series of channels. */
export function image(node: OnnxNode, value: ActivationValue, { graph }: Place): Image {
  const margins = value.margins ?? [0, 0, 0, 0];
  const isSeries = value.shape.length === 3;
  const [n, c, h, w, ...more] = isSeries ? withRow(value.shape, 1) : value.shape;
  if (n === undefined || c === undefined || h === undefined || w === undefined || more.length > 0)
    return refuse(node, `expected an image [n, c, h, w] or a series [n, c, w], found ${formatShape(value.shape)}`);
  const sizes = [n, c, h - margins[0] - margins[2], w - margins[1] - margins[3]] as const;
  if (value.layout === 'channels-last') return { tensor: value.tensor, sizes, margins, isSeries };
  if (value.layout === 'pooled') {
    const tensor = graph.append(plainOperator('Reshape', `${node.name}/image`, value.tensor), [n, 1, 1, c]);
    return { tensor, sizes, margins, isSeries };
  }
  return refuse(node, `expected channels in the second dimension of ${formatShape(value.shape)}, found them elsewhere`);
}

/** How TFLite pads so that a window finds these margins; null where only explicit zeros do. */
export function paddingFor(
  [, , height, width]: readonly [number, number, number, number],
  margins: Margins,
  kernel: Pair,
  stride: Pair,
  dilation: Pair,
): Padding | null {
  if (margins.every((size) => size === 0)) return 'valid';
  const isSame = ([height, width] as const).every((size, axis) => {
    const window = slideWindow(size, kernel[axis]!, stride[axis]!, dilation[axis]!, 'same');
    const extent = (kernel[axis]! - 1) * dilation[axis]! + 1;
    const total = Math.max((window.size - 1) * stride[axis]! + extent - size, 0);
    return margins[axis] === window.before && margins[axis + 2] === total - window.before;
  });
  return isSame ? 'same' : null;
}

/** The margins of a node's own `pads` or `auto_pad`. */
export function ownMargins(
  node: OnnxNode,
  [, , height, width]: readonly [number, number, number, number],
  kernel: Pair,
  stride: Pair,
  dilation: Pair,
  isSeries = false,
): Margins {
  const auto = node.attributes['auto_pad'] ?? 'NOTSET';
  if (auto === 'SAME_UPPER' || auto === 'SAME_LOWER') {
    const [top, bottom, left, right] = ([height, width] as const).flatMap((size, axis) => {
      const extent = (kernel[axis]! - 1) * dilation[axis]! + 1;
      const total = Math.max((Math.ceil(size / stride[axis]!) - 1) * stride[axis]! + extent - size, 0);
      const [less, more] = [Math.floor(total / 2), Math.ceil(total / 2)];
      return auto === 'SAME_UPPER' ? [less, more] : [more, less];
    });
    return [top!, left!, bottom!, right!];
  }
  if (auto !== 'NOTSET' && auto !== 'VALID')
    return refuse(node, `expected a known auto_pad, found ${JSON.stringify(auto)}`);
  const pads = auto === 'VALID' ? [] : numbersOf(node, 'pads', []);
  const [top = 0, left = 0, bottom = 0, right = 0] = isSeries ? [0, pads[0], 0, pads[1]] : pads;
  return [top, left, bottom, right];
}

/** @param isSeries one number is that of the columns. */
export function pairOf(node: OnnxNode, name: string, otherwise: Pair, isSeries = false): Pair {
  const given = numbersOf(node, name, otherwise);
  const whole: readonly number[] = isSeries && given.length === 1 ? [1, given[0]!] : given;
  const [first, second, ...more] = whole;
  if (first === undefined || second === undefined || more.length > 0)
    return refuse(
      node,
      `expected two numbers as ${name}, found ${JSON.stringify(node.attributes[name])}`,
      'Convolutions over three dimensions are not read from ONNX.',
    );
  return [first, second];
}

export const sum = (a: Margins, b: Margins): Margins => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
