import type { Batch } from '../data/batches.js';
import type { Arrays } from '../engine/engine.js';
import type { Said } from './distill/teachers.js';
import type { StepPart } from './step.js';

/** Where a step stands: in its stage, and in the schedule of the training that the stage is a part of; all from 0. */
export interface When {
  readonly step: number;
  readonly scheduleStep: number;
  readonly scheduleSteps: number;
  /** Of the model, at this step. */
  readonly learningRate: number;
}

/**
 * What goes along with the steps of a training on the host: it fills the inputs of its part, and may learn from what each step
 * gave. Deterministic, and all that it remembers is in `save`.
 */
export interface Companion {
  readonly part: StepPart;
  /** Inputs of the part at a step. */
  inputs(batch: Batch, when: When): Arrays;
  /** What the step gave for a batch, its `logits` among them, and what teachers say of it; none where the training is no distillation. */
  observe(batch: Batch, outputs: Arrays, said: readonly Said[]): void;
  /** What teachers in the step itself say of its samples, from what it gave. */
  said?(outputs: Arrays): readonly Said[];
  /** Names of the part's state that ships as the weights do: of the same step, or averaged with them. */
  readonly ships?: readonly string[];
  /** What the record of the epoch that ends shows, in the place of what the loop has under a name; begins the next one. */
  metrics(): Record<string, number>;
  save(): Record<string, Float32Array>;
  restore(state: Arrays): void;
}
