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
}

/** One class for each sample; the score is 1 where the largest logit is that of the right class. */
export function classification({ classes, labels, smoothing }: ClassificationTruth): Task {
  return {
    name: 'classification',
    objective: classificationObjective(classes),
    fillTargets: (into, { indices }) => {
      const target = into['labels']!;
      target.fill(smoothing / classes);
      for (let i = 0; i < indices.length; i++) target[i * classes + labels[indices[i]!]!]! += 1 - smoothing;
    },
    scoreName: scoreNames.classification,
    score: (outputs, { indices }) =>
      Float64Array.from({ length: indices.length }, (_, i) =>
        argmax(outputs, i * classes, classes) === labels[indices[i]!] ? 1 : 0,
      ),
  };
}
