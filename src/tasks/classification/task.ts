import { argmax } from '../../core/argmax.js';
import { scoreNames } from '../score-names.js';
import type { Task } from '../task.js';
import { classificationObjective } from './objective.js';

export interface ClassificationTruth {
  readonly classes: number;
  /** Class of each sample of the split. */
  readonly labels: Int32Array;
  /** One-hot labels are moved towards uniform by so much (Szegedy et al. 2016, §7). */
  readonly smoothing: number;
  /** [classes], by how much the loss of a sample of the class counts; default: 1. */
  readonly weights?: ArrayLike<number>;
}

/** One class for each sample; the score is 1 where the largest logit is that of the right class. */
export function classification({ classes, labels, smoothing, weights }: ClassificationTruth): Task {
  return {
    name: 'classification',
    objective: classificationObjective(classes),
    fillTargets: (into, { indices }) => {
      const target = into['labels']!;
      target.fill(smoothing / classes);
      for (let i = 0; i < indices.length; i++) target[i * classes + labels[indices[i]!]!]! += 1 - smoothing;
      if (!weights) return;
      // The cross-entropy of a sample is linear in its targets.
      for (let i = 0; i < indices.length; i++) {
        const weight = weights[labels[indices[i]!]!]!;
        for (let at = i * classes; at < (i + 1) * classes; at++) target[at]! *= weight;
      }
    },
    scoreName: scoreNames.classification,
    score: (outputs, { indices }) =>
      Float64Array.from({ length: indices.length }, (_, i) =>
        argmax(outputs, i * classes, classes) === labels[indices[i]!] ? 1 : 0,
      ),
  };
}
