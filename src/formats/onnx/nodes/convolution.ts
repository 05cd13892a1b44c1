import type { Activation } from '../../../graph/graph.js';
import { formatShape } from '../../../graph/shapes.js';
import { slideWindow } from '../../../ops/shared/shape-rules.js';
import { transpose } from '../fold-constants.js';
import type { OnnxNode, OnnxTensor } from '../model.js';
import type { ActivationValue } from '../value.js';
import { addMargins, materialized } from './pad.js';
import {
  activation,
  constant,
  floats,
  image,
  numberOf,
  optionalConstant,
  ownMargins,
  paddingFor,
  pairOf,
  refuse,
  shapeIn,
  sum,
  withRow,
  written,
  type Convert,
} from './node.js';

const none: Activation = 'none';

/** Kernels [outC, inC / group, kh, kw] over images [n, c, h, w]. */
export const conv: Convert = (node, inputs, place) => {
  const { graph } = place;
  const given = constant(node, inputs, 1);
  const source = image(node, activation(node, inputs, 0), place);
  const { isSeries } = source;
  const kernel = isSeries && given.shape.length === 3 ? { ...given, shape: withRow(given.shape, 1) } : given;
  const [outC, perGroup, kh, kw] = kernel.shape;
  if (outC === undefined || perGroup === undefined || kh === undefined || kw === undefined || kernel.shape.length !== 4)
    return refuse(
      node,
      `expected a kernel [outC, inC, kh, kw], found ${formatShape(given.shape)}`,
      'Convolutions over three dimensions are not read from ONNX.',
    );
  const stride = pairOf(node, 'strides', [1, 1], isSeries);
  const dilation = pairOf(node, 'dilations', [1, 1], isSeries);
  const [n, c, h, w] = source.sizes;
  const padded = [n, c, h + source.margins[0] + source.margins[2], w + source.margins[1] + source.margins[3]] as const;
  const margins = sum(source.margins, ownMargins(node, padded, [kh, kw], stride, dilation, isSeries));
  const group = numberOf(node, 'group', 1);
  const isDepthwise = group > 1 && group === c && perGroup === 1 && outC % c === 0;
  if ((group !== 1 && !isDepthwise) || perGroup * group !== c)
    refuse(
      node,
      `expected one group, or a group for each of ${c} channels, found ${group} groups of ${perGroup} channels`,
    );

  const fitting = paddingFor(source.sizes, margins, [kh, kw], stride, dilation);
  const input = fitting === null ? addMargins(node.name, source.tensor, margins, place) : source.tensor;
  const padding = fitting ?? 'valid';
  const [, height, width] = graph.shapeOf(input);
  const spatial = ([height!, width!] as const).map(
    (size, axis) => slideWindow(size, [kh, kw][axis]!, stride[axis]!, dilation[axis]!, padding).size,
  );
  const data = transpose(
    { ...kernel, data: floats(node, kernel, kernel.shape) },
    isDepthwise ? [1, 2, 3, 0] : [0, 2, 3, 1],
  )!;
  const weights = graph.constant(`${node.name}/kernel`, data.shape, data.data as Float32Array);
  const common = {
    name: node.name,
    inputs: [input],
    constants: { kernel: weights, ...biasOf(node, inputs, outC, place) },
    outputs: [`${node.name}/output`],
  } as const;
  const options = { stride, dilation, padding, activation: none };
  const output = isDepthwise
    ? graph.append({ kind: 'DepthwiseConv2D', ...common, options: { ...options, depthMultiplier: outC / c } })
    : graph.append({ kind: 'Conv2D', ...common, options });
  const [rows, columns] = spatial as [number, number];
  return written(output, shapeIn(source, [n, outC, rows, columns]), 'channels-last');
};

function biasOf(node: OnnxNode, inputs: Parameters<Convert>[1], channels: number, { graph }: Parameters<Convert>[2]) {
  const bias = optionalConstant(node, inputs, 2);
  return bias ? { bias: graph.constant(`${node.name}/bias`, [channels], biasValues(node, bias, channels)) } : {};
}

/** A number for each channel: also [1, channels], and one number for all of them. */
function biasValues(node: OnnxNode, bias: OnnxTensor, channels: number): Float32Array {
  const values = floats(node, bias, bias.shape);
  if (values.length === 1) return new Float32Array(channels).fill(values[0]!);
  const isVector = bias.shape.at(-1) === channels && values.length === channels;
  return isVector ? values : floats(node, bias, [channels]);
}

/** alpha · A · B + beta · C with A [n, in]; B [in, out], or [out, in] where transB says so. */
export const gemm: Convert = (node, inputs, place) => {
  const [alpha, beta] = [numberOf(node, 'alpha', 1), numberOf(node, 'beta', 1)];
  const bias = optionalConstant(node, inputs, 2);
  if (alpha !== 1 || (bias && beta !== 1) || numberOf(node, 'transA', 0) !== 0)
    refuse(node, `expected alpha 1, beta 1 and transA 0, found ${alpha}, ${beta} and ${numberOf(node, 'transA', 0)}`);
  return fullyConnected(node, inputs, numberOf(node, 'transB', 0) === 1, place);
};

export const matMul: Convert = (node, inputs, place) => fullyConnected(node, inputs, false, place);

function fullyConnected(
  node: OnnxNode,
  inputs: Parameters<Convert>[1],
  isOutputFirst: boolean,
  place: Parameters<Convert>[2],
): ActivationValue {
  const { graph } = place;
  const input = activation(node, inputs, 0);
  const given = constant(node, inputs, 1);
  const kernel = isOutputFirst ? given : transpose(given, [1, 0]);
  const [n, features, ...more] = input.shape;
  const [outC, inC] = kernel?.shape ?? [];
  if (
    kernel?.shape.length !== 2 ||
    n === undefined ||
    more.length > 0 ||
    features !== inC ||
    outC === undefined ||
    features === undefined
  )
    return refuse(
      node,
      `expected an input [n, in] and weights for it, found ${formatShape(input.shape)} and ${formatShape(given.shape)}`,
    );
  const data = floats(node, kernel, kernel.shape);
  const ordered = input.layout === 'flattened' ? channelsLast(data, outC, features, input.channels!) : data;
  const weights = graph.constant(`${node.name}/kernel`, [outC, features], ordered);
  const output = graph.append({
    kind: 'FullyConnected',
    name: node.name,
    inputs: [input.tensor],
    constants: { kernel: weights, ...biasOf(node, inputs, outC, place) },
    outputs: [`${node.name}/output`],
    options: { activation: none },
  });
  return written(output, [n, outC], 'same');
}

/** Weights [outC, channels · positions] for an input that has its channels last: [outC, positions · channels]. */
function channelsLast(data: Float32Array, outC: number, features: number, channels: number): Float32Array {
  const positions = features / channels;
  const ordered = new Float32Array(data.length);
  for (let o = 0; o < outC; o++)
    for (let c = 0; c < channels; c++)
      for (let p = 0; p < positions; p++)
        ordered[o * features + p * channels + c] = data[o * features + c * positions + p]!;
  return ordered;
}

export const batchNormalization: Convert = (node, inputs, place) => {
  const { graph } = place;
  const input = materialized(node.name, activation(node, inputs, 0), place);
  const channels = input.shape[1];
  if (channels === undefined || (input.shape.length > 2 && input.layout === 'same') || input.layout === 'flattened')
    return refuse(node, `expected channels in the second dimension, found ${formatShape(input.shape)}`);
  const vector = (at: number, part: string): string =>
    graph.constant(`${node.name}/${part}`, [channels], floats(node, constant(node, inputs, at), [channels]));
  const output = graph.append({
    kind: 'BatchNorm',
    name: node.name,
    inputs: [input.tensor],
    constants: {
      gamma: vector(1, 'gamma'),
      beta: vector(2, 'beta'),
      mean: vector(3, 'moving_mean'),
      variance: vector(4, 'moving_variance'),
    },
    outputs: [`${node.name}/output`],
    options: { epsilon: numberOf(node, 'epsilon', 1e-5), activation: none },
  });
  return { ...input, tensor: output };
};
