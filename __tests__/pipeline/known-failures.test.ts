/**
 * What other tools are known to get wrong, on one small residual net that goes through every pass: a 1x1 convolution wholly zeroed
 * by pruning, clusters lost in residual nets, depthwise kernels with one scale for the whole tensor, and a model that
 * cannot be pruned because it begins with layers that prepare its input.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { isLinear, type Linear } from '../../src/graph/linear.js';
import { tensorOf } from '../../src/graph/operands.js';
import { requireKept } from '../../src/pipeline/require-kept.js';
import { recipeOf } from '../../src/pipeline/recipe.js';
import { runPipeline, type RunResult } from '../../src/pipeline/run.js';
import { isTrainable, type Plan } from '../../src/spec/plan.js';
import { readSpec } from '../../src/spec/read.js';
import { kerasH5, randomWeights, type TestLayer, type TestModel } from '../formats/keras/keras-model.js';
import { writeTask } from './bands.js';

const layer = (
  name: string,
  className: string,
  inputs: readonly string[],
  config: TestLayer['config'] = {},
  weights?: TestLayer['weights'],
): TestLayer => ({ name, className, config, inputs, ...(weights && { weights }), compute: ([x]) => x! });
const convolution = { padding: 'same', strides: [1, 1], use_bias: true, activation: 'relu' };

/** Two ways through each of two blocks, 10 channels wide. */
const keras: TestModel = {
  inputShape: [12, 12, 1],
  output: 'scores',
  layers: [
    layer('scaled', 'Rescaling', ['input'], { scale: 0.5, offset: 0.1 }),
    layer('norm', 'Normalization', ['scaled'], { axis: [-1] }, { mean: [1], variance: [1], count: [] }),
    layer(
      'stem',
      'Conv2D',
      ['norm'],
      { ...convolution, filters: 10, kernel_size: [3, 3], strides: [2, 2] },
      { kernel: [3, 3, 1, 10], bias: [10] },
    ),
    layer(
      'deep',
      'DepthwiseConv2D',
      ['stem'],
      { ...convolution, kernel_size: [3, 3], depth_multiplier: 1 },
      { depthwise_kernel: [3, 3, 10, 1], bias: [10] },
    ),
    layer('first', 'Add', ['stem', 'deep']),
    layer(
      'point',
      'Conv2D',
      ['first'],
      { ...convolution, filters: 10, kernel_size: [1, 1] },
      { kernel: [1, 1, 10, 10], bias: [10] },
    ),
    layer('second', 'Add', ['first', 'point']),
    layer('flat', 'Flatten', ['second']),
    layer(
      'scores',
      'Dense',
      ['flat'],
      { units: 3, use_bias: true, activation: 'softmax' },
      { kernel: [360, 3], bias: [3] },
    ),
  ],
};

const spec = `
version: 1
name: known
seed: 3
threads: 1
data: { root: ., images: images, labels: labels, split: { test_fraction: 0.25 } }
student: { model: residual.h5, training: { epochs: 2, batch_size: 20, learning_rate: { schedule: cosine, peak: 0.01 } } }
compression:
  pruning:
    schedule: PolynomialDecay
    final_sparsity: 0.9
    progress_by: learning_rate
    end_step: 50 %
    frequency: 3
    layer_targets: { point: 98 %, scores: 70 % }
    sparsity_loss: { kind: swd, weight: { from: 0.0001, to: 0.1 } }
  clustering: { number_of_clusters: 4, cluster_gradient_aggregation: SUM }
  quantization: { mode: qat, representative_dataset: { samples: 30 } }
  fine_tuning: { epochs: 1, batch_size: 20, learning_rate: 0.002 }
artifacts: { int8: { type: int8 } }
budgets: [{ artifact: int8, metric: distinct_codes, max: 4 }]
`;

const folder = mkdtempSync(join(tmpdir(), 'tinygate-known-'));
let plan: Plan;
let result: RunResult;
let kernels: ReadonlyMap<string, { readonly op: Linear; readonly codes: Int8Array; readonly scales: number }>;
beforeAll(async () => {
  await writeTask(folder);
  const weights = randomWeights(keras, 7);
  // As a layer that training has made unimportant: beside any other kernel its weights are nothing.
  const small = { ...weights['point']!, kernel: weights['point']!['kernel']!.map((value) => value * 1e-4) };
  const norm = { mean: Float32Array.of(0.2), variance: Float32Array.of(0.09), count: Float32Array.of(1) };
  writeFileSync(join(folder, 'residual.h5'), await kerasH5(keras, { ...weights, point: small, norm }));
  writeFileSync(join(folder, 'known.yml'), spec);
  plan = await readSpec(join(folder, 'known.yml'), { cwd: folder, workspace: folder });
  const context = { progress: silent, signal: new AbortController().signal, now: () => 0, commit: null };
  result = await runPipeline(plan, { workDir: join(folder, 'work'), ...context });
  const graph = importTflite(readFileSync(result.files.artifacts[0]!));
  kernels = new Map(
    graph.operators.filter(isLinear).map((op) => {
      const { data, quantization } = tensorOf(graph, op.constants.kernel);
      return [op.name, { op, codes: data as Int8Array, scales: quantization!.scale.length }];
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what other tools are known to get wrong', () => {
  it('is no fault of a model that begins with Rescaling and Normalization: it is pruned as any other', () => {
    expect([...kernels.keys()]).toEqual(['stem', 'deep', 'point', 'scores']);
    expect(result.report.invariants.map(({ layer: of, invariant, verdict }) => [of, invariant, verdict])).toEqual(
      ['zeros', 'distinct_codes'].flatMap((invariant) =>
        ['stem', 'deep', 'point', 'scores'].map((of) => [of, invariant, 'pass']),
      ),
    );
  });

  it('leaves every kernel a weight that ships, also a 1x1 convolution of the smallest weights at 98 %', () => {
    const left = (name: string) => kernels.get(name)!.codes.filter((code) => code !== 0).length;
    expect(left('point')).toBeGreaterThanOrEqual(1);
    expect(left('point')).toBeLessThanOrEqual(2);
    expect(left('deep')).toBeGreaterThanOrEqual(1);
  });

  it('keeps the clusters of a residual net in its file of codes', () => {
    for (const [name, { codes }] of kernels) expect([name, new Set(codes).size <= 4]).toEqual([name, true]);
    expect(result.report.budgets.map(({ verdict }) => verdict)).toEqual(['pass']);
  });

  it('gives each channel of a depthwise kernel a scale of its own', () => {
    expect(kernels.get('deep')).toMatchObject({ op: { kind: 'DepthwiseConv2D' }, scales: 10 });
  });

  it('would be told by name if a pass put a weight back, or moved a code away', () => {
    if (!isTrainable(plan)) throw new Error('expected a plan that trains');
    const stage = recipeOf(plan).stages.find(({ kind }) => kind === 'quantized')!;
    const graph = importTflite(readFileSync(result.files.artifacts[0]!));
    const model = (change: (codes: Int8Array) => void) => {
      const name = kernels.get('point')!.op.constants.kernel;
      const data = kernels.get('point')!.codes.slice();
      change(data);
      const tensors = { ...graph.tensors, [name]: { ...tensorOf(graph, name), data } };
      return { graph: { ...graph, tensors }, numbers: null, history: [] };
    };
    const before = model(() => undefined);
    expect(() => requireKept(plan, stage, before, before)).not.toThrow();
    const zero = kernels.get('point')!.codes.indexOf(0);
    expect(() =>
      requireKept(
        plan,
        stage,
        before,
        model((codes) => (codes[zero] = 1)),
      ),
    ).toThrow(`keep weight ${zero} of layer point at 0, found 1`);
    const many = model((codes) => codes.set([1, 2, 3, 4, 5]));
    expect(() => requireKept(plan, stage, many, many)).toThrow('at most 4 codes in layer point');
  });
});
