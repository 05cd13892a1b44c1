import { withoutConstants, type NoConstants, type NoOptions, type OpFacts } from '../shared/op.js';

/** int8 → float: only at the edges of quantised graphs. */
export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes: (op, of) => [of(op.inputs[0])],
  types: ([input], output) =>
    input === 'int8' && output === 'float32' ? null : `expected int8 → float32, found ${input} → ${output}`,
  numbers: { output: 'own', rounds: true, scalesLinearly: false },
  int8: { code: 'quantize/already-quantised', refused: 'expected an operator of a float graph' },
};
