import * as tf from '@tensorflow/tfjs-core';
import { runKernelOr } from './kernel.js';

export type ActivationName = 'none' | 'relu' | 'relu6';

/** y = max(x, 0), or min(max(x, 0), 6), or x. Same shape. */
export function activate<T extends tf.Tensor>(x: T, activation: ActivationName): T {
  switch (activation) {
    case 'none':
      return x;
    case 'relu':
      return tf.relu(x);
    case 'relu6':
      return tf.relu6(x);
    default:
      return activation satisfies never;
  }
}

/**
 * Gradient of `activate`: dy where 0 < y (and y < 6 for relu6), else 0, with y the activation's own output. At the
 * corners the gradient is 0, as in TensorFlow's ReluGrad and Relu6Grad.
 */
export function activationGradient(dy: tf.Tensor, y: tf.Tensor, activation: ActivationName): tf.Tensor {
  if (activation === 'none') return dy;
  const [dx] = runKernelOr('ActivationGrad', { dy, y }, { activation }, () => {
    const above = tf.cast(tf.greater(y, 0), 'float32');
    if (activation === 'relu') return [tf.mul(dy, above)];
    return [tf.mul(dy, tf.mul(above, tf.cast(tf.less(y, 6), 'float32')))];
  });
  return dx!;
}
