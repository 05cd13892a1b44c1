import { OptionsTable, writeTable } from '../shared/options-table.js';
import {
  byType,
  plain,
  readActivation,
  refused,
  sameParameters,
  sinceThen,
  type TfliteCodec,
} from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

const slots = { axis: 0, activation: 1 } as const;

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: 2,
  optionsType: 10,
  version: byType,
  firstRelease: sinceThen(),
  write: (builder, { axis }) => writeTable(builder, 2, [[slots.axis, 'int32', axis]]),
  read(options) {
    const found = options.table(new OptionsTable());
    const activation = readActivation(found.int8(slots.activation));
    // No kernel applies it to codes.
    if (activation !== 'none') refused(`has the fused activation ${activation}`);
    return { axis: found.int32(slots.axis) };
  },
  problems: (op, tensor) => op.inputs.flatMap((input) => sameParameters({ ...op, inputs: [input] }, tensor)),
};
