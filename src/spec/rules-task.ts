/** What `task` has to do with the other keys: metrics that are of a task, and passes that are of one. */
import { modelPlaces } from './models.js';
import { metricNamed, metricsWhere } from '../metrics/metrics.js';
import { classWeightsOfClasses } from './rules-class-weights.js';
import type { Broken, Context, Rule } from './rule.js';
import type { Budget } from './schema/spec.js';
import { taskNameOf } from './task.js';

export const taskRules: readonly Rule[] = [
  { reads: ['/task', '/data'], check: normalOnlyToReconstruct },
  { reads: ['/task', '/data', '/compression'], check: distillsClasses },
  { reads: ['/task', '/data', ...modelPlaces], check: classWeightsOfClasses },
];

/** A class that is normal is a matter of reconstructions, and each needs it. */
function normalOnlyToReconstruct({ spec }: Context): Broken[] {
  const { data, task } = spec;
  if (data?.normal === undefined || task === undefined || task === 'reconstruction') return [];
  return [
    {
      code: 'spec/normal',
      pointer: '/data/normal',
      at: 'key',
      message: `expected no data.normal for task: ${task}, found it`,
      cause: 'Which class is normal is asked of a reconstruction, which tells anomalies by its error.',
      fix: 'Write task: reconstruction, or remove data.normal.',
    },
  ];
}

/** A teacher's softened probabilities are of classes. */
function distillsClasses({ spec }: Context): Broken[] {
  const task = taskNameOf(spec);
  if (task === 'classification' || !spec.compression?.distillation) return [];
  return [
    {
      code: 'spec/distillation-task',
      pointer: '/compression/distillation',
      at: 'key',
      message: `expected distillation for a classification, found it for task: ${task}`,
      cause: 'A student is distilled towards the probabilities of classes, which this task does not have.',
      fix: 'Remove compression.distillation and the teacher.',
    },
  ];
}

/** Of each sound budget, whether its metric is one of the task. */
export function metricsOfTask(budgets: readonly (readonly [Budget, number])[], { spec }: Context): Broken[] {
  if (!spec.data) return [];
  const task = taskNameOf(spec);
  return budgets.flatMap(([budget, index]): Broken[] => {
    const { basis, tasks } = metricNamed(budget.metric);
    if (basis !== 'samples' || tasks.includes(task)) return [];
    return [
      {
        code: 'spec/task-metric',
        pointer: `/budgets/${index}/metric`,
        message: `expected a metric of ${task} (${metricsWhere((one) => one.tasks.includes(task)).join(', ')}), found ${budget.metric}, which is one of ${tasks.join(', ')}`,
        fix: 'Use a metric of the task, or say with task what the models are asked.',
      },
    ];
  });
}
