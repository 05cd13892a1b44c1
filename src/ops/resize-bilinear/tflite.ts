import { OptionsTable, writeTable } from '../shared/options-table.js';
import { plain, refused, sameParameters, vector, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

const slots = { alignCorners: 2, halfPixelCenters: 3 } as const;

/** TFLite's RESIZE_BILINEAR: the size is an int32 vector behind its input. */
export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: 23,
  optionsType: 15,
  version: ({ options: { centers } }, type) => (centers === 'half-pixel' ? 3 : type === 'int8' ? 2 : 1),
  firstRelease: (version) => (version === 3 ? [2, 2, 0] : version === 2 ? [1, 14, 0] : [1, 7, 0]),
  write: (builder, { centers }) =>
    writeTable(builder, 4, [
      [slots.alignCorners, 'int8', Number(centers === 'aligned')],
      [slots.halfPixelCenters, 'int8', Number(centers === 'half-pixel')],
    ]),
  read(options) {
    const table = options.table(new OptionsTable());
    const [height, width, ...more] = options.integers(0) ?? refused('has a size that is no int32 constant');
    if (height === undefined || width === undefined || more.length > 0)
      return refused('has a size of other than two numbers');
    const isAligned = table.int8(slots.alignCorners) !== 0;
    const isHalf = table.int8(slots.halfPixelCenters) !== 0;
    return { size: [height, width], centers: isAligned ? 'aligned' : isHalf ? 'half-pixel' : 'corner' };
  },
  integers: ({ options: { size } }) => [vector(...size)],
  problems: sameParameters,
};
