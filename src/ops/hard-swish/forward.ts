import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

export const forward: Forward<Options, Constants> = (op, { read }) => {
  const x = read(op.inputs[0]);
  return [tf.mul(x, tf.mul(tf.relu6(tf.add(x, 3)), 1 / 6))];
};
