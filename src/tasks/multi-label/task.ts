import * as tf from '@tensorflow/tfjs-core';
import { scoreNames } from '../score-names.js';
import type { Task } from '../task.js';

export interface MultiLabelTruth {
  readonly classes: number;
  /** [count, classes]: 1 where the sample has the label, else 0. */
  readonly labels: Uint8Array;
  /** What the model gives: logits (the default), or what a sigmoid has made of them. */
  readonly outputs?: 'logits' | 'probabilities';
}

/**
 * Any number of labels for each sample, by the binary cross-entropy of each; a label is predicted where its logit is above 0,
 * or its probability above 0.5. The score is 1 where every label is right.
 */
export function multiLabel({ classes, labels, outputs = 'logits' }: MultiLabelTruth): Task {
  const threshold = outputs === 'logits' ? 0 : 0.5;
  return {
    name: 'multi_label',
    objective: {
      targets: { labels: [classes] },
      loss: (given, targets) =>
        binaryCrossEntropy(outputs === 'logits' ? given : logitsFrom(given), targets['labels']!),
    },
    fillTargets: (into, { indices }) => {
      for (let i = 0; i < indices.length; i++)
        into['labels']!.set(labels.subarray(indices[i]! * classes, (indices[i]! + 1) * classes), i * classes);
    },
    scoreName: scoreNames.multi_label,
    score: (given, { indices }) =>
      Float64Array.from({ length: indices.length }, (_, i) => {
        for (let c = 0; c < classes; c++)
          if (given[i * classes + c]! > threshold !== (labels[indices[i]! * classes + c] === 1)) return 0;
        return 1;
      }),
  };
}

/** Of probabilities, which a sigmoid may round to 0 or 1. */
function logitsFrom(probabilities: tf.Tensor): tf.Tensor {
  const p = tf.clipByValue(probabilities, 1e-6, 1 - 1e-6);
  return tf.sub(tf.log(p), tf.log(tf.sub(1, p)));
}

/** Mean of max(x, 0) − x·y + log(1 + e^−|x|), which no logit overflows. */
function binaryCrossEntropy(logits: tf.Tensor, labels: tf.Tensor): tf.Scalar {
  const tail = tf.log(tf.add(tf.exp(tf.neg(tf.abs(logits))), 1));
  return tf.mean(tf.add(tf.sub(tf.relu(logits), tf.mul(logits, labels)), tail));
}
