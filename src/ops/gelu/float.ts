import type { FloatReference } from '../shared/float.js';
import { gelu } from './gelu.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = ({ inputs, options: { approximate } }, { read }) => [
  read(inputs[0]).map((value) => gelu(value, approximate)),
];
