import * as tf from '@tensorflow/tfjs-core';

export interface Distillation {
  /** Softens both distributions; 1 leaves them as they are. */
  readonly temperature: number;
  /** Weight of the labels; 1 − alpha is the teacher's. */
  readonly alpha: number;
}

/**
 * alpha·H(y, s) + (1 − alpha)·T²·KL(softmax(t/T) ‖ softmax(s/T)), meaned over the batch: Hinton, Vinyals & Dean 2015 (arXiv
 * 1503.02531), §2, less the teacher's own entropy, a constant, so that the curve goes to 0 as the student agrees. The factor
 * T² keeps the soft term's gradient as large as the hard one's when T changes.
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
  const entropy = crossEntropyOfLogs(softTargets, tf.log(tf.add<tf.Tensor2D>(softTargets, smallestProbability)));
  const soft = tf.sub(crossEntropy(softTargets, tf.div(logits, temperature)), entropy);
  return tf.add(tf.mul(hard, alpha), tf.mul(soft, (1 - alpha) * temperature ** 2));
}

/** −mean over the batch of Σ p·log softmax(logits). p, logits: [batch, classes]. */
export function crossEntropy(probabilities: tf.Tensor2D, logits: tf.Tensor2D): tf.Scalar {
  return crossEntropyOfLogs(probabilities, tf.logSoftmax(logits, -1));
}

function crossEntropyOfLogs(probabilities: tf.Tensor2D, logs: tf.Tensor2D): tf.Scalar {
  return tf.mul(tf.sum(tf.mul(probabilities, logs)), -1 / logs.shape[0]);
}

/** Keeps p·log p at 0 where p underflowed to 0. */
const smallestProbability = 1e-30;

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
