import { formatShape, type Shape } from '../../graph/shapes.js';
import { linearNumbers, sameTypes, withoutConstants } from '../shared/op.js';
import type { NoConstants, OpFacts } from '../shared/op.js';
import { misfit } from '../shared/shape-rules.js';

/** Over any dimensions but the batch: over the axes 1 and 2, [1, h, w, c] → [1, c], or [1, 1, 1, c] where they are kept. */
export interface Options {
  /** In rising order, from 1 on. */
  readonly axes: readonly number[];
  /** Whether what is averaged stays as a dimension of size 1. */
  readonly keepDims: boolean;
}
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes(op, of) {
    const input = of(op.inputs[0]);
    const { axes, keepDims } = op.options;
    const isRising = axes.every((axis, i) => Number.isInteger(axis) && axis > (axes[i - 1] ?? 0));
    if (axes.length === 0 || !isRising || axes.at(-1)! >= input.length)
      misfit(op, `expected rising axes of ${formatShape(input)} behind the batch, found [${axes.join(', ')}]`);
    return [keepDims ? keptShape(input, axes) : input.filter((_, axis) => !axes.includes(axis))];
  },
  types: sameTypes,
  numbers: linearNumbers,
  channels: ({ inputs: [input], options: { axes } }, of) => (axes.includes(of(input).length - 1) ? 'fixed' : 'each'),
  int8: null,
};

/** The shape of the means with a 1 for each dimension that is averaged. */
export const keptShape = (input: Shape, axes: readonly number[]): Shape =>
  input.map((size, axis) => (axes.includes(axis) ? 1 : size));
