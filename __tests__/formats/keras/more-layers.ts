/** Models of the layers that go beyond plain classifiers of images, computed by tfjs from Keras's own weights. */
import * as tf from '@tensorflow/tfjs-core';
import type { TestLayer, TestModel } from './keras-model.js';

const t3 = (tensor: tf.Tensor | undefined) => tensor as tf.Tensor3D;
const t4 = (tensor: tf.Tensor | undefined) => tensor as tf.Tensor4D;
const window = { strides: [1], padding: 'same', dilation_rate: [1], groups: 1, use_bias: true, activation: 'linear' };
const planar = { ...window, strides: [1, 1], dilation_rate: [1, 1] };

type Rest = Omit<TestLayer, 'name' | 'className' | 'inputs' | 'compute'>;
const layer = (
  name: string,
  className: string,
  inputs: readonly string[],
  compute: TestLayer['compute'],
  rest: Rest = {},
): TestLayer => ({ name, className, inputs, compute, ...rest });

const activation = (name: string, from: string, activation: string, compute: TestLayer['compute']): TestLayer =>
  layer(name, 'Activation', [from], compute, { config: { activation } });
const normalized = (name: string, from: string, channels: number): TestLayer => ({
  ...layer(name, 'BatchNormalization', [from], ([x], w) =>
    tf.batchNorm(x!, w['moving_mean'] as tf.Tensor1D, w['moving_variance'] as tf.Tensor1D, w['beta'], w['gamma'], 1e-3),
  ),
  config: { axis: [-1], epsilon: 1e-3, scale: true, center: true },
  weights: { gamma: [channels], beta: [channels], moving_mean: [channels], moving_variance: [channels] },
});
const asImage = (x: tf.Tensor | undefined) => tf.reshape<tf.Rank.R4>(x!, [1, 1, x!.shape[1]!, x!.shape[2]!]);
const asSeries = (x: tf.Tensor) => tf.reshape(x, [1, ...x.shape.slice(2)]);
const model = (inputShape: readonly number[], ...layers: readonly TestLayer[]): TestModel => ({
  inputShape,
  layers,
  output: layers.at(-1)!.name,
});
const layerNorm: TestLayer['compute'] = ([x], { gamma, beta }) => {
  const { mean, variance } = tf.moments(x!, -1, true);
  return tf.add(tf.mul(tf.mul(tf.sub(x!, mean), tf.rsqrt(tf.add(variance, 1e-3))), gamma!), beta!);
};
const gelu = (x: tf.Tensor) => tf.mul(tf.mul(x, 0.5), tf.add(1, tf.erf(tf.mul(x, Math.SQRT1_2))));

export const moreModels: Readonly<Record<string, TestModel>> = {
  'a net over a series': model(
    [12, 3],
    layer('c', 'Conv1D', ['input'], ([x], w) => tf.add(tf.conv1d(t3(x), t3(w['kernel']), 1, 'same'), w['bias']!), {
      config: { ...window, filters: 4, kernel_size: [3] },
      weights: { kernel: [3, 3, 4], bias: [4] },
    }),
    normalized('n', 'c', 4),
    activation('r', 'n', 'relu', ([x]) => tf.relu(x!)),
    layer(
      's',
      'SeparableConv1D',
      ['r'],
      ([x], w) => {
        const image = asImage(x);
        const depthwise = tf.reshape<tf.Rank.R4>(w['depthwise_kernel']!, [1, 3, 4, 1]);
        const pointwise = tf.reshape<tf.Rank.R4>(w['pointwise_kernel']!, [1, 1, 4, 5]);
        return tf.relu(tf.add(asSeries(tf.separableConv2d(image, depthwise, pointwise, 1, 'same')), w['bias']!));
      },
      {
        config: { ...window, filters: 5, kernel_size: [3], depth_multiplier: 1, activation: 'relu' },
        weights: { depthwise_kernel: [3, 4, 1], pointwise_kernel: [1, 4, 5], bias: [5] },
      },
    ),
    layer('m', 'MaxPooling1D', ['s'], ([x]) => asSeries(tf.maxPool(asImage(x), [1, 2], [1, 2], 'valid')), {
      config: { pool_size: [2], strides: null, padding: 'valid' },
    }),
    layer(
      'd',
      'DepthwiseConv1D',
      ['m'],
      ([x], w) => {
        const kernel = tf.reshape<tf.Rank.R4>(w['kernel']!, [1, 3, 5, 1]);
        return tf.add(asSeries(tf.depthwiseConv2d(asImage(x), kernel, 1, 'same')), w['bias']!);
      },
      { config: { ...window, kernel_size: [3], depth_multiplier: 1 }, weights: { kernel: [3, 5, 1], bias: [5] } },
    ),
    // Without padding: the gradient of tfjs's pool counts what lies beside the image.
    layer('a', 'AveragePooling1D', ['d'], ([x]) => asSeries(tf.avgPool(asImage(x), [1, 3], [1, 1], 'valid')), {
      config: { pool_size: [3], strides: [1], padding: 'valid' },
    }),
    layer('l', 'LayerNormalization', ['a'], layerNorm, {
      config: { axis: [2], epsilon: 1e-3, scale: true, center: true },
      weights: { gamma: [5], beta: [5] },
    }),
    activation('e', 'l', 'gelu', ([x]) => gelu(x!)),
    layer('g', 'GlobalAveragePooling1D', ['e'], ([x]) => tf.mean(x!, 1)),
  ),
  'a series that is padded, cropped, repeated and turned': model(
    [8, 3],
    layer(
      'z',
      'ZeroPadding1D',
      ['input'],
      ([x]) =>
        tf.pad(x!, [
          [0, 0],
          [1, 2],
          [0, 0],
        ]),
      { config: { padding: [1, 2] } },
    ),
    layer('u', 'UpSampling1D', ['z'], ([x]) => asSeries(tf.image.resizeNearestNeighbor(asImage(x), [1, 22])), {
      config: { size: 2 },
    }),
    layer('k', 'Cropping1D', ['u'], ([x]) => tf.slice(x!, [0, 3, 0], [1, 18, 3]), { config: { cropping: [3, 1] } }),
    layer(
      't',
      'Conv1DTranspose',
      ['k'],
      ([x], w) => {
        const kernel = tf.reshape<tf.Rank.R4>(w['kernel']!, [1, 4, 2, 3]);
        return tf.add(asSeries(tf.conv2dTranspose(asImage(x), kernel, [1, 1, 36, 2], [1, 2], 'same')), w['bias']!);
      },
      { config: { ...window, filters: 2, kernel_size: [4], strides: [2] }, weights: { kernel: [4, 2, 3], bias: [2] } },
    ),
    layer('p', 'Permute', ['t'], ([x]) => tf.transpose(x!, [0, 2, 1]), { config: { dims: [2, 1] } }),
    layer('g', 'GlobalMaxPooling1D', ['p'], ([x]) => tf.max(x!, 1)),
  ),
  'an image that becomes smaller and larger again': model(
    [6, 8, 3],
    layer('scaled', 'Rescaling', ['input'], ([x]) => tf.add(tf.mul(x!, 0.5), -0.25), {
      config: { scale: 0.5, offset: -0.25 },
    }),
    layer(
      'adapted',
      'Normalization',
      ['scaled'],
      ([x]) => tf.div(tf.sub(x!, [0.1, 0.2, 0.3]), tf.sqrt(tf.tensor1d([1, 2, 0.5]))),
      { config: { axis: [-1], mean: [0.1, 0.2, 0.3], variance: [1, 2, 0.5] } },
    ),
    layer(
      'down',
      'Conv2D',
      ['adapted'],
      ([x], w) => tf.relu(tf.add(tf.conv2d(t4(x), t4(w['kernel']), 2, 'same'), w['bias']!)),
      {
        config: { ...planar, filters: 5, kernel_size: [3, 3], strides: [2, 2], activation: 'relu' },
        weights: { kernel: [3, 3, 3, 5], bias: [5] },
      },
    ),
    normalized('apart', 'down', 5),
    layer(
      'up',
      'Conv2DTranspose',
      ['apart'],
      ([x], w) => tf.relu6(tf.add(tf.conv2dTranspose(t4(x), t4(w['kernel']), [1, 6, 8, 4], 2, 'same'), w['bias']!)),
      {
        config: { ...planar, filters: 4, kernel_size: [3, 3], strides: [2, 2], activation: 'relu6' },
        weights: { kernel: [3, 3, 4, 5], bias: [4] },
      },
    ),
    layer('larger', 'UpSampling2D', ['apart'], ([x]) => tf.image.resizeBilinear(t4(x), [6, 8], false, true), {
      config: { size: [2, 2], interpolation: 'bilinear' },
    }),
    layer('both', 'Concatenate', ['up', 'larger'], (parts) => tf.concat([...parts], 3), { config: { axis: -1 } }),
    layer('cropped', 'Cropping2D', ['both'], ([x]) => tf.slice(x!, [0, 1, 0, 0], [1, 4, 8, 9]), {
      config: {
        cropping: [
          [1, 1],
          [0, 0],
        ],
      },
    }),
    layer('turned', 'Permute', ['cropped'], ([x]) => tf.transpose(x!, [0, 2, 1, 3]), { config: { dims: [2, 1, 3] } }),
    activation('hard', 'turned', 'hard_sigmoid', ([x]) => tf.clipByValue(tf.add(tf.mul(x!, 0.2), 0.5), 0, 1)),
    layer('mean', 'Average', ['turned', 'hard'], ([a, b]) => tf.mul(tf.add(a!, b!), 0.5)),
    activation('silu', 'mean', 'silu', ([x]) => tf.mul(x!, tf.sigmoid(x!))),
  ),
};
