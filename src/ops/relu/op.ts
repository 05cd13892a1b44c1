import { linearNumbers, sameTypes, withoutConstants } from '../shared/op.js';
import type { NoConstants, NoOptions, OpFacts } from '../shared/op.js';

export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes: (op, of) => [of(op.inputs[0])],
  types: sameTypes,
  numbers: linearNumbers,
  channels: () => 'each',
  int8: null,
};
