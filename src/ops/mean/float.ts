import type { FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';
import { sumsOver } from './sums.js';

export const float: FloatReference<Options, Constants> = (op, { read, shapeOf }) => {
  const { sums, count } = sumsOver(op.options, shapeOf(op.inputs[0]), read(op.inputs[0]));
  return [sums.map((sum) => sum / count)];
};
