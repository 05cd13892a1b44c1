import { BuiltinOperator } from '../../export/tflite/schema/index.js';
import { byType, plain, sinceThen, withoutOptions, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  ...withoutOptions,
  builtin: BuiltinOperator.RELU,
  version: byType,
  firstRelease: sinceThen([1, 5, 0], [2, 5, 0]),
};
