import * as tf from '@tensorflow/tfjs-core';

export interface Distillation {
  /** Softens both distributions; 1 leaves them as they are. */
  readonly temperature: number;
  /** Weight of the labels; 1 − alpha is the teacher's. */
  readonly alpha: number;
}

/**
 * Hinton, Vinyals & Dean 2015 (arXiv 1503.02531), §2: alpha·H(y, s) + (1 − alpha)·T²·H(softmax(t/T), softmax(s/T)), meaned
 * over the batch. The factor T² keeps the soft term's gradient as large as the hard one's when T changes.
 *
 * labels, softTargets, logits: [batch, classes]; `softTargets` are the teacher's probabilities at T already.
 */
export function distillationLoss(
  labels: tf.Tensor2D,
  softTargets: tf.Tensor2D,
  logits: tf.Tensor2D,
  { temperature, alpha }: Distillation,
): tf.Scalar {
  const hard = crossEntropy(labels, logits);
  const soft = crossEntropy(softTargets, tf.div(logits, temperature));
  return tf.add(tf.mul(hard, alpha), tf.mul(soft, (1 - alpha) * temperature ** 2));
}

/** −mean over the batch of Σ p·log softmax(logits). p, logits: [batch, classes]. */
export function crossEntropy(probabilities: tf.Tensor2D, logits: tf.Tensor2D): tf.Scalar {
  const total = tf.sum(tf.mul(probabilities, tf.logSoftmax(logits, -1)));
  return tf.mul(total, -1 / logits.shape[0]);
}

/** Row-wise softmax of logits/T, on the host. logits: [n, classes], in and out. */
export function softenedProbabilities(logits: Float32Array, classes: number, temperature: number): Float32Array {
  const probabilities = new Float32Array(logits.length);
  for (let row = 0; row < logits.length; row += classes) {
    let largest = -Infinity;
    for (let c = 0; c < classes; c++) largest = Math.max(largest, logits[row + c]!);
    let sum = 0;
    for (let c = 0; c < classes; c++) sum += Math.exp((logits[row + c]! - largest) / temperature);
    for (let c = 0; c < classes; c++) {
      probabilities[row + c] = Math.exp((logits[row + c]! - largest) / temperature) / sum;
    }
  }
  return probabilities;
}
