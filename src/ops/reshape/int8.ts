import type { Int8Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

export const int8: Int8Reference<Options, Constants> = (op, { read }) => [read(op.inputs[0]).slice()];
