import { rectify, type CodeReference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

export const int8: CodeReference<Options, Constants> = (op, context) => [rectify(op, context, 'relu6')];
