/** How a student learns from what teachers say of a sample. */
import type { Ramp } from '../schedule.js';

export interface Distillation {
  readonly loss: DistillationLoss;
  /** Softens both distributions; 1 leaves them as they are. */
  readonly temperature: Ramp;
  /** Weight of the labels; 1 − alpha is the teacher's. */
  readonly alpha: Ramp;
  /** Step from which on the teacher counts, and both values above go their ways; by default the first. */
  readonly beginStep?: number;
  /** Whether logits of a sample are first brought to mean 0 and standard deviation 1, on both sides. */
  readonly standardizesLogits: boolean;
  /** Layers of the student that learn what layers of the teacher give; of one teacher that looks at each image. */
  readonly hints?: readonly Hint[];
}

export interface Hint {
  readonly kind: 'features' | 'attention';
  /** Names of layers. */
  readonly student: string;
  readonly teacher: string;
  readonly weight: number;
}

/** Each with the weights of its terms. */
export type DistillationLoss =
  | { readonly name: 'hinton' }
  /** alpha: of the right class against all others; beta: among the others. */
  | { readonly name: 'dkd'; readonly alpha: number; readonly beta: number }
  /** beta: of each sample's classes; gamma: of each class's samples. */
  | { readonly name: 'dist'; readonly beta: number; readonly gamma: number };
