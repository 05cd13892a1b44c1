import { expOfNegative, reciprocalOfOnePlus, roundingShiftRight } from '../shared/fixed-point.js';
import type { Int8Reference } from '../shared/int8.js';
import { saturatingCurve } from '../shared/saturating-curve.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::Logistic, in gemmlowp's fixed point. */
export const int8: Int8Reference<Options, Constants> = (op, context) => [
  saturatingCurve(op, context, (x) => roundingShiftRight(logistic(x), 23) - 128),
];

/** Raw Q4.27 in, raw Q0.31 out. */
function logistic(x: number): number {
  if (x === 0) return 2 ** 30;
  const positive = reciprocalOfOnePlus(expOfNegative(-Math.abs(x), 4));
  return x > 0 ? positive : 2 ** 31 - 1 - positive;
}
