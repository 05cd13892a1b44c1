import * as tf from '@tensorflow/tfjs-core';
import { meanOf, type Scores, type Task } from '../task.js';

export interface MultiLabelTruth {
  readonly classes: number;
  /** [count, classes]: 1 where the sample has the label, else 0. */
  readonly labels: Uint8Array;
}

/**
 * Any number of labels for each sample, by the binary cross-entropy of each; a label is predicted where its logit is above 0. The
 * score is 1 where every label is right.
 */
export function multiLabel({ classes, labels }: MultiLabelTruth): Task {
  return {
    name: 'multi_label',
    objective: {
      targets: { labels: [classes] },
      loss: (logits, targets) => binaryCrossEntropy(logits, targets['labels']!),
    },
    fillTargets: (into, { indices }) => {
      for (let i = 0; i < indices.length; i++)
        into['labels']!.set(labels.subarray(indices[i]! * classes, (indices[i]! + 1) * classes), i * classes);
    },
    scoreName: 'exact_match',
    score: (outputs, { indices }) => exactMatches(outputs, (i) => indices[i]!, indices.length, { classes, labels }),
  };
}

/** Mean of max(x, 0) − x·y + log(1 + e^−|x|), which no logit overflows. */
function binaryCrossEntropy(logits: tf.Tensor, labels: tf.Tensor): tf.Scalar {
  const tail = tf.log(tf.add(tf.exp(tf.neg(tf.abs(logits))), 1));
  return tf.mean(tf.add(tf.sub(tf.relu(logits), tf.mul(logits, labels)), tail));
}

function exactMatches(
  logits: ArrayLike<number>,
  sampleAt: (position: number) => number,
  count: number,
  { classes, labels }: MultiLabelTruth,
): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => {
    for (let c = 0; c < classes; c++)
      if (logits[i * classes + c]! > 0 !== (labels[sampleAt(i) * classes + c] === 1)) return 0;
    return 1;
  });
}

/** Mean average precision, F1 of all labels together, and exact matches over a split. logits: [count, classes]. */
export function multiLabelScores(logits: ArrayLike<number>, truth: MultiLabelTruth): Scores {
  const { classes, labels } = truth;
  const count = labels.length / classes;
  const precisions: number[] = [];
  let [hits, predicted, positives] = [0, 0, 0];
  for (let c = 0; c < classes; c++) {
    const isTrue = Array.from({ length: count }, (_, i) => labels[i * classes + c] === 1);
    const values = Array.from({ length: count }, (_, i) => logits[i * classes + c]!);
    for (let i = 0; i < count; i++) {
      if (values[i]! > 0) predicted++;
      if (isTrue[i]!) positives++;
      if (isTrue[i]! && values[i]! > 0) hits++;
    }
    // A class that no sample has says nothing of the order.
    if (isTrue.includes(true)) precisions.push(averagePrecision(values, isTrue));
  }
  const matches = exactMatches(logits, (i) => i, count, truth);
  return {
    mean_average_precision: { value: precisions.reduce((a, b) => a + b, 0) / precisions.length, perSample: null },
    f1: { value: predicted + positives === 0 ? 1 : (2 * hits) / (predicted + positives), perSample: null },
    exact_match: { value: meanOf(matches), perSample: matches },
  };
}

/** Σ (Rₙ − Rₙ₋₁)·Pₙ over the distinct scores from high to low: samples of equal score enter together, in whatever order they stand. */
function averagePrecision(scores: readonly number[], isTrue: readonly boolean[]): number {
  const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]!);
  const positives = isTrue.filter(Boolean).length;
  let [hits, before, area] = [0, 0, 0];
  order.forEach((sample, rank) => {
    if (isTrue[sample]) hits++;
    const next = order[rank + 1];
    if (next !== undefined && scores[next] === scores[sample]) return;
    area += ((hits - before) / positives) * (hits / (rank + 1));
    before = hits;
  });
  return area;
}
