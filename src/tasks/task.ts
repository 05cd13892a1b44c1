import type { TaskName } from '../metrics/task-name.js';
import type { Objective } from './objective.js';

/** The samples of a batch as a task sees them. */
export interface TaskBatch {
  /** Index of each sample in its split. */
  readonly indices: ArrayLike<number>;
  /** What the model reads, sample after sample. */
  readonly images: Float32Array;
}

/** What a model learns, over the truth of one split: the training loop knows no more of it than this. */
export interface Task {
  readonly name: TaskName;
  readonly objective: Objective;
  /** Writes what is right for a batch into an array for each name of `objective.targets`, [batch, …]. */
  readonly fillTargets: (into: Readonly<Record<string, Float32Array>>, batch: TaskBatch) => void;
  /** What a training curve shows, e.g. `accuracy`: the mean of `score`. */
  readonly scoreName: string;
  /** One number for each sample of a batch. outputs: the model's logits, [batch, …]. */
  readonly score: (outputs: Float32Array, batch: TaskBatch) => Float64Array;
}
