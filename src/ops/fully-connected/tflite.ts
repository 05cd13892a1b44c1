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
  version({ constants, options }, type) {
    if (constants.bias === undefined) return 6;
    return options.keepsDims ? 5 : type === 'int8' ? 4 : 1;
  },
  firstRelease: (version) => (version >= 5 ? [2, 0, 0] : version >= 3 ? [1, 14, 0] : [1, 5, 0]),
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
