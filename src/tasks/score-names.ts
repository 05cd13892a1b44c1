import type { TaskName } from '../metrics/task-name.js';

/** What a training curve of a task shows beside the loss. */
export const scoreNames: Readonly<Record<TaskName, string>> = {
  classification: 'accuracy',
  multi_label: 'exact_match',
  regression: 'mae',
  reconstruction: 'error',
};

/** Whether a model is better the higher that score is. */
export const isHigherBetter: Readonly<Record<TaskName, boolean>> = {
  classification: true,
  multi_label: true,
  regression: false,
  reconstruction: false,
};
