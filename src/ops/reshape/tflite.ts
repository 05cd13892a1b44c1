import { BuiltinOperator, BuiltinOptions, ReshapeOptions } from '../../export/tflite/schema/index.js';
import { plain, sameParameters, vector, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

/** The new shape is the second input, where every runtime looks first. */
export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: BuiltinOperator.RESHAPE,
  optionsType: BuiltinOptions.ReshapeOptions,
  version: () => 1,
  firstRelease: () => [1, 5, 0],
  write(builder) {
    ReshapeOptions.startReshapeOptions(builder);
    return ReshapeOptions.endReshapeOptions(builder);
  },
  // Whatever the file says there, its output tensor has the shape.
  read: () => ({}),
  integers: (op, of) => [vector(...of(op.outputs[0]))],
  problems: sameParameters,
};
