import { pool, type FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';

/** TFLite divides by the values inside the image only. */
export const float: FloatReference<Options, Constants> = (op, context) => [
  pool(op, context, (seen) => seen.reduce((sum, value) => sum + value, 0) / seen.length),
];
