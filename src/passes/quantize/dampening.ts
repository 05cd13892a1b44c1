/**
 * A term of the loss that draws weights to the middles of their codes, so that they go to and fro less (Nagel et al. 2022, arXiv
 * 2203.11086, eq. 5): loss ← loss + λ·Σ (ŵ − clip(w))², through whose ŵ no gradient flows. λ is an input of the step.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { GradSaver } from '../../engine/ops/kernel.js';
import type { Tensors } from '../../tasks/objective.js';
import type { StepPart } from '../step.js';
import { ownKernels, type GridKernel } from './learned-scales.js';

export const dampeningInput = 'oscillation/weight';

/** The largest magnitude that a kernel's codes reach, in a shape that broadcasts against it; null: they reach all weights. */
export type Limit = ((kernel: GridKernel, own: Tensors) => tf.Tensor) | null;

/** To be part of the part that trains what `limit` reads. */
export function dampening(kernels: readonly GridKernel[], limit: Limit): Required<Pick<StepPart, 'inputs' | 'loss'>> {
  return {
    inputs: { [dampeningInput]: [] },
    loss: ({ loss, weights }, own, latent) => {
      const terms = ownKernels(kernels).map((kernel) =>
        distance(weights[kernel.tensor]!, latent()[kernel.tensor]!, limit?.(kernel, own) ?? null),
      );
      return { loss: tf.add(loss, tf.mul(tf.addN(terms), own[dampeningInput]!)) };
    },
  };
}

/** Σ (ŵ − clip(w))². What the step takes for the gradient at ŵ is that at w: 2·(w − ŵ) inside, 0 where w was clipped. */
function distance(rounded: tf.Tensor, latent: tf.Tensor, limit: tf.Tensor | null): tf.Tensor {
  const measure = tf.customGrad((...args) => {
    const [value, save] = args as unknown as [tf.Tensor, GradSaver];
    const clipped = limit ? tf.maximum(tf.minimum(latent, limit), tf.neg(limit)) : latent;
    const error = tf.sub(clipped, value);
    const inside = limit ? tf.mul(error, tf.cast(tf.lessEqual(tf.abs(latent), limit), 'float32')) : error;
    save([inside]);
    return {
      value: tf.sum(tf.square(error)),
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => tf.mul(tf.mul(saved[0]!, 2), dy),
    };
  });
  return measure(rounded);
}
