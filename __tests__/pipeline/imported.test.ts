/** Models that begin as files of the repository, on the small synthetic task. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { dsCnn } from '../../src/graph/zoo/index.js';
import { checkLayerPatterns } from '../../src/pipeline/check-layers.js';
import { inputsDigest } from '../../src/pipeline/inputs-digest.js';
import { runPipeline, type RunResult } from '../../src/pipeline/run.js';
import { readSpec } from '../../src/spec/read.js';
import { configOf, kerasH5, randomWeights, type TestModel } from '../formats/keras/keras-model.js';
import { encodeOnnx, type TestOnnx } from '../formats/onnx/onnx-model.js';
import { writeTask } from './bands.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinygate-imported-'));
  await writeTask(folder);
  await writeFile(join(folder, 'model.tflite'), tfliteModel([12, 12, 1], 3));
  await writeFile(join(folder, 'model.h5'), await kerasH5(keras, randomWeights(keras, 7)));
  await writeFile(join(folder, 'model.onnx'), encodeOnnx(onnx));
});
afterAll(() => rm(folder, { recursive: true }));

function tfliteModel(inputShape: readonly [number, number, number], classes: number): Uint8Array {
  const parameters = { filters: 8, blocks: 2, stem_kernel_size: 3, stem_stride: 2, kernel_size: 3 };
  return writeTflite(foldBatchNorm(dsCnn(parameters, inputShape, classes, seededRandom(5, 'imported'))));
}

/** A dense layer on every pixel. */
const keras: TestModel = {
  inputShape: [12, 12, 1],
  output: 'softmax',
  layers: [
    { name: 'flatten', className: 'Flatten', inputs: ['input'], compute: ([x]) => x! },
    {
      name: 'dense',
      className: 'Dense',
      config: { units: 3, use_bias: true, activation: 'linear' },
      inputs: ['flatten'],
      weights: { kernel: [144, 3], bias: [3] },
      compute: ([x]) => x!,
    },
    {
      name: 'softmax',
      className: 'Activation',
      config: { activation: 'softmax' },
      inputs: ['dense'],
      compute: ([x]) => x!,
    },
  ],
};

/** As PyTorch writes a classifier, with its channels first. */
const onnx: TestOnnx = {
  input: [1, 1, 12, 12],
  constants: { w: [4, 1, 3, 3], f: [3, 4], b: [3] },
  nodes: [
    { op: 'Conv', inputs: ['x', 'w'], output: 'c', attributes: { kernel_shape: [3, 3], pads: [1, 1, 1, 1] } },
    { op: 'Relu', inputs: ['c'], output: 'r' },
    { op: 'GlobalAveragePool', inputs: ['r'], output: 'g' },
    { op: 'Flatten', inputs: ['g'], output: 'v' },
    { op: 'Gemm', inputs: ['v', 'f', 'b'], output: 'l', attributes: { transB: 1 } },
    { op: 'Softmax', inputs: ['l'], output: 'y', attributes: { axis: 1 } },
  ],
  output: 'y',
};

const specOf = (student: string, more = '') => `
version: 1
name: imported
seed: 3
threads: 1
data: { root: ., images: images, labels: labels, split: { test_fraction: 0.25 } }
student: ${student}
${more}
`;
const training = 'training: { epochs: 3, batch_size: 20, learning_rate: { schedule: cosine, peak: 0.01 } }';
const judged = 'budgets: [{ artifact: given, metric: accuracy, min: 1 % }]\n';
const artifacts = (...lines: string[]) => `artifacts:\n${lines.map((line) => `  ${line}\n`).join('')}`;

async function planOf(name: string, text: string) {
  await writeFile(join(folder, `${name}.yml`), text);
  return readSpec(`${name}.yml`, { cwd: folder, workspace: folder });
}

async function run(name: string, text: string): Promise<RunResult> {
  return runPipeline(await planOf(name, text), {
    workDir: join(folder, name),
    progress: {
      start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
      note: () => undefined,
    },
    signal: new AbortController().signal,
    now: () => Date.now(),
    commit: null,
  });
}

describe('a model that begins as a file', () => {
  it.each(['model.tflite', 'model.h5', 'model.onnx'])(
    'of %s is what the file holds, when it is not trained',
    async (file) => {
      const more = `compression: { quantization: { mode: ptq } }\n${artifacts('float32: { type: float32 }', 'int8: { type: int8 }', 'given: { file: model.tflite }')}${judged}`;
      const { report } = await run(`untrained-${file}`, specOf(`{ model: ${file} }`, more));
      expect(report.timings.stages.map(({ name }) => name)).toEqual([
        'student-int8',
        'measure-float32',
        'measure-int8',
      ]);
      const [float32, int8, given] = report.artifacts;
      expect(int8!.sha256).not.toBe(float32!.sha256);
      expect(Math.abs(int8!.accuracy!.correct - float32!.accuracy!.correct)).toBeLessThan(20);
      if (file === 'model.tflite') expect(float32!.accuracy).toEqual(given!.accuracy);
    },
  );

  it('is trained further, pruned and quantized like any other', async () => {
    const more =
      'compression:\n  pruning: { schedule: ConstantSparsity, target_sparsity: 0.5 }\n  quantization: { mode: ptq }\n' +
      artifacts('int8: { type: int8 }');
    const untrained = (await run('before', specOf('{ model: model.h5 }', artifacts('float32: { type: float32 }'))))
      .report;
    const { report } = await run('trained', specOf(`{ model: model.h5, ${training} }`, more));
    expect(report.artifacts[0]!.accuracy!.correct).toBeGreaterThan(untrained.artifacts[0]!.accuracy!.correct + 20);
    expect(report.invariants.map(({ layer, verdict }) => [layer, verdict])).toEqual([['dense', 'pass']]);
  });

  it('of an architecture of Keras with weights is the model that a whole file holds', async () => {
    await writeFile(join(folder, 'keras.json'), JSON.stringify(configOf(keras)));
    const ships = artifacts('float32: { type: float32 }');
    const whole = (await run('whole', specOf('{ model: model.h5 }', ships))).report;
    const { report } = await run('pair', specOf('{ model: keras.json, weights: model.h5 }', ships));
    expect(report.artifacts[0]!.sha256).toBe(whole.artifacts[0]!.sha256);
    const plan = await planOf('pair', specOf('{ model: keras.json, weights: changes.h5 }', ships));
    await writeFile(join(folder, 'changes.h5'), 'a');
    const before = await inputsDigest(plan);
    await writeFile(join(folder, 'changes.h5'), 'b');
    expect(await inputsDigest(plan)).not.toBe(before);
  });

  it.each([
    ['{ model: keras.json }', /:7:19: keras\.json: expected the weights of the architecture in a second file/],
    ['{ model: model.h5, weights: model.h5 }', /:7:38: expected no weights beside model\.h5, which is a Keras model/],
    ['{ model: keras.json, weights: missing.h5 }', /:7:40: expected a model file to begin with, found no file missing/],
    ['{ model: keras.json, weights: ../x.h5 }', /:7:40: expected a relative path that stays in the workspace/],
  ])('is refused where its weights cannot be taken: %s', async (student, message) => {
    await writeFile(join(folder, 'keras.json'), JSON.stringify(configOf(keras)));
    const text = specOf(student, artifacts('a: { type: float32 }'));
    await expect(planOf('pair-refused', text).then(checkLayerPatterns)).rejects.toThrow(message);
  });

  it('gives its input as the normalization of the data', async () => {
    const plan = await planOf(
      'input',
      specOf('{ model: model.tflite, input: { scale: 1/127.5, offset: -1 } }', artifacts('a: { type: float32 }')),
    );
    expect(plan.data!.normalization).toEqual({ mean: [0.5], std: [0.5] });
  });

  it('is part of what a commit gives a run', async () => {
    const plan = await planOf('digest', specOf('{ model: changes.tflite }', artifacts('a: { type: float32 }')));
    await writeFile(join(folder, 'changes.tflite'), 'a');
    const before = await inputsDigest(plan);
    await writeFile(join(folder, 'changes.tflite'), 'b');
    expect(await inputsDigest(plan)).not.toBe(before);
  });

  it('is part of what a commit gives a run with the weights beside it', async () => {
    const plan = await planOf('shards', specOf('{ model: web/model.json }', artifacts('a: { type: float32 }')));
    await mkdir(join(folder, 'web'), { recursive: true });
    await writeFile(join(folder, 'web/model.json'), '{}');
    await writeFile(join(folder, 'web/group1-shard1of1.bin'), 'a');
    const before = await inputsDigest(plan);
    await writeFile(join(folder, 'web/group1-shard1of1.bin'), 'b');
    expect(await inputsDigest(plan)).not.toBe(before);
  });

  it.each([
    ['missing.h5', null, /:7:19: expected a model file to begin with, found no file missing\.h5/],
    ['model.keras', Buffer.from('PK\x03\x04 no archive'), /archive|zip/],
    ['model.txt', Buffer.from('no model'), /found bytes of no format that tinygate knows/],
    ['pointer.h5', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), /Git LFS pointer[\s\S]*git lfs pull/],
    ['other-shape.tflite', tfliteModel([12, 12, 3], 3), /expected .* \[1, 12, 12, 1\], found \[1, 12, 12, 3\]/],
    ['other-classes.tflite', tfliteModel([12, 12, 1], 4), /a number for each of 3 classes, found \[1, 4\]/],
  ])('is refused where it cannot be taken: %s', async (file, bytes, message) => {
    if (bytes) await writeFile(join(folder, file), bytes);
    const text = specOf(`{ model: ${file} }`, artifacts('a: { type: float32 }'));
    await expect(run('refused', text)).rejects.toThrow(message);
    if (!file.startsWith('other'))
      await expect(checkLayerPatterns(await planOf('refused', text))).rejects.toThrow(message);
  });

  it('is taken as the real values of its codes where it is quantized already', async () => {
    const more = `compression: { quantization: { mode: ptq } }\n${artifacts('int8: { type: int8 }')}`;
    const before = (await run('int8', specOf('{ model: model.tflite }', more))).report;
    const text = specOf(`{ model: int8/artifacts/int8.tflite }`, artifacts('float32: { type: float32 }'));
    const { report } = await run('from-int8', text);
    const [int8, float32] = [before.artifacts[0]!, report.artifacts[0]!];
    expect(Math.abs(int8.accuracy!.correct - float32.accuracy!.correct)).toBeLessThan(20);
  });

  it('reads images of another size than it was made for, where its layers allow that', async () => {
    await writeFile(join(folder, 'larger.tflite'), tfliteModel([16, 16, 1], 3));
    const { report } = await run('larger', specOf('{ model: larger.tflite }', artifacts('a: { type: float32 }')));
    expect(report.artifacts[0]!.accuracy!.samples).toBeGreaterThan(0);
  });

  it('gets a new classifier with head: replace, which is trained on the layers before it', async () => {
    await writeFile(join(folder, 'thousand.tflite'), tfliteModel([16, 16, 1], 1000));
    const longer = 'training: { epochs: 12, batch_size: 20, learning_rate: { schedule: cosine, peak: 0.003 } }';
    const student = `{ model: thousand.tflite, head: replace, ${longer} }`;
    const { report } = await run('headed', specOf(student, artifacts('a: { type: float32 }')));
    const [{ accuracy, layers }] = [report.artifacts[0]!];
    expect(accuracy!.fraction).toBeGreaterThan(0.5);
    expect(layers.map(({ name }) => name)).toContain('head');
  });

  it('is refused with head: replace when nothing trains the new layer', async () => {
    await expect(
      planOf('untrained-head', specOf('{ model: model.tflite, head: replace }', artifacts('a: { type: float32 }'))),
    ).rejects.toThrow(/expected training in student, whose new head has no weights yet, found no such key/);
  });

  it('is refused before anything is trained when it looks at a validation split that is not there', async () => {
    const stops = training.replace(/} }$/, '}, early_stopping: { patience: 2 } }');
    await expect(
      run('no-validation', specOf(`{ model: model.tflite, ${stops} }`, artifacts('float32: { type: float32 }'))),
    ).rejects.toMatchObject({
      problems: [{ code: 'spec/no-validation', where: { file: 'no-validation.yml', line: 7 } }],
    });
  });

  it('names head: replace where its classes are others', async () => {
    await writeFile(join(folder, 'four.tflite'), tfliteModel([12, 12, 1], 4));
    await expect(run('four', specOf('{ model: four.tflite }', artifacts('a: { type: float32 }')))).rejects.toThrow(
      /fix: Write head: replace beside model/,
    );
  });
});
