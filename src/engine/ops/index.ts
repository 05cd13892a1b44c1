/**
 * Operations with gradients that a step may use besides tfjs-core's. Import this (not tfjs-core alone) in every module
 * that differentiates: it registers the gradients of the tfjs-core operations that engines support.
 */
import './gradients.js';

export { activate, activationGradient, type ActivationName } from './activation.js';
export { batchNormFixed, batchNormTrain, type BatchNormResult, type FourVectors } from './batch-norm.js';
export { fakeQuantize } from './fake-quantize.js';
export { stopGradient, straightThrough } from './pass-through.js';
