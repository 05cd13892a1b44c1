import {
  doublingHighMultiply,
  expOfNegative,
  quantizeMultiplier,
  reciprocalOfOnePlus,
  roundingShiftRight,
} from '../shared/fixed-point.js';
import { allCodes, clamp, perTensor, type Int8Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** reference_ops::Softmax, int8 → int8 with output (1/256, −128), beta 1. */
export const int8: Int8Reference<Options, Constants> = (op, context) => {
  const codes = context.read(op.inputs[0]);
  const y = new Int8Array(codes.length);
  const classes = context.tensor(op.inputs[0]).shape.at(-1)!;
  const { scale } = perTensor(context, op.inputs[0]);
  for (let start = 0; start < codes.length; start += classes)
    y.set(softmaxOfCodes(codes.subarray(start, start + classes), scale), start);
  return [y];
};

function softmaxOfCodes(x: Int8Array, inputScale: number): Int8Array {
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
    return clamp(roundingShiftRight(doublingHighMultiply(reciprocal, exponential(code)), exponent) - 128, allCodes);
  });
}
