import { OptionsTable, writeTable } from '../shared/options-table.js';
import { plain, refused, sameParameters, vector, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

const slots = { alignCorners: 0, halfPixelCenters: 1 } as const;

/**
 * TFLite's RESIZE_NEAREST_NEIGHBOR to a multiple of the size. Both of its rules without aligned corners find the same row then; we write
 * half-pixel centres, which are far from where a rounded division would find another.
 */
export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: 97,
  optionsType: 74,
  version: (_op, type) => (type === 'int16' ? 4 : 3),
  firstRelease: (version) => (version === 4 ? [2, 4, 0] : [2, 3, 0]),
  write: (builder) => writeTable(builder, 2, [[slots.halfPixelCenters, 'int8', 1]]),
  read(options) {
    if (options.table(new OptionsTable()).int8(slots.alignCorners) !== 0) refused('aligns corners');
    const size = options.integers(0) ?? refused('has a size that is no int32 constant');
    const [, height, width] = options.inputShape();
    const times = [size[0]! / height!, size[1]! / width!] as const;
    if (size.length !== 2 || !times.every((each) => Number.isInteger(each) && each >= 1))
      refused(`expected a multiple of ${height} x ${width}, found ${size.join(' x ')}`);
    return { times };
  },
  integers(op, of) {
    const [, height, width] = of(op.outputs[0]);
    return [vector(height!, width!)];
  },
  problems: sameParameters,
};
