import type { Int16Reference } from '../shared/int8.js';
import { sigmoidCurve } from '../shared/sigmoid-curve.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::Tanh, as 2 · sigmoid(2x) − 1; output (1/32768, 0). */
export const int16: Int16Reference<Options, Constants> = (op, context) => [
  sigmoidCurve(op, context, {
    stepBits: 8,
    highest: 0xffff * 2 ** 8,
    exactShifts: [0, 1],
    code: (value, isNegative) =>
      Math.floor((isNegative ? 2 ** 23 - value + 2 ** 7 - 1 : value - 2 ** 23 + 2 ** 7) / 2 ** 8),
  }),
];
