import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { pack, packStatistics } from '../../src/graph/parameters.js';
import { dsCnn } from '../../src/graph/zoo/index.js';
import { identity } from '../../src/passes/projection.js';
import type { EpochRecord } from '../../src/passes/epoch-record.js';
import { type Checkpoint, train, type TrainingJob } from '../../src/passes/train.js';
import { bestEpoch, hasStopped, type Validation } from '../../src/passes/validate.js';
import { classification } from '../../src/tasks/classification/task.js';
import { regression } from '../../src/tasks/regression/task.js';
import { memoryDataset } from '../data/memory-dataset.js';

const random = seededRandom(4, 'pixels');
/** A bright left half is class 0; so noisy that the score goes up and down. */
const pictures = (count: number) => ({
  pixels: Uint8Array.from({ length: count * 64 }, (_, i) =>
    Math.max(0, Math.min(255, 128 + (i % 8 < 4 === (Math.floor(i / 64) % 2 === 0) ? 25 : -25) + 90 * random.normal())),
  ),
  labels: Uint8Array.from({ length: count }, (_, i) => i % 2),
});
const [training, held] = [pictures(40), pictures(21)];
const data = await memoryDataset({ sampleShape: [8, 8, 1], classes: ['left', 'right'], train: training, test: held });
const dataset = { ...data, validation: data.test };

const validation: Validation = {
  task: classification({ classes: 2, labels: dataset.validation.labels, smoothing: 0 }),
  count: 21,
  patienceEpochs: 2,
  checkpoint: 'best',
};
const job: TrainingJob = {
  label: 'student',
  graph: dsCnn({ filters: 4, blocks: 1 }, [8, 8, 1], 2, seededRandom(1, 'weights')),
  dataset,
  augmentation: { horizontalFlip: false, shiftPixels: 0 },
  epochs: 30,
  batchSize: 8,
  optimizer: { name: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 },
  learningRate: { schedule: 'constant', peak: 0.01, warmupSteps: 0 },
  task: classification({ classes: 2, labels: dataset.train.labels, smoothing: 0 }),
  seed: 1,
  projection: identity,
  distillation: null,
  calibrate: null,
  validation,
};

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine('onnxruntime', { threads: 1 });
});
afterAll(() => engine.dispose());

function run(what: TrainingJob, resume: Checkpoint | null = null, save: (now: Checkpoint) => void = () => undefined) {
  const context = { engine, progress: silent, signal: new AbortController().signal, resume };
  return train(what, {
    ...context,
    save: (now) => {
      save(structuredClone(now));
      return Promise.resolve();
    },
  });
}

describe('training with a validation split', () => {
  it('ends when its score has not become better for a while, and keeps the weights of the best epoch', async () => {
    const saved: Checkpoint[] = [];
    const { graph, history } = await run(job, null, (now) => saved.push(now));
    expect(history.length).toBeLessThan(job.epochs);
    const best = bestEpoch(history, validation);
    expect(history.length).toBe(best + 3);
    expect(pack(graph)).toEqual(saved[best]!.arrays['parameters']);
    expect(packStatistics(graph)).toEqual(saved[best]!.arrays['statistics']);
    expect(pack(graph)).not.toEqual(saved.at(-1)!.arrays['parameters']);
  });

  it('goes on from any epoch bit for bit', async () => {
    const saved: Checkpoint[] = [];
    const whole = await run(job, null, (now) => saved.push(now));
    for (const checkpoint of [saved[0], saved.at(-2), saved.at(-1)]) expect(await run(job, checkpoint)).toEqual(whole);
  });

  it('learns the same as without one when all epochs are wanted', async () => {
    const short = { ...job, epochs: 3 };
    const looked = await run({ ...short, validation: { ...validation, patienceEpochs: null, checkpoint: 'last' } });
    const plain = await run({ ...short, validation: null });
    expect(looked.graph).toEqual(plain.graph);
    expect(looked.history.map((record) => Object.keys(record))).toEqual(
      plain.history.map((record) => [...Object.keys(record), 'validation_accuracy']),
    );
  });

  it('counts every sample once, also where they are no whole number of batches', async () => {
    const { history } = await run({ ...job, epochs: 2 });
    for (const record of history) {
      const right = record['validation_accuracy']! * validation.count;
      expect(right).toBeCloseTo(Math.round(right), 9);
    }
  });
});

describe('the best epoch', () => {
  const records = (name: string, scores: readonly number[]) =>
    scores.map((score, at): EpochRecord => ({ epoch: at + 1, loss: 1, learningRate: 1, [name]: score }));
  const errors = { ...validation, task: regression({ width: 1, values: new Float32Array(1) }) };

  it.each([
    ['the first of equals', validation, 'validation_accuracy', [0.5, 0.7, 0.7, 0.6], 1],
    ['the highest accuracy', validation, 'validation_accuracy', [0.9, 0.1, 0.95], 2],
    ['the lowest error', errors, 'validation_mae', [3, 1, 2], 1],
  ] as const)('is %s', (_, how, name, scores, best) => {
    expect(bestEpoch(records(name, scores), how)).toBe(best);
  });

  it('is waited for as long as the patience says', () => {
    const after = (scores: readonly number[]) => hasStopped(records('validation_accuracy', scores), validation);
    expect([after([]), after([0.5, 0.4]), after([0.5, 0.4, 0.4]), after([0.5, 0.4, 0.6, 0.1])]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});
