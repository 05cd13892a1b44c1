import { withoutConstants, type NoConstants, type NoOptions, type OpFacts } from '../shared/op.js';

/** Float → codes, or codes → codes with other parameters: only at the edges of quantised graphs. */
export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes: (op, of) => [of(op.inputs[0])],
  types: (_inputs, output) =>
    output === 'int8' || output === 'int16' ? null : `expected int8 or int16 output, found ${output}`,
  numbers: { output: 'own', rounds: true, scalesLinearly: false },
  channels: () => 'each',
  int8: { code: 'quantize/already-quantised', refused: 'expected an operator of a float graph' },
};
