import {
  sameTypes,
  withoutConstants,
  type NoConstants,
  type NoOptions,
  type OpFacts,
  type Refusal,
} from '../shared/op.js';

/** y = 1 / √x. */
export type Options = NoOptions;
export type Constants = NoConstants;

/** A variance and its inverse root have no place in 256 equal steps: what is small, and matters most, is 0. */
export const refusal: Refusal = {
  code: 'quantize/rsqrt',
  refused: 'it has no int8 form: a variance loses all its precision in 256 equal steps',
  fix: 'Use BatchNormalization in place of LayerNormalization, or export float32.',
};

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes: (op, of) => [of(op.inputs[0])],
  types: (inputs, output) => sameTypes(inputs, output) ?? (output === 'float32' ? null : `Rsqrt cannot be ${output}`),
  numbers: { output: 'own', rounds: true, scalesLinearly: false },
  channels: () => 'each',
  int8: refusal,
};
