import { linearNumbers, sameTypes, withoutConstants, type NoConstants, type OpFacts } from '../shared/op.js';

/** y = x where x > 0, else alpha · x. */
export interface Options {
  readonly alpha: number;
}
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
