import { plain, quantizationProblem, withoutOptions, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  ...withoutOptions,
  builtin: 54,
  version: () => 1,
  firstRelease: () => [1, 8, 0],
  problems(op, tensor) {
    const found = tensor(op.constants.alpha).quantization?.scale.length ?? 1;
    return found === 1 ? [] : [quantizationProblem(op, `expected one scale of its slopes, found ${found}`)];
  },
};
