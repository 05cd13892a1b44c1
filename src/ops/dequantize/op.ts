import { withoutConstants, type NoConstants, type NoOptions, type OpFacts } from '../shared/op.js';

/** Codes → float. In a float graph it marks where codes will become floats. */
export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes: (op, of) => [of(op.inputs[0])],
  types: ([input], output) =>
    (input === 'int8' || input === 'int16' || input === 'float32') && output === 'float32'
      ? null
      : `expected int8 or int16 → float32, found ${input} → ${output}`,
  numbers: { output: 'own', rounds: true, scalesLinearly: false },
  channels: () => 'each',
  int8: { code: 'quantize/already-quantised', refused: 'expected an operator of a float graph' },
};
