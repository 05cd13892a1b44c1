/** The sparsity term against its equation and differences of it; and its weight, which a gap to the teacher moves. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import type { Batch } from '../../src/data/batches.js';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { dsCnn } from '../../src/graph/zoo/index.js';
import { pack } from '../../src/graph/parameters.js';
import type { Teacher } from '../../src/passes/distill/teachers.js';
import { identity } from '../../src/passes/projection.js';
import { selectedInput, sparsityLossPart, sparsityWeightInput } from '../../src/passes/prune/sparsity-loss.js';
import { nextWeight, sparsityWeight, type Controller } from '../../src/passes/prune/sparsity-weight.js';
import { train, type Checkpoint } from '../../src/passes/train.js';
import { classification } from '../../src/tasks/classification/task.js';
import { memoryDataset } from '../data/memory-dataset.js';

const shape = [3, 1, 1, 2];
/** Three output channels of two weights, the last of them pruned whole. */
const kernel = Float32Array.of(0.5, -2, 0, 0.25, 0, 0);
/** What a sparsity to end with would take. */
const selected = Float32Array.of(1, 0, 1, 1, 1, 1);
const channels = [0, 1, 2].map((c) => [...kernel.subarray(2 * c, 2 * c + 2)]);

const engines: Engine[] = [];
beforeAll(async () => {
  for (const name of ['onnxruntime', 'cpu'] as const) engines.push(await openEngine(name, { threads: 1 }));
});
afterAll(() => Promise.all(engines.map((engine) => engine.dispose())));

const norm = (values: readonly number[]): number => Math.hypot(...values);
const k = 0.1;

describe('the sparsity loss', () => {
  it.each([
    ['l1', kernel.reduce((sum, w) => sum + Math.abs(w), 0), [...kernel].map(Math.sign)],
    [
      'group_lasso',
      Math.SQRT2 * channels.reduce((sum, ws) => sum + norm(ws), 0),
      channels.flatMap((ws) => ws.map((w) => (w === 0 ? 0 : (Math.SQRT2 * w) / norm(ws)))),
    ],
    [
      'swd',
      [...kernel].reduce((sum, w, i) => sum + selected[i]! * w * w, 0),
      [...kernel].map((w, i) => 2 * selected[i]! * w),
    ],
  ] as const)('%s is added k times, and pruned weights have no gradient', async (kind, value, slopes) => {
    const part = sparsityLossPart(kind, [{ tensor: 'kernel', channelAxis: 0, shape }]);
    for (const engine of engines) {
      const compiled = await engine.compile(
        (inputs) => {
          const of = (w: tf.Tensor) =>
            part.loss!(
              { loss: tf.scalar(2), logits: w, weights: { kernel: w }, activations: {}, inputs, constants: {} },
              inputs,
              () => ({}),
            ).loss;
          const { value: loss, grad } = tf.valueAndGrad(of)(inputs['w']!) as unknown as {
            value: tf.Tensor;
            grad: tf.Tensor;
          };
          return { loss, gradient: grad };
        },
        { inputs: { ...part.inputs, w: shape }, purpose: 'training' },
      );
      const out = await compiled.run({
        w: kernel,
        [sparsityWeightInput]: Float32Array.of(k),
        ...(kind === 'swd' && { [selectedInput('kernel')]: selected }),
      });
      await compiled.dispose();
      expect(out['loss']![0]).toBeCloseTo(2 + k * value, 4);
      out['gradient']!.forEach((slope, i) => expect(slope).toBeCloseTo(k * slopes[i]!, 4));
    }
  });
});

const controller: Controller = { target: 0.5, gain: 0.01, min: 0, max: 1 };

describe('the weight of the sparsity loss', () => {
  it.each([
    ['falls by gain for each unit that the student is further behind than the target', 0.2, 2, 1, 0.2 - 0.005],
    ['rises while the student is nearer', 0.2, 1, 1, 0.2 + 0.005],
    ['stays at the target', 0.2, 1.5, 1, 0.2],
    ['never falls below min', 0.001, 9, 1, 0],
    ['never rises above max', 1, 0.5, 1, 1],
    ['is finite beside a teacher that is never wrong', 0.2, 1, 0, 0],
  ])('%s', (_what, before, student, teacher, after) => {
    expect(nextWeight(before, controller, { student, teacher })).toBeCloseTo(after, 9);
  });
});

describe('a weight that grows', () => {
  it('is multiplied by the same factor in each step of all training, until pruning ends', () => {
    const part = sparsityLossPart('swd', []);
    const growth = { to: 1, first: 10, steps: 40 };
    const { inputs } = sparsityWeight(part, 0.0001, { feedback: null, growth });
    const at = (step: number) =>
      inputs({} as Batch, { step, scheduleStep: 0, scheduleSteps: 0, learningRate: 0 })[sparsityWeightInput]![0];
    expect([at(0), at(10), at(30), at(90)].map((value) => value!.toFixed(6))).toEqual([
      '0.001000',
      '0.010000',
      '1.000000',
      '1.000000',
    ]);
  });
});

const count = 40;
const pixels = Uint8Array.from({ length: count * 64 }, (_, i) => {
  const [sample, x] = [Math.floor(i / 64), i % 8];
  return x < 4 === (sample % 2 === 0) ? 200 + (i % 50) : i % 60;
});
const dataset = await memoryDataset({
  sampleShape: [8, 8, 1],
  classes: ['left', 'right'],
  train: { pixels, labels: Uint8Array.from({ length: count }, (_, i) => i % 2) },
});
const graph = dsCnn({ filters: 4, blocks: 1 }, [8, 8, 1], 2, seededRandom(1, 'weights'));
/** Says the right class with a logit of `certainty` above the other. */
const teacher = (certainty: number): Teacher => ({
  weight: 1,
  logits: [Float32Array.from({ length: 2 * count }, (_, i) => (i % 2 === Math.floor(i / 2) % 2 ? certainty : 0))],
});

function run(certainty: number, resume: Checkpoint | null = null, saved: Checkpoint[] = []) {
  const part = sparsityLossPart('l1', [{ tensor: 'dense/kernel', channelAxis: 0, shape: [2, 4] }]);
  const source = { classes: 2, labels: dataset.train.labels };
  const constant = { schedule: 'linear', from: 1, to: 1 } as const;
  const job = {
    label: 'student',
    graph,
    dataset,
    augmentation: { horizontalFlip: false, shiftPixels: 0 },
    epochs: 3,
    batchSize: 8,
    optimizer: { name: 'sgd', momentum: 0, weightDecay: 0 },
    learningRate: { schedule: 'constant', peak: 1e-4, warmupSteps: 0 },
    task: classification({ classes: 2, labels: dataset.train.labels, smoothing: 0 }),
    seed: 1,
    projection: identity,
    // The labels alone count for the loss.
    distillation: {
      loss: { name: 'hinton' },
      temperature: constant,
      alpha: constant,
      standardizesLogits: false,
      teachers: [teacher(certainty)],
    },
    calibrate: null,
    companions: [sparsityWeight(part, 0.5, { feedback: { controller, source } })],
  } as const;
  return train(job, {
    engine: engines[0]!,
    progress: silent,
    signal: new AbortController().signal,
    resume,
    save: (now) => {
      saved.push(structuredClone(now));
      return Promise.resolve();
    },
  });
}

describe('a training with a feedback controller', () => {
  it('lowers k, epoch by epoch, while the student is behind a teacher that is sure of the right class', async () => {
    const { history } = await run(1.5);
    const weights = history.map(({ sparsityLossWeight }) => sparsityLossWeight!);
    expect(history[0]!['classLossGap']).toBeGreaterThan(controller.target);
    expect(weights[0]).toBeLessThan(0.5);
    expect(weights[1]).toBeLessThan(weights[0]!);
    expect(weights[2]).toBeLessThan(weights[1]!);
  });

  it('raises k while the student is no further behind than the target', async () => {
    const { history } = await run(-3);
    const weights = history.map(({ sparsityLossWeight }) => sparsityLossWeight!);
    expect(history[0]!['classLossGap']).toBeLessThan(controller.target);
    expect(weights[2]).toBeGreaterThan(weights[1]!);
    expect(weights[1]).toBeGreaterThan(weights[0]!);
  });

  it('goes on from a checkpoint bit for bit', async () => {
    const saved: Checkpoint[] = [];
    const whole = await run(3, null, saved);
    const resumed = await run(3, saved[0]);
    expect(resumed.history).toEqual(whole.history);
    expect(pack(resumed.graph)).toEqual(pack(whole.graph));
  });
});
