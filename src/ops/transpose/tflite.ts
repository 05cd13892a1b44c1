import { writeTable } from '../shared/options-table.js';
import { plain, refused, sameParameters, sinceThen, vector, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

/** TFLite's TRANSPOSE: the order is an int32 vector behind its input. */
export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: 39,
  optionsType: 26,
  version: (_op, type) => (type === 'int16' ? 5 : type === 'int8' ? 2 : 1),
  firstRelease: sinceThen([1, 6, 0], [2, 4, 0]),
  write: (builder) => writeTable(builder, 0, []),
  read: (options) => ({ order: options.integers(0) ?? refused('has an order that is no int32 constant') }),
  integers: ({ options: { order } }) => [vector(...order)],
  problems: sameParameters,
};
