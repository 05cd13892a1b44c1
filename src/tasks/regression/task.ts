import * as tf from '@tensorflow/tfjs-core';
import { scoreNames } from '../score-names.js';
import type { Task } from '../task.js';

export interface RegressionTruth {
  /** Numbers of one sample. */
  readonly width: number;
  /** [count, width]. */
  readonly values: Float32Array;
}

/** Numbers for each sample, by mean squared error; the score is the mean absolute error of a sample. */
export function regression({ width, values }: RegressionTruth): Task {
  return {
    name: 'regression',
    objective: {
      targets: { values: [width] },
      loss: (logits, targets) => tf.mean(tf.square(tf.sub(logits, targets['values']!))),
    },
    fillTargets: (into, { indices }) => {
      for (let i = 0; i < indices.length; i++)
        into['values']!.set(values.subarray(indices[i]! * width, (indices[i]! + 1) * width), i * width);
    },
    scoreName: scoreNames.regression,
    score: (outputs, { indices }) =>
      Float64Array.from({ length: indices.length }, (_, i) =>
        meanOver(width, (at) => Math.abs(outputs[i * width + at]! - values[indices[i]! * width + at]!)),
      ),
  };
}

function meanOver(width: number, value: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < width; at++) sum += value(at);
  return sum / width;
}
