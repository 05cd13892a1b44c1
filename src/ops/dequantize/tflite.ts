import { BuiltinOperator, BuiltinOptions, DequantizeOptions } from '../../export/tflite/schema/index.js';
import { onlyMarked, plain, sinceThen, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.DEQUANTIZE,
  optionsType: BuiltinOptions.DequantizeOptions,
  version: (_op, type) => (type === 'int8' ? 2 : 3),
  firstRelease: (version) => (version === 3 ? [1, 15, 0] : sinceThen([1, 13, 1])(version)),
  write(builder) {
    DequantizeOptions.startDequantizeOptions(builder);
    return DequantizeOptions.endDequantizeOptions(builder);
  },
  read: () => ({}),
  problems: ({ name, inputs }, tensor) => onlyMarked(name, tensor(inputs[0]).type),
};
