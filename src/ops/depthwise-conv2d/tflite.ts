import { BuiltinOperator, BuiltinOptions, DepthwiseConv2DOptions } from '../../export/tflite/schema/index.js';
import { activationCodes, missingBias, paddingCodes, plain, readActivation, readPadding } from '../shared/tflite.js';
import { releases, weightProblems, weightedVersion, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.DEPTHWISE_CONV_2D,
  optionsType: BuiltinOptions.DepthwiseConv2DOptions,
  version(op, type, tensor) {
    const float = op.options.dilation.some((step) => step !== 1) ? 2 : 1;
    return weightedVersion(op, type, tensor, { float, hybrid: 6, int8: 3, int4: 7, int16: 5 });
  },
  firstRelease: releases({ 1: [1, 5, 0], 2: [1, 12, 0], 3: [1, 14, 0], 5: [2, 3, 0], 6: [2, 3, 0], 7: [2, 11, 0] }),
  write(builder, { padding, stride, dilation, depthMultiplier, activation }) {
    DepthwiseConv2DOptions.startDepthwiseConv2DOptions(builder);
    DepthwiseConv2DOptions.addPadding(builder, paddingCodes[padding]);
    DepthwiseConv2DOptions.addStrideH(builder, stride[0]);
    DepthwiseConv2DOptions.addStrideW(builder, stride[1]);
    DepthwiseConv2DOptions.addDilationHFactor(builder, dilation[0]);
    DepthwiseConv2DOptions.addDilationWFactor(builder, dilation[1]);
    DepthwiseConv2DOptions.addDepthMultiplier(builder, depthMultiplier);
    DepthwiseConv2DOptions.addFusedActivationFunction(builder, activationCodes[activation]);
    return DepthwiseConv2DOptions.endDepthwiseConv2DOptions(builder);
  },
  read(options) {
    const found = options.table(new DepthwiseConv2DOptions());
    return {
      stride: [found.strideH(), found.strideW()],
      dilation: [found.dilationHFactor(), found.dilationWFactor()],
      padding: readPadding(found.padding()),
      activation: readActivation(found.fusedActivationFunction()),
      depthMultiplier: found.depthMultiplier(),
    };
  },
  problems: (op, tensor) => [...missingBias(op), ...weightProblems(op, tensor)],
};
