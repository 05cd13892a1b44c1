import { curveProblems, fixedParameters, byType, plain, withoutOptions, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  ...withoutOptions,
  builtin: 14,
  version: byType,
  firstRelease: () => [1, 14, 0],
  problems: (op, tensor) => [
    ...fixedParameters(op, tensor, '1/256', { scale: 1 / 256, zeroPoint: -128 }),
    ...curveProblems(op, tensor),
  ],
};
