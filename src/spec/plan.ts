/**
 * A plan is a spec with every default applied, every unit parsed and every path absolute: frozen plain data that the
 * rest of tinygate reads. Fractions are 0..1, sizes are bytes.
 */
import type { Place } from '../core/errors.js';
import type { EngineName } from '../engine/engine.js';
import type { RuntimeChoice } from './runtimes.js';
import type { TaskName } from '../metrics/task-name.js';
import type { ArtifactType } from './artifact-types.js';
import type { OperatorLists } from '../operators/allowed.js';

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

export type DataPlan = IdxPlan | ImageFolderPlan | SoundFolderPlan | TablePlan;
export type DataFormat = DataPlan['format'];

/** By class, by how much the loss of a sample counts. */
export type ClassWeightsPlan = 'balanced' | Readonly<Record<string, number>>;

/** What the models are asked. */
export interface TaskPlan {
  readonly name: TaskName;
  /** Names of the classes that are normal, for a reconstruction. */
  readonly normal: readonly string[];
}

interface SamplesPlan {
  readonly task: TaskPlan;
  /** Absolute folder that the file names are relative to. */
  readonly root: string;
  /** Null: the folders of photographs, or numbered, as many as the largest label + 1. */
  readonly classes: readonly string[] | null;
  /** (pixel / 255 − mean) / std, per channel; one value serves all channels. */
  readonly normalization: { readonly mean: readonly number[]; readonly std: readonly number[] };
  readonly augmentation: AugmentationPlan;
}

export interface IdxPlan extends SamplesPlan {
  readonly format: 'idx';
  readonly files:
    | {
        readonly all: FilesPlan;
        readonly testFraction: number;
        readonly validationFraction?: number;
        readonly seed?: number | null;
      }
    | { readonly train: FilesPlan | null; readonly test: FilesPlan };
}

/** Of one part of the data: relative to the data's root, or names of arrays in `file`. */
export interface TableFilesPlan {
  readonly file: string | null;
  readonly inputs: string | null;
  readonly labels: string | null;
  readonly targets: string | null;
}

/** Tables, arrays of NumPy, and CIFAR. */
export interface TablePlan extends Omit<SamplesPlan, 'normalization'> {
  readonly format: 'csv' | 'parquet' | 'npy' | 'npz' | 'tfrecord' | 'cifar10' | 'cifar100';
  readonly files:
    | { readonly all: TableFilesPlan }
    | {
        readonly train: TableFilesPlan | null;
        readonly validation: TableFilesPlan | null;
        readonly test: TableFilesPlan;
      };
  /** What a model reads; null: every column that has no other role. */
  readonly columns: readonly string[] | null;
  /** The column with the class, or those with numbers (or several labels); null and empty where arrays have no columns. */
  readonly truth:
    | { readonly kind: 'label'; readonly column: string | null }
    | { readonly kind: 'targets'; readonly columns: readonly string[] };
  /** Groups are those of a column. */
  readonly split: Exclude<SplitPlan, { readonly by: 'file' | 'field' }>;
  /** Null: mean and standard deviation of the training samples; of bytes none. */
  readonly normalization: SamplesPlan['normalization'] | null;
  /** Whether a regression learns standardised targets. */
  readonly scalesTargets: boolean;
}

/** What samples that are a file each have in common. */
interface FilesOfSamplesPlan extends SamplesPlan {
  /** Ready-made splits, relative to the root; null: the root holds the classes. */
  readonly folders: { readonly train: string | null; readonly validation: string | null; readonly test: string } | null;
  /** A table of the samples; left out: the folders, or the names of files, say what they are. */
  readonly manifest?: ManifestPlan;
  /** Pattern of the names that are read; null: all that are of the kind. */
  readonly files: string | null;
  /** Pattern of a name, with `{label}` and other fields; null: the label is the folder. */
  readonly label: string | null;
  readonly split: SplitPlan;
  /** Of resized photographs, or features, that are kept on the disk. */
  readonly cacheLimitBytes: number;
  readonly duplicates: 'report' | 'refuse';
}

/** Which files are samples, in a CSV file or JSON lines. */
export interface ManifestPlan {
  /** Absolute. */
  readonly file: string;
  /** Names of columns; null: a usual one. */
  readonly pathColumn: string | null;
  readonly labelColumn: string | null;
  /** Null: `split` says what belongs where. */
  readonly splitColumn: string | null;
}

/** Photographs in TFRecord files: patterns relative to the root, and names of features (null: a usual one). */
export interface RecordsPlan {
  readonly files:
    | { readonly all: string }
    | { readonly train: string | null; readonly validation: string | null; readonly test: string };
  readonly inputs: string | null;
  readonly label: string | null;
}

/** Photographs, a file each, or in files of records. */
export interface ImageFolderPlan extends FilesOfSamplesPlan {
  readonly format: 'image_folder';
  readonly records?: RecordsPlan;
  readonly image: {
    readonly height: number;
    readonly width: number;
    readonly color: 'rgb' | 'grayscale';
    readonly kernel: 'nearest' | 'linear' | 'cubic' | 'mitchell' | 'lanczos2' | 'lanczos3';
    readonly fit: 'crop' | 'pad' | 'stretch';
  };
}

/** Sounds, a WAV file each. */
export interface SoundFolderPlan extends FilesOfSamplesPlan {
  readonly format: 'sound_folder';
  readonly sound: {
    readonly sampleRateHz: number;
    /** Of each sound, after it was cut or filled with silence. */
    readonly sampleCount: number;
    readonly level: 'recorded' | 'peak';
    readonly features: FeaturesPlan;
  };
  readonly otherRates: 'resample' | 'refuse';
}

interface FramesPlan {
  readonly windowMs: number;
  readonly strideMs: number;
  readonly melBins: number;
  readonly lowerHz: number;
  readonly upperHz: number;
}

export type FeaturesPlan =
  | (FramesPlan & { readonly kind: 'mfcc'; readonly coefficients: number })
  | (FramesPlan & { readonly kind: 'log_mel' | 'micro_frontend' });

/** `seed`: of the split alone; null: that of the plan. */
export type SplitPlan =
  | { readonly by: 'chance'; readonly seed: number | null; readonly validation: number; readonly test: number }
  | {
      readonly by: 'group';
      readonly seed: number | null;
      readonly validation: number;
      readonly test: number;
      readonly pattern: string;
    }
  /** `field`: of the label's pattern. */
  | {
      readonly by: 'field';
      readonly field: string;
      readonly seed: number | null;
      readonly validation: number;
      readonly test: number;
    }
  | {
      readonly by: 'values';
      readonly field: string;
      readonly validation: readonly string[];
      readonly test: readonly string[];
    }
  /** `file`: absolute. */
  | { readonly by: 'file'; readonly file: string }
  | { readonly by: 'folders'; readonly seed: number | null; readonly validation: number };

export interface AugmentationPlan {
  readonly horizontalFlip: boolean;
  readonly shiftPixels: number;
  /** What else may happen to a training image; null: nothing. */
  readonly changes: ChangesPlan | null;
  /** α of the shares in which two samples of a batch are mixed; left out: none are. */
  readonly mix?: { readonly mixup: number; readonly cutmix: number };
  /** What may happen to a training sound; left out: nothing. */
  readonly sound?: SoundChangesPlan;
}

export interface SoundChangesPlan {
  /** Largest; 0: none. */
  readonly timeShiftMs: number;
  /** `folder`: relative to the data's root; null: white noise. Level and probability are 0..1. */
  readonly noise: { readonly level: number; readonly probability: number; readonly folder: string | null } | null;
  readonly masks: {
    readonly timeMasks: number;
    readonly timeMs: number;
    readonly frequencyMasks: number;
    readonly frequencyWidth: number;
  } | null;
}

/** Each is the largest change, drawn anew for each image; 0: none. Fractions are 0..1. */
export interface ChangesPlan {
  readonly verticalFlip: boolean;
  readonly cropPixels: number;
  readonly rotateDegrees: number;
  readonly scaleFraction: number;
  readonly brightnessFraction: number;
  readonly contrastFraction: number;
  readonly saturationFraction: number;
  /** Of the colour circle. */
  readonly hueFraction: number;
  readonly blurPixels: number;
  readonly cutoutPixels: number;
  readonly randAugment: { readonly operations: number; readonly magnitude: number } | null;
}

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

/** The parameters are those of the architecture in src/graph/zoo, in the spec's own words. */
export type ArchitecturePlan =
  | {
      readonly architecture: 'resnet8';
      readonly parameters: { readonly filters: readonly [number, number, number]; readonly kernel_size: number };
    }
  | {
      readonly architecture: 'ds_cnn';
      readonly parameters: {
        readonly filters: number | readonly number[];
        readonly blocks: number;
        readonly stem_kernel_size: number | readonly [number, number];
        readonly stem_stride: number;
        readonly kernel_size: number;
        readonly strides?: readonly number[];
      };
    }
  | {
      readonly architecture: 'bc_resnet';
      readonly parameters: { readonly width: number; readonly sub_bands: number };
    }
  | {
      readonly architecture: 'mobilenet_v1' | 'mobilenet_v2' | 'mobilenet_v3_small' | 'efficientnet_lite0';
      readonly parameters: { readonly alpha: number };
    }
  | { readonly architecture: 'lenet_300_100'; readonly parameters: { readonly units: readonly number[] } }
  | {
      readonly architecture: 'lenet_5';
      readonly parameters: { readonly filters: readonly [number, number]; readonly units: number };
    }
  | { readonly architecture: 'mlp'; readonly parameters: { readonly units: readonly number[] } }
  | {
      readonly architecture: 'autoencoder';
      readonly parameters: { readonly units: number; readonly layers: number; readonly bottleneck: number };
    };

/** A file of the repository that a model begins as. */
export interface ModelFilePlan {
  /** Absolute. */
  readonly path: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly where: Place;
}

/** Trainings, one after another; at least one. */
export type PhasesPlan = readonly TrainingPlan[];

/** Weights that an architecture begins with. */
export interface WeightsPlan {
  readonly file: ModelFilePlan;
  /** `replace`: the last layer keeps its seeded ones. */
  readonly head: 'keep' | 'replace';
  /** `restore`: the file has its BatchNorm folded away, and training gets one anew. */
  readonly batchNormalization: 'keep' | 'restore';
}

export type BuiltModelPlan = ArchitecturePlan & {
  readonly training: PhasesPlan;
  /** Null: seeded. */
  readonly weights: WeightsPlan | null;
};

export interface ImportedModelPlan {
  readonly file: ModelFilePlan;
  /** Whether a new layer for the data's classes stands in the place of the one that classifies. */
  readonly head: 'keep' | 'replace';
  /** Whether the BatchNorm that an exporter folded away is put back. */
  readonly batchNormalization: 'keep' | 'restore';
  /** Null: the weights stay as they are in the file. */
  readonly training: PhasesPlan | null;
}

export type ModelPlan = BuiltModelPlan | ImportedModelPlan;

export function isImported(model: ModelPlan): model is ImportedModelPlan {
  return 'file' in model;
}

/** `student`, `teacher`, or the key that one of several teachers has. */
export type ModelName = string;

/** Which layers a pass works on: names, globs with `*`, or regular expressions between slashes. */
export type LayerPatterns = readonly string[];

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
  readonly kind: 'l1' | 'group_lasso';
  /** k, or its first value. */
  readonly weight: number;
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
    });

export interface ClusteringPlan {
  /** Null: as many as there are codes. */
  readonly numberOfClusters: number | null;
  readonly centroidsInit: 'LINEAR' | 'RANDOM' | 'DENSITY_BASED' | 'KMEANS_PLUS_PLUS';
  readonly preserveSparsity: boolean;
  readonly layers: LayerPatterns;
  /** Those of them that are left as they are. */
  readonly exclude: LayerPatterns;
  /** Numbers of clusters of layers that have another, by pattern; the last that matches counts. */
  readonly layerClusters: readonly { readonly pattern: string; readonly numberOfClusters: number }[];
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

/** A file that a run makes. */
export interface TrainedArtifactPlan {
  /** The key in the spec; also the file's base name. */
  readonly name: string;
  readonly model: ModelName;
  readonly format: 'tflite';
  readonly type: ArtifactType;
  /** Whether the file itself turns floats into codes, and codes into floats. */
  readonly floatEdges: { readonly inputs: boolean; readonly outputs: boolean };
  /** Which tensors have names. */
  readonly names: 'layers' | 'edges' | 'all';
  /** Whether it carries TFLite Metadata: normalization and labels. */
  readonly metadata: boolean;
}

/** A file that is in the repository. */
export interface CommittedArtifactPlan {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
}

export type ArtifactPlan = TrainedArtifactPlan | CommittedArtifactPlan;

export function isCommitted(artifact: ArtifactPlan): artifact is CommittedArtifactPlan {
  return 'file' in artifact;
}

/** The name that relative limits use for the same artifact in the report of the base commit. */
export const baseReference = 'base';

/** Another artifact, `base`, or a value in the metric's unit. */
export type Reference = string | number;

/** One entry of `budgets`: bytes, fractions (0..1), milliseconds, millijoules and plain counts; null is "not given". */
export interface BudgetPlan {
  /** The artifact's key in the spec, or the name of a group of artifacts. */
  readonly artifact: string;
  /** The artifacts of the group, where it is one. */
  readonly members?: readonly string[];
  /** A name in the metric registry. */
  readonly metric: string;
  /** The device that measured it; null: the only one that did. */
  readonly device: string | null;
  /** The class that `class_accuracy` is about; null: the class that does worst. */
  readonly class: string | null;
  /** Among how many of the largest scores the right class must be. */
  readonly k?: number;
  /** The layers that are judged; without it, those that the spec compresses, else every kernel. */
  readonly layers?: LayerPatterns;
  /** `all`: the layers taken together, not the one that does worst. */
  readonly over?: 'each' | 'all';
  /** Which operators may be there, for a metric that counts those that may not. */
  readonly operators?: OperatorLists;
  readonly min: number | null;
  readonly max: number | null;
  readonly maxDrop: MaxDrop | null;
  /** Largest growth against the reference. */
  readonly maxIncrease: MaxIncrease | null;
  /** Confidence (0.5..1) with which samples must decide, else the row is inconclusive. Null: the value decides. */
  readonly confidence: number | null;
  /** `warn` never turns a run red for a broken limit; `off` is not judged. */
  readonly level: 'error' | 'warn' | 'off';
  /** What a broken limit counts for when the artifact has the same bytes as in the base commit. */
  readonly onUnchanged: 'error' | 'warn';
  readonly waiver: Waiver | null;
  /** The author's words, printed when the budget is not met. */
  readonly message: string | null;
  /** Where the budget stands in the spec, for annotations. */
  readonly where: Place;
}

export interface MaxDrop {
  /** Largest loss against the reference, in the metric's unit (accuracy: points as a fraction). */
  readonly value: number;
  readonly against: Reference;
  /** Confidence of the paired test on the same samples; without it, that of the budget. */
  readonly confidence?: number;
}

/** Either alone misleads: 1 MB hides in 200 MB, and a third more of 300 bytes is nothing. */
export interface MaxIncrease {
  /** As a fraction of the reference. */
  readonly percent: number | null;
  /** In the metric's unit. */
  readonly absolute: number | null;
  /** `any`: broken when either is exceeded. `all`: only when both are. */
  readonly combine: 'any' | 'all';
  readonly against: Reference;
  /** Confidence of the paired test on the same samples, of a metric that rests on them; without it, none is made. */
  readonly confidence?: number;
}

/** How a device is reached. */
export type ConnectionPlan =
  | { readonly via: 'local' }
  | { readonly via: 'ssh'; readonly host: string; readonly port: number | null; readonly folder: string }
  | { readonly via: 'adb'; readonly serial: string | null; readonly folder: string }
  | {
      readonly via: 'serial';
      readonly port: string;
      readonly baud: number;
      /** Program and arguments; `{file}`, `{base}` and `{artifact}` stand for what is flashed. */
      readonly flash: readonly string[] | null;
    }
  | { readonly via: 'lab'; readonly repository: string; readonly workflow: string; readonly ref: string };

export type DeviceRuntimeName = 'auto' | 'litert' | 'tflite' | 'benchmark_model' | 'litert-python' | 'builtin';

/** How one device measures one artifact. */
export interface ProtocolPlan {
  readonly runtime: DeviceRuntimeName;
  /** Path on the device. */
  readonly library: string | null;
  readonly threads: number;
  readonly warmupInferences: number;
  readonly runs: number;
  /** Length of one run. */
  readonly windowMs: number;
  /** Rest between two runs. */
  readonly coolDownMs: number;
  /** Expected CPU frequency governor; null: any. */
  readonly governor: string | null;
  /** `none`, or where energy is read, as the harness takes it. */
  readonly meter: string;
  /** Largest difference of an output; null: the default of its type. */
  readonly tolerance: number | null;
}

export interface DevicePlan {
  readonly name: string;
  readonly connection: ConnectionPlan;
  /** Labels of the runner that can reach it. */
  readonly runsOn: readonly string[];
  /** Names of artifacts, in the order of the spec. */
  readonly artifacts: readonly string[];
  /** Others use the same hardware at the same time. */
  readonly isShared: boolean;
  readonly timeoutMs: number;
  /** Null: the lab's own spec says it. */
  readonly protocol: ProtocolPlan | null;
  /** Absolute path of its costs, and as messages print it. */
  readonly costs: { readonly path: string; readonly file: string } | null;
  readonly where: Place;
}

/** Someone answers for a broken limit, for a while. */
export interface Waiver {
  readonly owner: string;
  readonly reason: string;
  /** Last day on which it holds, YYYY-MM-DD (UTC). */
  readonly expires: string;
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
  /** What runs files to measure their accuracy. */
  readonly runtime: RuntimeChoice;
  /** Null where every artifact is committed and no accuracy is judged. */
  readonly data: DataPlan | null;
  /** By name, in the order of the spec; the only one is called `teacher`. */
  readonly teachers: Readonly<Record<ModelName, ModelPlan>>;
  /** Null where every artifact is committed: there is nothing to train. */
  readonly student: ModelPlan | null;
  readonly compression: CompressionPlan;
  readonly artifacts: readonly ArtifactPlan[];
  /** Group name → artifacts whose sizes and counts are added. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Absolute glob patterns of the files that devices wrote, with the place of each in the spec. */
  readonly measurements: readonly { readonly pattern: string; readonly where: Place }[];
  /** Devices that `bench` measures on. */
  readonly devices: readonly DevicePlan[];
  readonly budgets: readonly BudgetPlan[];
  /** Absolute paths of the spec and of those it extends, this one first. */
  readonly specFiles: readonly string[];
  /** Where each written value stands, by JSON pointer; for messages only, never part of a cache key. */
  readonly places: Readonly<Record<string, Place>>;
}

/** A plan that has something to train. */
export interface TrainablePlan extends Plan {
  readonly data: DataPlan;
  readonly student: ModelPlan;
}

/** Null where the spec has no such model. */
export function modelOf({ teachers, student }: Pick<Plan, 'teachers' | 'student'>, name: ModelName): ModelPlan | null {
  if (name === 'student') return student;
  return Object.hasOwn(teachers, name) ? (teachers[name] ?? null) : null;
}

/** Every model with its name, teachers first. */
export function modelsOf({
  teachers,
  student,
}: Pick<Plan, 'teachers' | 'student'>): readonly (readonly [ModelName, ModelPlan])[] {
  return [...Object.entries(teachers), ...(student ? [['student', student] as const] : [])];
}

export function isTrainable(plan: Plan): plan is TrainablePlan {
  return plan.student !== null && plan.data !== null;
}
