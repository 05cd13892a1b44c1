import { sameTypes, withoutConstants } from '../shared/op.js';
import type { NoConstants, NoOptions, OpFacts } from '../shared/op.js';

export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes: (op, of) => [of(op.inputs[0])],
  types: sameTypes,
  // It clamps at 6 units.
  numbers: { output: 'own', rounds: true, scalesLinearly: false },
  channels: () => 'each',
  int8: null,
};
