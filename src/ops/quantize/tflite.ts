import { BuiltinOperator, BuiltinOptions, QuantizeOptions } from '../../export/tflite/schema/index.js';
import { onlyMarked, plain, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.QUANTIZE,
  optionsType: BuiltinOptions.QuantizeOptions,
  version: ({ outputs }, _type, tensor) => (tensor(outputs[0]).type === 'int16' ? 2 : 1),
  firstRelease: (version) => (version === 2 ? [2, 3, 0] : [1, 14, 0]),
  write(builder) {
    QuantizeOptions.startQuantizeOptions(builder);
    return QuantizeOptions.endQuantizeOptions(builder);
  },
  read: () => ({}),
  problems: ({ name, outputs }, tensor) => onlyMarked(name, tensor(outputs[0]).type),
};
