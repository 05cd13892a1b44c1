/** Nodes with weights: TensorFlow's layouts become TFLite's. */
import { formatShape } from '../../graph/shapes.js';
import {
  activation,
  attribute,
  constant,
  listOf,
  none,
  refuse,
  requireChannelsLast,
  windowOf,
  written,
  type Convert,
  type TfNode,
  type Value,
} from './node.js';

const names = ({ name }: TfNode, input: string) => ({
  name,
  inputs: [input] as const,
  outputs: [`${name}/output`] as const,
});

function vector(node: TfNode, inputs: readonly Value[], at: number, length: number): Float32Array {
  const { data, shape } = constant(node, inputs, at);
  return data.length === length
    ? data
    : refuse(node, `expected ${length} values as input ${at}, found ${formatShape(shape)}`);
}

type Assembler = Parameters<Convert>[2];
const biasOf = (node: TfNode, inputs: readonly Value[], channels: number, graph: Assembler) =>
  inputs[2] ? { bias: graph.constant(`${node.name}/bias`, [channels], vector(node, inputs, 2, channels)) } : {};

function kernelOf(node: TfNode, inputs: readonly Value[]) {
  const { shape, data } = constant(node, inputs, 1);
  const [kh, kw, a, b, ...more] = shape;
  if (kh === undefined || kw === undefined || a === undefined || b === undefined || more.length > 0)
    return refuse(node, `expected a kernel of four dimensions, found ${formatShape(shape)}`);
  return { kh, kw, a, b, data };
}

/** [kh, kw, inC, outC] */
export const convolution: Convert = (node, inputs, graph) => {
  const { kh, kw, a: inC, b: outC, data } = kernelOf(node, inputs);
  const kernel = graph.constant(`${node.name}/kernel`, [outC, kh, kw, inC], lastFirst(data, outC));
  return written(
    graph,
    graph.append({
      kind: 'Conv2D',
      ...names(node, activation(node, inputs, 0).tensor),
      constants: { kernel, ...biasOf(node, inputs, outC, graph) },
      options: { ...windowOf(node), activation: none },
    }),
  );
};

/** [kh, kw, channels, multiplier]: the same numbers in the same order. */
export const depthwise: Convert = (node, inputs, graph) => {
  const { kh, kw, a: channels, b: depthMultiplier, data } = kernelOf(node, inputs);
  const outC = channels * depthMultiplier;
  return written(
    graph,
    graph.append({
      kind: 'DepthwiseConv2D',
      ...names(node, activation(node, inputs, 0).tensor),
      constants: {
        kernel: graph.constant(`${node.name}/kernel`, [1, kh, kw, outC], data),
        ...biasOf(node, inputs, outC, graph),
      },
      options: { ...windowOf(node), depthMultiplier, activation: none },
    }),
  );
};

/** Its inputs are the shape of its output, the kernel [kh, kw, outC, inC] and the image. */
export const transposedConvolution: Convert = (node, inputs, graph) => {
  const { kh, kw, a: outC, b: inC, data } = kernelOf(node, inputs);
  const { stride, dilation, padding } = windowOf(node);
  if (dilation.some((each) => each !== 1)) return refuse(node, `expected no dilation, found ${dilation.join(', ')}`);
  const taps = kh * kw;
  const turned = new Float32Array(data.length);
  for (let tap = 0; tap < taps; tap++)
    for (let o = 0; o < outC; o++)
      for (let c = 0; c < inC; c++) turned[(o * taps + tap) * inC + c] = data[(tap * outC + o) * inC + c]!;
  const tensor = graph.append({
    kind: 'TransposeConv',
    ...names(node, activation(node, inputs, 2).tensor),
    constants: { kernel: graph.constant(`${node.name}/kernel`, [outC, kh, kw, inC], turned) },
    options: { stride, padding, activation: 'none' },
  });
  const [, ...due] = listOf(constant(node, inputs, 0));
  const [, ...found] = graph.shapeOf(tensor);
  return found.join() === due.join()
    ? written(graph, tensor)
    : refuse(node, `expected an output of ${due.join(' x ')}, found ${found.join(' x ')}`);
};

/** [in, out], or [out, in] where transpose_b says so. */
export const matMul: Convert = (node, inputs, graph) => {
  const { tensor } = activation(node, inputs, 0);
  const { shape, data } = constant(node, inputs, 1);
  if (attribute.flag(node, 'transpose_a') || shape.length !== 2)
    return refuse(node, `expected a kernel [in, out] and transpose_a false, found ${formatShape(shape)}`);
  const isTurned = attribute.flag(node, 'transpose_b');
  const [outC, inC] = isTurned ? [shape[0]!, shape[1]!] : [shape[1]!, shape[0]!];
  const kernel = graph.constant(`${node.name}/kernel`, [outC, inC], isTurned ? data : lastFirst(data, outC));
  return written(
    graph,
    graph.append({
      kind: 'FullyConnected',
      ...names(node, tensor),
      constants: { kernel, ...biasOf(node, inputs, outC, graph) },
      options: { activation: none },
    }),
  );
};

export const batchNorm: Convert = (node, inputs, graph) => {
  requireChannelsLast(node);
  const { tensor, shape } = activation(node, inputs, 0);
  const channels = shape.at(-1)!;
  const part = (at: number, name: string): string =>
    graph.constant(`${node.name}/${name}`, [channels], vector(node, inputs, at, channels));
  return written(
    graph,
    graph.append({
      kind: 'BatchNorm',
      ...names(node, tensor),
      constants: {
        gamma: part(1, 'gamma'),
        beta: part(2, 'beta'),
        mean: part(3, 'moving_mean'),
        variance: part(4, 'moving_variance'),
      },
      options: { epsilon: attribute.number(node, 'epsilon', 1e-4), activation: none },
    }),
  );
};

/** [inner, outC] → [outC, inner]. */
function lastFirst(data: Float32Array, outC: number): Float32Array {
  const inner = data.length / outC;
  const turned = new Float32Array(data.length);
  for (let i = 0; i < inner; i++) for (let o = 0; o < outC; o++) turned[o * inner + i] = data[i * outC + o]!;
  return turned;
}
