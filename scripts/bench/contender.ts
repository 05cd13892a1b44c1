/** Something that can be timed on a model: an engine of tinygate, or Keras. */
import type { BenchModel } from './models.js';

export const tasks = ['training', 'inference'] as const;
export type Task = (typeof tasks)[number];

export interface Contender {
  readonly name: string;
  /** Exact versions and settings. */
  readonly description: string;
  prepare(model: BenchModel, task: Task): Promise<Prepared>;
  close(): Promise<void>;
}

export interface Prepared {
  readonly batchSize: number;
  /** Too slow to repeat: one run of one step is all that is timed. */
  readonly once: boolean;
  /** Runs that many steps, each a batch. */
  run(steps: number): Promise<Burst>;
  close(): Promise<void>;
}

export interface Burst {
  /** Wall time. */
  readonly seconds: number;
  /** Processor time of the contender, all threads together. */
  readonly cpuSeconds: number;
}
