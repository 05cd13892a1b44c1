import { pool, type Int8Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::MaxPool. */
export const int8: Int8Reference<Options, Constants> = (op, context) => [
  pool(op, context, -128, Math.max, (value) => value),
];
