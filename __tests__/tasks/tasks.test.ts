/** Every task through the one training loop, and its metrics on cases that can be counted by hand. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph } from '../../src/graph/graph.js';
import { identity } from '../../src/passes/projection.js';
import { train } from '../../src/passes/train.js';
import { multiLabel, multiLabelScores } from '../../src/tasks/multi-label/task.js';
import { reconstruction, reconstructionErrors, reconstructionScores } from '../../src/tasks/reconstruction/task.js';
import { regression, regressionScores } from '../../src/tasks/regression/task.js';
import type { Task } from '../../src/tasks/task.js';
import { memoryDataset } from '../data/memory-dataset.js';

const count = 48;
const random = seededRandom(3, 'pictures');
/** Four quarters of 2x2 pixels; each is dark or bright. */
const bright = Uint8Array.from({ length: count * 4 }, () => random.integer(2));
const pixels = Uint8Array.from({ length: count * 16 }, (_, i) => {
  const [sample, y, x] = [Math.floor(i / 16), Math.floor((i % 16) / 4), i % 4];
  return 40 + 150 * bright[sample * 4 + 2 * Number(y > 1) + Number(x > 1)]! + random.integer(20);
});
/** The share of bright quarters, and twice that. */
const values = Float32Array.from({ length: count * 2 }, (_, i) => {
  const sample = Math.floor(i / 2);
  const share = bright.subarray(sample * 4, sample * 4 + 4).reduce((sum, one) => sum + one, 0) / 4;
  return i % 2 === 0 ? share : 2 * share;
});
const dataset = await memoryDataset({
  sampleShape: [4, 4, 1],
  classes: ['all'],
  train: { pixels, labels: new Uint8Array(count) },
});

function network(units: number): Graph {
  const g = graphBuilder('dense', seededRandom(1, `weights of ${units}`));
  const flat = g.reshape('flat', g.input('input', [1, 4, 4, 1]), [1, 16]);
  return g.build(g.dense('out', g.dense('hidden', flat, { units: 12, activation: 'relu' }), { units }));
}

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine('onnxruntime', { threads: 1 });
});
afterAll(() => engine.dispose());

function learn(task: Task, units: number, epochs = 40) {
  return train(
    {
      label: task.name,
      graph: network(units),
      dataset,
      augmentation: { horizontalFlip: false, shiftPixels: 0 },
      epochs,
      batchSize: 12,
      optimizer: { name: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 },
      learningRate: { schedule: 'constant', peak: 0.01, warmupSteps: 0 },
      task,
      seed: 1,
      projection: identity,
      distillation: null,
      calibrate: null,
    },
    { engine, progress: silent, signal: new AbortController().signal, resume: null, save: () => Promise.resolve() },
  );
}

describe('the training loop', () => {
  it('learns numbers by regression', async () => {
    const { history } = await learn(regression({ width: 2, values }), 2);
    expect(history[0]!['mae']).toBeGreaterThan(0.3);
    expect(history.at(-1)!['mae']).toBeLessThan(0.1);
  });

  it('learns several labels of one sample', async () => {
    const { history } = await learn(multiLabel({ classes: 4, labels: bright }), 4);
    expect(history[0]!['exact_match']).toBeLessThan(0.5);
    expect(history.at(-1)!['exact_match']).toBeGreaterThan(0.9);
  });

  it('learns to give back what it reads', async () => {
    const { history } = await learn(reconstruction({ size: 16 }), 16);
    expect(history.at(-1)!['error']).toBeLessThan(history[0]!['error']! / 5);
  });
});

describe('regression scores', () => {
  it('are the mean absolute error, each sample of which pairs, and the root of the mean square', () => {
    const { mae, rmse } = regressionScores([1, 2, 3, 7], { width: 2, values: Float32Array.of(1, 4, 3, 3) });
    expect(mae).toEqual({ value: 1.5, perSample: Float64Array.of(1, 2) });
    expect(rmse!.value).toBeCloseTo(Math.sqrt((0 + 4 + 0 + 16) / 4), 12);
  });
});

describe('multi-label scores', () => {
  // Scores of class 0 from high to low belong to samples 0 (true), 1 (false), 2 (true): AP = 1/2 · 1 + 1/2 · 2/3.
  const labels = Uint8Array.of(1, 0, 0, 0, 1, 1);
  const logits = [3, -1, 2, 1, 1, 2];
  it('are mean average precision, F1 of all labels, and exact matches', () => {
    const scores = multiLabelScores(logits, { classes: 2, labels });
    expect(scores['mean_average_precision']!.value).toBeCloseTo((5 / 6 + 1) / 2, 12);
    // Predicted: 3 of class 0 and 2 of class 1; right: 2 and 1; true: 3.
    expect(scores['f1']!.value).toBeCloseTo(6 / 8, 12);
    expect(scores['exact_match']).toEqual({ value: 2 / 3, perSample: Float64Array.of(1, 0, 1) });
  });

  it('do not depend on the order of samples that have equal scores', () => {
    const ap = (order: readonly number[]) =>
      multiLabelScores([1, 1, 1, 0], { classes: 1, labels: Uint8Array.from(order) })['mean_average_precision']!.value;
    expect(ap([1, 0, 0, 1])).toBe(ap([0, 0, 1, 1]));
    expect(ap([1, 0, 0, 1])).toBeCloseTo(0.5 * (1 / 3) + 0.5 * 0.5, 12);
  });
});

describe('the AUC of a reconstruction', () => {
  it('is the share of pairs in which the anomaly has the larger error, halves for equal ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1 })), {
          minLength: 2,
          maxLength: 40,
        }),
        (samples) => {
          const [anomalies, normals] = [1, 0].map((kind) =>
            samples.filter(([, is]) => is === kind).map(([error]) => error),
          );
          fc.pre(anomalies!.length > 0 && normals!.length > 0);
          const wins = anomalies!.flatMap((a) => normals!.map((n) => (a > n ? 1 : a === n ? 0.5 : 0)));
          const expected = wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
          const errors = Float64Array.from(samples, ([error]) => error);
          const { auc } = reconstructionScores(
            errors,
            samples.map(([, is]) => is),
          );
          expect(auc!.value).toBeCloseTo(expected, 12);
        },
      ),
    );
  });

  it('takes the mean squared error of each sample, and refuses a split of one kind', () => {
    expect(reconstructionErrors([1, 2, 3, 4], [1, 0, 3, 3], 2)).toEqual(Float64Array.of(2, 0.5));
    expect(() => reconstructionScores(Float64Array.of(1, 2), [0, 0])).toThrow(
      'expected normal samples and anomalies, found 2 and 0',
    );
  });
});
