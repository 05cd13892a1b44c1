import { describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { classWeights } from '../../src/tasks/classification/class-weights.js';
import { classification } from '../../src/tasks/classification/task.js';

const labels = Int32Array.of(0, 0, 0, 1, 2, 2);
const classes = ['a', 'b', 'c'];

describe('weights of classes', () => {
  it('are balanced as scikit-learn balances them', () => {
    // compute_class_weight('balanced') of scikit-learn 1.9.1.
    expect([...classWeights('balanced', classes, labels)]).toEqual([6 / 9, 2, 1]);
  });

  it('are those that are given, and 1', () => {
    expect([...classWeights({ c: 10 }, classes, labels)]).toEqual([1, 1, 10]);
    expect(() => classWeights({ d: 10 }, classes, labels)).toThrow(
      "expected classes of the data in class_weights, a, b, c, found 'd'",
    );
  });

  it('multiply the loss of each sample, as Keras has them', () => {
    const logits = tf.tensor2d([0.1, 0.7, -0.3, 1.2, 0, 0.5, -1, 0.25, 0.5], [3, 3]);
    const batch = { indices: [1, 3, 4], images: new Float32Array(0) };
    const lossOf = (weights?: ArrayLike<number>, indices: readonly number[] = batch.indices): number => {
      const task = classification({ classes: 3, labels, smoothing: 0.1, ...(weights && { weights }) });
      const targets = { labels: new Float32Array(9) };
      task.fillTargets(targets, { ...batch, indices });
      return task.objective.loss(logits, { labels: tf.tensor2d(targets.labels, [3, 3]) }).dataSync()[0]!;
    };
    const alone = (kept: number) => lossOf([0, 1, 2].map((c) => (c === kept ? 1 : 0)));
    const weighted = lossOf([2, 0.5, 3]);
    expect(weighted).toBeCloseTo(2 * alone(0) + 0.5 * alone(1) + 3 * alone(2), 5);
    expect(lossOf([1, 1, 1])).toBeCloseTo(lossOf(), 6);
  });
});
