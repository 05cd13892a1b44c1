import { sameTypes, withoutConstants, type NoConstants, type NoOptions, type OpFacts } from '../shared/op.js';

/** y = x where x > 0, else eˣ − 1 (Clevert et al. 2016, with α = 1: TFLite has no other). */
export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes: (op, of) => [of(op.inputs[0])],
  types: sameTypes,
  numbers: { output: 'own', rounds: true, scalesLinearly: false },
  channels: () => 'each',
  int8: null,
};
