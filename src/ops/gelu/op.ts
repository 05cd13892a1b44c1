import { sameTypes, withoutConstants, type NoConstants, type OpFacts } from '../shared/op.js';

/** y = x · Φ(x), Φ the distribution function of a standard normal variable (Hendrycks and Gimpel 2016). */
export interface Options {
  /** Whether Φ is approximated by a hyperbolic tangent. */
  readonly approximate: boolean;
}
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
