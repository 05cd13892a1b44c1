import { activation, type FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, { read }) => {
  const [a, b] = op.inputs.map(read) as [Float64Array, Float64Array];
  return [a.map((value, i) => activation(value * b[i]!, op.options.activation))];
};
