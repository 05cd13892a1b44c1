import { OptionsTable, writeTable } from '../shared/options-table.js';
import { plain, refused, sameParameters, sinceThen, vector, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

const slots = { beginMask: 0, endMask: 1, ellipsisMask: 2, newAxisMask: 3, shrinkAxisMask: 4, offset: 5 } as const;
/** The batch is whole, whatever it is. */
const batchOnly = 1;

/** TFLite's STRIDED_SLICE with strides of 1: begin, end and strides are int32 vectors behind its input. */
export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: 45,
  optionsType: 32,
  version: (_op, type) => (type === 'int8' ? 2 : 1),
  firstRelease: sinceThen([1, 6, 0]),
  write: (builder) =>
    writeTable(builder, 6, [
      [slots.beginMask, 'int32', batchOnly],
      [slots.endMask, 'int32', batchOnly],
    ]),
  read(options) {
    const table = options.table(new OptionsTable());
    for (const [name, slot] of Object.entries(slots).slice(2))
      if ((name === 'offset' ? table.int8(slot) : table.int32(slot)) !== 0) refused(`has the option ${name}`);
    const [begin, end, strides] = [0, 1, 2].map(
      (at) => options.integers(at) ?? refused('has bounds that are no int32 constants'),
    ) as [readonly number[], readonly number[], readonly number[]];
    const wrong = strides.find((stride) => stride !== 1);
    if (wrong !== undefined) refused(`has a stride of ${wrong}`);
    const bound = (values: readonly number[], mask: number, whole: (size: number) => number): number[] =>
      options.inputShape().map((size, axis) => {
        const value = values[axis];
        if (value === undefined || (mask >> axis) & 1) return whole(size);
        return Math.min(Math.max(value < 0 ? value + size : value, 0), size);
      });
    return {
      from: bound(begin, table.int32(slots.beginMask), () => 0),
      to: bound(end, table.int32(slots.endMask), (size) => size),
    };
  },
  integers: ({ options: { from, to } }) => [vector(...from), vector(...to), vector(...from.map(() => 1))],
  problems: sameParameters,
};
