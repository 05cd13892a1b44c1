import type * as tf from '@tensorflow/tfjs-core';
import type { Shapes } from '../engine/engine.js';

export type Tensors = Readonly<Record<string, tf.Tensor>>;

/** What training makes small: arrays of a batch that say what is right, and how far the logits are from it. */
export interface Objective {
  /** Shape of each target array for one sample, e.g. `{ labels: [classes] }`. */
  readonly targets: Shapes;
  /** logits: what the graph's last layer gives, [batch, …]; targets: [batch, …] by name. Meaned over the batch. */
  readonly loss: (logits: tf.Tensor, targets: Tensors) => tf.Scalar;
}
