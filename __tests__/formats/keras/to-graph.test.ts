import { describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import { writeTflite } from '../../../src/export/tflite/write.js';
import { readKerasH5 } from '../../../src/formats/keras/read-h5.js';
import { kerasGraph } from '../../../src/formats/keras/to-graph.js';
import { foldBatchNorm } from '../../../src/graph/fold.js';
import { seededRandom } from '../../../src/core/random.js';
import { openLitert } from '../../../src/measure/runtime/litert/open.js';
import { computeKeras, kerasH5, randomWeights, type TestLayer, type TestModel } from './keras-model.js';

const t4 = (tensor: tf.Tensor | undefined) => tensor as tf.Tensor4D;
const conv = {
  strides: [1, 1],
  padding: 'same',
  dilation_rate: [1, 1],
  groups: 1,
  use_bias: true,
  activation: 'linear',
};

const stem: TestLayer = {
  name: 'stem',
  className: 'Conv2D',
  config: { ...conv, filters: 5, kernel_size: [3, 2], strides: [2, 1], activation: 'relu' },
  inputs: ['input'],
  weights: { kernel: [3, 2, 3, 5], bias: [5] },
  compute: ([x], { kernel, bias }) => tf.relu(tf.add(tf.conv2d(t4(x), t4(kernel), [2, 1], 'same'), bias!)),
};
const linearStem: TestLayer['compute'] = ([x], { kernel, bias }) =>
  tf.add(tf.conv2d(t4(x), t4(kernel), [2, 1], 'same'), bias!);
/** Of Keras 2. */
const hardSigmoid = (x: tf.Tensor) => tf.clipByValue(tf.add(tf.mul(x, 0.2), 0.5), 0, 1);
const swish = (x: tf.Tensor) => tf.mul(x, tf.sigmoid(x));
const pooled = (from: string): TestLayer => ({
  name: 'pooled',
  className: 'GlobalAveragePooling2D',
  inputs: [from],
  compute: ([x]) => tf.mean(x!, [1, 2]),
});
const normalized = (from: string, channels: number, rest: object = {}): TestLayer => ({
  name: `${from}_bn`,
  className: 'BatchNormalization',
  config: { axis: [3], epsilon: 1e-3, scale: true, center: true, ...rest },
  inputs: [from],
  weights: { gamma: [channels], beta: [channels], moving_mean: [channels], moving_variance: [channels] },
  compute: ([x], w) =>
    tf.batchNorm(x!, w['moving_mean'] as tf.Tensor1D, w['moving_variance'] as tf.Tensor1D, w['beta'], w['gamma'], 1e-3),
});
const flat = (...layers: readonly TestLayer[]): TestModel => ({
  inputShape: [9, 8, 3],
  layers,
  output: layers.at(-1)!.name,
});
const series = (...layers: readonly TestLayer[]): TestModel => ({
  inputShape: [11, 3],
  layers,
  output: layers.at(-1)!.name,
});

const models: readonly (readonly [string, TestModel])[] = [
  ['a convolution with a stride, a bias and an activation', flat(stem)],
  [
    'a convolution that is dilated, without bias',
    flat({
      name: 'c',
      className: 'Conv2D',
      config: { ...conv, filters: 4, kernel_size: [2, 2], dilation_rate: [2, 2], padding: 'valid', use_bias: false },
      inputs: ['input'],
      weights: { kernel: [2, 2, 3, 4] },
      compute: ([x], { kernel }) => tf.conv2d(t4(x), t4(kernel), 1, 'valid', 'NHWC', [2, 2]),
    }),
  ],
  [
    'a normalisation after a convolution',
    flat(
      {
        ...stem,
        config: { ...stem.config, activation: 'linear' },
        compute: ([x], { kernel, bias }) => tf.add(tf.conv2d(t4(x), t4(kernel), [2, 1], 'same'), bias!),
      },
      normalized('stem', 5),
    ),
  ],
  [
    'a depthwise convolution with a multiplier',
    flat({
      name: 'd',
      className: 'DepthwiseConv2D',
      config: { ...conv, kernel_size: [3, 3], strides: [2, 2], depth_multiplier: 2 },
      inputs: ['input'],
      weights: { depthwise_kernel: [3, 3, 3, 2], bias: [6] },
      compute: ([x], w) => tf.add(tf.depthwiseConv2d(t4(x), t4(w['depthwise_kernel']), 2, 'same'), w['bias']!),
    }),
  ],
  [
    'a separable convolution',
    flat({
      name: 's',
      className: 'SeparableConv2D',
      config: { ...conv, filters: 4, kernel_size: [3, 3], depth_multiplier: 1, activation: 'relu6' },
      inputs: ['input'],
      weights: { depthwise_kernel: [3, 3, 3, 1], pointwise_kernel: [1, 1, 3, 4], bias: [4] },
      compute: ([x], w) =>
        tf.relu6(
          tf.add(
            tf.separableConv2d(t4(x), t4(w['depthwise_kernel']), t4(w['pointwise_kernel']), 1, 'same'),
            w['bias']!,
          ),
        ),
    }),
  ],
  [
    'pools, with the strides that Keras takes from their size',
    flat(
      {
        name: 'm',
        className: 'MaxPooling2D',
        config: { pool_size: [2, 2], strides: null, padding: 'valid' },
        inputs: ['input'],
        compute: ([x]) => tf.maxPool(t4(x), 2, 2, 'valid'),
      },
      {
        name: 'a',
        className: 'AveragePooling2D',
        config: { pool_size: [3, 2], strides: [1, 2], padding: 'same' },
        inputs: ['m'],
        compute: ([x]) => tf.avgPool(t4(x), [3, 2], [1, 2], 'same'),
      },
    ),
  ],
  [
    'a sum of three, a rectifier, and what does nothing',
    flat(
      stem,
      { name: 'drop', className: 'Dropout', config: { rate: 0.5 }, inputs: ['stem'], compute: ([x]) => x! },
      {
        name: 'r',
        className: 'ReLU',
        config: { max_value: 6, negative_slope: 0, threshold: 0 },
        inputs: ['drop'],
        compute: ([x]) => tf.relu6(x!),
      },
      {
        name: 'r1',
        className: 'ReLU',
        config: { max_value: 0.5, negative_slope: 0, threshold: 0 },
        inputs: ['r'],
        compute: ([x]) => tf.clipByValue(x!, 0, 0.5),
      },
      {
        name: 'sum',
        className: 'Add',
        inputs: ['stem', 'r1', 'stem'],
        compute: ([a, b, c]) => tf.add(tf.add(a!, b!), c!),
      },
    ),
  ],
  [
    'activations that no kernel applies itself',
    flat(
      { ...stem, config: { ...stem.config, activation: 'sigmoid' }, compute: (x, w) => tf.sigmoid(linearStem(x, w)) },
      {
        name: 't',
        className: 'Activation',
        config: { activation: 'tanh' },
        inputs: ['stem'],
        compute: ([x]) => tf.tanh(x!),
      },
      { name: 'p', className: 'Subtract', inputs: ['t', 'stem'], compute: ([a, b]) => tf.sub(a!, b!) },
      {
        name: 'l2',
        className: 'LeakyReLU',
        config: { alpha: 0.3 },
        inputs: ['p'],
        compute: ([x]) => tf.leakyRelu(x!, 0.3),
      },
      {
        name: 'l3',
        className: 'LeakyReLU',
        config: { negative_slope: 0.1 },
        inputs: ['p'],
        compute: ([x]) => tf.leakyRelu(x!, 0.1),
      },
      {
        name: 'r',
        className: 'ReLU',
        config: { max_value: null, negative_slope: 0.5, threshold: 0 },
        inputs: ['p'],
        compute: ([x]) => tf.leakyRelu(x!, 0.5),
      },
      {
        name: 'a',
        className: 'Activation',
        config: { activation: 'leaky_relu' },
        inputs: ['p'],
        compute: ([x]) => tf.leakyRelu(x!, 0.2),
      },
      {
        name: 'all',
        className: 'Multiply',
        inputs: ['l2', 'l3', 'r', 'a'],
        compute: ([a, b, c, d]) => tf.mul(tf.mul(a!, b!), tf.mul(c!, d!)),
      },
    ),
  ],
  [
    'channels one after another',
    flat(
      stem,
      {
        name: 't',
        className: 'Activation',
        config: { activation: 'tanh' },
        inputs: ['stem'],
        compute: ([x]) => tf.tanh(x!),
      },
      {
        name: 'both',
        className: 'Concatenate',
        config: { axis: -1 },
        inputs: ['t', 'stem', 't'],
        compute: (parts) => tf.concat([...parts], 3),
      },
    ),
  ],
  [
    'squeeze and excite, with swish, elu and hard swish',
    flat(
      { ...stem, config: { ...stem.config, activation: 'swish' }, compute: (x, w) => swish(linearStem(x, w)) },
      {
        name: 'g',
        className: 'GlobalAveragePooling2D',
        config: { keepdims: true },
        inputs: ['stem'],
        compute: ([x]) => tf.mean(x!, [1, 2], true),
      },
      { name: 'e', className: 'ELU', config: { alpha: 1 }, inputs: ['g'], compute: ([x]) => tf.elu(x!) },
      {
        name: 's',
        className: 'Activation',
        config: { activation: 'sigmoid' },
        inputs: ['e'],
        compute: ([x]) => tf.sigmoid(x!),
      },
      { name: 'm', className: 'Multiply', inputs: ['stem', 's'], compute: ([a, b]) => tf.mul(a!, b!) },
      {
        name: 'h',
        className: 'Activation',
        config: { activation: 'hard_silu' },
        inputs: ['m'],
        compute: ([x]) => tf.mul(x!, tf.div(tf.relu6(tf.add(x!, 3)), 6)),
      },
    ),
  ],
  [
    'activations that are sums and products of others, and a dense layer on an image',
    flat(
      {
        ...stem,
        config: { ...stem.config, activation: 'hard_sigmoid' },
        compute: (x, w) => hardSigmoid(linearStem(x, w)),
      },
      {
        name: 'd',
        className: 'Dense',
        config: { units: 4, use_bias: true, activation: 'relu' },
        inputs: ['stem'],
        weights: { kernel: [5, 4], bias: [4] },
        compute: ([x], { kernel, bias }) =>
          tf.relu(
            tf.add(tf.reshape(tf.matMul(tf.reshape(x!, [-1, 5]), kernel!), [...x!.shape.slice(0, -1), 4]), bias!),
          ),
      },
      {
        name: 'g',
        className: 'GlobalAveragePooling2D',
        config: { keepdims: true },
        inputs: ['d'],
        compute: ([x]) => tf.mean(x!, [1, 2], true),
      },
      { name: 'rest', className: 'Subtract', inputs: ['d', 'g'], compute: ([a, b]) => tf.sub(a!, b!) },
    ),
  ],
  [
    'a slope for each channel',
    flat(
      { ...stem, config: { ...stem.config, activation: 'linear' }, compute: linearStem },
      {
        name: 'p',
        className: 'PReLU',
        config: { shared_axes: [1, 2] },
        inputs: ['stem'],
        weights: { alpha: [1, 1, 5] },
        compute: ([x], { alpha }) => tf.prelu(x!, alpha!),
      },
    ),
  ],
  [
    'rows and columns that are repeated',
    flat(stem, {
      name: 'u',
      className: 'UpSampling2D',
      config: { size: [2, 3], interpolation: 'nearest' },
      inputs: ['stem'],
      compute: ([x]) => tf.image.resizeNearestNeighbor(t4(x), [10, 24]),
    }),
  ],
  [
    'zeros around an image',
    flat(
      {
        name: 'z',
        className: 'ZeroPadding2D',
        config: {
          padding: [
            [1, 0],
            [2, 3],
          ],
        },
        inputs: ['input'],
        compute: ([x]) =>
          tf.pad(x!, [
            [0, 0],
            [1, 0],
            [2, 3],
            [0, 0],
          ]),
      },
      { ...stem, inputs: ['z'] },
      {
        name: 'z2',
        className: 'ZeroPadding2D',
        config: { padding: [2, 1] },
        inputs: ['stem'],
        compute: ([x]) =>
          tf.pad(x!, [
            [0, 0],
            [2, 2],
            [1, 1],
            [0, 0],
          ]),
      },
    ),
  ],
  [
    'zeros as padding same adds them, and a convolution',
    flat(
      {
        name: 'z',
        className: 'ZeroPadding2D',
        config: {
          padding: [
            [1, 1],
            [0, 1],
          ],
        },
        inputs: ['input'],
        compute: ([x]) =>
          tf.pad(x!, [
            [0, 0],
            [1, 1],
            [0, 1],
            [0, 0],
          ]),
      },
      {
        ...stem,
        config: { ...stem.config, padding: 'valid' },
        inputs: ['z'],
        compute: ([x], { kernel, bias }) => tf.relu(tf.add(tf.conv2d(t4(x), t4(kernel), [2, 1], 'valid'), bias!)),
      },
    ),
  ],
  [
    'a classifier: global average, dense, softmax',
    flat(stem, pooled('stem'), {
      name: 'out',
      className: 'Dense',
      config: { units: 4, use_bias: true, activation: 'softmax' },
      inputs: ['pooled'],
      weights: { kernel: [5, 4], bias: [4] },
      compute: ([x], { kernel, bias }) => tf.softmax(tf.add(tf.matMul(x!, kernel!), bias!)),
    }),
  ],
  [
    'the largest of each channel, and a reshape with an open size',
    flat(
      stem,
      { name: 'g', className: 'GlobalMaxPooling2D', inputs: ['stem'], compute: ([x]) => tf.max(x!, [1, 2]) },
      {
        name: 'turn',
        className: 'Reshape',
        config: { target_shape: [-1, 1, 5] },
        inputs: ['g'],
        compute: ([x]) => tf.reshape(x!, [1, 1, 1, 5]),
      },
      { name: 'flat', className: 'Flatten', inputs: ['turn'], compute: ([x]) => tf.reshape(x!, [1, 5]) },
    ),
  ],
  [
    'a convolution over time',
    series({
      name: 't',
      className: 'Conv1D',
      config: { ...conv, filters: 4, kernel_size: [3], strides: [2], dilation_rate: [1], activation: 'relu' },
      inputs: ['input'],
      weights: { kernel: [3, 3, 4], bias: [4] },
      compute: ([x], { kernel, bias }) =>
        tf.relu(tf.add(tf.conv1d(x as tf.Tensor3D, kernel as tf.Tensor3D, 2, 'same'), bias!)),
    }),
  ],
];

describe('a Keras model as a float32 file', () => {
  it.each(models)('computes what Keras computes for %s', async (_, model) => {
    const weights = randomWeights(model, 1);
    const graph = kerasGraph(await readKerasH5(await kerasH5(model, weights)));
    const opened = await openLitert(writeTflite(foldBatchNorm(graph)), { workers: 1 });
    try {
      const random = seededRandom(2, 'samples');
      const size = model.inputShape.reduce((product, each) => product * each, 1);
      const samples = Float32Array.from({ length: 3 * size }, () => random.uniform() * 2 - 1);
      const [output] = await opened.run((start, count) => [samples.slice(start * size, (start + count) * size)], 3);
      for (let sample = 0; sample < 3; sample++) {
        const expected = await computeKeras(model, weights, samples.slice(sample * size, (sample + 1) * size));
        const found = Float32Array.from(output!.values as Float32Array).subarray(
          sample * output!.length,
          (sample + 1) * output!.length,
        );
        expect(found).toHaveLength(expected.length);
        const largest = Math.max(...expected.map(Math.abs));
        expected.forEach((value, at) => expect(Math.abs(found[at]! - value)).toBeLessThanOrEqual(1e-5 * largest));
      }
    } finally {
      await opened.close();
    }
  });

  it('keeps the names of its layers, and has activations in the kernels before them', async () => {
    const model = flat(stem, {
      name: 'r',
      className: 'Activation',
      config: { activation: 'relu6' },
      inputs: ['stem'],
      compute: ([x]) => x!,
    });
    const linear = {
      ...model,
      layers: [{ ...stem, config: { ...stem.config, activation: 'linear' } }, model.layers[1]!],
    };
    const graph = kerasGraph(await readKerasH5(await kerasH5(linear, randomWeights(linear, 1))));
    expect(graph.operators).toMatchObject([{ name: 'stem', kind: 'Conv2D', options: { activation: 'relu6' } }]);
  });
});

describe('a ZeroPadding2D before a convolution', () => {
  it('goes into the convolution where it adds what padding same adds, and stays a Pad elsewhere', async () => {
    for (const [padding, kinds] of [
      [[1, 1, 0, 1], 'Conv2D'],
      [[1, 1, 1, 0], 'Pad,Conv2D'],
    ] as const) {
      const [above, below, left, right] = padding;
      const model = flat(
        {
          name: 'z',
          className: 'ZeroPadding2D',
          config: {
            padding: [
              [above, below],
              [left, right],
            ],
          },
          inputs: ['input'],
          compute: ([x]) => x!,
        },
        { ...stem, config: { ...stem.config, padding: 'valid' }, inputs: ['z'] },
      );
      const { operators } = kerasGraph(await readKerasH5(await kerasH5(model, randomWeights(model, 1))));
      expect(operators.map(({ kind }) => kind).join()).toBe(kinds);
    }
  });
});

describe('a Keras model that cannot be trained', () => {
  const of = async (layers: readonly TestLayer[]) => {
    const model = flat(...layers);
    return kerasGraph(await readKerasH5(await kerasH5(model, randomWeights(model, 1))));
  };
  const other = (name: string, className: string, config: object = {}): TestLayer => ({
    name,
    className,
    config: { ...config },
    inputs: ['input'],
    compute: ([x]) => x!,
  });

  it('is refused with one error that lists every such layer by name and says what to do', async () => {
    const error = await of([
      other('a', 'LSTM'),
      other('b', 'Lambda', { function: ['code'] }),
      other('c', 'LSTM'),
    ]).catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message).toBe(
      [
        'expected layers that tinygate can train and export, found LSTM (a, c)',
        '  fix: Recurrent layers and attention are not trained by tinygate: export the model with its own tools and gate that file (artifacts: { file: model.tflite }).',
        'expected layers that tinygate can train and export, found Lambda (b)',
        '  fix: Code in a model is never run: replace the layer by layers of Keras, or gate a file that was exported elsewhere (artifacts: { file: model.tflite }).',
      ].join('\n'),
    );
  });

  it.each([
    [
      'channels first',
      { ...stem, config: { ...stem.config, data_format: 'channels_first' } },
      /layer stem \(Conv2D\): expected channels_last/,
    ],
    ['groups', { ...stem, config: { ...stem.config, groups: 2 } }, /expected groups 1, found 2/],
    [
      'weights of another shape',
      { ...stem, weights: { kernel: [3, 2, 3, 4], bias: [5] } },
      /expected kernel \[3, 2, 3, 5\], found \[3, 2, 3, 4\]/,
    ],
    ['a missing bias', { ...stem, weights: { kernel: [3, 2, 3, 5] } }, /expected the weights bias \[5\], found kernel/],
    ['no weights', { ...stem, weights: {} }, /found a layer without weights/],
    [
      'a slope and a largest value',
      { ...other('r', 'ReLU', { max_value: 6, negative_slope: 0.1, threshold: 0 }) },
      /expected a negative_slope or a max_value, found 0.1 and 6/,
    ],
    [
      'a padding of three dimensions',
      { ...other('z', 'ZeroPadding2D', { padding: [1, 1, 1] }) },
      /expected a padding \[\[above, below\], \[left, right\]\], found \[1,1,1\]/,
    ],
    [
      'a slope for each place',
      { ...other('p', 'PReLU', { shared_axes: null }), weights: { alpha: [9, 8, 3] } },
      /expected a slope for each channel, \[1, 1, 3\], found \[9, 8, 3\][^]*shared_axes=\[1, 2\]/,
    ],
    [
      'rows that are computed between rows',
      { ...other('u', 'UpSampling2D', { size: [2, 2], interpolation: 'bicubic' }) },
      /expected interpolation nearest or bilinear, found "bicubic"/,
    ],
    ['an unknown activation', { ...stem, config: { ...stem.config, activation: 'mish' } }, /found mish/],
  ] as const)('is refused with the name of its layer for %s', async (_, layer, message) => {
    await expect(of([layer])).rejects.toThrow(message);
  });

  it('is refused when an input is open', async () => {
    const model = { ...flat(stem), inputShape: [null as unknown as number, 8, 3] };
    const weights = randomWeights(flat(stem), 1);
    await expect(kerasH5(model, weights).then(readKerasH5).then(kerasGraph)).rejects.toThrow(
      /input input: expected a size for each dimension, found \[\?, 8, 3\]/,
    );
  });

  it('is refused when the file holds weights and no architecture', async () => {
    const { writeHdf5 } = await import('../hdf5/write-hdf5.js');
    const bytes = await writeHdf5({ arrays: { 'stem/kernel:0': { shape: [1], data: Float32Array.of(1) } } });
    await expect(readKerasH5(bytes)).rejects.toThrow(
      /the attribute model_config, found groups stem[^]*model: architecture\.json with weights: FILE/,
    );
  });
});
