/** Every task through the one training loop. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph } from '../../src/graph/graph.js';
import { identity } from '../../src/passes/projection.js';
import { train } from '../../src/passes/train.js';
import { multiLabel } from '../../src/tasks/multi-label/task.js';
import { reconstruction } from '../../src/tasks/reconstruction/task.js';
import { regression } from '../../src/tasks/regression/task.js';
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

function network(units: number, hasSigmoid: boolean): Graph {
  const g = graphBuilder('dense', seededRandom(1, `weights of ${units}`));
  const flat = g.reshape('flat', g.input('input', [1, 4, 4, 1]), [1, 16]);
  const out = g.dense('out', g.dense('hidden', flat, { units: 12, activation: 'relu' }), { units });
  return g.build(hasSigmoid ? g.logistic('sigmoid', out) : out);
}

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine('onnxruntime', { threads: 1 });
});
afterAll(() => engine.dispose());

function learn(task: Task, units: number, epochs = 40, hasSigmoid = false) {
  return train(
    {
      label: task.name,
      graph: network(units, hasSigmoid),
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

  it('learns several labels from probabilities, as a model that ends in a sigmoid gives them', async () => {
    const task = multiLabel({ classes: 4, labels: bright, outputs: 'probabilities' });
    const { history } = await learn(task, 4, 40, true);
    expect(history[0]!['exact_match']).toBeLessThan(0.5);
    expect(history.at(-1)!['exact_match']).toBeGreaterThan(0.9);
  });

  it('learns to give back what it reads', async () => {
    const { history } = await learn(reconstruction({ size: 16 }), 16);
    expect(history.at(-1)!['error']).toBeLessThan(history[0]!['error']! / 5);
  });
});
