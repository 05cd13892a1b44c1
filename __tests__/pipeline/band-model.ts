/** A Keras model that tells the bands of `bands.ts` apart, before anything is trained. */
import { kerasH5, randomWeights, type TestModel } from '../formats/keras/keras-model.js';

/** The bytes of its `.h5`: a convolution with BatchNorm, ReLU and Dropout, and a dense layer with Softmax. */
export function bandModel(): Promise<Uint8Array> {
  return kerasH5(keras, bandWeights());
}

const same = ([x]: readonly unknown[]): never => x as never;
const keras: TestModel = {
  inputShape: [12, 12, 1],
  output: 'scores',
  layers: [
    {
      name: 'rows',
      className: 'Conv2D',
      config: {
        filters: 8,
        kernel_size: [3, 3],
        strides: [2, 2],
        padding: 'same',
        use_bias: false,
        activation: 'linear',
      },
      inputs: ['input'],
      weights: { kernel: [3, 3, 1, 8] },
      compute: same,
    },
    {
      name: 'norm',
      className: 'BatchNormalization',
      config: { axis: [3], epsilon: 0.001 },
      inputs: ['rows'],
      weights: { gamma: [8], beta: [8], moving_mean: [8], moving_variance: [8] },
      compute: same,
    },
    { name: 'relu', className: 'ReLU', config: {}, inputs: ['norm'], compute: same },
    { name: 'drop', className: 'Dropout', config: { rate: 0.5 }, inputs: ['relu'], compute: same },
    { name: 'flat', className: 'Flatten', config: {}, inputs: ['drop'], compute: same },
    {
      name: 'scores',
      className: 'Dense',
      config: { units: 3, use_bias: true, activation: 'softmax' },
      inputs: ['flat'],
      weights: { kernel: [288, 3], bias: [3] },
      compute: same,
    },
  ],
};

/** Weights that tell the bands apart: the filters see brightness, and each class asks for it in its own rows. */
function bandWeights(): ReturnType<typeof randomWeights> {
  const random = randomWeights(keras, 3);
  const channels = Array.from({ length: 8 }, (_, channel) => channel);
  const asks = Float32Array.from({ length: 288 * 3 }, (_, i) => {
    const row = Math.floor(Math.floor(i / 3) / 48);
    return Math.floor(row / 2) === i % 3 ? 0.02 : -0.01;
  });
  return {
    ...random,
    rows: { kernel: Float32Array.from(random['rows']!['kernel']!, (value) => Math.abs(value) / 4) },
    norm: {
      gamma: Float32Array.from(channels, () => 1),
      beta: Float32Array.from(channels, (channel) => channel / 8),
      moving_mean: Float32Array.from(channels, () => 0.3),
      moving_variance: Float32Array.from(channels, () => 0.25),
    },
    scores: { kernel: asks, bias: new Float32Array(3) },
  };
}
