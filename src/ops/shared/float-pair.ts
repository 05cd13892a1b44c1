import type { NoConstants } from './op.js';
import { positions } from './broadcast.js';
import { activation, type FloatReference } from './float.js';
import type { Fused } from './op.js';

/** Element by element of two operands, each repeated where it has size 1. */
export const floatPair =
  (compute: (a: number, b: number) => number): FloatReference<Fused, NoConstants> =>
  (op, { read, shapeOf }) => {
    const output = shapeOf(op.outputs[0]);
    const [a, b] = op.inputs.map(read) as [Float64Array, Float64Array];
    const [first, second] = op.inputs.map((input) => positions(shapeOf(input), output)) as [Uint32Array, Uint32Array];
    return [Float64Array.from(first, (at, i) => activation(compute(a[at]!, b[second[i]!]!), op.options.activation))];
  };
