import { expOfNegative, oneMinusOverOnePlus, roundingShiftRight } from '../shared/fixed-point.js';
import type { Int8Reference } from '../shared/int8.js';
import { saturatingCurve } from '../shared/saturating-curve.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::Tanh, in gemmlowp's fixed point. */
export const int8: Int8Reference<Options, Constants> = (op, context) => [
  saturatingCurve(op, context, (x) => roundingShiftRight(tanh(x), 24)),
];

/** Raw Q4.27 in, raw Q0.31 out; twice a Q4.27 is a Q5.26 of the same bits. */
function tanh(x: number): number {
  return x === 0 ? 0 : Math.sign(x) * oneMinusOverOnePlus(expOfNegative(-Math.abs(x)));
}
