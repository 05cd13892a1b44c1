import * as tf from '@tensorflow/tfjs-core';
import { activate, batchNormFixed, batchNormTrain, type FourVectors } from '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

/** By the batch's statistics in training, where the moving ones follow them; by the moving ones otherwise. */
export const forward: Forward<Options, Constants> = (op, { read, training, isFrozen }) => {
  const { gamma, beta, mean, variance } = op.constants;
  const { epsilon, activation } = op.options;
  const x = read(op.inputs[0]);
  if (isFrozen) {
    const vectors: FourVectors = [read(gamma), read(beta), read(mean), read(variance)];
    return [batchNormFixed(x, vectors, epsilon, activation)];
  }
  if (training === null) {
    const scale = tf.mul(read(gamma), tf.rsqrt(tf.add(read(variance), epsilon)));
    const y = tf.add(tf.mul(x, scale), tf.sub(read(beta), tf.mul(read(mean), scale)));
    return [activate(y, activation)];
  }
  const { momentum, setStatistic } = training;
  const batch = batchNormTrain(x, read(gamma), read(beta), epsilon, activation);
  const move = (old: string, found: tf.Tensor) => tf.add(tf.mul(read(old), momentum), tf.mul(found, 1 - momentum));
  setStatistic(mean, move(mean, batch.mean));
  setStatistic(variance, move(variance, batch.variance));
  return [batch.y];
};
