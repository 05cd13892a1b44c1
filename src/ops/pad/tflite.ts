import { writeTable } from '../shared/options-table.js';
import { byType, plain, refused, sameParameters, sinceThen, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

/** TFLite's PAD: its paddings are an int32 [4, 2] behind its input, before and after along each axis. */
export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: 34,
  optionsType: 22,
  version: byType,
  firstRelease: sinceThen([1, 5, 0], [2, 4, 0]),
  write: (builder) => writeTable(builder, 0, []),
  read(options) {
    const found = options.integers(0) ?? refused('has paddings that are no int32 constant');
    const [, , top, bottom, left, right] = found;
    const others = [...found.slice(0, 2), ...found.slice(6)];
    if (found.length !== 8 || others.some((size) => size !== 0))
      refused(`expected paddings of rows and columns, found [${found.join(', ')}]`);
    return { before: [top!, left!], after: [bottom!, right!] };
  },
  integers({ options: { before, after } }) {
    const values = [0, 0, before[0], after[0], before[1], after[1], 0, 0];
    return [{ shape: [4, 2], values }];
  },
  problems: sameParameters,
};
