import { BuiltinOperator, BuiltinOptions, SoftmaxOptions } from '../../export/tflite/schema/index.js';
import { oneOrTwo, plain, quantizationProblem, refused, sinceThen, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.SOFTMAX,
  optionsType: BuiltinOptions.SoftmaxOptions,
  version: oneOrTwo,
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
  problems(op, tensor) {
    const output = tensor(op.outputs[0]);
    if (output.type !== 'int8') return [];
    const { scale, zeroPoint } = output.quantization!;
    if (scale[0] === 1 / 256 && zeroPoint[0] === -128) return [];
    const message = `expected output scale 1/256 and zero point -128, found ${scale[0]} and ${zeroPoint[0]}`;
    return [quantizationProblem(op, message)];
  },
};
