import { describe, expect, it } from '@jest/globals';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { importTfjs } from '../../../src/formats/tfjs/to-graph.js';
import { foldBatchNorm } from '../../../src/graph/fold.js';
import type { Graph } from '../../../src/graph/graph.js';
import { runReference } from '../../../src/graph/reference.js';
import { formatNameOf } from '../../../src/pipeline/model-formats.js';
import { computeKeras, configOf, randomWeights } from '../keras/keras-model.js';
import { moreModels } from '../keras/more-layers.js';
import { attr, filesOf, random, stored, type Coding, type Files, type Stored } from './tfjs-model.js';

function expectClose(graph: Graph, sample: Float32Array, expected: Float32Array): void {
  const largest = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (const each of [graph, foldBatchNorm(graph)]) {
    const found = runReference(each, sample)[each.outputs[0]!]!;
    expect(found).toHaveLength(expected.length);
    found.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(1e-5 * largest));
  }
}

const of = ({ json, beside }: Files): Promise<Graph> => importTfjs(json, beside);

describe('a layers model of TensorFlow.js', () => {
  const model = moreModels['an image that becomes smaller and larger again']!;
  const weights = randomWeights(model, 1);
  const codedAs = (coding: Coding): readonly Stored[] =>
    model.layers.flatMap(({ name, weights: shapes = {} }) =>
      Object.entries(shapes).map(([role, shape]) => {
        // A variance in codes could be 0.
        const own = role === 'moving_variance' ? 'float32' : coding;
        return stored(`${name}/${role}`, shape, weights[name]![role]!, own);
      }),
    );

  it.each(['float32', 'uint8', 'uint16', 'float16'] as const)(
    'computes what its weights stand for, stored as %s',
    async (coding) => {
      const kept = codedAs(coding);
      const files = filesOf(
        { keras_version: '2.15.0', backend: 'tensorflow', model_config: configOf(model) },
        kept,
        'layers-model',
      );
      expect(formatNameOf(files.json)).toBe('tfjs');
      const real: Record<string, Record<string, Float32Array>> = {};
      kept.forEach(({ entry, values }) => {
        const [layer, role] = (entry as { name: string }).name.split('/') as [string, string];
        (real[layer] ??= {})[role] = values;
      });
      const sample = random(model.inputShape, 5);
      expectClose(await of(files), sample, await computeKeras(model, real, sample));
    },
  );

  it('is read as TensorFlow.js saves it itself, with the model at the top', async () => {
    const graph = await of(
      filesOf({ ...configOf(model), keras_version: 'tfjs-layers 4.22.0' }, codedAs('float32'), 'layers-model'),
    );
    const sample = random(model.inputShape, 6);
    expectClose(graph, sample, await computeKeras(model, weights, sample));
  });

  it('is refused with the names of all layers that cannot be trained', async () => {
    const layer = (name: string, className: string, from: string) => ({
      name,
      class_name: className,
      config: { name },
      inbound_nodes: [[[from, 0, 0, {}]]],
    });
    const input = {
      class_name: 'InputLayer',
      name: 'x',
      config: { name: 'x', batch_input_shape: [null, 4] },
      inbound_nodes: [],
    };
    const layers = [
      input,
      layer('code', 'Lambda', 'x'),
      layer('memory', 'LSTM', 'code'),
      layer('more', 'Lambda', 'memory'),
    ];
    const config = { name: 'm', layers, input_layers: [['x', 0, 0]], output_layers: [['more', 0, 0]] };
    const files = filesOf({ class_name: 'Functional', config }, [], 'layers-model');
    await expect(of(files)).rejects.toThrow(/found Lambda \(code, more\)[^]*found LSTM \(memory\)/);
  });
});

const shapes: Readonly<Record<string, readonly number[]>> = {
  stem: [3, 3, 2, 4],
  stem_bias: [4],
  deep: [3, 3, 4, 1],
  gamma: [4],
  beta: [4],
  mean: [4],
  variance: [4],
  point: [1, 1, 4, 6],
  point_bias: [6],
  dense: [6, 5],
  dense_bias: [5],
};
const values = Object.fromEntries(
  Object.entries(shapes).map(([name, shape], i) => [name, random(shape, 10 + i, name === 'variance')]),
);
const int32 = (name: string, ...numbers: readonly number[]): Stored => ({
  entry: { name, shape: [numbers.length], dtype: 'int32' },
  bytes: new Uint8Array(Int32Array.from(numbers).buffer),
  values: Float32Array.from(numbers),
});
const graphWeights: readonly Stored[] = [
  ...Object.entries(shapes).map(([name, shape]) => stored(name, shape, values[name]!)),
  int32('paddings', 0, 0, 1, 1, 1, 1, 0, 0),
  int32('axes', 1, 2),
  int32('last', -1),
  int32('zero', 0),
  int32('one', 1),
  stored('half', [], Float32Array.of(0.5)),
];
type Node = { readonly name: string; readonly op: string; readonly input?: readonly string[]; readonly attr?: object };
const constants: readonly Node[] = graphWeights.map(({ entry }) => ({
  name: (entry as { name: string }).name,
  op: 'Const',
}));
const window = { strides: attr.ints(1, 1, 1, 1), dilations: attr.ints(1, 1, 1, 1), data_format: attr.text('NHWC') };
const same = { ...window, padding: attr.text('SAME') };

/** Not in the order in which they run. */
const nodes: readonly Node[] = [
  { name: 'classes', op: 'Softmax', input: ['scores'] },
  ...constants,
  { name: 'x', op: 'Placeholder', attr: { shape: attr.shape(-1, 8, 6, 2) } },
  { name: 'padded', op: 'Pad', input: ['x', 'paddings'] },
  {
    name: 'c1',
    op: '_FusedConv2D',
    input: ['padded', 'stem', 'stem_bias'],
    attr: {
      ...window,
      strides: attr.ints(1, 2, 2, 1),
      padding: attr.text('VALID'),
      fused_ops: attr.texts('BiasAdd', 'Relu6'),
    },
  },
  { name: 'd1', op: 'DepthwiseConv2dNative', input: ['c1', 'deep'], attr: same },
  {
    name: 'n1',
    op: 'FusedBatchNormV3',
    input: ['d1', 'gamma', 'beta', 'mean', 'variance'],
    attr: { epsilon: attr.number(0.001), is_training: attr.flag(false), data_format: attr.text('NHWC') },
  },
  { name: 'r1', op: 'Relu', input: ['n1'] },
  { name: 'sum', op: 'AddV2', input: ['r1', 'c1', '^d1'] },
  { name: 'halved', op: 'Mul', input: ['half', 'sum'] },
  { name: 'p1', op: 'Conv2D', input: ['halved', 'point'], attr: same },
  { name: 'bias/read', op: 'Identity', input: ['point_bias'] },
  { name: 'b1', op: 'BiasAdd', input: ['p1', 'bias/read'], attr: { data_format: attr.text('NHWC') } },
  { name: 'e1', op: 'Elu', input: ['b1'] },
  {
    name: 'pool',
    op: 'MaxPool',
    input: ['e1'],
    attr: { ksize: attr.ints(1, 2, 2, 1), strides: attr.ints(1, 2, 2, 1), padding: attr.text('VALID') },
  },
  { name: 'm1', op: 'Mean', input: ['pool:0', 'axes'], attr: { keep_dims: attr.flag(true) } },
  // A Flatten whose shape is computed.
  { name: 'shape', op: 'Shape', input: ['m1'] },
  { name: 'batch', op: 'StridedSlice', input: ['shape', 'zero', 'one', 'one'], attr: { shrink_axis_mask: { i: '1' } } },
  { name: 'target', op: 'Pack', input: ['batch', 'last'] },
  { name: 'flat', op: 'Reshape', input: ['m1', 'target'] },
  {
    name: 'scores',
    op: '_FusedMatMul',
    input: ['flat', 'dense', 'dense_bias'],
    attr: { fused_ops: attr.texts('BiasAdd'), transpose_a: attr.flag(false), transpose_b: attr.flag(false) },
  },
];

async function computeGraph(sample: Float32Array): Promise<Float32Array> {
  await tf.setBackend('cpu');
  return tf.tidy(() => {
    const w = (name: string) => tf.tensor(values[name]!, [...shapes[name]!]);
    const x = tf.tensor4d(sample, [1, 8, 6, 2]);
    const padded = tf.pad(x, [
      [0, 0],
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
    const c1 = tf.relu6(tf.add(tf.conv2d(padded, w('stem') as tf.Tensor4D, 2, 'valid'), w('stem_bias')));
    const d1 = tf.depthwiseConv2d(c1 as tf.Tensor4D, w('deep') as tf.Tensor4D, 1, 'same');
    const n1 = tf.batchNorm(
      d1,
      w('mean') as tf.Tensor1D,
      w('variance') as tf.Tensor1D,
      w('beta') as tf.Tensor1D,
      w('gamma') as tf.Tensor1D,
      0.001,
    );
    const halved = tf.mul(tf.add(tf.relu(n1), c1), 0.5);
    const e1 = tf.elu(tf.add(tf.conv2d(halved as tf.Tensor4D, w('point') as tf.Tensor4D, 1, 'same'), w('point_bias')));
    const pooled = tf.mean(tf.maxPool(e1 as tf.Tensor4D, 2, 2, 'valid'), [1, 2]);
    return tf
      .softmax(tf.add(tf.matMul(pooled, w('dense')), w('dense_bias')))
      .dataSync<'float32'>()
      .slice();
  });
}

const graphFiles = (list: readonly Node[]): Files =>
  filesOf({ node: list, library: {}, versions: {} }, graphWeights, 'graph-model');

describe('a graph model of TensorFlow.js', () => {
  it('computes what TensorFlow.js computes, with biases and rectifiers in their layers', async () => {
    const graph = await of(graphFiles(nodes));
    const sample = random([8, 6, 2], 7);
    expectClose(graph, sample, await computeGraph(sample));
    expect(foldBatchNorm(graph).operators.map(({ kind }) => kind)).toEqual([
      'Pad',
      'Conv2D',
      'DepthwiseConv2D',
      'Add',
      'Mul',
      'Conv2D',
      'Elu',
      'MaxPool2D',
      'Mean',
      'Reshape',
      'FullyConnected',
      'Softmax',
    ]);
  });

  const last = (op: string, input: readonly string[]): readonly Node[] => [...nodes, { name: 'end', op, input }];
  it.each([
    [
      'operators that it does not have, all at once',
      [...last('TopKV2', ['classes']), { name: 'w', op: 'While', input: ['classes'] }],
      /found TopKV2 \(end\)[^]*found While \(w\)/,
    ],
    [
      'nodes that wait for each other',
      [
        { name: 'a', op: 'Relu', input: ['b'] },
        { name: 'b', op: 'Relu', input: ['a'] },
        { name: 'c', op: 'Relu', input: ['b'] },
      ],
      /nodes that wait for each other/,
    ],
    ['a node that is not there', last('Relu', ['nowhere']), /expected a node nowhere, found no such node/],
    [
      'channels that come first',
      [...nodes, { name: 'end', op: 'MaxPool', input: ['e1'], attr: { ...same, data_format: attr.text('NCHW') } }],
      /expected NHWC, found NCHW/,
    ],
    [
      'an input of open size',
      [
        { name: 'x', op: 'Placeholder', attr: { shape: attr.shape(-1, -1, 6, 2) } },
        { name: 'r', op: 'Relu', input: ['x'] },
      ],
      /expected one sample with a size for each dimension, found \[-1, -1, 6, 2\]/,
    ],
  ] as const)('is refused for %s', async (_what, list, message) => {
    await expect(of(graphFiles(list as readonly Node[]))).rejects.toThrow(message);
  });
});

describe('layers that a graph model holds as many nodes', () => {
  const wholeShapes = { kernel: [3, 3, 2, 4], bias: [4], gamma: [4], beta: [4] } as const;
  const own = Object.fromEntries(Object.entries(wholeShapes).map(([name, shape], i) => [name, random(shape, 60 + i)]));
  const one = (name: string, value: number): Stored => stored(name, [], Float32Array.of(value));
  const kept: readonly Stored[] = [
    ...Object.entries(wholeShapes).map(([name, shape]) => stored(name, shape, own[name]!)),
    ...[int32('block', 2, 2), int32('paddings', 2, 3, 2, 2), int32('crops', 0, 1, 0, 0), int32('minus', -1)],
    ...[one('half', 0.5), one('unit', 1), one('rare', 0.001), one('root', Math.SQRT1_2)],
  ];
  const valid = { ...window, padding: attr.text('VALID') };
  const whole: readonly Node[] = [
    ...kept.map(({ entry }) => ({ name: (entry as { name: string }).name, op: 'Const' })),
    { name: 'x', op: 'Placeholder', attr: { shape: attr.shape(-1, 7, 6, 2) } },
    { name: 'gamma/read', op: 'Identity', input: ['gamma'] },
    { name: 'split', op: 'SpaceToBatchND', input: ['x', 'block', 'paddings'] },
    { name: 'conv', op: 'Conv2D', input: ['split', 'kernel'], attr: valid },
    { name: 'join', op: 'BatchToSpaceND', input: ['conv', 'block', 'crops'] },
    { name: 'c', op: 'BiasAdd', input: ['join', 'bias'], attr: { data_format: attr.text('NHWC') } },
    { name: 'mean', op: 'Mean', input: ['c', 'minus'], attr: { keep_dims: attr.flag(true) } },
    { name: 'squared', op: 'SquaredDifference', input: ['c', 'mean'] },
    { name: 'variance', op: 'Mean', input: ['squared', 'minus'], attr: { keep_dims: attr.flag(true) } },
    { name: 'shifted', op: 'AddV2', input: ['variance', 'rare'] },
    { name: 'inverse', op: 'Rsqrt', input: ['shifted'] },
    { name: 'factor', op: 'Mul', input: ['inverse', 'gamma/read'] },
    { name: 'negative', op: 'Neg', input: ['mean'] },
    { name: 'moved', op: 'Mul', input: ['negative', 'factor'] },
    { name: 'offset', op: 'AddV2', input: ['moved', 'beta'] },
    { name: 'scaled', op: 'Mul', input: ['c', 'factor'] },
    { name: 'ln', op: 'AddV2', input: ['scaled', 'offset'] },
    { name: 'steep', op: 'Mul', input: ['ln', 'root'] },
    { name: 'erf', op: 'Erf', input: ['steep'] },
    { name: 'sum', op: 'AddV2', input: ['unit', 'erf'] },
    { name: 'halved', op: 'Mul', input: ['half', 'ln'] },
    { name: 'gelu', op: 'Mul', input: ['halved', 'sum'] },
  ];

  it('are one layer each: a dilated convolution, a LayerNormalization and GELU', async () => {
    const graph = await of(filesOf({ node: whole }, kept, 'graph-model'));
    expect(graph.operators.map(({ name, kind }) => `${name} ${kind}`)).toEqual(
      expect.arrayContaining(['c Conv2D', 'ln Add', 'gelu Gelu']),
    );
    expect(graph.operators.find(({ name }) => name === 'c')!.options).toMatchObject({
      dilation: [2, 2],
      padding: 'same',
    });
    const sample = random([7, 6, 2], 9);
    await tf.setBackend('cpu');
    const expected = tf.tidy(() => {
      const [kernel, bias, gamma, beta] = Object.entries(wholeShapes).map(([name, shape]) =>
        tf.tensor(own[name]!, [...shape]),
      );
      const c = tf.add(
        tf.conv2d(tf.tensor4d(sample, [1, 7, 6, 2]), kernel as tf.Tensor4D, 1, 'same', 'NHWC', 2),
        bias!,
      );
      const { mean, variance } = tf.moments(c, -1, true);
      const normal = tf.div(tf.sub(c, mean), tf.sqrt(tf.add(variance, 0.001)));
      const ln = tf.add(tf.mul(normal, gamma!), beta!);
      return tf
        .mul(tf.mul(ln, 0.5), tf.add(tf.erf(tf.mul(ln, Math.SQRT1_2)), 1))
        .dataSync<'float32'>()
        .slice();
    });
    const found = runReference(graph, sample)[graph.outputs[0]!]!;
    // tfjs approximates erf by a polynomial, to 1.5e-7.
    expected.forEach((each, at) => expect(found[at]).toBeCloseTo(each, 5));
  });
});

describe('the weights of a TensorFlow.js model', () => {
  const files = graphFiles(nodes);
  const json = JSON.parse(new TextDecoder().decode(files.json)) as {
    weightsManifest: { paths: string[]; weights: { dtype: string }[] }[];
  };
  const changed = (change: (manifest: (typeof json)['weightsManifest'][0]) => object): Files => ({
    ...files,
    json: new TextEncoder().encode(JSON.stringify({ ...json, weightsManifest: json.weightsManifest.map(change) })),
  });

  it.each([
    [
      'a path that leaves the folder',
      changed((m) => ({ ...m, paths: ['../secret.bin'] })),
      /names of \.bin files beside model.json in the weightsManifest of model.json, found the path "\.\.\/secret.bin"/,
    ],
    [
      'a shard that is missing',
      changed((m) => ({ ...m, paths: m.paths.slice(1) })),
      /expected \d+ bytes of weights in group1-shard2of2.bin, found \d+/,
    ],
    [
      'text as a weight',
      changed((m) => ({ ...m, weights: [{ ...m.weights[0]!, dtype: 'string' }] })),
      /expected a weight of type float32, int32, bool, found "string"/,
    ],
  ])('are refused for %s', async (_what, given, message) => {
    await expect(of(given)).rejects.toThrow(message);
  });
});
