/** TensorFlow's own kernels, called one by one as the step runs (eagerly): a second opinion, and what tfjs users have. */
import * as tf from '@tensorflow/tfjs-core';
import type { Engine, EngineOptions } from '../engine.js';
import { compileEagerly } from '../tfjs.js';
import { loadTensorflow, tensorflowBackend } from './load.js';

/** @throws EngineError where tfjs-node is not installed or does not load. */
export async function openTensorflow(options: EngineOptions = {}): Promise<Engine> {
  const { description } = loadTensorflow(options.native);
  await tf.setBackend(tensorflowBackend);
  const identity = `${description}, eager`;
  return {
    name: 'tensorflow',
    identity,
    description: identity,
    compile: (step, signature) => Promise.resolve(compileEagerly(step, signature, tensorflowBackend)),
    dispose: () => Promise.resolve(),
  };
}
