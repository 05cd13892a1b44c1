import type { CodeReference } from '../shared/int8.js';
import { reorder, type Constants, type Options } from './op.js';

/** reference_ops::Transpose: codes are moved. */
export const int8: CodeReference<Options, Constants> = (op, { read, tensor, make }) => {
  const x = read(op.inputs[0]);
  return [reorder(op.options, tensor(op.inputs[0]).shape, x, make(x.length))];
};
