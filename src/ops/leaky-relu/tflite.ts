import { OptionsTable, writeTable } from '../shared/options-table.js';
import { plain, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

const slots = { alpha: 0 } as const;

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: 98,
  optionsType: 75,
  version: (_op, type) => (type === 'int16' ? 2 : 1),
  firstRelease: (version) => (version === 2 ? [2, 3, 0] : [1, 13, 1]),
  write: (builder, { alpha }) => writeTable(builder, 1, [[slots.alpha, 'float32', alpha]]),
  read: (options) => ({ alpha: options.table(new OptionsTable()).float32(slots.alpha) }),
};
