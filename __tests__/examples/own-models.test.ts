/** The examples that begin from a file of the user's, in short form: models and pictures are made here, the specs are the examples'. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { assembleGraph } from '../../src/graph/assemble.js';
import { meanOperator } from '../../src/graph/plain-operator.js';
import { inspectFile } from '../../src/measure/anatomy/anatomy.js';
import { runPipeline, type RunResult } from '../../src/pipeline/run.js';
import { readSpec } from '../../src/spec/read.js';
import { writePhotographs } from '../data/images/photographs.js';
import { encodeOnnx, type TestNode } from '../formats/onnx/onnx-model.js';
import { bandModel } from '../pipeline/band-model.js';
import { writeTask } from '../pipeline/bands.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinygate-examples-'));
  for (const name of ['bring-your-keras', 'bring-your-onnx', 'photographs']) {
    mkdirSync(join(folder, name, 'models'), { recursive: true });
    cpSync(`examples/${name}/tinygate.yml`, join(folder, name, 'tinygate.yml'));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(name: string, spec: string): Promise<RunResult> {
  const plan = await readSpec(join(folder, name, spec), { cwd: folder, workspace: folder });
  return runPipeline(plan, {
    workDir: join(folder, 'work', name),
    progress: {
      start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
      note: () => undefined,
    },
    signal: new AbortController().signal,
    now: () => Date.now(),
    commit: null,
  });
}

describe('the example bring-your-keras', () => {
  it('trains a Keras model on with int8 rounding, and the gate passes its file', async () => {
    const data = join(folder, 'fashion-mnist', 'data');
    mkdirSync(data, { recursive: true });
    await writeTask(data);
    for (const [from, to] of [
      ['images', 't10k-images-idx3-ubyte.gz'],
      ['labels', 't10k-labels-idx1-ubyte.gz'],
    ] as const)
      writeFileSync(join(data, to), gzipSync(readFileSync(join(data, from))));
    writeFileSync(join(folder, 'bring-your-keras/models/model.h5'), await bandModel());
    const short =
      'extends: tinygate.yml\nversion: 1\nname: short\nstudent: { training: { epochs: 1, batch_size: 20 } }\n' +
      'compression: { fine_tuning: { epochs: 2, batch_size: 20 } }\n' +
      // 80 samples to measure on settle no drop of 1 %.
      'budgets:\n  - { artifact: int8, metric: size, max: 100 kB }\n  - { artifact: int8, metric: float_operators, max: 0 }\n' +
      '  - { artifact: int8, metric: accuracy, max_drop: 10 %, against: given }\n';
    writeFileSync(join(folder, 'bring-your-keras/short.yml'), short);
    const { report, exitCode } = await run('bring-your-keras', 'short.yml');
    expect(report.budgets.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['size', 'pass'],
      ['float_operators', 'pass'],
      ['accuracy', 'pass'],
    ]);
    expect(exitCode).toBe(0);
    const [given, int8] = report.artifacts;
    // What the file knows, before anything is trained.
    expect(given!.accuracy!.fraction).toBeGreaterThan(0.8);
    expect(int8!.sha256).not.toBe(given!.sha256);
    expect(int8!.layers.map(({ name }) => name)).toEqual(['rows', 'scores']);
  }, 120_000);
});

/** As MobileNetV2 is built: a stem, blocks that widen, filter each channel and narrow, one with a sum, a mean, a classifier. */
function smallMobileNetV2(): Uint8Array {
  const random = seededRandom(1, 'mobilenet');
  const made = assembleGraph('mobilenet_v2');
  const weights = (count: number, inputs: number): Float32Array =>
    Float32Array.from({ length: count }, () => random.normal() * Math.sqrt(2 / inputs));
  const conv = (
    name: string,
    input: string,
    outC: number,
    size: 1 | 3,
    stride: 1 | 2,
    activation: 'none' | 'relu6',
  ) => {
    const inC = made.shapeOf(input).at(-1)!;
    const kernel = weights(outC * size * size * inC, size * size * inC);
    return made.append({
      kind: 'Conv2D',
      name,
      inputs: [input],
      constants: {
        kernel: made.constant(`${name}/kernel`, [outC, size, size, inC], kernel),
        bias: made.constant(`${name}/bias`, [outC], new Float32Array(outC)),
      },
      outputs: [`${name}/output`],
      options: { stride: [stride, stride], dilation: [1, 1], padding: 'same', activation },
    });
  };
  const block = (name: string, input: string, outC: number, stride: 1 | 2): string => {
    const wide = conv(`${name}_expand`, input, 3 * outC, 1, 1, 'relu6');
    const filtered = made.append({
      kind: 'DepthwiseConv2D',
      name: `${name}_depthwise`,
      inputs: [wide],
      constants: {
        kernel: made.constant(`${name}_depthwise/kernel`, [1, 3, 3, 3 * outC], weights(27 * outC, 9)),
        bias: made.constant(`${name}_depthwise/bias`, [3 * outC], new Float32Array(3 * outC)),
      },
      outputs: [`${name}_depthwise/output`],
      options: { stride: [stride, stride], dilation: [1, 1], padding: 'same', activation: 'relu6', depthMultiplier: 1 },
    });
    return conv(`${name}_project`, filtered, outC, 1, 1, 'none');
  };
  const stem = conv('stem', made.input('image', [1, 64, 64, 3]), 8, 3, 2, 'relu6');
  const first = block('block_1', stem, 12, 2);
  const second = block('block_2', first, 12, 1);
  const sum = made.append({
    kind: 'Add',
    name: 'block_2_add',
    inputs: [first, second],
    constants: {},
    outputs: ['block_2_add/output'],
    options: { activation: 'none' },
  });
  const last = conv('last', sum, 32, 1, 1, 'relu6');
  const mean = made.append(meanOperator('mean', last));
  const logits = made.append({
    kind: 'FullyConnected',
    name: 'predictions',
    inputs: [mean],
    constants: {
      kernel: made.constant('predictions/kernel', [1000, 32], weights(32_000, 32)),
      bias: made.constant('predictions/bias', [1000], new Float32Array(1000)),
    },
    outputs: ['predictions/output'],
    options: { activation: 'none' },
  });
  return writeTflite(made.build(logits));
}

describe('the example photographs', () => {
  it('puts a classifier for its folders on a MobileNetV2, trains it, and the gate passes its int8 file', async () => {
    await writePhotographs(30, { folder: join(folder, 'photographs/photographs'), size: 48 });
    writeFileSync(join(folder, 'photographs/models/mobilenet_v2.tflite'), smallMobileNetV2());
    // Random weights learn more slowly than pretrained ones, and there are few photographs.
    const short =
      'extends: tinygate.yml\nversion: 1\nname: short\ndata: { image_size: 32x32, augmentation: { crop: 2 px } }\n' +
      'student: { training: { epochs: 25, learning_rate: { peak: 0.004 } } }\n' +
      // 18 photographs to measure on settle no drop of 3 %.
      'budgets: [{ artifact: int8, metric: size, max: 1 MB }, { artifact: int8, metric: accuracy, min: 80 % }]\n';
    writeFileSync(join(folder, 'photographs/short.yml'), short);
    const { report, exitCode, files } = await run('photographs', 'short.yml');
    expect(report.budgets.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['size', 'pass'],
      ['accuracy', 'pass'],
    ]);
    expect(exitCode).toBe(0);
    const layers = report.artifacts[1]!.layers.map(({ name }) => name);
    expect([layers[0], layers.at(-1)]).toEqual(['stem', 'head']);
    expect(report.data.classes).toEqual(['bars', 'disc', 'square']);
    // A device needs no second file: labels and normalization are in the one that was measured.
    const int8 = await inspectFile('int8', readFileSync(files.artifacts[1]!));
    expect(int8.metadata).toEqual({
      normalization: { mean: [127.5], std: [127.5] },
      labelsFile: 'labels.txt',
      labels: ['bars', 'disc', 'square'],
    });
  }, 180_000);
});

/** A stem, a block that filters each channel, and a classifier of 1000, as PyTorch writes them: NCHW, pads, Clip for ReLU6. */
function smallOnnx(): Uint8Array {
  const random = seededRandom(1, 'onnx-example');
  const weights = (...dims: number[]) => {
    const [outputs = 1, ...rest] = dims;
    const inputs = rest.reduce((product, size) => product * size, 1);
    const data = Float32Array.from({ length: outputs * inputs }, () => random.normal() * Math.sqrt(2 / inputs));
    return { dims, data };
  };
  const bias = (count: number) => ({ dims: [count], data: new Float32Array(count) });
  const conv = (
    x: string,
    k: string,
    b: string,
    output: string,
    side: number,
    stride: number,
    group = 1,
  ): TestNode => ({
    op: 'Conv',
    inputs: [x, k, b],
    output,
    attributes: {
      kernel_shape: [side, side],
      strides: [stride, stride],
      pads: Array.from({ length: 4 }, () => (side - 1) / 2),
      group,
    },
  });
  const clip = (x: string, output: string): TestNode => ({ op: 'Clip', inputs: [x, 'zero', 'six'], output });
  return encodeOnnx({
    input: [1, 3, 64, 64],
    constants: {
      zero: { dims: [], data: Float32Array.of(0) },
      six: { dims: [], data: Float32Array.of(6) },
      k1: weights(8, 3, 3, 3),
      b1: bias(8),
      k2: weights(8, 1, 3, 3),
      b2: bias(8),
      k3: weights(32, 8, 1, 1),
      b3: bias(32),
      w: weights(32, 1000),
      c: bias(1000),
    },
    nodes: [
      conv('x', 'k1', 'b1', 'c1', 3, 2),
      clip('c1', 'r1'),
      conv('r1', 'k2', 'b2', 'c2', 3, 2, 8),
      clip('c2', 'r2'),
      conv('r2', 'k3', 'b3', 'c3', 1, 1),
      clip('c3', 'r3'),
      { op: 'GlobalAveragePool', inputs: ['r3'], output: 'p' },
      { op: 'Flatten', inputs: ['p'], output: 'f', attributes: { axis: 1 } },
      { op: 'Gemm', inputs: ['f', 'w', 'c'], output: 'y' },
    ],
    output: 'y',
  });
}

describe('the example bring-your-onnx', () => {
  it('puts a classifier for its folders on an ONNX model, trains it, and the gate passes its int8 .tflite', async () => {
    await writePhotographs(20, { folder: join(folder, 'bring-your-onnx/photographs'), size: 40 });
    writeFileSync(join(folder, 'bring-your-onnx/models/model.onnx'), smallOnnx());
    const short =
      'extends: tinygate.yml\nversion: 1\nname: short\n' +
      'data: { image_size: 32x32, augmentation: { crop: 2 px } }\n' +
      'student: { training: { epochs: 15, batch_size: 8, learning_rate: { peak: 0.01 } } }\n' +
      'compression: { fine_tuning: { epochs: 2, batch_size: 8 } }\n' +
      // 12 photographs to measure on settle no drop of 3 %.
      'budgets: [{ artifact: int8, metric: float_operators, max: 0 }, { artifact: int8, metric: accuracy, min: 75 % }]\n';
    writeFileSync(join(folder, 'bring-your-onnx/short.yml'), short);
    const { report, exitCode } = await run('bring-your-onnx', 'short.yml');
    expect(report.budgets.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['float_operators', 'pass'],
      ['accuracy', 'pass'],
    ]);
    expect(exitCode).toBe(0);
    // The images of the file are [n, c, h, w]; those of the .tflite [n, h, w, c], and no operator turns them.
    expect(report.artifacts[1]!.operators.map(({ operator }) => operator)).not.toContain('TRANSPOSE');
    expect(report.artifacts[1]!.layers.map(({ name }) => name)).toEqual(['Conv_0', 'Conv_2', 'Conv_4', 'head']);
  }, 180_000);
});
