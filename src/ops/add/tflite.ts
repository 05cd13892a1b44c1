import { AddOptions, BuiltinOperator, BuiltinOptions } from '../../export/tflite/schema/index.js';
import { pairRole } from '../shared/pair.js';
import { activationCodes, byType, plain, readActivation, sinceThen, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.ADD,
  optionsType: BuiltinOptions.AddOptions,
  version: byType,
  constants: { roleOf: pairRole, commutes: true },
  firstRelease: sinceThen([1, 5, 0], [2, 4, 0]),
  write(builder, { activation }, type) {
    AddOptions.startAddOptions(builder);
    // Else LiteRT takes the scales of int16 for powers of two.
    if (type === 'int16') AddOptions.addPotScaleInt16(builder, false);
    AddOptions.addFusedActivationFunction(builder, activationCodes[activation]);
    return AddOptions.endAddOptions(builder);
  },
  read: (options) => ({ activation: readActivation(options.table(new AddOptions()).fusedActivationFunction()) }),
};
