import type { Dataset } from '../../data/dataset.js';
import { sampleSize } from '../../data/dataset.js';
import type { Graph } from '../../graph/graph.js';
import { endsInSigmoid } from '../../graph/finish.js';
import type { TrainingPlan } from '../../spec/plan.js';
import { classWeights } from '../../tasks/classification/class-weights.js';
import { classification } from '../../tasks/classification/task.js';
import { multiLabel } from '../../tasks/multi-label/task.js';
import { reconstruction } from '../../tasks/reconstruction/task.js';
import { regression } from '../../tasks/regression/task.js';
import type { Task } from '../../tasks/task.js';

/** What a graph learns from the samples of a split. */
export function trainingTask(
  dataset: Dataset,
  graph: Graph,
  { labelSmoothing, classWeights: weights }: Pick<TrainingPlan, 'labelSmoothing' | 'classWeights'>,
  split = dataset.train,
): Task {
  const { task, classes, outputs, targetScale } = dataset;
  switch (task) {
    case 'classification':
      return classification({
        classes: classes.length,
        labels: split.labels,
        smoothing: labelSmoothing,
        ...(weights && { weights: classWeights(weights, classes, split.labels) }),
      });
    case 'multi_label':
      return multiLabel({
        classes: outputs,
        labels: Uint8Array.from(split.targets),
        outputs: endsInSigmoid(graph) ? 'probabilities' : 'logits',
      });
    case 'regression':
      return regression({ width: outputs, values: scaled(split.targets, targetScale) });
    case 'reconstruction':
      return reconstruction({ size: sampleSize(dataset) });
    default:
      return task satisfies never;
  }
}

function scaled(targets: Float32Array, scale: Dataset['targetScale']): Float32Array {
  if (!scale) return targets;
  const { mean, std } = scale;
  return targets.map((value, at) => (value - mean[at % mean.length]!) / std[at % std.length]!);
}
