/** Runs steps eagerly on a tfjs backend: the slow reference (`cpu`), and what the TensorFlow engine builds on. */
import * as tf from '@tensorflow/tfjs-core';
import { checkInputs } from './arrays.js';
import type { Arrays, CompiledStep, Signature, Step } from './engine.js';
import { outputShapes, record } from './trace/record.js';

/** `backend` must be registered and initialised. */
export function compileEagerly(step: Step, signature: Signature, backend: string): CompiledStep {
  const outputs = outputShapes(record(step, signature));
  const constants = Object.entries(signature.constants ?? {}).map(([name, { shape, data }]) => ({ name, shape, data }));

  async function run(inputs: Arrays): Promise<Record<string, Float32Array>> {
    checkInputs(signature.inputs, inputs);
    if (tf.getBackend() !== backend) await tf.setBackend(backend);
    return tf.engine().tidy(() => {
      const tensors: Record<string, tf.Tensor> = {};
      for (const [name, shape] of Object.entries(signature.inputs)) {
        tensors[name] = tf.tensor(inputs[name]!.slice(), [...shape], 'float32');
      }
      for (const { name, shape, data } of constants) tensors[name] = tf.tensor(data.slice(), [...shape], 'float32');
      const arrays: Record<string, Float32Array> = {};
      const results = step(tensors);
      for (const [name, tensor] of Object.entries(results)) {
        arrays[name] = Float32Array.from(tensor.dataSync());
      }
      tf.dispose(results); // A step may keep what it returns, for instance beyond the scope of its gradient.
      return arrays;
    });
  }
  return { outputs, run, dispose: () => Promise.resolve() };
}
