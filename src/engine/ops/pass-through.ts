import * as tf from '@tensorflow/tfjs-core';

/**
 * Straight-through: the forward value is `value`, the gradient goes to `x` unchanged. For weight transforms such as
 * masks, centroids and noise: `straightThrough(w, transform(w))`. Same shapes.
 */
export function straightThrough<T extends tf.Tensor>(x: T, value: tf.Tensor): T {
  const pass = tf.customGrad(() => ({ value: tf.clone(value), gradFunc: (dy: tf.Tensor) => dy }));
  return pass(x) as T;
}

/** The value of x, through which no gradient flows. */
export function stopGradient<T extends tf.Tensor>(x: T): T {
  const stop = tf.customGrad((input) => {
    return { value: tf.clone(input as tf.Tensor), gradFunc: (dy: tf.Tensor) => tf.zerosLike(dy) };
  });
  return stop(x) as T;
}
