/** What makes a weight important to pruning, and what training does for it. */
import * as tf from '@tensorflow/tfjs-core';
import type { Companion } from '../companion.js';
import type { Projection } from '../projection.js';
import type { StepPart } from '../step.js';
import type { Span } from './span.js';

export type PruningCriterion =
  | { readonly name: 'magnitude' }
  | { readonly name: 'movement' }
  | { readonly name: 'powerpropagation'; readonly alpha: number };

/** A kernel that is pruned, by its tensor's name. */
export interface ScoredKernel {
  readonly tensor: string;
  readonly size: number;
}

/** Scores of all pruned kernels, one after another; what the last step knew. */
export interface Scores {
  values: Float32Array;
}

const scoresName = 'movement/scores';

/**
 * Movement (Sanh, Wolf & Rush 2020, arXiv 2005.07683, eq. 7, without the constant rate): S ← S − g·w at each step, g the gradient
 * of the loss at the weights of the step and w the latent weight, be it pruned or not. A weight that training draws away from
 * 0 has a high score.
 */
export function movement(kernels: readonly ScoredKernel[]): { readonly companion: Companion; readonly scores: Scores } {
  const size = kernels.reduce((sum, kernel) => sum + kernel.size, 0);
  const scores: Scores = { values: new Float32Array(size) };
  const part: StepPart = {
    name: 'movement',
    state: { [scoresName]: { shape: [size], data: new Float32Array(size) } },
    gradient: ({ gradients, latent }, own) => {
      const moved = kernels.map(({ tensor }) => tf.reshape(tf.mul(gradients[tensor]!, latent[tensor]!), [-1]));
      return { state: { [scoresName]: tf.sub(own[scoresName]!, tf.concat(moved)) } };
    },
  };
  return {
    scores,
    companion: {
      part,
      inputs: () => ({}),
      observe: (_batch, outputs) => void (scores.values = outputs[scoresName]!),
      metrics: () => ({}),
      save: () => ({}),
      restore: (saved) => void (scores.values = saved[scoresName]!),
    },
  };
}

/**
 * Powerpropagation (Schwarz et al. 2021, arXiv 2110.00296, eq. 3): a weight is w = θ·|θ|^(α − 1), and θ is what is trained, so that
 * small weights move little and more of them end near 0. The gradient at w times dw/dθ = α·|θ|^(α − 1) = α·|w|^((α − 1)/α) is
 * the gradient at θ.
 */
export function powerpropagationPart(alpha: number, kernels: readonly Pick<ScoredKernel, 'tensor'>[]): StepPart {
  const exponent = (alpha - 1) / alpha;
  const slope = (w: tf.Tensor): tf.Tensor =>
    tf.mul(exponent === 0.5 ? tf.sqrt(tf.abs(w)) : tf.pow(tf.abs(w), exponent), alpha);
  return {
    name: 'powerpropagation',
    gradient: ({ gradients, weights }) => ({
      gradients: Object.fromEntries(
        kernels.map(({ tensor }) => [tensor, tf.mul(gradients[tensor]!, slope(weights[tensor]!))]),
      ),
    }),
  };
}

/** θ of weights in the spans: sign(w)·|w|^(1/α); a copy, the others as they are. */
export function rootsOf(weights: Float32Array, spans: readonly Span[], alpha: number): Float32Array {
  const roots = weights.slice();
  raise(roots, spans, 1 / alpha);
  return roots;
}

/** What a projection makes of θ, as weights: sign(θ)·|θ|^α in the spans. */
export function raised(projection: Projection, spans: readonly Span[], alpha: number): Projection {
  return {
    ...projection,
    apply(step, latent, effective) {
      projection.apply(step, latent, effective);
      raise(effective, spans, alpha);
    },
    settle(latent) {
      const weights = projection.settle(latent);
      raise(weights, spans, alpha);
      return weights;
    },
  };
}

function raise(values: Float32Array, spans: readonly Span[], exponent: number): void {
  for (const { offset, size } of spans)
    for (let i = offset; i < offset + size; i++) values[i] = Math.sign(values[i]!) * Math.abs(values[i]!) ** exponent;
}
