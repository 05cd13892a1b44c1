/** The sigmoid as TensorFlow Lite's kernels for int16 activations have it: 256 values in steps of 1/24, and straight lines between them. */
import { perTensor, type Int16Context } from './int8.js';
import type { NoConstants, Op } from './op.js';

/** Where the kernels' table is one above the nearest integer, so that lines between its values lie nearer to the curve. */
const raised = new Set([
  4, 8, 12, 14, 15, 16, 17, 19, 20, 21, 22, 25, 27, 28, 29, 30, 31, 33, 34, 35, 37, 39, 40, 41, 43, 44, 45, 46, 49, 50,
  54, 62, 63, 64, 66, 82, 86, 93, 100, 103, 112, 116, 135, 255,
]);

/** 2¹⁶ · sigmoid(i / 24): sigmoid_table_uint16 of the kernels. No value lies so near to the middle of two integers that Math.exp decides. */
const sigmoids = Int32Array.from(
  { length: 256 },
  (_, i) => Math.round(2 ** 16 / (1 + Math.exp(-i / 24))) + (raised.has(i) ? 1 : 0),
);

export interface SigmoidCurve {
  /** Bits of a step: 9 where the curve is that of x, 8 where it is that of 2 x. */
  readonly stepBits: 8 | 9;
  /** The value beyond the last step, in the units of `code`. */
  readonly highest: number;
  /** Shifts to the left, from an input of 12 fractional bits, that a scale of a power of two may ask for. */
  readonly exactShifts: readonly number[];
  /** Of the value for |x|, with 16 + `stepBits` bits. */
  readonly code: (value: number, isNegative: boolean) => number;
}

/** reference_integer_ops::Logistic and Tanh for int16, with the multipliers that `Prepare` of their kernels makes. */
export function sigmoidCurve(op: Op<unknown, NoConstants>, context: Int16Context, curve: SigmoidCurve): Int16Array {
  const { scale } = perTensor(context, op.inputs[0]);
  const { multiplier, shift } = multiplierOf(scale, curve.exactShifts);
  const round = shift > 0 ? 2 ** (shift - 1) : 0;
  const step = 2 ** curve.stepBits;
  return context.read(op.inputs[0]).map((code) => {
    const x = Math.floor((code * multiplier + round) / 2 ** shift);
    const [at, rest] = [Math.floor(Math.abs(x) / step), Math.abs(x) % step];
    const value = at >= 255 ? curve.highest : sigmoids[at]! * step + rest * (sigmoids[at + 1]! - sigmoids[at]!);
    return curve.code(value, x < 0);
  });
}

/** How near to a power of two a scale counts as one: CheckedLog2 of tensorflow/lite/kernels/internal/quantization_util.cc. */
const tolerance = 1e-3;

/** From codes to a unit of 1 / (3 · 4096). */
function multiplierOf(scale: number, exactShifts: readonly number[]): { multiplier: number; shift: number } {
  const exponent = Math.round(Math.log2(scale));
  if (Math.abs(Math.log2(scale) - exponent) < tolerance && exactShifts.includes(exponent + 12))
    return { multiplier: 3 * 2 ** (exponent + 12), shift: 0 };
  let [multiplier, shift] = [scale * 4096 * 3, 0];
  while (multiplier <= 32_767 / 2 && shift <= 30) {
    multiplier *= 2;
    shift++;
  }
  return { multiplier: Math.trunc(multiplier), shift };
}
