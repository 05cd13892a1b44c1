import * as tf from '@tensorflow/tfjs-core';
import { crossEntropy, crossEntropyOfLogs } from '../../tasks/classification/loss.js';
import type { StepPart } from '../step.js';

export interface Distillation {
  /** Softens both distributions; 1 leaves them as they are. */
  readonly temperature: number;
  /** Weight of the labels; 1 − alpha is the teacher's. */
  readonly alpha: number;
}

/**
 * alpha·hard + (1 − alpha)·T²·KL(softmax(t/T) ‖ softmax(s/T)), meaned over the batch: Hinton, Vinyals & Dean 2015 (arXiv
 * 1503.02531), §2, less the teacher's own entropy, a constant, so that the curve goes to 0 as the student agrees. The factor
 * T² keeps the soft term's gradient as large as the hard one's when T changes.
 *
 * hard: the loss against the labels; softTargets, logits: [batch, classes]; `softTargets` are the teacher's probabilities at T already.
 */
export function distillationLoss(
  hard: tf.Scalar,
  softTargets: tf.Tensor2D,
  logits: tf.Tensor2D,
  { temperature, alpha }: Distillation,
): tf.Scalar {
  const entropy = crossEntropyOfLogs(softTargets, tf.log(tf.add<tf.Tensor2D>(softTargets, smallestProbability)));
  const soft = tf.sub(crossEntropy(softTargets, tf.div(logits, temperature)), entropy);
  return tf.add(tf.mul(hard, alpha), tf.mul(soft, (1 - alpha) * temperature ** 2));
}

/** The step input that holds the teacher's probabilities for the samples of a batch, [batch, classes]. */
export const softTargetsInput = 'distillation/targets';

/** The teacher's term of the loss. */
export function distillationPart(distillation: Distillation, batchSize: number, classes: number): StepPart {
  return {
    name: 'distillation',
    inputs: { [softTargetsInput]: [batchSize, classes] },
    loss: ({ loss, logits }, own) => ({
      loss: distillationLoss(loss, own[softTargetsInput] as tf.Tensor2D, logits as tf.Tensor2D, distillation),
    }),
  };
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
