/** What is done to models besides their training, as a plan has it. */
import type { ModelName } from './models.js';
import type { StepPosition, LearningRatePlan, LayerPatterns } from './training.js';

interface PruningSteps {
  /** Whether each kernel has the sparsity, or all of them together. */
  readonly scope: 'layer' | 'global';
  /** How zeros come together; null: each by itself. Inputs and outputs are neighbours of one place of a kernel. */
  readonly pattern:
    | { readonly kind: 'blocks'; readonly inputs: number; readonly outputs: number; readonly pooling: 'AVG' | 'MAX' }
    | { readonly kind: 'm_by_n'; readonly m: number; readonly n: number }
    | null;
  readonly beginStep: StepPosition;
  readonly endStep: StepPosition;
  readonly frequency: number;
  readonly layers: LayerPatterns;
  /** Those of them that are left as they are. */
  readonly exclude: LayerPatterns;
  /** Final sparsity of layers that have another, by pattern; the last that matches counts. */
  readonly layerTargets: readonly { readonly pattern: string; readonly sparsity: number }[];
  readonly sparsityLoss: SparsityLossPlan | null;
  /** What makes a weight important. */
  readonly criterion:
    { readonly name: 'magnitude' | 'movement' } | { readonly name: 'powerpropagation'; readonly alpha: number };
  /** Whether the schedule of the learning rate begins anew when the masks are settled. */
  readonly rewindsLearningRate: boolean;
}

export interface SparsityLossPlan {
  readonly kind: 'l1' | 'group_lasso' | 'swd';
  /** k, or its first value. */
  readonly weight: number;
  /** k at the end of pruning, where it grows; absent: it does not. */
  readonly endWeight?: number;
  /** Null: k is constant. */
  readonly controller: {
    readonly target: number;
    readonly gain: number;
    readonly min: number;
    readonly max: number;
  } | null;
}

export type PruningPlan =
  | (PruningSteps & { readonly schedule: 'ConstantSparsity'; readonly targetSparsity: number })
  | (PruningSteps & {
      readonly schedule: 'PolynomialDecay';
      readonly initialSparsity: number;
      readonly finalSparsity: number;
      readonly power: number;
      readonly progressBy: 'steps' | 'learning_rate';
    });

export interface ClusteringPlan {
  /** Null: as many as there are codes. */
  readonly numberOfClusters: number | null;
  readonly centroidsInit: 'LINEAR' | 'RANDOM' | 'DENSITY_BASED' | 'KMEANS_PLUS_PLUS';
  /** By what a centroid moves in training. */
  readonly gradientAggregation: 'AVG' | 'SUM';
  readonly preserveSparsity: boolean;
  readonly layers: LayerPatterns;
  /** Those of them that are left as they are. */
  readonly exclude: LayerPatterns;
  /** Numbers of clusters of layers that have another, by pattern; the last that matches counts. */
  readonly layerClusters: readonly { readonly pattern: string; readonly numberOfClusters: number }[];
  /** Layers whose output channels have codebooks of their own; absent: none has. */
  readonly perChannel?: LayerPatterns;
  /** Neighbouring weights of an output that share a codeword; absent: 1, each has a code of its own. */
  readonly blockSize?: number;
  /** Those of layers that have another, by pattern; the last that matches counts. */
  readonly layerBlockSizes?: readonly { readonly pattern: string; readonly blockSize: number }[];
  /** What the bits of codes cost; null: nothing. */
  readonly rate: RatePlan | null;
}

export type RatePlan =
  | {
      readonly kind: 'lambda';
      readonly lambda: number;
      /** Of the steps of fine-tuning, over which it grows from 0. */
      readonly rampFraction: number;
    }
  | { readonly kind: 'size'; readonly deflatedBytes: number };

/** How a range is told from the values of an activation over the representative data set. */
export type ObserverPlan =
  | { readonly name: 'min_max' }
  | { readonly name: 'percentile'; readonly percentile: number }
  | { readonly name: 'mse' }
  | { readonly name: 'kl' };

export type WeightObserver = 'min_max' | 'mse';

export interface LayerBitsPlan {
  readonly pattern: string;
  readonly bits: 8 | 4;
}

/** How ranges of activations are told. */
export interface CalibrationPlan {
  readonly representativeSamples: number;
  readonly observer: ObserverPlan;
}

export interface QuantizationPlan extends CalibrationPlan {
  readonly perAxis: boolean;
  /** Null: the usual one of the bits. */
  readonly weightObserver: WeightObserver | null;
  /** Whether channels of successive layers get weights of like size before they are rounded. */
  readonly equalizes: boolean;
  /** Layers that stay float32 in files of codes. */
  readonly exclude: LayerPatterns;
  /** Files of type int4: bits of layers that do not have four; the last that matches counts. */
  readonly layerBits: readonly LayerBitsPlan[];
  /** Files of type int4: bits of the other layers are chosen, so that the files have at most so many bytes. Null: four. */
  readonly automaticBits: { /** Null: what a budget of each file says. */ readonly mostBytes: number | null } | null;
  /** How weights are rounded that no training has settled. */
  readonly rounding: 'nearest' | 'adaround';
  /** Whether biases take back what rounding of weights adds on average. */
  readonly correctsBiases: boolean;
  /** Quantisation-aware training; null: the model is rounded after its training. */
  readonly aware: QuantizationAwarePlan | null;
}

export interface QuantizationAwarePlan {
  /** Of weights. */
  readonly numBits: 8 | 4;
  /** Which part of the weights a step rounds; null: all. */
  readonly quantNoise: QuantNoisePlan | null;
  /** Scales of weights and ranges of activations are trained, not observed. */
  readonly learnsRanges: boolean;
  /** Against codes that go to and fro. */
  readonly oscillation: OscillationPlan;
}

export interface OscillationPlan {
  /** Weight of a term of the loss; null: there is no such term. */
  readonly dampening: RampPlan | null;
  /** null: no weight is held. */
  readonly freezing: { readonly threshold: RampPlan; readonly momentum: number } | null;
}

export interface QuantNoisePlan {
  /** Probability that a block is rounded at a step. */
  readonly p: RampPlan;
  /** Weights that are rounded or left together. */
  readonly blockSize: number;
}

export interface FineTuningPlan {
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: LearningRatePlan;
  /** Absent: that of the model's last training. */
  readonly averageDecay?: number;
}

/** A value that may go from one number to another over a training. */
export interface RampPlan {
  readonly schedule: 'linear' | 'cosine';
  readonly from: number;
  readonly to: number;
}

export type DistillationLossPlan =
  | { readonly name: 'hinton' }
  | { readonly name: 'dkd'; readonly alpha: number; readonly beta: number }
  | { readonly name: 'dist'; readonly beta: number; readonly gamma: number };

export interface HintPlan {
  readonly kind: 'features' | 'attention';
  readonly student: string;
  readonly teacher: string;
  readonly weight: number;
}

export interface DistillationPlan {
  /**
   * offline: what teachers say is kept by sample and view. consistent: they look at each changed image. online: and they train along.
   * self: the average of the student's own weights teaches it.
   */
  readonly mode: 'offline' | 'consistent' | 'online' | 'self';
  /** Step of fine-tuning from which on the teacher counts; absent: from the first step of training. */
  readonly begins?: StepPosition;
  /** Of mode online, whether the student teaches its teachers too. */
  readonly mutual?: boolean;
  /** Of mode self: the decay of the average, 0..1. */
  readonly averageDecay?: number;
  readonly loss: DistillationLossPlan;
  readonly temperature: RampPlan;
  /** Weight of the labels. */
  readonly alpha: RampPlan;
  readonly standardizesLogits: boolean;
  /** Layers of the student that learn what layers of the teacher give. */
  readonly hints: readonly HintPlan[];
  /** Shares of several teachers in what they say together, by name; 1 for the others. */
  readonly weights: Readonly<Record<ModelName, number>>;
}

/** A number, or a share of what the model had. */
export type CostLimitPlan =
  { readonly unit: 'count'; readonly value: number } | { readonly unit: 'fraction'; readonly value: number };

/** Which channels leave a model for good. */
export interface StructuredPruningPlan {
  readonly parameters: CostLimitPlan | null;
  readonly macs: CostLimitPlan | null;
  /** Of weights, in the smallest file of the model. */
  readonly sizeBytes: number | null;
  /** Of time, in the unit of `macCosts`. */
  readonly latency?: CostLimitPlan;
  /** Cost of a multiply-accumulate of layers, by pattern; the last that matches counts. */
  readonly macCosts?: readonly { readonly pattern: string; readonly cost: number }[];
  /** Absent: the least important channels leave first. */
  readonly policy?: 'latency';
  /** Of memory that the smallest file needs. */
  readonly arenaBytes: number | null;
  /** Trainings of the list that come before. Null: 0 for a model that begins with weights, else 1. */
  readonly afterTraining: number | null;
  /** 0..1. */
  readonly keepsFraction: number;
  readonly multipleOf: number;
  readonly exclude: LayerPatterns;
}

/** What is done to a model besides its training. */
export interface PassesPlan {
  /** Where it stands in the spec; for messages only. */
  readonly pointer: string;
  readonly pruning: PruningPlan | null;
  readonly structuredPruning: StructuredPruningPlan | null;
  /** Whether channels that change no result are removed. */
  readonly removesDeadChannels: boolean;
  readonly clustering: ClusteringPlan | null;
  readonly quantization: QuantizationPlan | null;
  readonly fineTuning: FineTuningPlan | null;
}

/** The passes are those of all `models` that have none of their own. */
export interface CompressionPlan extends PassesPlan {
  /** What is pruned, clustered and fine-tuned. */
  readonly models: readonly ModelName[];
  readonly distillation: DistillationPlan | null;
  /** Passes of single models, which are among `models`. */
  readonly perModel: Readonly<Record<ModelName, PassesPlan>>;
}

/** What is done to a model. Any model may be quantised after its training. */
export function passesOf(compression: CompressionPlan, model: ModelName): PassesPlan {
  const { perModel, models } = compression;
  if (Object.hasOwn(perModel, model)) return perModel[model]!;
  if (models.includes(model)) return compression;
  const left = {
    pruning: null,
    structuredPruning: null,
    removesDeadChannels: false,
    clustering: null,
    fineTuning: null,
  };
  return { ...compression, ...left };
}

/** The models that are compressed, with their passes: those that share theirs together. */
export function compressedTogether(
  compression: CompressionPlan,
): readonly { readonly passes: PassesPlan; readonly models: readonly ModelName[] }[] {
  const { perModel, models } = compression;
  return [
    { passes: compression, models: models.filter((name) => !Object.hasOwn(perModel, name)) },
    ...Object.entries(perModel).map(([name, passes]) => ({ passes, models: [name] })),
  ];
}
