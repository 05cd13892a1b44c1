import { describe, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import type { EngineName } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { connectLayers } from '../../src/formats/keras/connect.js';
import { kerasGraph } from '../../src/formats/keras/to-graph.js';
import { readOnnx } from '../../src/formats/onnx/read.js';
import { onnxGraph } from '../../src/formats/onnx/to-graph.js';
import { adaptInput } from '../../src/graph/adapt-input.js';
import { withHeadDropout } from '../../src/graph/dropout.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Dropouts, Graph } from '../../src/graph/graph.js';
import { replaceHead } from '../../src/graph/replace-head.js';
import { dsCnn } from '../../src/graph/zoo/index.js';
import { dropoutNoise } from '../../src/passes/dropout-part.js';
import { identity } from '../../src/passes/projection.js';
import { type Checkpoint, train, type TrainingJob } from '../../src/passes/train.js';
import { classification } from '../../src/tasks/classification/task.js';
import { memoryDataset } from '../data/memory-dataset.js';
import { encodeOnnx } from '../formats/onnx/onnx-model.js';
import { configOf, randomWeights, type TestLayer, type TestModel } from '../formats/keras/keras-model.js';

const plain = dsCnn({ filters: 4, blocks: 1 }, [8, 8, 1], 2, seededRandom(1, 'weights'));
const image = plain.operators.find(({ kind }) => kind === 'DepthwiseConv2D')!.inputs[0];
const noisy: Graph = {
  ...plain,
  dropouts: { 'pool/output': { rate: 0.4, isSpatial: false }, [image]: { rate: 0.25, isSpatial: true } },
};
const stage = { batchSize: 8, seed: 1, stream: 'student' };

describe('the masks of dropout', () => {
  const noise = dropoutNoise(noisy, { ...stage, batchSize: 64 })!;
  const [pool, channels] = ['dropout/pool/output', `dropout/${image}`] as const;

  it('drop their share of the values, or of the channels of each sample, and keep the mean', () => {
    const { inputs } = noise.part;
    expect(inputs).toEqual({ [pool]: [64, 4], [channels]: [64, 1, 1, 4] });
    const values = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => noise.feed(step));
    for (const [name, rate] of [
      [pool, 0.4],
      [channels, 0.25],
    ] as const) {
      const all = values.flatMap((masks) => [...masks[name]!]);
      const zeros = all.filter((value) => value === 0).length / all.length;
      expect(Math.abs(zeros - rate)).toBeLessThan(0.04);
      for (const value of new Set(all)) expect([0, Math.fround(1 / (1 - rate))]).toContain(value);
    }
  });

  it('are others at each step and for each sample, and the same again for the same step', () => {
    const [first, again, next] = [3, 3, 4].map((step) => [...noise.feed(step)[pool]!].join());
    expect(again).toBe(first);
    expect(next).not.toBe(first);
    const mask = noise.feed(3)[pool]!;
    const rows = Array.from({ length: 64 }, (_, i) => mask.slice(4 * i, 4 * i + 4).join());
    expect(new Set(rows).size).toBeGreaterThan(8);
  });

  it('are none for a graph without dropout, and for what is not in a part of a graph', () => {
    expect(dropoutNoise(plain, stage)).toBeNull();
    expect(dropoutNoise({ ...plain, dropouts: { below: { rate: 0.5, isSpatial: false } } }, stage)).toBeNull();
  });
});

const count = 24;
const dataset = await memoryDataset({
  sampleShape: [8, 8, 1],
  classes: ['left', 'right'],
  train: {
    pixels: Uint8Array.from({ length: count * 64 }, (_, i) => (i * 37 + Math.floor(i / 64) * 91) % 251),
    labels: Uint8Array.from({ length: count }, (_, i) => i % 2),
  },
});
const job: TrainingJob = {
  label: 'student',
  graph: noisy,
  dataset,
  augmentation: { horizontalFlip: false, shiftPixels: 0 },
  epochs: 2,
  batchSize: 8,
  optimizer: { name: 'sgd', momentum: 0.9, weightDecay: 0 },
  learningRate: { schedule: 'constant', peak: 0.05, warmupSteps: 0 },
  task: classification({ classes: 2, labels: dataset.train.labels, smoothing: 0 }),
  seed: 1,
  projection: identity,
  distillation: null,
  calibrate: null,
};

async function run(name: EngineName, what: TrainingJob, resume: Checkpoint | null = null, saved: Checkpoint[] = []) {
  const engine = await openEngine(name, { threads: 1 });
  try {
    const save = (now: Checkpoint) => Promise.resolve(void saved.push(structuredClone(now)));
    return await train(what, { engine, progress: silent, signal: new AbortController().signal, resume, save });
  } finally {
    await engine.dispose();
  }
}

describe('training with dropout', () => {
  it('moves the weights as the reference engine does, and otherwise than without', async () => {
    const [fast, reference] = [await run('onnxruntime', job), await run('cpu', job)];
    const without = await run('onnxruntime', { ...job, graph: plain });
    const largest = reference.latent.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const apart = (other: Float32Array): number =>
      reference.latent.reduce((most, value, i) => Math.max(most, Math.abs(value - other[i]!)), 0);
    expect(apart(fast.latent)).toBeLessThan(1e-4 * largest);
    expect(apart(without.latent)).toBeGreaterThan(1e-2 * largest);
    // Measured and exported without noise.
    const { dropouts, ...silentGraph } = foldBatchNorm(fast.graph);
    expect(Object.keys(dropouts!)).toHaveLength(2);
    expect(writeTflite(foldBatchNorm(fast.graph))).toEqual(writeTflite(silentGraph));
  });

  it('goes on from a checkpoint bit for bit', async () => {
    const saved: Checkpoint[] = [];
    const whole = await run('onnxruntime', job, null, saved);
    expect(saved[0]!.epochsDone).toBe(1);
    expect((await run('onnxruntime', job, saved[0])).latent).toEqual(whole.latent);
  });
});

const layer = (
  name: string,
  className: string,
  inputs: readonly string[],
  config: object = {},
  weights?: TestLayer['weights'],
): TestLayer => ({
  name,
  className,
  inputs,
  config: config as Record<string, unknown>,
  ...(weights ? { weights } : {}),
  compute: ([x]) => x!,
});
const conv = { filters: 4, kernel_size: [3, 3], strides: [1, 1], padding: 'same', use_bias: true };

function imported(layers: readonly TestLayer[]): Graph {
  const model: TestModel = { inputShape: [6, 6, 2], layers, output: layers.at(-1)!.name };
  const weights = randomWeights(model, 1);
  return kerasGraph(
    connectLayers(configOf(model), 2, (path) =>
      Object.entries(weights[path.at(-1)!] ?? {}).map(([role, data]) => ({
        role,
        shape: layers.find(({ name }) => name === path.at(-1))!.weights![role]!,
        data,
      })),
    ),
  );
}
const byReader = ({ dropouts = {}, operators }: Graph): Record<string, Dropouts[string]> =>
  Object.fromEntries(
    Object.entries(dropouts).flatMap(([tensor, dropout]) =>
      operators
        .filter(({ inputs }) => (inputs as readonly string[]).includes(tensor))
        .map(({ name }) => [name, dropout]),
    ),
  );

describe('dropout of a file', () => {
  const stem = layer('stem', 'Conv2D', ['input'], conv, { kernel: [3, 3, 2, 4], bias: [4] });
  const layers = [
    stem,
    layer('spatial', 'SpatialDropout2D', ['stem'], { rate: 0.1 }),
    layer('relu', 'ReLU', ['spatial'], { max_value: 6 }),
    layer('pool', 'GlobalAveragePooling2D', ['relu']),
    layer('drop', 'Dropout', ['pool'], { rate: 0.2 }),
    layer('again', 'Dropout', ['drop'], { rate: 0.5 }),
    layer('classes', 'Dense', ['again'], { units: 3, use_bias: true }, { kernel: [4, 3], bias: [3] }),
  ];

  it('of Keras is kept where it is read, through layers that are joined, and by a new head and other sizes', () => {
    const graph = imported(layers);
    const expected = {
      pool: { rate: 0.1, isSpatial: true },
      classes: { rate: expect.closeTo(0.6) as unknown as number, isSpatial: false },
    };
    expect(graph.operators.map(({ name }) => name)).toEqual(['stem', 'pool', 'classes']);
    expect(byReader(graph)).toEqual(expected);
    expect(byReader(adaptInput(graph, [1, 8, 8, 2]))).toEqual(expected);
    const { classes, ...others } = expected;
    expect(byReader(replaceHead(graph, 5, seededRandom(1, 'head')))).toEqual({ ...others, head: classes });
  });

  it('is left out where others read the same values without it', () => {
    const branches = [stem, layer('drop', 'Dropout', ['stem'], { rate: 0.2 }), layer('sum', 'Add', ['drop', 'stem'])];
    expect(imported(branches).dropouts).toBeUndefined();
  });

  it('gives way to what the spec asks for before the layer that classifies', () => {
    const graph = imported(layers);
    const { pool } = byReader(graph);
    expect(byReader(withHeadDropout(graph, 0.3))).toEqual({ pool, classes: { rate: 0.3, isSpatial: false } });
    expect(byReader(withHeadDropout(graph, 0))).toEqual({ pool });
    expect(byReader(withHeadDropout(plain, 0.5))).toEqual({ dense: { rate: 0.5, isSpatial: false } });
  });

  it('of ONNX is its ratio, an attribute or an input', () => {
    const graph = onnxGraph(
      readOnnx(
        encodeOnnx({
          input: [1, 6],
          constants: { w: [6, 4], v: [4, 3], ratio: { dims: [], data: Float32Array.of(0.25) } },
          nodes: [
            { op: 'MatMul', inputs: ['x', 'w'], output: 'a', name: 'first' },
            { op: 'Dropout', inputs: ['a', 'ratio'], output: 'd' },
            { op: 'MatMul', inputs: ['d', 'v'], output: 'y', name: 'second' },
          ],
          output: 'y',
        }),
      ),
    );
    expect(byReader(graph)).toEqual({ second: { rate: 0.25, isSpatial: false } });
  });
});
