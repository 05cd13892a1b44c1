import type { FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, { read, constant }) => {
  const alpha = constant(op.constants.alpha);
  return [read(op.inputs[0]).map((value, i) => (value > 0 ? value : alpha[i % alpha.length]! * value))];
};
