import { BuiltinOperator, BuiltinOptions, DequantizeOptions } from '../../export/tflite/schema/index.js';
import { oneOrTwo, plain, sinceThen, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.DEQUANTIZE,
  optionsType: BuiltinOptions.DequantizeOptions,
  version: oneOrTwo,
  firstRelease: sinceThen([1, 13, 1]),
  write(builder) {
    DequantizeOptions.startDequantizeOptions(builder);
    return DequantizeOptions.endDequantizeOptions(builder);
  },
  read: () => ({}),
};
