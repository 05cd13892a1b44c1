/** What the `int8.ts` and `int16.ts` of a room give: the operator with TFLite Micro's reference arithmetic, code for code. */
import { ModelError } from '../../core/errors.js';
import type { GraphTensor } from '../../graph/tensor.js';
import { multiplyByMultiplier, multiplyLong, quantizeMultiplier, type Multiplier } from './fixed-point.js';
import { forEachTap } from './float.js';
import type { Activation, FixedParameters, Fused, NoConstants, Op, Weighted } from './op.js';
import type { PoolOptions } from './pool.js';
import type { Four } from './shape-rules.js';

export type Codes = Int8Array | Int16Array;

export interface CodeContext<C extends Codes> extends CodeArithmetic<C> {
  /** Codes of an activation that is computed already. */
  readonly read: (activation: string) => C;
  readonly tensor: (name: string) => GraphTensor;
}

/** In what the kernels for int8 and int16 activations differ, where they do not differ altogether. */
export interface CodeArithmetic<C extends Codes> {
  readonly make: (length: number) => C;
  readonly limits: readonly [low: number, high: number];
  /** Brings the sum of a layer with weights to units of its output. */
  readonly rescaleSum: (sum: number, multiplier: Multiplier) => number;
  /** Bits to spare with which two operands are added. */
  readonly sumBits: number;
}

export type Int8Context = CodeContext<Int8Array>;
export type Int16Context = CodeContext<Int16Array>;

/** Codes of the operator's outputs, in order. */
export type Int8Reference<Options, Constants> = (
  op: Op<Options, Constants>,
  context: Int8Context,
) => readonly Int8Array[];
export type Int16Reference<Options, Constants> = (
  op: Op<Options, Constants>,
  context: Int16Context,
) => readonly Int16Array[];

/** Of an operator whose kernels for both are one. */
export type CodeReference<Options, Constants> = <C extends Codes>(
  op: Op<Options, Constants>,
  context: CodeContext<C>,
) => readonly C[];

export const int8Arithmetic: CodeArithmetic<Int8Array> = {
  make: (length) => new Int8Array(length),
  limits: [-128, 127],
  rescaleSum: multiplyByMultiplier,
  sumBits: 20,
};

/** Sums of int16 activations have 64 bits. */
export const int16Arithmetic: CodeArithmetic<Int16Array> = {
  make: (length) => new Int16Array(length),
  limits: [-32_768, 32_767],
  rescaleSum: multiplyLong,
  sumBits: 15,
};

/** New codes, one for each position. */
export function codesOf<C extends Codes>(
  { make }: Pick<CodeContext<C>, 'make'>,
  length: number,
  code: (at: number) => number,
): C {
  const codes = make(length);
  for (let i = 0; i < length; i++) codes[i] = code(i);
  return codes;
}

/** Of operators between int8 and floats, which no graph has inside that is int8 from end to end. */
export const edgesOnly = { code: 'graph/int8-reference', refused: 'the int8 reference runs from codes to codes' };

export function perTensor({ tensor }: Pick<CodeContext<Codes>, 'tensor'>, name: string): FixedParameters {
  const { quantization } = tensor(name);
  if (quantization === null)
    throw new ModelError({ code: 'graph/not-quantized', message: `${name} has no quantisation parameters` });
  return { scale: quantization.scale[0]!, zeroPoint: quantization.zeroPoint[0]! };
}

/** tflite::reference_ops::AffineQuantize: a float32 division, rounded half away from zero. @param limits the lowest and the highest code. */
export function affineCode(
  real: number,
  { scale, zeroPoint }: FixedParameters,
  [low, high]: readonly [number, number],
): number {
  const units = Math.fround(real / scale);
  const code = (units < 0 ? -Math.floor(0.5 - units) : Math.floor(units + 0.5)) + zeroPoint;
  return code < low ? low : code > high ? high : code;
}

export const allCodes = [-128, 127] as const;

/** tflite::CalculateActivationRangeQuantized: the codes a fused activation lets through. */
export function codeRange(
  { limits: [least, most] }: Pick<CodeContext<Codes>, 'limits'>,
  { scale, zeroPoint }: FixedParameters,
  activation: Activation,
): readonly [number, number] {
  const low = activation === 'none' ? least : Math.max(least, zeroPoint);
  const high = activation === 'relu6' ? Math.min(most, zeroPoint + Math.round(Math.fround(6 / scale))) : most;
  return [low, high];
}

export function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.max(low, Math.min(high, value));
}

/**
 * Turns accumulators of a layer into output codes: + bias, · s_in s_w / s_out in fixed point, + zero point, clamp.
 * @param product of the scales of input and kernel.
 */
export function requantize<C extends Codes>(
  op: Op<Fused, Weighted>,
  context: CodeContext<C>,
  sums: Float64Array,
  product = (input: number, kernel: number): number => input * kernel,
): C {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const scales = context.tensor(op.constants.kernel).quantization!.scale;
  const channels = context.tensor(op.outputs[0]).shape.at(-1)!;
  const multipliers = Array.from(scales, (scale): Multiplier =>
    quantizeMultiplier(product(input.scale, scale) / output.scale),
  );
  const { bias: biasName } = op.constants;
  const bias = biasName === undefined ? null : (context.tensor(biasName).data as Int32Array | Float64Array);
  const range = codeRange(context, output, op.options.activation);
  return codesOf(context, sums.length, (i) => {
    const channel = i % channels;
    const multiplier = multipliers[multipliers.length === 1 ? 0 : channel]!;
    return clamp(context.rescaleSum(sums[i]! + (bias?.[channel] ?? 0), multiplier) + output.zeroPoint, range);
  });
}

/** `pooled`: all codes inside the image under a window become one. */
export function pool<C extends Codes>(
  op: Op<PoolOptions, NoConstants>,
  context: CodeContext<C>,
  start: number,
  take: (before: number, code: number) => number,
  pooled: (value: number, taps: number) => number,
): C {
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
  const range = codeRange(context, perTensor(context, op.outputs[0]), op.options.activation);
  return codesOf(context, count, (i) => clamp(pooled(values[i]!, taps[Math.floor(i / channels)]!), range));
}

/** reference_ops::Relu with requantisation (QuantizedReluX). */
export function rectify<C extends Codes>(
  op: Op<unknown, NoConstants>,
  context: CodeContext<C>,
  activation: Activation,
): C {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const multiplier = quantizeMultiplier(input.scale / output.scale);
  const range = codeRange(context, output, activation);
  const x = context.read(op.inputs[0]);
  return codesOf(context, x.length, (i) =>
    clamp(output.zeroPoint + multiplyByMultiplier(x[i]! - input.zeroPoint, multiplier), range),
  );
}
