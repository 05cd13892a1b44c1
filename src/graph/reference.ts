import { InternalError, ModelError } from '../core/errors.js';
import type { Activation, BatchNorm, Conv2D, DepthwiseConv2D, FullyConnected, Graph, Operator, Pool } from './graph.js';
import { floatsOf, onlyInput, tensorOf } from './operands.js';
import { elements, slideWindow } from './shapes.js';

/**
 * Runs a float32 graph on one sample in float64 with plain loops: slow, and the yardstick for every engine and exporter.
 * BatchNorm uses its moving statistics. x: [h·w·c]. Returns every activation by tensor name.
 */
export function runReference(graph: Graph, x: ArrayLike<number>): Readonly<Record<string, Float64Array>> {
  const input = onlyInput(graph);
  const values: Record<string, Float64Array> = { [input]: Float64Array.from(x) };
  if (values[input]!.length !== elements(tensorOf(graph, input).shape))
    throw new InternalError(`wrong length of ${input}`);
  const read = (tensor: string): Float64Array => {
    const value = values[tensor];
    if (!value) throw new InternalError(`reference: no value for ${tensor}`);
    return value;
  };
  for (const op of graph.operators) values[op.outputs[0]] = compute(graph, op, read);
  return values;
}

type Read = (tensor: string) => Float64Array;

function compute(graph: Graph, op: Operator, read: Read): Float64Array {
  const x = read(op.inputs[0]);
  switch (op.kind) {
    case 'Conv2D':
      return convolve(graph, op, x);
    case 'DepthwiseConv2D':
      return convolveDepthwise(graph, op, x);
    case 'FullyConnected':
      return connect(graph, op, x);
    case 'BatchNorm':
      return normalize(graph, op, x);
    case 'Add': {
      const other = read(op.inputs[1]!);
      return x.map((value, i) => activation(value + other[i]!, op.options.activation));
    }
    case 'AveragePool2D':
    case 'MaxPool2D':
      return pool(graph, op, x);
    case 'Mean': {
      const [, h, w, c] = tensorOf(graph, op.inputs[0]).shape as Four;
      const sums = new Float64Array(c);
      x.forEach((value, i) => (sums[i % c]! += value));
      return sums.map((sum) => sum / (h * w));
    }
    case 'Relu':
      return x.map((value) => activation(value, 'relu'));
    case 'Relu6':
      return x.map((value) => activation(value, 'relu6'));
    case 'Reshape':
      return x.slice();
    case 'Softmax': {
      const largest = x.reduce((a, b) => Math.max(a, b));
      const exponentials = x.map((value) => Math.exp(value - largest));
      const sum = exponentials.reduce((a, b) => a + b);
      return exponentials.map((value) => value / sum);
    }
    case 'Quantize':
    case 'Dequantize':
      throw new ModelError({
        code: 'graph/quantized-reference',
        message: `layer ${op.name}: the float reference takes float graphs only`,
      });
    default:
      return op satisfies never;
  }
}

type Four = readonly [number, number, number, number];

export function activation(value: number, kind: Activation): number {
  if (kind === 'none') return value;
  return kind === 'relu' ? Math.max(value, 0) : Math.min(Math.max(value, 0), 6);
}

/** Calls `tap(output position, input position, kernel position)` for every in-image pair of a sliding window. */
export function forEachTap(
  [, h, w]: readonly number[],
  [kh, kw]: readonly [number, number],
  { stride, dilation, padding }: Omit<Conv2D['options'], 'activation'>,
  tap: (output: number, input: number, kernel: number) => void,
): void {
  const rows = slideWindow(h!, kh, stride[0], dilation[0], padding);
  const columns = slideWindow(w!, kw, stride[1], dilation[1], padding);
  for (let oy = 0; oy < rows.size; oy++) {
    for (let ox = 0; ox < columns.size; ox++) {
      for (let ky = 0; ky < kh; ky++) {
        const iy = oy * stride[0] - rows.before + ky * dilation[0];
        if (iy < 0 || iy >= h!) continue;
        for (let kx = 0; kx < kw; kx++) {
          const ix = ox * stride[1] - columns.before + kx * dilation[1];
          if (ix < 0 || ix >= w!) continue;
          tap(oy * columns.size + ox, iy * w! + ix, ky * kw + kx);
        }
      }
    }
  }
}

function biased(graph: Graph, op: Conv2D | DepthwiseConv2D | FullyConnected): Float64Array {
  const sums = new Float64Array(elements(tensorOf(graph, op.outputs[0]).shape));
  if (op.constants.bias !== undefined) {
    const bias = floatsOf(graph, op.constants.bias);
    sums.forEach((_, i) => (sums[i] = bias[i % bias.length]!));
  }
  return sums;
}

function convolve(graph: Graph, op: Conv2D, x: Float64Array): Float64Array {
  const filter = floatsOf(graph, op.constants.kernel);
  const [outC, kh, kw, inC] = tensorOf(graph, op.constants.kernel).shape as Four;
  const sums = biased(graph, op);
  forEachTap(tensorOf(graph, op.inputs[0]).shape, [kh, kw], op.options, (output, input, kernel) => {
    for (let o = 0; o < outC; o++) {
      let sum = 0;
      for (let c = 0; c < inC; c++) sum += x[input * inC + c]! * filter[(o * kh * kw + kernel) * inC + c]!;
      sums[output * outC + o]! += sum;
    }
  });
  return sums.map((sum) => activation(sum, op.options.activation));
}

function convolveDepthwise(graph: Graph, op: DepthwiseConv2D, x: Float64Array): Float64Array {
  const filter = floatsOf(graph, op.constants.kernel);
  const [, kh, kw, outC] = tensorOf(graph, op.constants.kernel).shape as Four;
  const inC = outC / op.options.depthMultiplier;
  const sums = biased(graph, op);
  forEachTap(tensorOf(graph, op.inputs[0]).shape, [kh, kw], op.options, (output, input, kernel) => {
    for (let o = 0; o < outC; o++) {
      sums[output * outC + o]! +=
        x[input * inC + Math.floor(o / op.options.depthMultiplier)]! * filter[kernel * outC + o]!;
    }
  });
  return sums.map((sum) => activation(sum, op.options.activation));
}

function connect(graph: Graph, op: FullyConnected, x: Float64Array): Float64Array {
  const filter = floatsOf(graph, op.constants.kernel);
  const inC = tensorOf(graph, op.constants.kernel).shape[1]!;
  return biased(graph, op).map((bias, o) => {
    let sum = bias;
    for (let c = 0; c < inC; c++) sum += x[c]! * filter[o * inC + c]!;
    return activation(sum, op.options.activation);
  });
}

function normalize(graph: Graph, op: BatchNorm, x: Float64Array): Float64Array {
  const { gamma, beta, mean, variance } = op.constants;
  const [scale, shift, center, spread] = [gamma, beta, mean, variance].map((tensor) => floatsOf(graph, tensor));
  return x.map((value, i) => {
    const c = i % scale!.length;
    const normalized = (value - center![c]!) / Math.sqrt(spread![c]! + op.options.epsilon);
    return activation(normalized * scale![c]! + shift![c]!, op.options.activation);
  });
}

function pool(graph: Graph, op: Pool, x: Float64Array): Float64Array {
  const shape = tensorOf(graph, op.inputs[0]).shape as Four;
  const channels = shape[3];
  const count = elements(tensorOf(graph, op.outputs[0]).shape);
  const result = new Float64Array(count).fill(op.kind === 'MaxPool2D' ? -Infinity : 0);
  const taps = new Float64Array(count / channels);
  forEachTap(shape, op.options.size, { ...op.options, dilation: [1, 1] }, (output, input) => {
    taps[output]!++;
    for (let c = 0; c < channels; c++) {
      const at = output * channels + c;
      const value = x[input * channels + c]!;
      result[at] = op.kind === 'MaxPool2D' ? Math.max(result[at]!, value) : result[at]! + value;
    }
  });
  // TFLite divides by the taps inside the image only.
  return result.map((value, i) =>
    activation(op.kind === 'MaxPool2D' ? value : value / taps[Math.floor(i / channels)]!, op.options.activation),
  );
}
