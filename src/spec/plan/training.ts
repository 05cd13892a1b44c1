/** How a model is trained, as a plan has it. */

/** A position in a stage of optimizer steps: a step counted from 0, or a share of the stage's steps. */
export type StepPosition =
  { readonly unit: 'steps'; readonly value: number } | { readonly unit: 'fraction'; readonly value: number };

/** The optimizer step at `position` in a stage of `totalSteps`. */
export function stepAt(position: StepPosition, totalSteps: number): number {
  return position.unit === 'steps' ? position.value : Math.round(position.value * totalSteps);
}

/** By class, by how much the loss of a sample counts. */
export type ClassWeightsPlan = 'balanced' | Readonly<Record<string, number>>;

export type LearningRatePlan = SchedulePlan & {
  /** Factors by pattern of layer names, `body` or `head`; where several match a layer, the last one counts. */
  readonly multipliers: Readonly<Record<string, number>>;
};

export type SchedulePlan =
  | { readonly schedule: 'constant'; readonly peak: number; readonly warmup: StepPosition }
  | {
      readonly schedule: 'cosine' | 'one_cycle';
      readonly peak: number;
      readonly warmup: StepPosition;
      readonly final: number;
    };

export type OptimizerPlan =
  | { readonly name: 'sgd'; readonly momentum: number; readonly weightDecay: number }
  | {
      readonly name: 'adam' | 'adamw';
      readonly beta1: number;
      readonly beta2: number;
      readonly epsilon: number;
      /** 0 in adam. */
      readonly weightDecay: number;
    };

export interface TrainingPlan {
  readonly epochs: number;
  readonly batchSize: number;
  readonly optimizer: OptimizerPlan;
  readonly learningRate: LearningRatePlan;
  readonly labelSmoothing: number;
  /** Of the average of the weights that ships, 0..1; 0: those of the last step do. */
  readonly averageDecay: number;
  /** Of what the layer that classifies reads, 0..0.9; absent: what the model has there. */
  readonly dropout?: number;
  /** Absent: each sample counts alike. */
  readonly classWeights?: ClassWeightsPlan;
  readonly freeze: FreezePlan | null;
  /** So many epochs without a better score on the validation split end the training; null: none do. */
  readonly patienceEpochs: number | null;
  /** Of which epoch the weights are kept. */
  readonly checkpoint: 'best' | 'last';
}

/** Layers that keep their weights. */
export interface FreezePlan {
  /** Also `body` and `head`. */
  readonly layers: LayerPatterns;
  /** For the first so many epochs, fewer than there are; null: throughout. */
  readonly epochs: number | null;
}

/** Trainings, one after another; at least one. */
export type PhasesPlan = readonly TrainingPlan[];

/** Which layers a pass works on: names, globs with `*`, or regular expressions between slashes. */
export type LayerPatterns = readonly string[];
