import { pool, type FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, context) => [
  pool(op, context, (seen) => Math.max(...seen)),
];
