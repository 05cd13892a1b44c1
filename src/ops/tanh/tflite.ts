import { curveProblems, fixedParameters, byType, plain, withoutOptions, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  ...withoutOptions,
  builtin: 28,
  version: byType,
  firstRelease: () => [1, 14, 0],
  problems: (op, tensor) => [
    ...fixedParameters(op, tensor, '1/128', { scale: 1 / 128, zeroPoint: 0 }),
    ...curveProblems(op, tensor),
  ],
};
