import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { dsCnn } from '../../src/graph/zoo/index.js';
import { layoutOf, pack, packStatistics } from '../../src/graph/parameters.js';
import { cutFrozen } from '../../src/graph/cut-frozen.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { fakeQuantization } from '../../src/graph/forward.js';
import type { Graph } from '../../src/graph/graph.js';
import { rangeOwners } from '../../src/graph/quantization-points.js';
import { ownAverageCompanion, takenAt } from '../../src/passes/distill/own-average.js';
import { peersCompanion, trainedPeers } from '../../src/passes/distill/peers.js';
import type { Distillation } from '../../src/passes/distill/settings.js';
import { identity, type Projection } from '../../src/passes/projection.js';
import { pruningProjection } from '../../src/passes/prune/projection.js';
import type { StepPart } from '../../src/passes/step.js';
import { type Checkpoint, train, type TrainingJob } from '../../src/passes/train.js';
import { classification } from '../../src/tasks/classification/task.js';
import { memoryDataset } from '../data/memory-dataset.js';
import { plainTraining } from './plain-training.js';

const count = 40;
/** A bright left half is class 0, a bright right half class 1. */
const pixels = Uint8Array.from({ length: count * 64 }, (_, i) => {
  const [sample, x] = [Math.floor(i / 64), i % 8];
  return x < 4 === (sample % 2 === 0) ? 200 + (i % 50) : i % 60;
});
const dataset = await memoryDataset({
  sampleShape: [8, 8, 1],
  classes: ['left', 'right'],
  train: { pixels, labels: Uint8Array.from({ length: count }, (_, i) => i % 2) },
});
const job: TrainingJob = {
  ...plainTraining,
  graph: dsCnn({ filters: 4, blocks: 1 }, [8, 8, 1], 2, seededRandom(1, 'weights')),
  dataset,
  epochs: 3,
  learningRate: { schedule: 'constant', peak: 0.01, warmupSteps: 0 },
  task: classification({ classes: 2, labels: dataset.train.labels, smoothing: 0 }),
  projection: identity,
  distillation: null,
};
/** Learns one factor for what the network's last layer reads. */
const gain: StepPart = {
  name: 'gain',
  inputs: { 'gain/limit': [] },
  trainable: { 'gain/scale': { shape: [], data: Float32Array.of(1) } },
  activation: (tensor, value, own) =>
    tensor === 'pool/output' ? tf.mul(value, tf.minimum(own['gain/scale']!, own['gain/limit']!)) : value,
};
const withGain: TrainingJob = { ...job, parts: [gain], feed: () => ({ 'gain/limit': Float32Array.of(5) }) };

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

describe('training', () => {
  it('stops with train/diverged, and names the stage, the epoch and the step, when the loss is no finite number', async () => {
    const wild: TrainingJob = {
      ...job,
      optimizer: { name: 'sgd', momentum: 0.9, weightDecay: 0 },
      learningRate: { ...job.learningRate, peak: 1e30 },
    };
    await expect(run(wild)).rejects.toMatchObject({
      problems: [
        {
          code: 'train/diverged',
          message: expect.stringMatching(
            /^student: expected a finite loss, found (NaN|Infinity) in epoch 1 of \d+, step [2-9] of \d+, at a learning rate of 1e\+30$/,
          ) as unknown,
          cause:
            'The learning rate is too high for this model and batch size. No epoch was finished, so nothing is kept.',
          fix: 'Lower the learning rate, or add warmup.',
        },
      ],
    });
  });

  it('says which epoch is kept when a later one diverges, and stops the line of its progress', async () => {
    const ended: string[] = [];
    const progress = {
      note: () => undefined,
      start: () => ({
        update: () => undefined,
        end: () => void ended.push('end'),
        stop: () => void ended.push('stop'),
      }),
    };
    const steps = Math.floor(job.dataset.train.count / job.batchSize);
    const late: TrainingJob = {
      ...job,
      epochs: 2,
      schedule: {
        first: 0,
        total: 2 * steps,
        rewind: { step: steps, learningRate: { ...job.learningRate, peak: 1e30 } },
      },
      optimizer: { name: 'sgd', momentum: 0.9, weightDecay: 0 },
    };
    const context = { engine, progress, signal: new AbortController().signal, resume: null };
    await expect(train(late, { ...context, save: () => Promise.resolve() })).rejects.toMatchObject({
      problems: [
        { cause: expect.stringMatching(/Epoch 1 was finished, with a mean loss of \d\.\d+, and is kept: /) as unknown },
      ],
    });
    expect(ended).toEqual(['stop']);
  });

  it('learns the task, and what a part of the step trains with it', async () => {
    const { history, trained, latent, graph } = await run({ ...withGain, epochs: 8 });
    expect(history.at(-1)!['accuracy']).toBeGreaterThan(0.9);
    expect(Object.keys(trained)).toEqual(['gain/scale']);
    expect(Math.abs(trained['gain/scale']![0]! - 1)).toBeGreaterThan(0.01);
    expect(latent).toHaveLength(
      Object.values(graph.tensors).reduce(
        (sum, { name, data }) => sum + (name.includes('moving') ? 0 : (data?.length ?? 0)),
        0,
      ),
    );
  });

  it('goes on from a checkpoint bit for bit, with what a part has trained', async () => {
    const saved: Checkpoint[] = [];
    const whole = await run(withGain, null, (now) => saved.push(now));
    const resumed = await run(withGain, saved[0]);
    expect(saved[0]!.epochsDone).toBe(1);
    expect(resumed.trained).toEqual(whole.trained);
    expect(resumed.latent).toEqual(whole.latent);
    expect(resumed.history).toEqual(whole.history);
  });

  describe('with an average of the weights', () => {
    const decay = 0.9;
    it('ships it: after the first step 9/11 of the step and 2/11 of the beginning', async () => {
      const one = { ...job, epochs: 1, batchSize: count } as const;
      const [last, averaged] = [await run(one), await run({ ...one, averageDecay: decay })];
      const start = pack(job.graph);
      expect(averaged.latent).toHaveLength(start.length);
      averaged.latent.forEach((value, i) => expect(value).toBeCloseTo((2 * start[i]! + 9 * last.latent[i]!) / 11, 6));
      const [means, before, after] = [averaged.graph, job.graph, last.graph].map((graph) => packStatistics(graph));
      means!.forEach((value, i) => expect(value).toBeCloseTo((2 * before![i]! + 9 * after![i]!) / 11, 6));
      expect(pack(averaged.graph)).toEqual(averaged.latent);
    });

    it('validates it, and goes on from a checkpoint bit for bit', async () => {
      const { train: split } = dataset;
      const validated: TrainingJob = {
        ...job,
        dataset: { ...dataset, validation: split },
        averageDecay: decay,
        validation: { task: job.task, count: split.count, patienceEpochs: null, checkpoint: 'best' },
      };
      const saved: Checkpoint[] = [];
      const whole = await run(validated, null, (now) => saved.push(now));
      const resumed = await run(validated, saved[0]);
      expect(pack(resumed.graph)).toEqual(pack(whole.graph));
      expect(packStatistics(resumed.graph)).toEqual(packStatistics(whole.graph));
      expect(resumed.history).toEqual(whole.history);
      const last = await run({ ...validated, averageDecay: 0 });
      expect(last.history.map(({ loss }) => loss)).toEqual(whole.history.map(({ loss }) => loss));
      expect(pack(last.graph)).not.toEqual(pack(whole.graph));
    });

    it('keeps the zeros of pruning, and no more of them than the last weights have', async () => {
      const kernel = layoutOf(job.graph).parameters.find(({ layer, role }) => layer === 'dense' && role === 'kernel')!;
      const schedule = { schedule: 'ConstantSparsity', targetSparsity: 0.5, beginStep: 4, endStep: 15 } as const;
      const projection = () => pruningProjection({ ...schedule, frequency: 4 }, [kernel], pack(job.graph).length);
      const { graph } = await run({ ...job, projection: projection(), averageDecay: decay });
      const { graph: last } = await run({ ...job, projection: projection() });
      const isZero = (of: typeof graph) => Array.from(of.tensors['dense/kernel']!.data!, (value) => value === 0);
      expect(isZero(graph)).toEqual(isZero(last));
      expect(isZero(graph).filter(Boolean)).toHaveLength(kernel.size / 2);
    });
  });

  it('leaves the weights and statistics of frozen layers as they are, byte for byte, and trains the others', async () => {
    const frozen = new Set(job.graph.operators.map(({ name }) => name).filter((name) => name.startsWith('stem')));
    expect(frozen.size).toBeGreaterThan(1);
    const { graph } = await run({ ...job, frozen, epochs: 1 });
    const constants = (of: typeof graph, isFrozen: boolean) =>
      Object.entries(of.tensors).filter(([name, { data }]) => data !== null && name.startsWith('stem') === isFrozen);
    expect(constants(graph, true)).toEqual(constants(job.graph, true));
    expect(packStatistics(graph, frozen)).not.toEqual(packStatistics(job.graph, frozen));
    for (const [name, { data }] of constants(graph, false))
      expect([name, data]).not.toEqual([name, job.graph.tensors[name]!.data]);
  });

  it('learns the same whether what lies below is in the step or is computed before it', async () => {
    const frozen = new Set(job.graph.operators.map(({ name }) => name).filter((name) => name !== 'dense'));
    const { below, above } = cutFrozen(job.graph, frozen);
    const sgd = { ...job, optimizer: { name: 'sgd', momentum: 0.9, weightDecay: 0 }, frozen, epochs: 2 } as const;
    const whole = await run(sgd);
    const parts = await run({ ...sgd, graph: above, below: foldBatchNorm(below!) });
    expect(parts.latent).toHaveLength(whole.latent.length);
    parts.latent.forEach((value, i) => expect(value).toBeCloseTo(whole.latent[i]!, 4));
  });

  it('moves a layer by its factor of the learning rate', async () => {
    const sgd = {
      ...job,
      optimizer: { name: 'sgd', momentum: 0, weightDecay: 0 },
      epochs: 1,
      batchSize: count,
    } as const;
    const half = await run({ ...sgd, multiplierOf: (layer) => (layer === 'stem' ? 0.5 : 1) });
    const plain = await run(sgd);
    const kernel = (graph: typeof plain.graph) => graph.tensors['stem/kernel']!.data!;
    kernel(plain.graph).forEach((value, i) => {
      const start = kernel(job.graph)[i]!;
      expect(kernel(half.graph)[i]! - start).toBeCloseTo((value - start) / 2, 6);
    });
    expect(half.graph.tensors['dense/kernel']).toEqual(plain.graph.tensors['dense/kernel']);
  });

  it('follows the schedule from where the stage begins', async () => {
    const cosine = { ...job, learningRate: { schedule: 'cosine', peak: 0.01, final: 0, warmupSteps: 0 } } as const;
    const all = await run(cosine);
    const last = await run({ ...cosine, epochs: 1, schedule: { first: 10, total: 15 } });
    expect(last.history[0]!.learningRate).toBe(all.history[2]!.learningRate);
  });

  it('calibrates, validates and counts zeros with what ships, not with what a step saw', async () => {
    const half = (values: Float32Array): Float32Array => values.map((value) => value / 2);
    const noisy: Projection = { ...identity, settle: half, metrics: (values) => ({ first: values[0]! }) };
    const seen: Float32Array[] = [];
    const folded = foldBatchNorm(job.graph);
    const { latent, graph, history } = await run({
      ...job,
      graph: folded,
      epochs: 1,
      projection: noisy,
      calibrate: (now) => {
        seen.push(pack(now));
        return Promise.resolve(fakeQuantization(now, parametersFor(now)));
      },
    });
    expect(seen).toEqual([pack(folded), half(pack(folded))]);
    expect(pack(graph)).toEqual(half(latent));
    expect(history[0]!['first']).toBe(latent[0]! / 2);
  });
});

/** Any that hold what the activations may be. */
const parametersFor = (graph: Graph) =>
  Object.fromEntries(rangeOwners(graph).map((tensor) => [tensor, { scale: 0.05, zeroPoint: 0 }]));

describe('teachers in the step', () => {
  const ramp = (value: number) => ({ schedule: 'linear', from: value, to: value }) as const;
  const lesson = (alpha: number): Distillation => ({
    loss: { name: 'hinton' },
    temperature: ramp(2),
    alpha: ramp(alpha),
    standardizesLogits: false,
  });
  const shared = { batchSize: 8, classes: 2, labels: dataset.train.labels, task: job.task };
  const graph = dsCnn({ filters: 6, blocks: 1 }, [8, 8, 1], 2, seededRandom(2, 'weights'));
  const decaying: TrainingJob = { ...job, optimizer: { ...job.optimizer, name: 'adamw', weightDecay: 0.1 } as never };
  const slower = { ...job.learningRate, peak: 0.004 };
  const online = (alpha: number, mutual: boolean): TrainingJob => ({
    ...decaying,
    companions: [
      peersCompanion({
        ...shared,
        distillation: lesson(alpha),
        peers: [{ name: 'wide', weight: 1, graph, learningRate: slower }],
        mutual,
      }),
    ],
  });
  const peerOf = (result: Awaited<ReturnType<typeof run>>) => trainedPeers([{ name: 'wide', graph }], result)['wide']!;
  const furthest = (a: Float32Array, b: Float32Array): number =>
    a.reduce((most, value, at) => Math.max(most, Math.abs(value - b[at]!)), 0);

  it('train as they would alone, at a rate of their own, unless the student teaches them too', async () => {
    const student = await run(decaying);
    const alone = await run({ ...decaying, graph, learningRate: slower });
    const labelsOnly = await run(online(1, false));
    expect(furthest(labelsOnly.latent, student.latent)).toBeLessThan(1e-5);
    expect(labelsOnly.history[2]!.loss).toBeCloseTo(student.history[2]!.loss, 4);
    const taught = await run(online(0.3, false));
    expect(furthest(taught.latent, student.latent)).toBeGreaterThan(0.001);
    for (const result of [labelsOnly, taught]) {
      const peer = peerOf(result);
      expect(furthest(pack(peer.graph), pack(alone.graph))).toBeLessThan(1e-5);
      expect(furthest(packStatistics(peer.graph), packStatistics(alone.graph))).toBeLessThan(1e-5);
      expect(peer.history.map(({ accuracy }) => accuracy)).toEqual(alone.history.map(({ accuracy }) => accuracy));
      expect(peer.history[2]).toMatchObject({ epoch: 3, learningRate: 0.004 });
    }
    const mutual = peerOf(await run(online(0.3, true)));
    expect(furthest(pack(mutual.graph), pack(alone.graph))).toBeGreaterThan(0.001);
  });

  it('go on from a checkpoint bit for bit', async () => {
    const saved: Checkpoint[] = [];
    const whole = await run(online(0.5, true), null, (now) => saved.push(now));
    const resumed = await run(online(0.5, true), saved[0]);
    expect(resumed.latent).toEqual(whole.latent);
    expect(peerOf(resumed)).toEqual(peerOf(whole));
  });

  it('may be the average of what the student was, which says nothing new while it is the student itself', async () => {
    const self = (decay: number, alpha: number): TrainingJob => ({
      ...job,
      companions: [
        ownAverageCompanion({ ...shared, distillation: lesson(alpha), graph: job.graph, frozen: new Set(), decay }),
      ],
    });
    const alone = await run(job);
    // decay 0: the average is what the student is, so the teacher's term and its gradient are 0.
    const same = await run(self(0, 0.5));
    expect(same.history[0]!.loss / alone.history[0]!.loss).toBeCloseTo(0.5, 1);
    const lagging = await run(self(0.9, 0.5));
    expect(furthest(lagging.latent, same.latent)).toBeGreaterThan(0.0005);
    expect(lagging.history[2]!['accuracy']).toBeGreaterThan(0.8);
    expect([0, 9, 1000].map((step) => takenAt(0.9, step))).toEqual([1 - 2 / 11, 1 - 11 / 20, 1 - 0.9]);
  });
});
