import * as tf from '@tensorflow/tfjs-core';
import { activate, activationGradient, type ActivationName } from './activation.js';
import { stopGradient } from './pass-through.js';
import { runKernelOr, type GradSaver } from './kernel.js';

export interface BatchNormResult<T extends tf.Tensor = tf.Tensor> {
  /** activation((x − mean) / √(variance + epsilon) · gamma + beta); shape of x. */
  readonly y: T;
  /** Per channel, [C]; no gradient flows through it: feed it to the moving statistics. */
  readonly mean: tf.Tensor1D;
  /** Biased (divided by the count), [C]; no gradient flows through it. */
  readonly variance: tf.Tensor1D;
}

/**
 * Batch normalisation in training mode over every axis but the last, with an optional fused activation.
 * Gradient: the closed form of Ioffe & Szegedy 2015, section 3, so that the tape holds one operation per direction.
 * x [..., C] · gamma, beta [C].
 */
export function batchNormTrain<T extends tf.Tensor>(
  x: T,
  gamma: tf.Tensor,
  beta: tf.Tensor,
  epsilon: number,
  activation: ActivationName = 'none',
): BatchNormResult<T> {
  const axes = x.shape.slice(0, -1).map((_, axis) => axis);
  const [mean, variance] = runKernelOr('BatchNormStats', { x }, {}, () => {
    const m = tf.mean(x, axes);
    return [m, tf.mean(tf.square(tf.sub(x, m)), axes)];
  }) as [tf.Tensor1D, tf.Tensor1D];

  const normalise = tf.customGrad((...args) => {
    const [xIn, gammaIn, betaIn, save] = args as unknown as [tf.Tensor, tf.Tensor, tf.Tensor, GradSaver];
    const [y] = runKernelOr(
      'BatchNormApply',
      { x: xIn, gamma: gammaIn, beta: betaIn, mean, variance },
      { epsilon, activation },
      () => {
        const scale = tf.mul(gammaIn, tf.rsqrt(tf.add(variance, epsilon)));
        return [activate(tf.add(tf.mul(tf.sub(xIn, mean), scale), betaIn), activation)];
      },
    );
    // All of them: the tape disposes of what the forward function made and did not save.
    save([xIn, gammaIn, mean, variance, y!]);
    const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]) =>
      batchNormGradient(dy, saved as unknown as GradSaved, epsilon, activation);
    return { value: y!, gradFunc };
  });
  return { y: normalise(x, gamma, beta) as T, mean: stopGradient(mean), variance: stopGradient(variance) };
}

/** gamma, beta, mean and variance, [C] each. */
export type FourVectors = readonly [gamma: tf.Tensor, beta: tf.Tensor, mean: tf.Tensor, variance: tf.Tensor];

/**
 * Batch normalisation by fixed statistics, with an optional fused activation: activation((x − mean) / √(variance + epsilon) ·
 * gamma + beta). The gradient goes to x alone. x [..., C].
 */
export function batchNormFixed<T extends tf.Tensor>(
  x: T,
  [gamma, beta, mean, variance]: FourVectors,
  epsilon: number,
  activation: ActivationName = 'none',
): T {
  const scaleOf = (g: tf.Tensor, v: tf.Tensor): tf.Tensor => tf.mul(g, tf.rsqrt(tf.add(v, epsilon)));
  const normalise = tf.customGrad((...args) => {
    const [xIn, save] = args as unknown as [tf.Tensor, GradSaver];
    const [y] = runKernelOr('BatchNormApply', { x: xIn, gamma, beta, mean, variance }, { epsilon, activation }, () => {
      const scale = scaleOf(gamma, variance);
      return [activate(tf.add(tf.mul(xIn, scale), tf.sub(beta, tf.mul(mean, scale))), activation)];
    });
    // What is not saved is gone by the time of the gradient.
    save([y!, gamma, variance]);
    const gradFunc = (dy: tf.Tensor, [out, g, v]: tf.Tensor[]) =>
      tf.mul(activationGradient(dy, out!, activation), scaleOf(g!, v!));
    return { value: y!, gradFunc };
  });
  return normalise(x) as T;
}

type GradSaved = readonly [x: tf.Tensor, gamma: tf.Tensor, mean: tf.Tensor, variance: tf.Tensor, y: tf.Tensor];

function batchNormGradient(
  dy: tf.Tensor,
  [x, gamma, mean, variance, y]: GradSaved,
  epsilon: number,
  activation: ActivationName,
): tf.Tensor[] {
  return runKernelOr('BatchNormGrad', { dy, x, gamma, mean, variance, y }, { epsilon, activation }, () => {
    const axes = x.shape.slice(0, -1).map((_, axis) => axis);
    const count = x.size / x.shape[x.rank - 1]!;
    const dyIn = activationGradient(dy, y, activation);
    const rstd = tf.rsqrt(tf.add(variance, epsilon));
    const normalised = tf.mul(tf.sub(x, mean), rstd);
    const dBeta = tf.sum(dyIn, axes);
    const dGamma = tf.sum(tf.mul(dyIn, normalised), axes);
    const centred = tf.sub(dyIn, tf.div(tf.add(dBeta, tf.mul(normalised, dGamma)), count));
    return [tf.mul(centred, tf.mul(gamma, rstd)), dGamma, dBeta];
  });
}
