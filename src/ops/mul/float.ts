import { activation, type FloatReference } from '../shared/float.js';
import { positions } from '../shared/broadcast.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, { read, shapeOf }) => {
  const output = shapeOf(op.outputs[0]);
  const [a, b] = op.inputs.map(read) as [Float64Array, Float64Array];
  const [first, second] = op.inputs.map((input) => positions(shapeOf(input), output)) as [Uint32Array, Uint32Array];
  return [Float64Array.from(first, (at, i) => activation(a[at]! * b[second[i]!]!, op.options.activation))];
};
