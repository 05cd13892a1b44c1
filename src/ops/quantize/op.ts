import { withoutConstants, type NoConstants, type NoOptions, type OpFacts } from '../shared/op.js';

/** Float → codes, or codes → codes with other parameters. In a float graph it marks where floats will become codes. */
export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes: (op, of) => [of(op.inputs[0])],
  types: ([input], output) =>
    output === 'int8' || output === 'int16' || (input === 'float32' && output === 'float32')
      ? null
      : `expected int8 or int16 output, found ${output}`,
  numbers: { output: 'own', rounds: true, scalesLinearly: false },
  channels: () => 'each',
  int8: { code: 'quantize/already-quantised', refused: 'expected an operator of a float graph' },
};
