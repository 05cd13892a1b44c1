import { formatShape, type Shape } from '../../graph/shapes.js';
import { sameTypes, withoutConstants, type NoConstants, type OpFacts } from '../shared/op.js';
import { misfit } from '../shared/shape-rules.js';

/** A part of each dimension, as a cropped image is one; the batch is whole. */
export interface Options {
  /** The first position of each dimension. */
  readonly from: readonly number[];
  /** The position after the last of each dimension. */
  readonly to: readonly number[];
}
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes(op, of) {
    const input = of(op.inputs[0]);
    const { from, to } = op.options;
    const isPart = (size: number, axis: number): boolean =>
      [from[axis], to[axis]].every(Number.isInteger) &&
      from[axis]! >= 0 &&
      to[axis]! > from[axis]! &&
      to[axis]! <= size;
    const isWhole = from[0] === 0 && to[0] === input[0];
    if (from.length !== input.length || to.length !== input.length || !input.every(isPart) || !isWhole)
      misfit(
        op,
        `expected a part of ${formatShape(input)} with the whole batch, found [${from.join(', ')}] to [${to.join(', ')}]`,
      );
    return [to.map((end, axis) => end - from[axis]!)];
  },
  types: sameTypes,
  numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
  channels: () => 'fixed',
  int8: null,
};

/** The part of a tensor of this shape, in `into`. */
export function cut<Values extends Float64Array | Int8Array | Int16Array>(
  { from, to }: Options,
  shape: Shape,
  values: Values,
  into: Values,
): Values {
  let at = 0;
  values.forEach((value, i) => {
    let rest = i;
    let isInside = true;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const position = rest % shape[axis]!;
      rest = Math.floor(rest / shape[axis]!);
      isInside &&= position >= from[axis]! && position < to[axis]!;
    }
    if (isInside) into[at++] = value;
  });
  return into;
}
