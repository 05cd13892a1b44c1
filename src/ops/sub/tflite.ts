import { pairRole } from '../shared/pair.js';
import { fusedOnly, oneOrTwo, plain, sinceThen, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  ...fusedOnly,
  builtin: 41,
  optionsType: 28,
  constants: { roleOf: pairRole, commutes: false },
  version: oneOrTwo,
  firstRelease: sinceThen([1, 6, 0]),
};
