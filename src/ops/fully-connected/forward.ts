import * as tf from '@tensorflow/tfjs-core';
import { activate } from '../../engine/ops/index.js';
import { withBias, type Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

export const forward: Forward<Options, Constants> = (op, { read }) => {
  const y = tf.matMul(read(op.inputs[0]), read(op.constants.kernel), false, true);
  return [activate(withBias(y, op.constants.bias, read), op.options.activation)];
};
