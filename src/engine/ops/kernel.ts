/**
 * Our own kernels beside tfjs's. A backend that registered a kernel of that name (the recording backend does) gets one
 * call of it, so that the lowering sees the operation whole; any other backend runs the composition of tfjs operations.
 */
import * as tf from '@tensorflow/tfjs-core';

/** What tfjs hands to the function inside `customGrad`: keeps tensors for the gradient. */
export type GradSaver = (save: tf.Tensor[]) => void;

export type Attributes = Readonly<Record<string, number | string | boolean | readonly number[]>>;

export function runKernelOr(
  name: string,
  inputs: Readonly<Record<string, tf.Tensor>>,
  attributes: Attributes,
  composition: () => tf.Tensor[],
): tf.Tensor[] {
  const kernel = tf.getKernel(name, tf.getBackend()) as tf.KernelConfig | undefined;
  if (!kernel) return composition();
  const outputs: tf.Tensor | tf.Tensor[] = tf.engine().runKernel(name, inputs, attributes);
  return Array.isArray(outputs) ? outputs : [outputs];
}
