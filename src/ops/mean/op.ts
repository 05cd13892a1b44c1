import { linearNumbers, sameTypes, withoutConstants } from '../shared/op.js';
import type { NoConstants, NoOptions, OpFacts } from '../shared/op.js';
import { nhwc } from '../shared/shape-rules.js';

/** Over height and width: [1, h, w, c] → [1, c]. */
export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes(op, of) {
    const [n, , , c] = nhwc(op, of(op.inputs[0]));
    return [[n, c]];
  },
  types: sameTypes,
  numbers: linearNumbers,
  int8: null,
};
