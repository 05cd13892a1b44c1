import type { Int16Reference } from '../shared/int8.js';
import { sigmoidCurve } from '../shared/sigmoid-curve.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::Logistic; output (1/32768, 0). */
export const int16: Int16Reference<Options, Constants> = (op, context) => [
  sigmoidCurve(op, context, {
    stepBits: 9,
    highest: 0x7fff * 2 ** 10,
    exactShifts: [0],
    code: (value, isNegative) => Math.floor((isNegative ? 2 ** 25 - value + 2 ** 9 - 1 : value + 2 ** 9) / 2 ** 10),
  }),
];
