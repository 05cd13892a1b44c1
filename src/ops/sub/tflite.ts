import { pairRole } from '../shared/pair.js';
import { writeTable } from '../shared/options-table.js';
import { activationCodes, fusedOnly, plain, sinceThen, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  ...fusedOnly,
  builtin: 41,
  optionsType: 28,
  constants: { roleOf: pairRole, commutes: false },
  version: (_op, type) => (type === 'int16' ? 5 : type === 'int8' ? 2 : 1),
  firstRelease: sinceThen([1, 6, 0], [2, 4, 0]),
  // Else LiteRT takes the scales of int16 for powers of two.
  write: (builder, { activation }, type) =>
    writeTable(builder, 2, [
      [0, 'int8', activationCodes[activation]],
      ...(type === 'int16' ? [[1, 'bool', 0] as const] : []),
    ]),
};
