/**
 * A plan is a spec with every default applied, every unit parsed and every path absolute: frozen plain data that the
 * rest of tinygate reads. Fractions are 0..1, sizes are bytes.
 */
import type { Place } from '../core/errors.js';
import type { EngineName } from '../engine/engine.js';

/** A position in a stage of optimizer steps: a step counted from 0, or a share of the stage's steps. */
export type StepPosition =
  { readonly unit: 'steps'; readonly value: number } | { readonly unit: 'fraction'; readonly value: number };

/** The optimizer step at `position` in a stage of `totalSteps`. */
export function stepAt(position: StepPosition, totalSteps: number): number {
  return position.unit === 'steps' ? position.value : Math.round(position.value * totalSteps);
}

export interface FilesPlan {
  /** Relative to the data's root. */
  readonly images: string;
  readonly labels: string;
}

export interface DataPlan {
  readonly format: 'idx';
  /** Absolute folder that the file names are relative to. */
  readonly root: string;
  readonly files:
    | { readonly all: FilesPlan; readonly testFraction: number }
    | { readonly train: FilesPlan; readonly test: FilesPlan };
  /** Null: numbered, as many as the largest label + 1. */
  readonly classes: readonly string[] | null;
  /** (pixel / 255 − mean) / std, per channel; one value serves all channels. */
  readonly normalization: { readonly mean: readonly number[]; readonly std: readonly number[] };
  readonly augmentation: { readonly horizontalFlip: boolean; readonly shiftPixels: number };
}

export type LearningRatePlan =
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
}

/** The parameters are those of the architecture in src/graph/zoo, in the spec's own words. */
export type ModelPlan = (
  | {
      readonly architecture: 'resnet8';
      readonly parameters: { readonly filters: readonly [number, number, number]; readonly kernel_size: number };
    }
  | {
      readonly architecture: 'ds_cnn';
      readonly parameters: {
        readonly filters: number | readonly number[];
        readonly blocks: number;
        readonly stem_kernel_size: number;
        readonly stem_stride: number;
        readonly kernel_size: number;
        readonly strides?: readonly number[];
      };
    }
  | { readonly architecture: 'mobilenet_v1'; readonly parameters: { readonly alpha: number } }
) & { readonly training: TrainingPlan };

/** Which layers a pass works on: names, globs with `*`, or regular expressions between slashes. */
export type LayerPatterns = readonly string[];

interface PruningSteps {
  readonly beginStep: StepPosition;
  readonly endStep: StepPosition;
  readonly frequency: number;
  readonly layers: LayerPatterns;
}

export type PruningPlan =
  | (PruningSteps & { readonly schedule: 'ConstantSparsity'; readonly targetSparsity: number })
  | (PruningSteps & {
      readonly schedule: 'PolynomialDecay';
      readonly initialSparsity: number;
      readonly finalSparsity: number;
      readonly power: number;
    });

export interface ClusteringPlan {
  readonly numberOfClusters: number;
  readonly centroidsInit: 'LINEAR' | 'RANDOM' | 'DENSITY_BASED' | 'KMEANS_PLUS_PLUS';
  readonly preserveSparsity: boolean;
  readonly layers: LayerPatterns;
}

export interface QuantizationPlan {
  readonly mode: 'qat' | 'ptq';
  readonly bits: 8;
  readonly perAxis: boolean;
  readonly representativeSamples: number;
}

export interface FineTuningPlan {
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: LearningRatePlan;
}

export interface CompressionPlan {
  readonly distillation: { readonly temperature: number; readonly alpha: number } | null;
  readonly pruning: PruningPlan | null;
  readonly clustering: ClusteringPlan | null;
  readonly quantization: QuantizationPlan | null;
  readonly fineTuning: FineTuningPlan | null;
}

export interface ArtifactPlan {
  /** The key in the spec; also the file's base name. */
  readonly name: string;
  readonly model: 'teacher' | 'student';
  readonly format: 'tflite';
  readonly type: 'float32' | 'int8';
}

export type BudgetMetric =
  'size' | 'deflated_size' | 'accuracy' | 'sparsity' | 'distinct_codes' | 'parameters' | 'macs';

export interface BudgetPlan {
  readonly artifact: string;
  readonly metric: BudgetMetric;
  /** Bytes, a fraction or a count, as the metric has it; null where the spec gives none. */
  readonly min: number | null;
  readonly max: number | null;
  /** Largest loss of accuracy against another artifact, in points as a fraction. */
  readonly maxDrop: { readonly value: number; readonly against: string } | null;
  readonly message: string | null;
  /** Where the budget stands in the spec, for annotations. */
  readonly where: Place;
}

export interface Plan {
  /** Absolute. */
  readonly specFile: string;
  /** As reports print it: relative to the workspace, with forward slashes. */
  readonly specPath: string;
  /** Absolute folder that the spec's paths may not leave. */
  readonly workspace: string;
  readonly name: string;
  readonly seed: number;
  readonly engine: 'auto' | EngineName;
  readonly threads: number;
  readonly data: DataPlan;
  readonly teacher: ModelPlan | null;
  readonly student: ModelPlan;
  readonly compression: CompressionPlan;
  readonly artifacts: readonly ArtifactPlan[];
  readonly budgets: readonly BudgetPlan[];
  /** Where each written value stands, by JSON pointer; for messages only, never part of a cache key. */
  readonly places: Readonly<Record<string, Place>>;
}
