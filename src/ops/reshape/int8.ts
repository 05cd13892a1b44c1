import type { CodeReference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

export const int8: CodeReference<Options, Constants> = (op, { read, make }) => {
  const x = read(op.inputs[0]);
  const y = make(x.length);
  y.set(x);
  return [y];
};
