import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

/** Of operations that every engine has with their gradients. */
export const forward: Forward<Options, Constants> = (op, { read }) => {
  const x = read(op.inputs[0]);
  return [tf.sub(tf.relu(x), tf.mul(tf.relu(tf.neg(x)), read(op.constants.alpha)))];
};
