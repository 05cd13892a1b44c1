import type { FloatReference } from '../shared/float.js';
import { reorder, type Constants, type Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, { read, shapeOf }) => {
  const x = read(op.inputs[0]);
  return [reorder(op.options, shapeOf(op.inputs[0]), x, new Float64Array(x.length))];
};
