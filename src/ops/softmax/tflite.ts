import { BuiltinOperator, BuiltinOptions, SoftmaxOptions } from '../../export/tflite/schema/index.js';
import { fixedParameters, byType, plain, refused, sinceThen, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.SOFTMAX,
  optionsType: BuiltinOptions.SoftmaxOptions,
  version: byType,
  firstRelease: sinceThen(),
  write(builder) {
    SoftmaxOptions.startSoftmaxOptions(builder);
    SoftmaxOptions.addBeta(builder, 1);
    return SoftmaxOptions.endSoftmaxOptions(builder);
  },
  read(options) {
    const beta = options.table(new SoftmaxOptions()).beta();
    if (beta !== 1) refused(`has beta ${beta} instead of 1`);
    return {};
  },
  problems: (op, tensor) => fixedParameters(op, tensor, '1/256', { scale: 1 / 256, zeroPoint: -128 }),
};
