import { sameTypes, withoutConstants, type NoConstants, type NoOptions, type OpFacts } from '../shared/op.js';

/** y = 1 / (1 + e⁻ˣ). */
export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes: (op, of) => [of(op.inputs[0])],
  types: sameTypes,
  numbers: { output: { scale: 1 / 256, zeroPoint: -128 }, rounds: true, scalesLinearly: false },
  channels: () => 'each',
  int8: null,
};
