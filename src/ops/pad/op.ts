import { withoutConstants, sameTypes, type NoConstants, type OpFacts, type Pair } from '../shared/op.js';
import { misfit, nhwc } from '../shared/shape-rules.js';

/** Rows and columns of zeros around an image: [1, h, w, c] → [1, before + h + after, before + w + after, c]. */
export interface Options {
  /** Above and to the left. */
  readonly before: Pair;
  /** Below and to the right. */
  readonly after: Pair;
}
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes(op, of) {
    const [n, h, w, c] = nhwc(op, of(op.inputs[0]));
    const { before, after } = op.options;
    if (![...before, ...after].every((size) => Number.isInteger(size) && size >= 0))
      misfit(op, `expected paddings of 0 or more, found ${before.join(', ')} before and ${after.join(', ')} after`);
    return [[n, before[0] + h + after[0], before[1] + w + after[1], c]];
  },
  types: sameTypes,
  // Every range holds 0, and its code is the zero point.
  numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
  channels: () => 'each',
  int8: null,
};
