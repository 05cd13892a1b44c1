import * as tf from '@tensorflow/tfjs-core';
import type { Scores, Task } from '../task.js';

/**
 * The model gives back what it reads, as an autoencoder does, by mean squared error: trained on what is normal, it fails on what
 * is not. The score is the error of a sample. size: numbers of one sample.
 */
export function reconstruction({ size }: { readonly size: number }): Task {
  return {
    name: 'reconstruction',
    objective: {
      targets: { originals: [size] },
      loss: (logits, targets) => {
        const originals = targets['originals']!;
        return tf.mean(tf.square(tf.sub(tf.reshape(logits, originals.shape), originals)));
      },
    },
    fillTargets: (into, { images }) => into['originals']!.set(images),
    scoreName: 'error',
    score: (outputs, { images }) => reconstructionErrors(outputs, images, size),
  };
}

/** Mean squared error of each sample. outputs, originals: [count, size]. */
export function reconstructionErrors(
  outputs: ArrayLike<number>,
  originals: ArrayLike<number>,
  size: number,
): Float64Array {
  return Float64Array.from({ length: originals.length / size }, (_, i) => {
    let sum = 0;
    for (let at = i * size; at < (i + 1) * size; at++) sum += (outputs[at]! - originals[at]!) ** 2;
    return sum / size;
  });
}

/**
 * Area under the ROC curve of the error as a sign of an anomaly: the probability that an anomaly has a larger error than a normal
 * sample, equal errors counted half (Mann–Whitney U). isAnomaly: 1 or 0 for each sample; both must occur.
 */
export function reconstructionScores(errors: Float64Array, isAnomaly: ArrayLike<number>): Scores {
  const order = Array.from(errors.keys()).sort((a, b) => errors[a]! - errors[b]!);
  let [rankSum, anomalies] = [0, 0];
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && errors[order[end]!] === errors[order[start]!]) end++;
    for (let at = start; at < end; at++) {
      if (isAnomaly[order[at]!] !== 1) continue;
      anomalies++;
      // Equal errors share the mean of their ranks.
      rankSum += (start + 1 + end) / 2;
    }
    start = end;
  }
  const normals = errors.length - anomalies;
  if (anomalies === 0 || normals === 0)
    throw new RangeError(`expected normal samples and anomalies, found ${normals} and ${anomalies}`);
  const value = (rankSum - (anomalies * (anomalies + 1)) / 2) / (anomalies * normals);
  return { auc: { value, perSample: null } };
}
