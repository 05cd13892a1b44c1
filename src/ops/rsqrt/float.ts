import type { FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, { read }) => [
  read(op.inputs[0]).map((value) => 1 / Math.sqrt(value)),
];
