import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

/** Copies of a column side by side are copies of its channels; of a row, copies of all it holds. Every engine has both with their gradients. */
export const forward: Forward<Options, Constants> = (op, { read }) => {
  const { times } = op.options;
  const x = read(op.inputs[0]);
  const [n, h, w, c] = x.shape as [number, number, number, number];
  const wide = tf.reshape(copies(x, times[1], 3), [n, h, w * times[1] * c]);
  return [tf.reshape(copies(wide, times[0], 2), [n, h * times[0], w * times[1], c])];
};

const copies = (x: tf.Tensor, count: number, axis: number): tf.Tensor =>
  count === 1
    ? x
    : tf.concat(
        Array.from({ length: count }, () => x),
        axis,
      );
