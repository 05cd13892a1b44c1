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
import { attr, beside, savedModelFiles, type Files, type TestNode, type TestSavedModel } from './saved-model.js';

const shapes: Readonly<Record<string, readonly number[]>> = {
  'conv1/kernel': [3, 3, 2, 4],
  'bn1/gamma': [4],
  'bn1/beta': [4],
  'bn1/moving_mean': [4],
  'bn1/moving_variance': [4],
  'sep/depthwise_kernel': [3, 3, 4, 1],
  'sep/pointwise_kernel': [1, 1, 4, 6],
  'sep/bias': [6],
  'bn2/gamma': [6],
  'bn2/moving_mean': [6],
  'bn2/moving_variance': [6],
  'scores/kernel': [6, 3],
  'scores/bias': [3],
};
const variables = Object.entries(shapes).map(([name, shape], i) => ({
  name,
  shape,
  data: random(shape, 20 + i, /variance|gamma/.test(name)),
}));
const value = (name: string): string => `${name}/Read:value:0`;
const window = { strides: attr.ints(1, 1, 1, 1), padding: attr.text('SAME'), data_format: attr.text('NHWC') };
const node = (name: string, op: string, input: readonly string[], attributes: object = {}): TestNode => ({
  name: `m/${name}`,
  op,
  input: input.map((each) => (each.includes('/Read:') || each === 'image' ? each : `m/${each}`)),
  attr: attributes,
});
const constant = (name: string, tensor: object): TestNode => node(name, 'Const', [], { value: tensor });

/** A BatchNormalization as Keras 3 saves it: without beta the mean is negative. */
const norm = (name: string, input: string, hasBeta: boolean): readonly TestNode[] => [
  constant(`${name}/y`, attr.floats([], 0.001)),
  node(`${name}/add`, 'AddV2', [value(`${name}/moving_variance`), `${name}/y:output:0`]),
  node(`${name}/rsqrt`, 'Rsqrt', [`${name}/add:z:0`]),
  node(`${name}/mul`, 'Mul', [`${name}/rsqrt:y:0`, value(`${name}/gamma`)]),
  node(`${name}/mul_1`, 'Mul', [input, `${name}/mul:z:0`]),
  ...(hasBeta
    ? [
        node(`${name}/mul_2`, 'Mul', [value(`${name}/moving_mean`), `${name}/mul:z:0`]),
        node(`${name}/sub`, 'Sub', [value(`${name}/beta`), `${name}/mul_2:z:0`]),
        node(`${name}/add_1`, 'AddV2', [`${name}/mul_1:z:0`, `${name}/sub:z:0`]),
      ]
    : [
        node(`${name}/neg`, 'Neg', [value(`${name}/moving_mean`)]),
        node(`${name}/mul_2`, 'Mul', [`${name}/neg:y:0`, `${name}/mul:z:0`]),
        node(`${name}/add_1`, 'AddV2', [`${name}/mul_1:z:0`, `${name}/mul_2:z:0`]),
      ]),
];

const model: TestSavedModel = {
  variables,
  inputShape: [7, 6, 2],
  output: 'm/classes:softmax:0',
  nodes: [
    constant('block', attr.int32(2, 2)),
    constant('paddings', attr.int32(2, 3, 2, 2)),
    constant('crops', attr.int32(0, 1, 0, 0)),
    constant('axes', attr.int32(1, 2)),
    constant('one', attr.int32(1, 1, 1, 6)),
    // Dilation 2 with padding SAME.
    node('split', 'SpaceToBatchND', ['image', 'block:output:0', 'paddings:output:0']),
    node('conv', 'Conv2D', ['split:output:0', value('conv1/kernel')], { ...window, padding: attr.text('VALID') }),
    node('join', 'BatchToSpaceND', ['conv:output:0', 'block:output:0', 'crops:output:0']),
    ...norm('bn1', 'join:output:0', true),
    node('relu', 'Relu6', ['bn1/add_1:z:0']),
    node('drop', 'IdentityN', ['relu:activations:0', 'relu:activations:0']),
    node('deep', 'DepthwiseConv2dNative', ['drop:output:1', value('sep/depthwise_kernel')], window),
    node('point', 'Conv2D', ['deep:output:0', value('sep/pointwise_kernel')], window),
    node('wide', 'Reshape', [value('sep/bias'), 'one:output:0']),
    node('narrow', 'Squeeze', ['wide:output:0'], { squeeze_dims: attr.ints(0, 1, 2) }),
    node('biased', 'BiasAdd', ['point:output:0', 'narrow:output:0'], { data_format: attr.text('NHWC') }),
    ...norm('bn2', 'biased:output:0', false),
    node('mean', 'Mean', ['bn2/add_1:z:0', 'axes:output:0'], { keep_dims: attr.flag(false) }),
    node('dense', 'MatMul', ['mean:output:0', value('scores/kernel')]),
    node('sums', 'BiasAdd', ['dense:product:0', value('scores/bias')]),
    node('classes', 'Softmax', ['sums:output:0']),
  ],
};

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

/** A series, in nodes that Keras 3 writes for a dilated Conv1D, a LayerNormalization, GELU, PReLU and tf.clip_by_value. */
const seriesVariables = [
  { name: 'conv/kernel_1', shape: [3, 4, 4], data: random([3, 4, 4], 40, false) },
  { name: 'conv/bias_1', shape: [4], data: random([4], 41, false) },
  { name: 'ln/gamma_1', shape: [4], data: random([4], 42, true) },
  { name: 'ln/beta_1', shape: [4], data: random([4], 43, false) },
];
const number = (name: string, value: number): TestNode => constant(name, attr.floats([], value));
const series: TestSavedModel = {
  variables: seriesVariables,
  inputShape: [6, 4],
  output: 'm/last:z:0',
  nodes: [
    constant('block', attr.int32(2)),
    constant('paddings', attr.int32(2, 2)),
    constant('crops', attr.int32(0, 0)),
    constant('one', attr.int32(1)),
    constant('zero', attr.int32(0)),
    constant('minus', attr.int32(-1)),
    number('half', 0.5),
    number('unit', 1),
    number('rare', 0.001),
    number('root', Math.SQRT1_2),
    number('two', Math.SQRT2),
    number('small', 0.3),
    number('low', -0.25),
    number('high', 0.75),
    node('kernel', 'ExpandDims', [value('conv/kernel_1'), 'zero:output:0']),
    node('split', 'SpaceToBatchND', ['image', 'block:output:0', 'paddings:output:0']),
    node('wide', 'ExpandDims', ['split:output:0', 'one:output:0']),
    node('conv', 'Conv2D', ['wide:output:0', 'kernel:output:0'], { ...window, padding: attr.text('VALID') }),
    node('narrow', 'Squeeze', ['conv:output:0'], { squeeze_dims: attr.ints(1) }),
    node('join', 'BatchToSpaceND', ['narrow:output:0', 'block:output:0', 'crops:output:0']),
    node('x', 'BiasAdd', ['join:output:0', value('conv/bias_1')], { data_format: attr.text('NHWC') }),
    node('mean', 'Mean', ['x:output:0', 'minus:output:0'], { keep_dims: attr.flag(true) }),
    node('squared', 'SquaredDifference', ['x:output:0', 'mean:output:0']),
    node('variance', 'Mean', ['squared:z:0', 'minus:output:0'], { keep_dims: attr.flag(true) }),
    node('shifted', 'AddV2', ['variance:output:0', 'rare:output:0']),
    node('inverse', 'Rsqrt', ['shifted:z:0']),
    node('factor', 'Mul', ['inverse:y:0', value('ln/gamma_1')]),
    node('negative', 'Neg', ['mean:output:0']),
    node('moved', 'Mul', ['negative:y:0', 'factor:z:0']),
    node('offset', 'AddV2', ['moved:z:0', value('ln/beta_1')]),
    node('scaled', 'Mul', ['x:output:0', 'factor:z:0']),
    node('normal', 'AddV2', ['scaled:z:0', 'offset:z:0']),
    // ½ · x · erfc(−x / √2)
    node('turned', 'Neg', ['normal:z:0']),
    node('steep', 'Mul', ['turned:y:0', 'root:output:0']),
    node('erfc', 'Erfc', ['steep:z:0']),
    node('halved', 'Mul', ['half:output:0', 'normal:z:0']),
    node('gelu', 'Mul', ['halved:z:0', 'erfc:y:0']),
    // relu(x) − 0.3 · relu(−x)
    node('other', 'Neg', ['gelu:z:0']),
    node('below', 'Relu', ['other:y:0']),
    node('slope', 'Neg', ['small:output:0']),
    node('leak', 'Mul', ['slope:y:0', 'below:activations:0']),
    node('above', 'Relu', ['gelu:z:0']),
    node('prelu', 'AddV2', ['above:activations:0', 'leak:z:0']),
    node('minimum', 'Minimum', ['prelu:z:0', 'high:output:0']),
    node('clip', 'Maximum', ['minimum:z:0', 'low:output:0']),
    // x · (½ · (1 + erf(x / √2)))
    node('quotient', 'RealDiv', ['clip:z:0', 'two:output:0']),
    node('erf', 'Erf', ['quotient:z:0']),
    node('sum', 'AddV2', ['unit:output:0', 'erf:y:0']),
    node('share', 'Mul', ['half:output:0', 'sum:z:0']),
    node('old', 'Mul', ['clip:z:0', 'share:z:0']),
    node('least', 'Maximum', ['old:z:0', 'rare:output:0']),
    node('distance', 'SquaredDifference', ['least:z:0', 'clip:z:0']),
    node('square', 'Square', ['distance:z:0']),
    node('last', 'AddV2', ['square:y:0', 'least:z:0']),
  ],
};

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
