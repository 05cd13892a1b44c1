import { plain, withoutOptions, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  ...withoutOptions,
  builtin: 76,
  version: () => 1,
  firstRelease: () => [1, 10, 0],
};
