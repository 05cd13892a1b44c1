import { OptionsTable, writeTable } from '../shared/options-table.js';
import { plain, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

const slots = { approximate: 0 } as const;

/** LiteRT has it; TensorFlow Lite Micro does not. */
export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: 150,
  optionsType: 116,
  version: () => 1,
  firstRelease: () => [2, 9, 0],
  write: (builder, { approximate }) => writeTable(builder, 1, [[slots.approximate, 'int8', Number(approximate)]]),
  read: (options) => ({ approximate: options.table(new OptionsTable()).int8(slots.approximate) !== 0 }),
};
