import type { Random } from '../core/random.js';
import type { Activation, Graph, Padding, Pair, TensorNames } from './graph.js';
import { initialize, type Fans, type Initializer } from './initialize.js';
import { elements, type Shape } from './shapes.js';
import { assembleGraph } from './assemble.js';
import { appendHardSigmoid, pairOperator } from './composed.js';
import { meanOperator, plainOperator } from './plain-operator.js';

export interface ConvolutionOptions {
  readonly kernelSize: number | Pair;
  readonly stride?: number | Pair;
  readonly dilation?: number | Pair;
  readonly padding?: Padding;
  readonly activation?: Activation;
  /** A bias that starts at 0. Leave it out before a BatchNorm, whose beta does its work. Default true. */
  readonly bias?: boolean;
  readonly initializer?: Initializer;
}
export type Conv2DOptions = ConvolutionOptions & { readonly filters: number };
export type DepthwiseOptions = ConvolutionOptions & { readonly depthMultiplier?: number };
export type DenseOptions = Pick<ConvolutionOptions, 'activation' | 'bias' | 'initializer'> & { readonly units: number };
export interface PoolOptions {
  readonly size: number | Pair;
  readonly stride?: number | Pair;
  readonly padding?: Padding;
}

/** Every method appends a layer that reads a tensor and returns the name of the tensor it writes, `<layer>/output`. */
export interface GraphBuilder {
  input(name: string, shape: Shape): string;
  conv2d(layer: string, input: string, options: Conv2DOptions): string;
  depthwiseConv2d(layer: string, input: string, options: DepthwiseOptions): string;
  dense(layer: string, input: string, options: DenseOptions): string;
  /** gamma 1, beta 0, mean 0, variance 1. */
  batchNorm(
    layer: string,
    input: string,
    options?: { readonly epsilon?: number; readonly activation?: Activation; readonly subBands?: number },
  ): string;
  add(layer: string, input: string, input2: string, options?: { readonly activation?: Activation }): string;
  averagePool2d(layer: string, input: string, options: PoolOptions): string;
  maxPool2d(layer: string, input: string, options: PoolOptions): string;
  globalAveragePool(layer: string, input: string): string;
  relu(layer: string, input: string): string;
  relu6(layer: string, input: string): string;
  hardSwish(layer: string, input: string): string;
  /** relu6(x + 3) / 6 */
  hardSigmoid(layer: string, input: string): string;
  /** [1, h, w, c] → [1, 1, 1, c] */
  keptAveragePool(layer: string, input: string): string;
  /** Element by element; sizes of 1 are repeated. */
  multiply(layer: string, input: string, input2: string): string;
  /** [1, …] → [1, n] */
  flatten(layer: string, input: string): string;
  reshape(layer: string, input: string, shape: Shape): string;
  softmax(layer: string, input: string): string;
  logistic(layer: string, input: string): string;
  /** Over the columns, which stay as a dimension of size 1. */
  meanOfColumns(layer: string, input: string): string;
  /** Zeros above and below an image. */
  padRows(layer: string, input: string, rows: number): string;
  /** Verifies and returns the graph. */
  build(...outputs: string[]): Graph;
}

/** Builds a float32 graph in reading order; weights come from `random`, layer by layer, as Keras initialises them. */
export function graphBuilder(name: string, random: Random): GraphBuilder {
  const graph = assembleGraph(name);
  const { input, constant: define, append, shapeOf, build } = graph;
  const named = (name: string, ...inputs: TensorNames) => ({ name, inputs, outputs: [`${name}/output`] as const });
  const kernel = (layer: string, shape: Shape, fans: Fans, initializer: Initializer = 'glorot_uniform'): string =>
    define(`${layer}/kernel`, shape, initialize(initializer, elements(shape), fans, random));
  const bias = (layer: string, size: number, wanted = true): { bias?: string } =>
    wanted ? { bias: define(`${layer}/bias`, [size], new Float32Array(size)) } : {};
  const window = (options: ConvolutionOptions) => ({
    stride: pair(options.stride ?? 1),
    dilation: pair(options.dilation ?? 1),
    padding: options.padding ?? ('same' as const),
    activation: options.activation ?? ('none' as const),
  });
  const pool = (kind: 'AveragePool2D' | 'MaxPool2D') => (layer: string, input: string, options: PoolOptions) =>
    append({
      kind,
      ...named(layer, input),
      constants: {},
      options: {
        size: pair(options.size),
        stride: pair(options.stride ?? options.size),
        padding: options.padding ?? 'valid',
        activation: 'none',
      },
    });
  return {
    input,
    conv2d(layer, input, options) {
      const [kh, kw] = pair(options.kernelSize);
      const channels = shapeOf(input).at(-1) ?? 0;
      const fans = { fanIn: kh * kw * channels, fanOut: kh * kw * options.filters };
      const filter = kernel(layer, [options.filters, kh, kw, channels], fans, options.initializer);
      return append({
        kind: 'Conv2D',
        ...named(layer, input),
        constants: { kernel: filter, ...bias(layer, options.filters, options.bias) },
        options: window(options),
      });
    },
    depthwiseConv2d(layer, input, options) {
      const [kh, kw] = pair(options.kernelSize);
      const channels = shapeOf(input).at(-1) ?? 0;
      const depthMultiplier = options.depthMultiplier ?? 1;
      const outC = channels * depthMultiplier;
      // Keras counts the fans of the kernel's own layout, [kh, kw, channels, multiplier].
      const fans = { fanIn: kh * kw * channels, fanOut: kh * kw * depthMultiplier };
      const filter = kernel(layer, [1, kh, kw, outC], fans, options.initializer);
      return append({
        kind: 'DepthwiseConv2D',
        ...named(layer, input),
        constants: { kernel: filter, ...bias(layer, outC, options.bias) },
        options: { depthMultiplier, ...window(options) },
      });
    },
    dense(layer, input, options) {
      const channels = shapeOf(input).at(-1) ?? 0;
      const fans = { fanIn: channels, fanOut: options.units };
      const filter = kernel(layer, [options.units, channels], fans, options.initializer);
      return append({
        kind: 'FullyConnected',
        ...named(layer, input),
        constants: { kernel: filter, ...bias(layer, options.units, options.bias) },
        options: { activation: options.activation ?? 'none' },
      });
    },
    batchNorm(layer, input, options = {}) {
      const channels = shapeOf(input).at(-1) ?? 0;
      const { subBands = 1 } = options;
      const size = channels * subBands;
      const vector = (part: string, value: number): string =>
        define(`${layer}/${part}`, [size], new Float32Array(size).fill(value));
      return append({
        kind: 'BatchNorm',
        ...named(layer, input),
        constants: {
          gamma: vector('gamma', 1),
          beta: vector('beta', 0),
          mean: vector('moving_mean', 0),
          variance: vector('moving_variance', 1),
        },
        options: {
          epsilon: options.epsilon ?? 1e-3,
          activation: options.activation ?? 'none',
          ...(subBands === 1 ? {} : { subBands }),
        },
      });
    },
    add: (layer, input, input2, options = {}) =>
      append({
        kind: 'Add',
        ...named(layer, input, input2),
        constants: {},
        options: { activation: options.activation ?? 'none' },
      }),
    averagePool2d: pool('AveragePool2D'),
    maxPool2d: pool('MaxPool2D'),
    globalAveragePool: (layer, input) => append(meanOperator(layer, input)),
    relu: (layer, input) => append(plainOperator('Relu', layer, input)),
    relu6: (layer, input) => append(plainOperator('Relu6', layer, input)),
    hardSwish: (layer, input) => append(plainOperator('HardSwish', layer, input)),
    hardSigmoid: (layer, input) => appendHardSigmoid(graph, layer, input, { slope: 1 / 6, offset: 0.5 }),
    keptAveragePool: (layer, input) => append(meanOperator(layer, input, { keepDims: true })),
    multiply: (layer, input, input2) => append(pairOperator('Mul', layer, input, input2)),
    flatten: (layer, input) => append(plainOperator('Reshape', layer, input), [1, elements(shapeOf(input).slice(1))]),
    reshape: (layer, input, shape) => append(plainOperator('Reshape', layer, input), shape),
    softmax: (layer, input) => append(plainOperator('Softmax', layer, input)),
    logistic: (layer, input) => append(plainOperator('Logistic', layer, input)),
    meanOfColumns: (layer, input) => append(meanOperator(layer, input, { axes: [2], keepDims: true })),
    padRows: (layer, input, rows) =>
      append({
        kind: 'Pad',
        ...named(layer, input),
        constants: {},
        options: { before: [rows, 0], after: [rows, 0] },
      }),
    build,
  };
}

function pair(value: number | Pair): Pair {
  return typeof value === 'number' ? [value, value] : value;
}
