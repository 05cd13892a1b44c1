import type { Batch } from '../data/batches.js';
import type { Arrays } from '../engine/engine.js';
import type { Said } from './distill/teachers.js';
import type { StepPart } from './step.js';

/**
 * What goes along with the steps of a training on the host: it fills the inputs of its part, and may learn from what each step
 * gave. Deterministic, and all that it remembers is in `save`.
 */
export interface Companion {
  readonly part: StepPart;
  /** Inputs of the part at a step. */
  inputs(): Arrays;
  /** What the step gave for a batch, its `logits` among them, and what teachers say of it; none where the training is no distillation. */
  observe(batch: Batch, outputs: Arrays, said: readonly Said[]): void;
  /** What the record of the epoch that ends shows; begins the next one. */
  metrics(): Record<string, number>;
  save(): Record<string, Float32Array>;
  restore(state: Arrays): void;
}
