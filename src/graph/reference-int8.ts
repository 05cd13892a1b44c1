import { InternalError, ModelError } from '../core/errors.js';
import { doublingHighMultiply, expOfNegative, multiplyByMultiplier, quantizeMultiplier } from './fixed-point.js';
import { reciprocalOfOnePlus, roundingShiftRight, type Multiplier } from './fixed-point.js';
import type {
  Activation,
  Conv2D,
  DepthwiseConv2D,
  FullyConnected,
  Graph,
  Operator,
  OperatorOf,
  Pool,
} from './graph.js';
import { onlyInput, tensorOf } from './operands.js';
import { forEachTap } from './reference.js';
import { elements } from './shapes.js';

/**
 * Runs an int8 graph on one sample with TFLite Micro's reference arithmetic (tensorflow/lite/kernels/internal/reference,
 * double rounding), code for code. x: int8 codes of the input, [h·w·c]. Returns every activation's codes by tensor name.
 */
export function runInt8Reference(graph: Graph, x: Int8Array): Readonly<Record<string, Int8Array>> {
  const input = onlyInput(graph);
  const values: Record<string, Int8Array> = { [input]: x };
  if (x.length !== elements(tensorOf(graph, input).shape)) throw new InternalError(`wrong length of ${input}`);
  const read = (tensor: string): Int8Array => {
    const value = values[tensor];
    if (!value) throw new InternalError(`int8 reference: no value for ${tensor}`);
    return value;
  };
  for (const op of graph.operators) values[op.outputs[0]] = compute(graph, op, read);
  return values;
}

type Read = (tensor: string) => Int8Array;
type Four = readonly [number, number, number, number];

function compute(graph: Graph, op: Operator, read: Read): Int8Array {
  const x = read(op.inputs[0]);
  switch (op.kind) {
    case 'Conv2D':
      return convolve(graph, op, x);
    case 'DepthwiseConv2D':
      return convolveDepthwise(graph, op, x);
    case 'FullyConnected':
      return connect(graph, op, x);
    case 'Add':
      return add(graph, op, x, read(op.inputs[1]!));
    case 'AveragePool2D':
    case 'MaxPool2D':
      return pool(graph, op, x);
    case 'Mean':
      return mean(graph, op, x);
    case 'Relu':
      return rectify(graph, op, x, 'relu');
    case 'Relu6':
      return rectify(graph, op, x, 'relu6');
    case 'Reshape':
      return x.slice();
    case 'Softmax':
      return softmax(perTensor(graph, op.inputs[0]).scale, x);
    case 'BatchNorm':
    case 'Quantize':
    case 'Dequantize':
      throw new ModelError({
        code: 'graph/int8-reference',
        message: `layer ${op.name}: the int8 reference has no ${op.kind}`,
      });
    default:
      return op satisfies never;
  }
}

interface PerTensor {
  readonly scale: number;
  readonly zeroPoint: number;
}

function perTensor(graph: Graph, tensor: string): PerTensor {
  const { quantization } = tensorOf(graph, tensor);
  if (quantization === null)
    throw new ModelError({ code: 'graph/not-quantized', message: `${tensor} has no quantisation parameters` });
  return { scale: quantization.scale[0]!, zeroPoint: quantization.zeroPoint[0]! };
}

/** tflite::CalculateActivationRangeQuantized: the codes a fused activation lets through. */
function codeRange(graph: Graph, output: string, activation: Activation): readonly [number, number] {
  const { scale, zeroPoint } = perTensor(graph, output);
  const low = activation === 'none' ? -128 : Math.max(-128, zeroPoint);
  const high = activation === 'relu6' ? Math.min(127, zeroPoint + Math.round(Math.fround(6 / scale))) : 127;
  return [low, high];
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.max(low, Math.min(high, value));
}

type Linear = Conv2D | DepthwiseConv2D | FullyConnected;

interface Requantization {
  readonly channels: number;
  readonly bias: Int32Array | null;
  finish(sums: Float64Array): Int8Array;
}

/** Turns accumulators into output codes: + bias, · s_in s_w / s_out in fixed point, + zero point, clamp. */
function requantization(graph: Graph, op: Linear): Requantization {
  const [input, output] = [perTensor(graph, op.inputs[0]), perTensor(graph, op.outputs[0])];
  const scales = tensorOf(graph, op.constants.kernel).quantization!.scale;
  const channels = tensorOf(graph, op.outputs[0]).shape.at(-1)!;
  const multipliers = Array.from(scales, (scale): Multiplier => {
    // A per-tensor FULLY_CONNECTED multiplies the two scales in float32 (GetQuantizedConvolutionMultipler), the rest in float64.
    const product =
      op.kind === 'FullyConnected' && scales.length === 1 ? Math.fround(input.scale * scale) : input.scale * scale;
    return quantizeMultiplier(product / output.scale);
  });
  const bias = op.constants.bias === undefined ? null : (tensorOf(graph, op.constants.bias).data as Int32Array);
  const range = codeRange(graph, op.outputs[0], op.options.activation);
  return {
    channels,
    bias,
    finish: (sums) =>
      Int8Array.from(sums, (sum, i) => {
        const channel = i % channels;
        const multiplier = multipliers[multipliers.length === 1 ? 0 : channel]!;
        return clamp(multiplyByMultiplier(sum + (bias?.[channel] ?? 0), multiplier) + output.zeroPoint, range);
      }),
  };
}

function convolve(graph: Graph, op: Conv2D, x: Int8Array): Int8Array {
  const { zeroPoint } = perTensor(graph, op.inputs[0]);
  const filter = tensorOf(graph, op.constants.kernel).data as Int8Array;
  const [outC, kh, kw, inC] = tensorOf(graph, op.constants.kernel).shape as Four;
  const sums = new Float64Array(elements(tensorOf(graph, op.outputs[0]).shape));
  forEachTap(tensorOf(graph, op.inputs[0]).shape, [kh, kw], op.options, (output, input, kernel) => {
    for (let o = 0; o < outC; o++) {
      let sum = 0;
      for (let c = 0; c < inC; c++)
        sum += (x[input * inC + c]! - zeroPoint) * filter[(o * kh * kw + kernel) * inC + c]!;
      sums[output * outC + o]! += sum;
    }
  });
  return requantization(graph, op).finish(sums);
}

function convolveDepthwise(graph: Graph, op: DepthwiseConv2D, x: Int8Array): Int8Array {
  const { zeroPoint } = perTensor(graph, op.inputs[0]);
  const filter = tensorOf(graph, op.constants.kernel).data as Int8Array;
  const [, kh, kw, outC] = tensorOf(graph, op.constants.kernel).shape as Four;
  const inC = outC / op.options.depthMultiplier;
  const sums = new Float64Array(elements(tensorOf(graph, op.outputs[0]).shape));
  forEachTap(tensorOf(graph, op.inputs[0]).shape, [kh, kw], op.options, (output, input, kernel) => {
    for (let o = 0; o < outC; o++) {
      const value = x[input * inC + Math.floor(o / op.options.depthMultiplier)]! - zeroPoint;
      sums[output * outC + o]! += value * filter[kernel * outC + o]!;
    }
  });
  return requantization(graph, op).finish(sums);
}

function connect(graph: Graph, op: FullyConnected, x: Int8Array): Int8Array {
  const { zeroPoint } = perTensor(graph, op.inputs[0]);
  const filter = tensorOf(graph, op.constants.kernel).data as Int8Array;
  const [outC, inC] = tensorOf(graph, op.constants.kernel).shape as readonly [number, number];
  const sums = Float64Array.from({ length: outC }, (_, o) => {
    let sum = 0;
    for (let c = 0; c < inC; c++) sum += (x[c]! - zeroPoint) * filter[o * inC + c]!;
    return sum;
  });
  return requantization(graph, op).finish(sums);
}

/** reference_integer_ops::Add: both inputs brought to twice the larger scale with 20 bits to spare, summed, rescaled. */
function add(graph: Graph, op: OperatorOf<'Add'>, x: Int8Array, y: Int8Array): Int8Array {
  const [a, b, output] = [op.inputs[0], op.inputs[1]!, op.outputs[0]].map((tensor) => perTensor(graph, tensor)) as [
    PerTensor,
    PerTensor,
    PerTensor,
  ];
  const twice = 2 * Math.max(a.scale, b.scale);
  const [first, second] = [quantizeMultiplier(a.scale / twice), quantizeMultiplier(b.scale / twice)];
  const last = quantizeMultiplier(twice / (2 ** 20 * output.scale));
  const range = codeRange(graph, op.outputs[0], op.options.activation);
  return x.map((code, i) => {
    const sum =
      multiplyByMultiplier((code - a.zeroPoint) * 2 ** 20, first) +
      multiplyByMultiplier((y[i]! - b.zeroPoint) * 2 ** 20, second);
    return clamp(multiplyByMultiplier(sum, last) + output.zeroPoint, range);
  });
}

/** reference_integer_ops::AveragePool (divides by the taps inside the image, halves away from zero) and MaxPool. */
function pool(graph: Graph, op: Pool, x: Int8Array): Int8Array {
  const shape = tensorOf(graph, op.inputs[0]).shape as Four;
  const channels = shape[3];
  const count = elements(tensorOf(graph, op.outputs[0]).shape);
  const result = new Float64Array(count).fill(op.kind === 'MaxPool2D' ? -128 : 0);
  const taps = new Float64Array(count / channels);
  forEachTap(shape, op.options.size, { ...op.options, dilation: [1, 1] }, (output, input) => {
    taps[output]!++;
    for (let c = 0; c < channels; c++) {
      const at = output * channels + c;
      const value = x[input * channels + c]!;
      result[at] = op.kind === 'MaxPool2D' ? Math.max(result[at]!, value) : result[at]! + value;
    }
  });
  const range = codeRange(graph, op.outputs[0], op.options.activation);
  return Int8Array.from(result, (value, i) => {
    const n = taps[Math.floor(i / channels)]!;
    const half = Math.floor(n / 2);
    const rounded = op.kind === 'MaxPool2D' ? value : Math.trunc((value > 0 ? value + half : value - half) / n);
    return clamp(rounded, range);
  });
}

/** reference_ops::QuantizedMeanOrSum: the division by n goes into the multiplier. */
function mean(graph: Graph, op: Operator, x: Int8Array): Int8Array {
  const [input, output] = [perTensor(graph, op.inputs[0]), perTensor(graph, op.outputs[0])];
  const [, h, w, c] = tensorOf(graph, op.inputs[0]).shape as Four;
  const n = h * w;
  const sums = new Float64Array(c);
  x.forEach((code, i) => (sums[i % c]! += code - input.zeroPoint));
  const real = quantizeMultiplier(input.scale / output.scale);
  const shift = Math.min(31 - Math.clz32(n), 32, 31 + real.shift);
  const divided = {
    multiplier: Number((BigInt(real.multiplier) << BigInt(shift)) / BigInt(n)),
    shift: real.shift - shift,
  };
  return Int8Array.from(sums, (sum) => clamp(multiplyByMultiplier(sum, divided) + output.zeroPoint, [-128, 127]));
}

/** reference_ops::Relu with requantisation (QuantizedReluX). */
function rectify(graph: Graph, op: Operator, x: Int8Array, activation: Activation): Int8Array {
  const [input, output] = [perTensor(graph, op.inputs[0]), perTensor(graph, op.outputs[0])];
  const multiplier = quantizeMultiplier(input.scale / output.scale);
  const range = codeRange(graph, op.outputs[0], activation);
  return x.map((code) => clamp(output.zeroPoint + multiplyByMultiplier(code - input.zeroPoint, multiplier), range));
}

/** reference_ops::Softmax, int8 → int8 with output (1/256, −128), beta 1. */
function softmax(inputScale: number, x: Int8Array): Int8Array {
  const { multiplier, shift } = quantizeMultiplier(Math.min(inputScale * 2 ** 26, 2 ** 31 - 1));
  const smallestDiff = -Math.floor((31 * 2 ** 26) / 2 ** shift);
  const largest = x.reduce((a, b) => Math.max(a, b));
  const exponential = (code: number): number =>
    expOfNegative(doublingHighMultiply((code - largest) * 2 ** shift, multiplier));
  const counts = (code: number): boolean => code - largest >= smallestDiff;
  const sum = x.reduce((total, code) => total + (counts(code) ? roundingShiftRight(exponential(code), 12) : 0), 0);
  const headroom = Math.clz32(sum);
  const reciprocal = reciprocalOfOnePlus(sum * 2 ** headroom - 2 ** 31);
  const exponent = 12 - headroom + 31 - 8;
  return x.map((code) => {
    if (!counts(code)) return -128;
    return clamp(roundingShiftRight(doublingHighMultiply(reciprocal, exponential(code)), exponent) - 128, [-128, 127]);
  });
}
