import * as tf from '@tensorflow/tfjs-core';
import { activate } from '../../engine/ops/index.js';
import { mutable, type Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

export const forward: Forward<Options, Constants> = (op, { read }) => {
  const { size, stride, padding, activation } = op.options;
  const x = read(op.inputs[0]) as tf.Tensor4D;
  return [activate(tf.avgPool(x, mutable(size), mutable(stride), padding), activation)];
};
