import type { FloatReference } from '../shared/float.js';
import type { Four } from '../shared/shape-rules.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, { read, shapeOf }) => {
  const [, h, w, c] = shapeOf(op.inputs[0]) as Four;
  const sums = new Float64Array(c);
  read(op.inputs[0]).forEach((value, i) => (sums[i % c]! += value));
  return [sums.map((sum) => sum / (h * w))];
};
