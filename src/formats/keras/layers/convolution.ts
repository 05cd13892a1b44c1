import type { GraphAssembler } from '../../../graph/assemble.js';
import type { Activation, Pair, Padding } from '../../../graph/graph.js';
import type { KerasLayer } from '../model.js';
import { appendActivation } from './activation.js';
import { overSeries, single } from './series.js';
import {
  activationName,
  fusedActivation,
  onlyInput,
  refuse,
  requireChannelsLast,
  setting,
  weight,
  type Convert,
} from './layer.js';

interface Window {
  readonly stride: Pair;
  readonly dilation: Pair;
  readonly padding: Padding;
}

export function paddingOf(layer: KerasLayer): Padding {
  const padding = setting.text(layer, 'padding');
  if (padding === 'same' || padding === 'valid') return padding;
  return refuse(layer, `expected padding same or valid, found ${padding}`);
}

const windowOf = (layer: KerasLayer): Window => ({
  stride: setting.pair(layer, 'strides'),
  dilation: layer.config['dilation_rate'] === undefined ? [1, 1] : setting.pair(layer, 'dilation_rate'),
  padding: paddingOf(layer),
});

export const conv2d: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const input = onlyInput(layer, inputs);
  const [kh, kw] = setting.pair(layer, 'kernel_size');
  const channels = graph.shapeOf(input).at(-1) ?? 0;
  return convolve(layer, input, { ...windowOf(layer), size: [kh, kw], keras: [kh, kw, channels] }, graph);
};

const rowWindow = (layer: KerasLayer): Window => ({
  stride: [1, single(layer, 'strides', 1)],
  dilation: [1, single(layer, 'dilation_rate', 1)],
  padding: paddingOf(layer),
});

export const conv1d: Convert = (layer, inputs, graph) =>
  overSeries(layer, inputs, graph, (image) => {
    const size = single(layer, 'kernel_size');
    const keras = [size, graph.shapeOf(image).at(-1)!];
    return convolve(layer, image, { ...rowWindow(layer), size: [1, size], keras }, graph);
  });

interface Kernel extends Window {
  readonly size: Pair;
  /** Keras's shape of the kernel, without its output channels. */
  readonly keras: readonly number[];
}

function convolve(layer: KerasLayer, input: string, { size, keras, ...window }: Kernel, graph: GraphAssembler): string {
  const groups = layer.config['groups'] ?? 1;
  if (groups !== 1)
    refuse(
      layer,
      `expected groups 1, found ${JSON.stringify(groups)}`,
      'Split the channels into layers of their own, or use DepthwiseConv2D.',
    );
  const filters = setting.number(layer, 'filters');
  const inner = keras.reduce((product, each) => product * each, 1);
  const data = outputsFirst(weight(layer, 'kernel', [...keras, filters]), inner, filters);
  const kernel = graph.constant(`${layer.name}/kernel`, [filters, ...size, keras.at(-1)!], data);
  return append(layer, filters, graph, (activation, bias) =>
    graph.append({
      kind: 'Conv2D',
      name: layer.name,
      inputs: [input],
      constants: { kernel, ...bias },
      outputs: [`${layer.name}/output`],
      options: { ...window, activation },
    }),
  );
}

interface DepthwiseKernel extends Window {
  readonly size: Pair;
  /** Keras's sizes of it. */
  readonly keras: readonly number[];
}

const planar = (layer: KerasLayer): DepthwiseKernel => {
  const size = setting.pair(layer, 'kernel_size');
  return { ...windowOf(layer), size, keras: size };
};
const linear = (layer: KerasLayer): DepthwiseKernel => {
  const size = single(layer, 'kernel_size');
  return { ...rowWindow(layer), size: [1, size], keras: [size] };
};

export const depthwiseConv2d: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  return depthwise(layer, layer.name, onlyInput(layer, inputs), planar(layer), graph, 'whole');
};

export const depthwiseConv1d: Convert = (layer, inputs, graph) =>
  overSeries(layer, inputs, graph, (image) => depthwise(layer, layer.name, image, linear(layer), graph, 'whole'));

export const separableConv2d: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  return separable(layer, onlyInput(layer, inputs), planar(layer), graph);
};

export const separableConv1d: Convert = (layer, inputs, graph) =>
  overSeries(layer, inputs, graph, (image) => separable(layer, image, linear(layer), graph));

/** A depthwise convolution, then a pointwise one with the bias and the activation. */
function separable(layer: KerasLayer, input: string, window: DepthwiseKernel, graph: GraphAssembler): string {
  const middle = depthwise(layer, `${layer.name}/depthwise`, input, window, graph, 'kernel only');
  const channels = graph.shapeOf(middle).at(-1)!;
  const filters = setting.number(layer, 'filters');
  const shape = [...window.keras.map(() => 1), channels, filters];
  const data = outputsFirst(weight(layer, 'pointwise_kernel', shape), channels, filters);
  const kernel = graph.constant(`${layer.name}/kernel`, [filters, 1, 1, channels], data);
  return append(layer, filters, graph, (activation, bias) =>
    graph.append({
      kind: 'Conv2D',
      name: layer.name,
      inputs: [middle],
      constants: { kernel, ...bias },
      outputs: [`${layer.name}/output`],
      options: { stride: [1, 1], dilation: [1, 1], padding: 'valid', activation },
    }),
  );
}

function depthwise(
  layer: KerasLayer,
  name: string,
  input: string,
  { size, keras, ...window }: DepthwiseKernel,
  graph: GraphAssembler,
  part: 'whole' | 'kernel only',
): string {
  const channels = graph.shapeOf(input).at(-1) ?? 0;
  const depthMultiplier =
    layer.config['depth_multiplier'] === undefined ? 1 : setting.number(layer, 'depth_multiplier');
  const shape = [...keras, channels, depthMultiplier];
  // Keras 3 calls it `kernel` where the layer has no other.
  const role = layer.weights.some((each) => each.role === 'depthwise_kernel') ? 'depthwise_kernel' : 'kernel';
  const outC = channels * depthMultiplier;
  // [kh, kw, channels, multiplier] and [1, kh, kw, channels · multiplier] are the same numbers in the same order.
  const kernel = graph.constant(`${name}/kernel`, [1, ...size, outC], weight(layer, role, shape));
  const add = (activation: Activation, bias: { readonly bias?: string }): string =>
    graph.append({
      kind: 'DepthwiseConv2D',
      name,
      inputs: [input],
      constants: { kernel, ...bias },
      outputs: [`${name}/output`],
      options: { ...window, depthMultiplier, activation },
    });
  return part === 'whole' ? append(layer, outC, graph, add) : add('none', {});
}

/** Over the last dimension, whatever others there are. */
export const dense: Convert = (layer, inputs, graph) => {
  const input = onlyInput(layer, inputs);
  const { length: rank } = graph.shapeOf(input);
  const features = graph.shapeOf(input).at(-1)!;
  const units = setting.number(layer, 'units');
  const data = outputsFirst(weight(layer, 'kernel', [features, units]), features, units);
  const kernel = graph.constant(`${layer.name}/kernel`, [units, features], data);
  return append(layer, units, graph, (activation, bias) =>
    graph.append({
      kind: 'FullyConnected',
      name: layer.name,
      inputs: [input],
      constants: { kernel, ...bias },
      outputs: [`${layer.name}/output`],
      options: rank > 2 ? { activation, keepsDims: true } : { activation },
    }),
  );
};

/**
 * With the layer's bias, and its activation: in the kernel where kernels have it, else as an operator after it.
 * @param appliesAny whether kernels of this operator apply activations.
 */
export function append(
  layer: KerasLayer,
  channels: number,
  graph: GraphAssembler,
  add: (activation: Activation, bias: { readonly bias?: string }) => string,
  appliesAny = true,
): string {
  const bias = setting.flag(layer, 'use_bias', true)
    ? { bias: graph.constant(`${layer.name}/bias`, [channels], weight(layer, 'bias', [channels])) }
    : {};
  const name = activationName(layer);
  const own = appliesAny ? fusedActivation(name) : null;
  const output = add(own ?? 'none', bias);
  return own === null ? appendActivation(layer, name, `${layer.name}/${name}`, output, graph) : output;
}

/** [inner, outC] → [outC, inner]. */
export function outputsFirst(data: Float32Array, inner: number, outC: number): Float32Array {
  const turned = new Float32Array(data.length);
  for (let i = 0; i < inner; i++) for (let o = 0; o < outC; o++) turned[o * inner + i] = data[i * outC + o]!;
  return turned;
}
