import { AddOptions, BuiltinOperator, BuiltinOptions } from '../../export/tflite/schema/index.js';
import { pairRole } from '../shared/pair.js';
import { activationCodes, oneOrTwo, plain, readActivation, sinceThen, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.ADD,
  optionsType: BuiltinOptions.AddOptions,
  version: oneOrTwo,
  constants: { roleOf: pairRole, commutes: true },
  firstRelease: sinceThen(),
  write(builder, { activation }) {
    AddOptions.startAddOptions(builder);
    AddOptions.addFusedActivationFunction(builder, activationCodes[activation]);
    return AddOptions.endAddOptions(builder);
  },
  read: (options) => ({ activation: readActivation(options.table(new AddOptions()).fusedActivationFunction()) }),
};
