import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { ModelError } from '../../../src/core/errors.js';
import { seededRandom } from '../../../src/core/random.js';
import { importSavedModel } from '../../../src/formats/saved-model/to-graph.js';
import { foldBatchNorm } from '../../../src/graph/fold.js';
import type { Graph } from '../../../src/graph/graph.js';
import { runReference } from '../../../src/graph/reference.js';
import { verifyGraph } from '../../../src/graph/verify.js';
import { formatNameOf } from '../../../src/pipeline/model-formats.js';
import { readGraph } from '../../../src/pipeline/stages/import.js';
import { changeBytes } from '../hostile/fuzz.js';
import { random } from '../tfjs/tfjs-model.js';
import { model, node, series, seriesVariables, shapes, variables } from './models.js';
import { beside, savedModelFiles, type Files, type TestNode, type TestSavedModel } from './saved-model.js';

async function compute(sample: Float32Array): Promise<Float32Array> {
  await tf.setBackend('cpu');
  return tf.tidy(() => {
    const w = (name: string) => tf.tensor(variables.find((each) => each.name === name)!.data, [...shapes[name]!]);
    const normal = (x: tf.Tensor, name: string, hasBeta: boolean) =>
      tf.batchNorm(
        x as tf.Tensor4D,
        w(`${name}/moving_mean`) as tf.Tensor1D,
        w(`${name}/moving_variance`) as tf.Tensor1D,
        hasBeta ? (w(`${name}/beta`) as tf.Tensor1D) : undefined,
        w(`${name}/gamma`) as tf.Tensor1D,
        0.001,
      );
    const x = tf.tensor4d(sample, [1, 7, 6, 2]);
    const c = tf.relu6(normal(tf.conv2d(x, w('conv1/kernel') as tf.Tensor4D, 1, 'same', 'NHWC', 2), 'bn1', true));
    const d = tf.depthwiseConv2d(c, w('sep/depthwise_kernel') as tf.Tensor4D, 1, 'same');
    const p = tf.add(tf.conv2d(d, w('sep/pointwise_kernel') as tf.Tensor4D, 1, 'same'), w('sep/bias'));
    const mean = tf.mean(normal(p, 'bn2', false), [1, 2]);
    return tf
      .softmax(tf.add(tf.matMul(mean, w('scores/kernel')), w('scores/bias')))
      .dataSync<'float32'>()
      .slice();
  });
}

async function computeSeries(sample: Float32Array): Promise<Float32Array> {
  await tf.setBackend('cpu');
  return tf.tidy(() => {
    const [kernel, bias, gamma, beta] = seriesVariables.map(({ data, shape }) => tf.tensor(data, shape));
    const gelu = (x: tf.Tensor) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1));
    const x = tf.add(tf.conv1d(tf.tensor3d(sample, [1, 6, 4]), kernel as tf.Tensor3D, 1, 'same', 'NWC', 2), bias!);
    const { mean, variance } = tf.moments(x, -1, true);
    const normal = tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 0.001)));
    const g = gelu(tf.add(tf.mul(normal, gamma!), beta!));
    const clip = tf.clipByValue(tf.leakyRelu(g, 0.3), -0.25, 0.75);
    const least = tf.maximum(gelu(clip), 0.001);
    return tf
      .add(tf.square(tf.squaredDifference(least, clip)), least)
      .dataSync<'float32'>()
      .slice();
  });
}

const importFiles = (files: Files): Promise<Graph> => importSavedModel(files['saved_model.pb']!, beside(files));
const files = savedModelFiles(model);

describe('a SavedModel of TensorFlow', () => {
  it('computes what TensorFlow computes of a series: layers that are many nodes are one again', async () => {
    const graph = await importFiles(savedModelFiles(series));
    const kinds = graph.operators.map(({ name, kind }) => `${name} ${kind}`);
    expect(kinds).toEqual(expect.arrayContaining(['conv Conv2D', 'm/gelu Gelu', 'm/old Gelu', 'ln Add']));
    const normals = seededRandom(5, 'series');
    const sample = Float32Array.from({ length: 24 }, () => normals.normal());
    const found = runReference(graph, sample)[graph.outputs[0]!]!;
    const expected = await computeSeries(sample);
    // tfjs approximates erf by a polynomial, to 1.5e-7.
    expected.forEach((each, at) => expect(found[at]).toBeCloseTo(each, 5));
  });

  it('knows layers by variables that Keras numbers', async () => {
    const numbered = (input: string): string => input.replace('/Read:', '_1/Read:');
    const again: TestSavedModel = {
      ...model,
      variables: variables.map((variable) => ({ ...variable, name: `${variable.name}_1` })),
      nodes: model.nodes.map((each) => ({ ...each, ...(each.input && { input: each.input.map(numbered) }) })),
    };
    const names = (graph: Graph) => graph.operators.map(({ name, kind }) => `${name} ${kind}`);
    expect(names(await importFiles(savedModelFiles(again)))).toEqual(names(await importFiles(files)));
  });

  it('computes what TensorFlow computes, in layers of the names and kinds that Keras gave them', async () => {
    expect(formatNameOf(files['saved_model.pb']!)).toBe('saved_model');
    const graph = await importFiles(files);
    expect(graph.inputs).toEqual(['image']);
    const layers = graph.operators.filter(({ constants }) => Object.keys(constants).length > 0);
    expect(layers.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'conv1 Conv2D',
      'bn1 BatchNorm',
      'sep/depthwise DepthwiseConv2D',
      'sep Conv2D',
      'bn2 BatchNorm',
      'scores FullyConnected',
    ]);
    const sample = random([7, 6, 2], 3);
    const expected = await compute(sample);
    for (const each of [graph, foldBatchNorm(graph)]) {
      const found = runReference(each, sample)[each.outputs[0]!]!;
      expected.forEach((one, i) => expect(Math.abs(found[i]! - one)).toBeLessThanOrEqual(1e-5));
    }
  });

  it('is read from its folder, or from the file in it, with a digest of all its files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tinygate-saved-model-'));
    try {
      for (const [name, bytes] of Object.entries(files)) {
        await mkdir(dirname(join(folder, 'net', name)), { recursive: true });
        await writeFile(join(folder, 'net', name), bytes);
      }
      const read = (file: string) => readGraph({ file, path: join(folder, file) } as never, folder);
      const whole = await read('net');
      expect((await read('net/saved_model.pb')).sha256).toBe(whole.sha256);
      expect(whole.graph.operators.map(({ name }) => name)).toContain('conv1');
      const other = savedModelFiles({
        ...model,
        variables: variables.map((each) => ({ ...each, data: each.data.map((one) => one / 2) })),
      });
      for (const name of Object.keys(files)) await writeFile(join(folder, 'net', name), other[name]!);
      expect((await read('net')).sha256).not.toBe(whole.sha256);
      await rm(join(folder, 'net', 'variables'), { recursive: true });
      await expect(read('net')).rejects.toThrow(/no file net\/variables\/variables\.index/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is refused with the names of all nodes that cannot be trained, wherever they are called', async () => {
    const nodes = [...model.nodes, node('odd', 'Erf', ['sums:output:0']), node('more', 'Cumsum', ['odd:y:0'])];
    await expect(importFiles(savedModelFiles({ ...model, nodes, output: 'm/more:out:0' }))).rejects.toThrow(
      /found Erf \(m\/odd\)[^]*found Cumsum \(m\/more\)/,
    );
  });

  it('is refused where functions call each other without end', async () => {
    const again: TestNode = {
      name: 'again',
      op: 'StatefulPartitionedCall',
      input: ['image'],
      attr: { f: { func: { name: '__inference_call_1' } } },
    };
    const round = savedModelFiles({ ...model, nodes: [...model.nodes, again], output: 'again:output:0' });
    await expect(importFiles(round)).rejects.toThrow(/functions that call each other more than 32 deep/);
    // Each doubles what the one before it calls.
    const twice = (name: string, other: string): TestNode => ({ ...again, name, input: [`${other}:output:0`] });
    const many = savedModelFiles({
      ...model,
      nodes: [...model.nodes, again, twice('b', 'again')],
      output: 'b:output:0',
    });
    await expect(importFiles(many)).rejects.toThrow(/more than/);
  });

  it.each([
    ['variables/variables.index', /variables\/variables\.index: expected a table/],
    ['variables/variables.data-00000-of-00001', /variables\.data-00000-of-00001: expected \d+ bytes of/],
    ['saved_model.pb', /saved_model\.pb: expected/],
  ])('is refused with the name of the file that is cut short: %s', async (name, message) => {
    const cut = { ...files, [name]: files[name]!.subarray(0, files[name]!.length - 60) };
    await expect(importFiles(cut)).rejects.toThrow(message);
  });

  it('is refused where a byte of a weight is another', async () => {
    const data = Uint8Array.from(files['variables/variables.data-00000-of-00001']!);
    data[5] = data[5]! ^ 1;
    await expect(importFiles({ ...files, 'variables/variables.data-00000-of-00001': data })).rejects.toThrow(
      /data-00000-of-00001: expected bytes of layers\/0\/VALUE that agree with their checksum/,
    );
  });

  it('becomes a graph or is refused, and nothing else, whatever is changed in its files', async () => {
    let [imported, refused] = [0, 0];
    for (let run = 0; run < 150; run++) {
      const draw = seededRandom(run, 'saved-model');
      const names = Object.keys(files);
      const name = names[draw.integer(names.length)]!;
      const changed = { ...files, [name]: changeBytes(files[name]!, draw) };
      try {
        verifyGraph(await importFiles(changed));
        imported++;
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        refused++;
      }
    }
    expect(imported).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(50);
  }, 30_000);
});
