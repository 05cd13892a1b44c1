/**
 * Scales of weights that are learned with the weights (LSQ, Esser et al. 2020, arXiv 1902.08153). The rounding itself stays outside the
 * step (ADR 2); the step adds its gradient. With q the codes, ŵ = s·q the weights that the step sees and Q the largest code:
 *
 *   ∂L/∂s = g · Σ ∂L/∂ŵ · (q − w/s where |w| ≤ Q·s, else ±Q),  g = 1/√(n·Q), n weights of the scale;  ∂L/∂w = ∂L/∂ŵ inside, 0 outside
 *
 * What the optimiser moves is ρ = log(s / start), so that a scale stays positive and one learning rate does for all of them (Jain et al.
 * 2020, arXiv 1903.08066, has logarithms for the same reason). Its gradient is (∂L/∂s)/s: plain gradient descent then moves s, to first
 * order, as LSQ does, and Adam moves it by at most the learning rate as a share of itself.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { GradSaver } from '../../engine/ops/kernel.js';
import type { Arrays } from '../../engine/engine.js';
import { elements, type Shape } from '../../graph/shapes.js';
import type { Tensors } from '../../tasks/objective.js';
import type { StepPart } from '../step.js';
import { channelScales, leastErrorScales, smallestScale } from './weights.js';

/** A kernel on a grid of its own. */
export interface GridKernel {
  readonly layer: string;
  readonly tensor: string;
  readonly offset: number;
  readonly size: number;
  readonly shape: Shape;
  /** Axis of per-channel scales, null where the kernel has one scale. */
  readonly axis: number | null;
  readonly largest: number;
}

export interface LearnedScales {
  readonly part: StepPart;
  /** In the step: the largest magnitude that a kernel's codes reach, in a shape that broadcasts against it. */
  readonly limit: (kernel: GridKernel, own: Tensors) => tf.Tensor;
  /** Scales of a layer's kernel by what the step trained; null where the layer learns none. */
  of(layer: string, trained: Arrays): Float32Array | null;
}

/** Each kernel once: layers may share one, which the last of them rounds. */
export const ownKernels = (kernels: readonly GridKernel[]): readonly GridKernel[] => [
  ...new Map(kernels.map((kernel) => [kernel.offset, kernel])).values(),
];

const nameOf = (layer: string): string => `scales/${layer}`;

/** @param initial packed weights: scales start where these are rounded with the least squared error. */
export function learnedScales(kernels: readonly GridKernel[], initial: Float32Array): LearnedScales {
  const own = ownKernels(kernels);
  const ownerOf = new Map(kernels.map(({ layer, offset }) => [layer, own.find((one) => one.offset === offset)!.layer]));
  const starts = new Map(
    own.map(({ layer, offset, size, shape, axis, largest }) => {
      const weights = initial.subarray(offset, offset + size);
      const widest = channelScales(weights, shape, axis, largest);
      return [layer, leastErrorScales(weights, shape, axis, { widest, largest })];
    }),
  );
  const scaleOf = ({ layer, shape, axis }: GridKernel, own: Tensors): tf.Tensor =>
    tf.reshape(
      tf.mul(tf.exp(own[nameOf(layer)]!), tf.tensor1d(starts.get(layer)!)),
      shape.map((size, at) => (at === axis ? size : 1)),
    );
  return {
    limit: (kernel, own) => tf.mul(scaleOf(kernel, own), kernel.largest),
    part: {
      name: 'learned scales',
      trainable: Object.fromEntries(
        own.map(({ layer }) => {
          const { length } = starts.get(layer)!;
          return [nameOf(layer), { shape: [length], data: new Float32Array(length) }];
        }),
      ),
      weights: (weights, trained, latent) => ({
        ...weights,
        ...Object.fromEntries(
          own.map((kernel) => [
            kernel.tensor,
            withScaleGradient(kernel, starts.get(kernel.layer)!, {
              rounded: weights[kernel.tensor]!,
              latent: latent()[kernel.tensor]!,
              logarithm: trained[nameOf(kernel.layer)]!,
            }),
          ]),
        ),
      }),
    },
    of(layer, trained) {
      const owner = ownerOf.get(layer);
      if (owner === undefined) return null;
      const start = starts.get(owner)!;
      const logarithms = trained[nameOf(owner)];
      if (!logarithms) return start;
      return start.map((scale, channel) => Math.max(scale * Math.exp(logarithms[channel]!), smallestScale));
    },
  };
}

/** The rounded weights, unchanged, with the gradients of the head of this file. */
function withScaleGradient(
  { shape, axis, largest }: GridKernel,
  start: Float32Array,
  { rounded, latent, logarithm }: Tensors,
): tf.Tensor {
  const broadcast = shape.map((size, at) => (at === axis ? size : 1));
  const others = shape.map((_, at) => at).filter((at) => at !== axis);
  const weight = 1 / Math.sqrt((elements(shape) / start.length) * largest);
  const learn = tf.customGrad((...args) => {
    const [value, rho, save] = args as unknown as [tf.Tensor, tf.Tensor, GradSaver];
    save([value, rho, latent!]);
    const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]): tf.Tensor[] => {
      const [seen, ratio, w] = saved as [tf.Tensor, tf.Tensor, tf.Tensor];
      const scale = tf.reshape(tf.mul(tf.exp(ratio), tf.tensor1d(start)), broadcast);
      const isInside = tf.lessEqual(tf.abs(w), tf.mul(scale, largest));
      // s·(q − w/s), or s·(±Q)
      const error = tf.where(isInside, tf.sub(seen, w), seen);
      const slope = tf.div(tf.sum(tf.mul(dy, error), others, true), tf.square(scale));
      return [tf.mul(dy, tf.cast(isInside, 'float32')), tf.reshape(tf.mul(slope, weight), ratio.shape)];
    };
    return { value: tf.clone(value), gradFunc };
  });
  return learn(rounded!, logarithm!);
}
