import type { Shape } from '../../graph/shapes.js';
import type { Op } from '../shared/op.js';
import { axisOf, type Constants, type Options } from './op.js';

/** Copies the values of all inputs, row-major, into `into`. */
export function concatenate<Values extends Float64Array | Int8Array | Int16Array>(
  op: Op<Options, Constants>,
  shapeOf: (tensor: string) => Shape,
  read: (tensor: string) => Values,
  into: Values,
): Values {
  const axis = axisOf(op.options, shapeOf(op.inputs[0]));
  const inner = (tensor: string): number =>
    shapeOf(tensor)
      .slice(axis)
      .reduce((product, size) => product * size, 1);
  const row = inner(op.outputs[0]);
  let start = 0;
  for (const input of op.inputs) {
    const [values, length] = [read(input), inner(input)];
    for (let at = 0; at * row < into.length; at++)
      into.set(values.subarray(at * length, (at + 1) * length), at * row + start);
    start += length;
  }
  return into;
}
