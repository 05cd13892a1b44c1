import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import { resizing } from './weights.js';
import type { Constants, Options } from './op.js';

/** A matrix product for each side, which every engine has with its gradient. */
export const forward: Forward<Options, Constants> = ({ inputs, options: { size, centers } }, { read }) => {
  const x = read(inputs[0]);
  const [n, h, w, c] = x.shape as [number, number, number, number];
  const along = (from: number, to: number, rows: tf.Tensor): tf.Tensor =>
    tf.matMul(tf.tensor2d(resizing(from, to, centers), [to, from]), tf.reshape(rows, [from, rows.size / from]));
  const tall = tf.reshape(along(h, size[0], tf.transpose(x, [1, 0, 2, 3])), [size[0], n, w, c]);
  const wide = tf.reshape(along(w, size[1], tf.transpose(tall, [2, 1, 0, 3])), [size[1], n, size[0], c]);
  return [tf.transpose(wide, [1, 2, 0, 3])];
};
