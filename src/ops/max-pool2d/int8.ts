import { pool, type CodeReference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::MaxPool. */
export const int8: CodeReference<Options, Constants> = (op, context) => [
  pool(op, context, context.limits[0], Math.max, (value) => value),
];
