import type { TaskName } from '../metrics/task-name.js';
import type { TaskPlan } from './plan.js';
import type { Spec } from './schema/spec.js';

/** What `task` says, or else what only one task has a use for. */
export function taskNameOf({ task, data }: Pick<Spec, 'task' | 'data'>): TaskName {
  if (task !== undefined) return task;
  if (data?.normal !== undefined) return 'reconstruction';
  if (data?.targets !== undefined) return 'regression';
  return Array.isArray(data?.labels) ? 'multi_label' : 'classification';
}

export function taskOf(spec: Pick<Spec, 'task' | 'data'>): TaskPlan {
  const normal = spec.data?.normal ?? [];
  return { name: taskNameOf(spec), normal: typeof normal === 'string' ? [normal] : normal };
}
