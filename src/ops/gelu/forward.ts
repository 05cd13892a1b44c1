import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

export const forward: Forward<Options, Constants> = ({ inputs, options: { approximate } }, { read }) => {
  const x = read(inputs[0]);
  const half = tf.mul(x, 0.5);
  if (!approximate) return [tf.mul(half, tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1))];
  const inner = tf.mul(tf.add(x, tf.mul(tf.mul(tf.square(x), x), 0.044715)), Math.sqrt(2 / Math.PI));
  return [tf.mul(half, tf.add(tf.tanh(inner), 1))];
};
