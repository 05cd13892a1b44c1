import type * as tf from '@tensorflow/tfjs-core';
import type { Objective } from '../objective.js';
import { crossEntropy } from './loss.js';

/** Cross-entropy against one-hot (or smoothed) `labels`, [batch, classes]. */
export function classificationObjective(classes: number): Objective {
  return {
    targets: { labels: [classes] },
    loss: (logits, targets) => crossEntropy(targets['labels'] as tf.Tensor2D, logits as tf.Tensor2D),
  };
}
