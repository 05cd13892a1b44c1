import * as tf from '@tensorflow/tfjs-core';

/** −mean over the batch of Σ p·log softmax(logits). p, logits: [batch, classes]. */
export function crossEntropy(probabilities: tf.Tensor2D, logits: tf.Tensor2D): tf.Scalar {
  return crossEntropyOfLogs(probabilities, tf.logSoftmax(logits, -1));
}

/** −mean over the batch of Σ p·logs. p, logs: [batch, classes]. */
export function crossEntropyOfLogs(probabilities: tf.Tensor2D, logs: tf.Tensor2D): tf.Scalar {
  return tf.mul(tf.sum(tf.mul(probabilities, logs)), -1 / logs.shape[0]);
}
