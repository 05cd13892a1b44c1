import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

/** Of operations that every engine has with their gradients; the exponent is never above 0, so that it cannot overflow. */
export const forward: Forward<Options, Constants> = (op, { read }) => {
  const x = read(op.inputs[0]);
  return [tf.add(tf.relu(x), tf.sub(tf.exp(tf.neg(tf.relu(tf.neg(x)))), 1))];
};
