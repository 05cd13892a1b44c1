import * as tf from '@tensorflow/tfjs-core';
import { reconstructionErrors } from '../../metrics/scores/reconstruction.js';
import { scoreNames } from '../score-names.js';
import type { Task } from '../task.js';

/**
 * The model gives back what it reads, as an autoencoder does, by mean squared error: trained on what is normal, it fails on what
 * is not. The score is the error of a sample. size: numbers of one sample.
 */
export function reconstruction({ size }: { readonly size: number }): Task {
  return {
    name: 'reconstruction',
    objective: {
      targets: { originals: [size] },
      loss: (logits, targets) => {
        const originals = targets['originals']!;
        return tf.mean(tf.square(tf.sub(tf.reshape(logits, originals.shape), originals)));
      },
    },
    fillTargets: (into, { images }) => into['originals']!.set(images),
    scoreName: scoreNames.reconstruction,
    score: (outputs, { images }) => reconstructionErrors(outputs, images, size),
  };
}
