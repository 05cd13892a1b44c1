import { sameTypes, withoutConstants, type NoConstants, type NoOptions, type OpFacts } from '../shared/op.js';

/** y = x · min(max(x + 3, 0), 6) / 6 (Howard et al. 2019, MobileNetV3). */
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
