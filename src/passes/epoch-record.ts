/** What one epoch of a training came to. */
export interface EpochRecord {
  readonly epoch: number;
  readonly loss: number;
  readonly learningRate: number;
  /** What projections show, and the task's mean score on the augmented batches while training, e.g. `accuracy`. */
  readonly [metric: string]: number;
}
