import {
  BuiltinOperator,
  BuiltinOptions,
  FullyConnectedOptions,
  FullyConnectedOptionsWeightsFormat,
} from '../../export/tflite/schema/index.js';
import {
  activationCodes,
  plain,
  readActivation,
  refused,
  releases,
  weightProblems,
  weightedVersion,
} from '../shared/tflite.js';
import type { TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.FULLY_CONNECTED,
  optionsType: BuiltinOptions.FullyConnectedOptions,
  version(op, type, tensor) {
    // 12: a scale for each output, under float32 activations.
    const hybrid = tensor(op.constants.kernel).quantization?.axis === 0 ? 12 : 3;
    const ofTypes = weightedVersion(op, type, tensor, { float: 1, hybrid, int8: 4, int4: 10, int16: 7 });
    return Math.max(ofTypes, op.constants.bias === undefined ? 6 : op.options.keepsDims ? 5 : 1);
  },
  firstRelease: releases({
    1: [1, 5, 0],
    3: [1, 14, 0],
    4: [1, 14, 0],
    5: [2, 0, 0],
    6: [2, 0, 0],
    7: [2, 3, 0],
    10: [2, 11, 0],
    12: [2, 17, 0],
  }),
  write(builder, { activation, keepsDims = false }) {
    FullyConnectedOptions.startFullyConnectedOptions(builder);
    FullyConnectedOptions.addFusedActivationFunction(builder, activationCodes[activation]);
    FullyConnectedOptions.addWeightsFormat(builder, FullyConnectedOptionsWeightsFormat.DEFAULT);
    FullyConnectedOptions.addKeepNumDims(builder, keepsDims);
    return FullyConnectedOptions.endFullyConnectedOptions(builder);
  },
  read(options) {
    const found = options.table(new FullyConnectedOptions());
    if (found.weightsFormat() !== FullyConnectedOptionsWeightsFormat.DEFAULT) refused('has shuffled weights');
    const activation = readActivation(found.fusedActivationFunction());
    // Of two dimensions there is nothing to keep.
    return found.keepNumDims() && options.inputShape().length > 2 ? { activation, keepsDims: true } : { activation };
  },
  problems: weightProblems,
};
