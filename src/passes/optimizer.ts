/**
 * Optimisers on one flat parameter vector [n]: a dozen elementwise operations in all, whatever the number of layers.
 */
import * as tf from '@tensorflow/tfjs-core';

export type Optimizer =
  | {
      readonly name: 'adam' | 'adamw';
      readonly beta1: number;
      readonly beta2: number;
      readonly epsilon: number;
      /** Decoupled (Loshchilov & Hutter 2019) in adamw; must be 0 in adam. */
      readonly weightDecay: number;
    }
  | { readonly name: 'sgd'; readonly momentum: number; readonly weightDecay: number };

export interface OptimizerTensors {
  /** [n] */
  readonly parameters: tf.Tensor1D;
  readonly gradient: tf.Tensor1D;
  /** First moment (adam) or velocity (sgd), [n]. */
  readonly first: tf.Tensor1D;
  /** Second moment, [n]; unused by sgd. */
  readonly second: tf.Tensor1D;
  /** Scalars from `stepScalars`; the rate may also be one for each value, [n]. */
  readonly rate: tf.Scalar | tf.Tensor1D;
  readonly decay: tf.Scalar;
  /** [n]: 1 where weight decay applies (kernels), 0 elsewhere. */
  readonly decayed: tf.Tensor1D;
}

/** The scalars of step t (from 0): the rate with Adam's bias correction in it, and the decoupled decay. */
export function stepScalars(optimizer: Optimizer, learningRate: number, step: number): { rate: number; decay: number } {
  const decay = learningRate * optimizer.weightDecay;
  if (optimizer.name === 'sgd') return { rate: learningRate, decay };
  const t = step + 1;
  return { rate: (learningRate * Math.sqrt(1 - optimizer.beta2 ** t)) / (1 - optimizer.beta1 ** t), decay };
}

/**
 * adam: m ← β1·m + (1−β1)·g; v ← β2·v + (1−β2)·g²; p ← p − rate·m/(√v + ε) (Kingma & Ba 2015, §2, the efficient form).
 * sgd:  m ← µ·m + g; p ← p − rate·m.
 */
export function applyOptimizer(
  optimizer: Optimizer,
  { parameters, gradient, first, second, rate, decay, decayed }: OptimizerTensors,
): { parameters: tf.Tensor; first: tf.Tensor; second: tf.Tensor } {
  const shrunk =
    optimizer.weightDecay === 0 ? parameters : tf.sub(parameters, tf.mul(tf.mul(parameters, decayed), decay));
  if (optimizer.name === 'sgd') {
    const velocity = tf.add(tf.mul(first, optimizer.momentum), gradient);
    return { parameters: tf.sub(shrunk, tf.mul(velocity, rate)), first: velocity, second: tf.mul(second, 1) };
  }
  const m = tf.add(tf.mul(first, optimizer.beta1), tf.mul(gradient, 1 - optimizer.beta1));
  const v = tf.add(tf.mul(second, optimizer.beta2), tf.mul(tf.square(gradient), 1 - optimizer.beta2));
  const update = tf.div(m, tf.add(tf.sqrt(v), optimizer.epsilon));
  return { parameters: tf.sub(shrunk, tf.mul(update, rate)), first: m, second: v };
}
