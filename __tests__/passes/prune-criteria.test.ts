/** Criteria of pruning against their equations, in the step that trains, and through trainings that are stopped. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { dsCnn } from '../../src/graph/zoo/index.js';
import { layoutOf, pack } from '../../src/graph/parameters.js';
import { powerpropagationPart, rootsOf } from '../../src/passes/prune/criteria.js';
import { pruningProjection } from '../../src/passes/prune/projection.js';
import { sparsityFraction } from '../../src/passes/prune/mask.js';
import { trainingStep, type StepPart } from '../../src/passes/step.js';
import { train, type Checkpoint } from '../../src/passes/train.js';
import { pruningOf } from '../../src/pipeline/stages/prune.js';
import type { PruningPlan } from '../../src/spec/plan.js';
import { classification } from '../../src/tasks/classification/task.js';
import { memoryDataset } from '../data/memory-dataset.js';
import { planOf } from '../spec/plan-of.js';
import { plainTraining } from './plain-training.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine('onnxruntime', { threads: 1 });
});
afterAll(() => engine.dispose());

const count = 40;
const dataset = await memoryDataset({
  sampleShape: [8, 8, 1],
  classes: ['left', 'right'],
  train: {
    pixels: Uint8Array.from({ length: count * 64 }, (_, i) =>
      i % 8 < 4 === (Math.floor(i / 64) % 2 === 0) ? 200 + (i % 50) : i % 60,
    ),
    labels: Uint8Array.from({ length: count }, (_, i) => i % 2),
  },
});
const graph = dsCnn({ filters: 4, blocks: 1 }, [8, 8, 1], 2, seededRandom(1, 'weights'));
const layout = layoutOf(graph);
const kernels = layout.parameters.filter(({ role }) => role === 'kernel');
const task = classification({ classes: 2, labels: dataset.train.labels, smoothing: 0 });
const rate = 0.5;
const constant = { schedule: 'ConstantSparsity', targetSparsity: 0.5, beginStep: 0, endStep: 4, frequency: 1 } as const;

/** One step of plain gradient descent from latent weights, with `weights` in the forward pass. */
async function step(parts: readonly StepPart[], latent: Float32Array, weights: Float32Array) {
  const made = trainingStep({
    graph,
    batchSize: 2,
    optimizer: { name: 'sgd', momentum: 0, weightDecay: 0 },
    objective: task.objective,
    parts,
  });
  const compiled = await engine.compile(made.step, made.signature);
  const out = await compiled.run({
    ...made.initial,
    parameters: latent,
    weights,
    decayed: made.decayed,
    images: Float32Array.from({ length: 128 }, (_, i) => Math.sin(i)),
    ...Object.fromEntries(Object.keys(task.objective.targets).map((name) => [name, Float32Array.of(1, 0, 0, 1)])),
    rate: Float32Array.of(rate),
    decay: Float32Array.of(0),
  });
  await compiled.dispose();
  return { out, moved: out['parameters']!.map((value, i) => value - latent[i]!) };
}

function planned(keys: string): PruningPlan {
  const text = `{ schedule: ConstantSparsity, target_sparsity: 0.75, begin_step: 4, end_step: 10, frequency: 2, ${keys} }`;
  return planOf(`compression:\n  pruning: ${text}\n`).compression.pruning!;
}

describe('movement', () => {
  it('sums −gradient · weight of each pruned kernel, of the latent weights', async () => {
    const { companions } = pruningOf(planned('criterion: movement'), graph, new Set())!;
    const latent = pack(graph);
    const weights = latent.map((value, i) => (i % 3 === 0 ? 0 : value));
    const { out, moved } = await step([companions[0]!.part], latent, weights);
    const expected = kernels.flatMap(({ offset, size }) =>
      Array.from({ length: size }, (_, i) => (moved[offset + i]! / rate) * latent[offset + i]!),
    );
    expect(expected.some((score) => Math.abs(score) > 1e-3)).toBe(true);
    out['movement/scores']!.forEach((score, i) => expect(score).toBeCloseTo(expected[i]!, 5));
  });

  it('keeps the highest scores, and lets a weight come back with the value that it had', () => {
    const scores = { values: Float32Array.of(0.4, -1, 3, 0.1) };
    const rule = { scope: 'layer', pattern: null, criterion: { name: 'movement', scores } } as const;
    const projection = pruningProjection(constant, [{ offset: 0, size: 4 }], 4, 0, rule);
    const [latent, effective] = [Float32Array.of(5, 9, 0.5, 7), new Float32Array(4)];
    projection.apply(0, latent, effective);
    expect([...effective]).toEqual([5, 0, 0.5, 0]);
    // What the optimizer does to a pruned weight does not count, what its score does counts.
    latent.set([5, 99, 0.25, 77]);
    scores.values.set([0.4, -1, 3, 6]);
    projection.apply(1, latent, effective);
    expect([...effective]).toEqual([0, 0, 0.25, 7]);
    expect([...projection.settle(latent)]).toEqual([0, 0, 0.25, 7]);
  });

  it('compares the scores of layers as they are where the scope is global', () => {
    const scores = { values: Float32Array.of(0.1, 0.2, 3, 4, 5, 6) };
    const rule = { scope: 'global', pattern: null, criterion: { name: 'movement', scores } } as const;
    const projection = pruningProjection(
      constant,
      [
        { offset: 0, size: 2 },
        { offset: 2, size: 4 },
      ],
      6,
      0,
      rule,
    );
    const effective = new Float32Array(6);
    projection.apply(0, new Float32Array(6).fill(1), effective);
    expect([...effective]).toEqual([0, 1, 0, 0, 1, 1]);
  });
});

describe('powerpropagation', () => {
  it.each([2, 3])('gives the optimizer the gradient at θ, for alpha %i', async (alpha) => {
    const weights = pack(graph);
    const roots = rootsOf(weights, kernels, alpha);
    const plain = await step([], weights, weights);
    const powered = await step([powerpropagationPart(alpha, kernels)], roots, weights);
    const isKernel = (i: number) => kernels.some(({ offset, size }) => i >= offset && i < offset + size);
    weights.forEach((_, i) => {
      const slope = isKernel(i) ? alpha * Math.abs(roots[i]!) ** (alpha - 1) : 1;
      expect(powered.moved[i]!).toBeCloseTo(plain.moved[i]! * slope, 4);
    });
    expect(powered.moved).not.toEqual(plain.moved);
  });
});

describe('a training that prunes', () => {
  async function run(keys: string, resume: Checkpoint | null = null, saved: Checkpoint[] = []) {
    const prunes = pruningOf(planned(keys), graph, new Set())!;
    const result = await train(
      {
        ...plainTraining,
        graph: prunes.graph,
        dataset,
        epochs: 3,
        learningRate: { schedule: 'constant', peak: 0.01, warmupSteps: 0 },
        task,
        projection: prunes.projection([15], 0),
        distillation: null,
        companions: prunes.companions,
        parts: prunes.parts,
      },
      {
        engine,
        progress: silent,
        signal: new AbortController().signal,
        resume,
        save: (now) => {
          saved.push(structuredClone(now));
          return Promise.resolve();
        },
      },
    );
    return pack(result.graph);
  }

  it.each(['criterion: movement', 'criterion: powerpropagation'])(
    'by %s ships its zeros, other ones than magnitude, and goes on bit for bit after it was stopped',
    async (keys) => {
      const saved: Checkpoint[] = [];
      const weights = await run(keys, null, saved);
      for (const { offset, size } of kernels)
        expect(sparsityFraction(weights.subarray(offset, offset + size))).toBeGreaterThanOrEqual(0.75);
      expect(saved).toHaveLength(3);
      expect(await run(keys, saved[1])).toEqual(weights);
      expect(weights).not.toEqual(await run(''));
    },
  );
});
