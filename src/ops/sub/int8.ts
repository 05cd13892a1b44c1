import type { Int8Reference } from '../shared/int8.js';
import { sumOfCodes } from '../shared/sum.js';
import type { Constants, Options } from './op.js';

export const int8: Int8Reference<Options, Constants> = (op, context) => [sumOfCodes(op, context, -1)];
