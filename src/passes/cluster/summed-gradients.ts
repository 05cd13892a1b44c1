/**
 * Centroids that move by the sum of the gradients of their weights (TFMOT's `GradientAggregation.SUM`), where straight-through moves
 * them by the mean: a code follows the mean of its latent weights. With u the scale of a weight as a share of its kernel's mean scale,
 *
 *   g ← g + u · Σ u·g · (1 − 1 / Σ u²),  sums over the weights of its centroid
 *
 * moves the mean by Σ u·g, and each weight beside it as before, so that it may still come to another centroid.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { Shape } from '../../graph/shapes.js';
import type { StepPart } from '../step.js';

export interface SummedKernel {
  readonly layer: string;
  readonly tensor: string;
  readonly shape: Shape;
  /** Of its centroids. */
  readonly count: number;
}

/** Inputs of a kernel, in its shape: the number of the centroid of each weight, and its unit. */
export const clusterInput = (layer: string): string => `clusters/${layer}/number`;
export const unitInput = (layer: string): string => `clusters/${layer}/unit`;

export function summedGradients(kernels: readonly SummedKernel[]): StepPart {
  return {
    name: 'clusters',
    inputs: Object.fromEntries(
      kernels.flatMap(({ layer, shape }) => [
        [clusterInput(layer), shape],
        [unitInput(layer), shape],
      ]),
    ),
    gradient: ({ gradients }, own) => ({
      gradients: Object.fromEntries(
        kernels.map(({ layer, tensor, count }) => {
          const [gradient, cluster, unit] = [gradients[tensor]!, own[clusterInput(layer)]!, own[unitInput(layer)]!];
          const moments = tf.mul(unit, gradient);
          const squares = tf.square(unit);
          const more = Array.from({ length: count }, (_, number) => {
            const isOwn = tf.cast(tf.equal(cluster, number), 'float32');
            const sum = tf.sum(tf.mul(isOwn, moments));
            // A centroid of one weight moves by its gradient alone.
            const weight = tf.maximum(tf.sum(tf.mul(isOwn, squares)), 1);
            return tf.mul(isOwn, tf.mul(sum, tf.sub(1, tf.div(1, weight))));
          });
          return [tensor, tf.add(gradient, tf.mul(unit, tf.addN(more)))];
        }),
      ),
    }),
  };
}
