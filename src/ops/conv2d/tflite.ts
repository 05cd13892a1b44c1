import { BuiltinOperator, BuiltinOptions, Conv2DOptions } from '../../export/tflite/schema/index.js';
import { activationCodes, missingBias, paddingCodes, plain, readActivation, readPadding } from '../shared/tflite.js';
import { releases, weightProblems, weightedVersion, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.CONV_2D,
  optionsType: BuiltinOptions.Conv2DOptions,
  version: (op, type, tensor) => weightedVersion(op, type, tensor, { float: 1, hybrid: 5, int8: 3, int4: 7, int16: 4 }),
  firstRelease: releases({ 1: [1, 5, 0], 3: [1, 14, 0], 4: [2, 3, 0], 5: [2, 4, 0], 7: [2, 11, 0] }),
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
