import { BuiltinOperator } from '../../export/tflite/schema/index.js';
import { plain, poolCodec, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  ...poolCodec,
  builtin: BuiltinOperator.AVERAGE_POOL_2D,
};
