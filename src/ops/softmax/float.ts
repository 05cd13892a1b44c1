import type { FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, { read }) => {
  const x = read(op.inputs[0]);
  const largest = x.reduce((a, b) => Math.max(a, b));
  const exponentials = x.map((value) => Math.exp(value - largest));
  const sum = exponentials.reduce((a, b) => a + b);
  return [exponentials.map((value) => value / sum)];
};
