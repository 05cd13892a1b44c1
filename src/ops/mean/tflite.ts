import { BuiltinOperator, BuiltinOptions, ReducerOptions } from '../../export/tflite/schema/index.js';
import { oneOrTwo, plain, refused, sinceThen, vector, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

/** TFLite's MEAN over the axes [1, 2], without keeping them. */
export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.MEAN,
  optionsType: BuiltinOptions.ReducerOptions,
  version: oneOrTwo,
  firstRelease: sinceThen([1, 6, 0]),
  write(builder) {
    ReducerOptions.startReducerOptions(builder);
    ReducerOptions.addKeepDims(builder, false);
    return ReducerOptions.endReducerOptions(builder);
  },
  read(options) {
    if (options.table(new ReducerOptions()).keepDims()) refused('keeps the dimensions it averages');
    return {};
  },
  integers: () => [vector(1, 2)],
  refuseIntegers([axes]) {
    const found = [...(axes ?? [])].sort();
    return found.join() === '1,2' ? null : `mean over axes [${found.join()}] instead of [1,2]`;
  },
};
