import * as tf from '@tensorflow/tfjs-core';
import { activate } from '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import { operandsOf } from '../shared/pair.js';
import type { Constants, Options } from './op.js';

export const forward: Forward<Options, Constants> = (op, { read }) => {
  const [a, b] = operandsOf(op).map(read) as [tf.Tensor, tf.Tensor];
  return [activate(tf.mul(a, b), op.options.activation)];
};
