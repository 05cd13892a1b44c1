import { BuiltinOperator, BuiltinOptions, Conv2DOptions } from '../../export/tflite/schema/index.js';
import { activationCodes, missingBias, paddingCodes, plain, readActivation, readPadding } from '../shared/tflite.js';
import { weightProblems, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.CONV_2D,
  optionsType: BuiltinOptions.Conv2DOptions,
  version: (_op, type) => (type === 'int8' ? 3 : 1),
  firstRelease: (version) => (version === 3 ? [1, 14, 0] : [1, 5, 0]),
  write(builder, { padding, stride, dilation, activation }) {
    Conv2DOptions.startConv2DOptions(builder);
    Conv2DOptions.addPadding(builder, paddingCodes[padding]);
    Conv2DOptions.addStrideH(builder, stride[0]);
    Conv2DOptions.addStrideW(builder, stride[1]);
    Conv2DOptions.addDilationHFactor(builder, dilation[0]);
    Conv2DOptions.addDilationWFactor(builder, dilation[1]);
    Conv2DOptions.addFusedActivationFunction(builder, activationCodes[activation]);
    return Conv2DOptions.endConv2DOptions(builder);
  },
  read(options) {
    const found = options.table(new Conv2DOptions());
    return {
      stride: [found.strideH(), found.strideW()],
      dilation: [found.dilationHFactor(), found.dilationWFactor()],
      padding: readPadding(found.padding()),
      activation: readActivation(found.fusedActivationFunction()),
    };
  },
  problems: (op, tensor) => [...missingBias(op), ...weightProblems(op, tensor)],
};
