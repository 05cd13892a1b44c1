import { BuiltinOperator, BuiltinOptions, ReducerOptions } from '../../export/tflite/schema/index.js';
import { byType, plain, refused, sinceThen, vector, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

/** TFLite's MEAN: its axes are an int32 vector behind its input. */
export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.MEAN,
  optionsType: BuiltinOptions.ReducerOptions,
  version: byType,
  firstRelease: sinceThen([1, 6, 0], [2, 4, 0]),
  write(builder, { keepDims }) {
    ReducerOptions.startReducerOptions(builder);
    ReducerOptions.addKeepDims(builder, keepDims);
    return ReducerOptions.endReducerOptions(builder);
  },
  read(options) {
    const keepDims = options.table(new ReducerOptions()).keepDims();
    const { length } = options.inputShape();
    const found = options.integers(0) ?? refused('has axes that are no int32 constant');
    const axes = [...new Set(found.map((axis) => (axis < 0 ? axis + length : axis)))].sort((a, b) => a - b);
    if (axes.includes(0)) refused('averages over the batch');
    return { axes, keepDims };
  },
  integers: ({ options: { axes } }) => [vector(...axes)],
};
