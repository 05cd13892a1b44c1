import * as tf from '@tensorflow/tfjs-core';
import { activate, batchNormFixed, batchNormTrain, type FourVectors } from '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

/** By the batch's statistics in training, where the moving ones follow them; by the moving ones otherwise. */
export const forward: Forward<Options, Constants> = (op, { read, training, isFrozen }) => {
  const { gamma, beta, mean, variance } = op.constants;
  const { epsilon, activation, subBands = 1 } = op.options;
  const input = read(op.inputs[0]);
  const x = subBands === 1 ? input : bandsToChannels(input, subBands);
  const back = (y: tf.Tensor): tf.Tensor => (subBands === 1 ? y : channelsToBands(y, input.shape, subBands));
  if (isFrozen) {
    const vectors: FourVectors = [read(gamma), read(beta), read(mean), read(variance)];
    return [back(batchNormFixed(x, vectors, epsilon, activation))];
  }
  if (training === null) {
    const scale = tf.mul(read(gamma), tf.rsqrt(tf.add(read(variance), epsilon)));
    const y = tf.add(tf.mul(x, scale), tf.sub(read(beta), tf.mul(read(mean), scale)));
    return [back(activate(y, activation))];
  }
  const { momentum, setStatistic } = training;
  const batch = batchNormTrain(x, read(gamma), read(beta), epsilon, activation);
  const move = (old: string, found: tf.Tensor) => tf.add(tf.mul(read(old), momentum), tf.mul(found, 1 - momentum));
  setStatistic(mean, move(mean, batch.mean));
  setStatistic(variance, move(variance, batch.variance));
  return [back(batch.y)];
};

/** [batch, h, bands · width, c] → [batch · h, width, 1, bands · c]: each channel of each band is a channel. */
function bandsToChannels(x: tf.Tensor, bands: number): tf.Tensor {
  const [batch, h, w, c] = x.shape as [number, number, number, number];
  const width = w / bands;
  const apart = tf.transpose(tf.reshape(x, [batch * h, bands, width, c]), [0, 2, 1, 3]);
  return tf.reshape(apart, [batch * h, width, 1, bands * c]);
}

function channelsToBands(y: tf.Tensor, shape: readonly number[], bands: number): tf.Tensor {
  const [batch, h, w, c] = shape as [number, number, number, number];
  const together = tf.transpose(tf.reshape(y, [batch * h, w / bands, bands, c]), [0, 2, 1, 3]);
  return tf.reshape(together, [batch, h, w, c]);
}
