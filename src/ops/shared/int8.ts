/** What the `int8.ts` of a room gives: the operator with TFLite Micro's reference arithmetic, code for code. */
import { ModelError } from '../../core/errors.js';
import type { GraphTensor } from '../../graph/tensor.js';
import { multiplyByMultiplier, quantizeMultiplier, type Multiplier } from './fixed-point.js';
import { forEachTap } from './float.js';
import type { Activation, FixedParameters, Fused, NoConstants, Op, Weighted } from './op.js';
import type { PoolOptions } from './pool.js';
import type { Four } from './shape-rules.js';

export interface Int8Context {
  /** Codes of an activation that is computed already. */
  readonly read: (activation: string) => Int8Array;
  readonly tensor: (name: string) => GraphTensor;
}

/** Codes of the operator's outputs, in order. */
export type Int8Reference<Options, Constants> = (
  op: Op<Options, Constants>,
  context: Int8Context,
) => readonly Int8Array[];

/** Of operators between int8 and floats, which no graph has inside that is int8 from end to end. */
export const edgesOnly = { code: 'graph/int8-reference', refused: 'the int8 reference runs from codes to codes' };

export function perTensor({ tensor }: Int8Context, name: string): FixedParameters {
  const { quantization } = tensor(name);
  if (quantization === null)
    throw new ModelError({ code: 'graph/not-quantized', message: `${name} has no quantisation parameters` });
  return { scale: quantization.scale[0]!, zeroPoint: quantization.zeroPoint[0]! };
}

export const allCodes = [-128, 127] as const;

/** tflite::CalculateActivationRangeQuantized: the codes a fused activation lets through. */
export function codeRange({ scale, zeroPoint }: FixedParameters, activation: Activation): readonly [number, number] {
  const low = activation === 'none' ? -128 : Math.max(-128, zeroPoint);
  const high = activation === 'relu6' ? Math.min(127, zeroPoint + Math.round(Math.fround(6 / scale))) : 127;
  return [low, high];
}

export function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.max(low, Math.min(high, value));
}

/**
 * Turns accumulators of a layer into output codes: + bias, · s_in s_w / s_out in fixed point, + zero point, clamp.
 * @param product of the scales of input and kernel.
 */
export function requantize(
  op: Op<Fused, Weighted>,
  context: Int8Context,
  sums: Float64Array,
  product = (input: number, kernel: number): number => input * kernel,
): Int8Array {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const scales = context.tensor(op.constants.kernel).quantization!.scale;
  const channels = context.tensor(op.outputs[0]).shape.at(-1)!;
  const multipliers = Array.from(scales, (scale): Multiplier =>
    quantizeMultiplier(product(input.scale, scale) / output.scale),
  );
  const { bias: biasName } = op.constants;
  const bias = biasName === undefined ? null : (context.tensor(biasName).data as Int32Array);
  const range = codeRange(output, op.options.activation);
  return Int8Array.from(sums, (sum, i) => {
    const channel = i % channels;
    const multiplier = multipliers[multipliers.length === 1 ? 0 : channel]!;
    return clamp(multiplyByMultiplier(sum + (bias?.[channel] ?? 0), multiplier) + output.zeroPoint, range);
  });
}

/** `pooled`: all codes inside the image under a window become one. */
export function pool(
  op: Op<PoolOptions, NoConstants>,
  context: Int8Context,
  start: number,
  take: (before: number, code: number) => number,
  pooled: (value: number, taps: number) => number,
): Int8Array {
  const x = context.read(op.inputs[0]);
  const shape = context.tensor(op.inputs[0]).shape as Four;
  const channels = shape[3];
  const count = context.tensor(op.outputs[0]).shape.reduce((product, size) => product * size, 1);
  const values = new Float64Array(count).fill(start);
  const taps = new Float64Array(count / channels);
  forEachTap(shape, op.options.size, { ...op.options, dilation: [1, 1] }, (output, input) => {
    taps[output]!++;
    for (let c = 0; c < channels; c++) {
      const at = output * channels + c;
      values[at] = take(values[at]!, x[input * channels + c]!);
    }
  });
  const range = codeRange(perTensor(context, op.outputs[0]), op.options.activation);
  return Int8Array.from(values, (value, i) => clamp(pooled(value, taps[Math.floor(i / channels)]!), range));
}

/** reference_ops::Relu with requantisation (QuantizedReluX). */
export function rectify(op: Op<unknown, NoConstants>, context: Int8Context, activation: Activation): Int8Array {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const multiplier = quantizeMultiplier(input.scale / output.scale);
  const range = codeRange(output, activation);
  return context
    .read(op.inputs[0])
    .map((code) => clamp(output.zeroPoint + multiplyByMultiplier(code - input.zeroPoint, multiplier), range));
}
