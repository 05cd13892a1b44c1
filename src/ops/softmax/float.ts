import type { FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, { read, shapeOf }) => {
  const x = read(op.inputs[0]);
  const y = new Float64Array(x.length);
  const classes = shapeOf(op.inputs[0]).at(-1)!;
  for (let start = 0; start < x.length; start += classes) {
    const row = x.subarray(start, start + classes);
    const largest = row.reduce((a, b) => Math.max(a, b));
    const exponentials = row.map((value) => Math.exp(value - largest));
    const sum = exponentials.reduce((a, b) => a + b);
    y.set(
      exponentials.map((value) => value / sum),
      start,
    );
  }
  return [y];
};
