import {
  BuiltinOperator,
  BuiltinOptions,
  FullyConnectedOptions,
  FullyConnectedOptionsWeightsFormat,
} from '../../export/tflite/schema/index.js';
import { activationCodes, plain, readActivation, refused, weightProblems } from '../shared/tflite.js';
import type { TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.FULLY_CONNECTED,
  optionsType: BuiltinOptions.FullyConnectedOptions,
  version: ({ constants }, type) => (constants.bias === undefined ? 6 : type === 'int8' ? 4 : 1),
  firstRelease: (version) => (version >= 6 ? [2, 0, 0] : version >= 3 ? [1, 14, 0] : [1, 5, 0]),
  write(builder, { activation }) {
    FullyConnectedOptions.startFullyConnectedOptions(builder);
    FullyConnectedOptions.addFusedActivationFunction(builder, activationCodes[activation]);
    FullyConnectedOptions.addWeightsFormat(builder, FullyConnectedOptionsWeightsFormat.DEFAULT);
    return FullyConnectedOptions.endFullyConnectedOptions(builder);
  },
  read(options) {
    const found = options.table(new FullyConnectedOptions());
    if (found.weightsFormat() !== FullyConnectedOptionsWeightsFormat.DEFAULT) refused('has shuffled weights');
    if (found.keepNumDims()) refused('keeps the dimensions of its input');
    return { activation: readActivation(found.fusedActivationFunction()) };
  },
  problems: weightProblems,
};
