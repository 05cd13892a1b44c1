/** What a recipe holds: each stage of a model's life with all that it depends on. */
import type { QuantizedType } from '../spec/artifact-types.js';
import type {
  ArchitecturePlan,
  CalibrationPlan,
  ClusteringPlan,
  DistillationPlan,
  FineTuningPlan,
  ImportedModelPlan,
  LayerPatterns,
  LearningRatePlan,
  ModelFilePlan,
  ModelName,
  Plan,
  PruningPlan,
  QuantizationAwarePlan,
  QuantizationPlan,
  StructuredPruningPlan,
  TrainedArtifactPlan,
  TrainingPlan,
  WeightsPlan,
} from '../spec/plan.js';
import type { FileOfModel } from './file-cost.js';

/** Where the samples, the temperature and the teachers' logits of a distillation come from. */
export interface DistillationRecipe extends Omit<DistillationPlan, 'weights'> {
  /** Stages of logits, or of the teachers themselves: one, or those of an ensemble, each with its share of the mean. */
  readonly from: readonly { readonly stage: string; readonly weight: number }[];
  /** Of teachers that train along, in the order of `from`. */
  readonly peers?: readonly { readonly name: ModelName; readonly learningRate: LearningRatePlan }[];
}

export interface BuiltRecipe {
  readonly kind: 'built';
  readonly architecture: ArchitecturePlan;
  /** Null: seeded. */
  readonly weights: WeightsPlan | null;
  readonly workspace: string;
}

/** A file of the repository, with its weights. */
export interface ImportedRecipe {
  readonly kind: 'imported';
  readonly file: ModelFilePlan;
  readonly head: ImportedModelPlan['head'];
  readonly workspace: string;
}

/** The BatchNorm that an exporter folded away, put back. */
export interface RestoredRecipe {
  readonly kind: 'restored';
  readonly from: string;
}

export interface StageOfLife extends Pick<TrainingPlan, 'epochs' | 'batchSize'> {
  /** Where pruning goes by the learning rate: the schedule that the stage is a part of, which has `epochs` from `first` on. */
  readonly rate?: { readonly plan: LearningRatePlan; readonly first: number; readonly epochs: number };
}

export interface TrainedRecipe {
  readonly kind: 'trained';
  readonly from: string;
  /** Names the stage in progress, curves and random streams. */
  readonly label: string;
  /** Where its training stands in the spec. */
  readonly pointer: string;
  readonly training: TrainingPlan;
  /** Layers that keep their weights in this stage; also `body` and `head`. */
  readonly frozen: LayerPatterns;
  /** Which epochs of the training this stage is, up to and without `end`. */
  readonly epochs: { readonly first: number; readonly end: number };
  /** All stages in which the model is trained, this one at `index`: pruning goes on through them. */
  readonly life: { readonly index: number; readonly stages: readonly StageOfLife[] };
  readonly distillation: DistillationRecipe | null;
  readonly pruning: PruningPlan | null;
}

/** Some channels leave the model for good. */
export interface NarrowedRecipe {
  readonly kind: 'narrowed';
  readonly from: string;
  /** Those that change no result. */
  readonly removesDeadChannels: boolean;
  /** The least important; null where all that matter stay. */
  readonly structured: StructuredPruningPlan | null;
  /** The smallest type of file that is made of the model; null where no limit is of a file. */
  readonly file: FileOfModel | null;
  /** Whether a sparsity loss has drawn whole channels towards 0 before. */
  readonly countsDead: boolean;
  /** Pruning that has ended: what leaves takes more than its share of zeros along, which are made good for. Null where it goes on. */
  readonly pruned: PruningPlan | null;
}

/** What became of a teacher that trained in the steps of another model. */
export interface PeerRecipe {
  readonly kind: 'peer';
  /** The stage in which both were trained. */
  readonly from: string;
  readonly label: string;
}

export interface LogitsRecipe {
  readonly kind: 'logits';
  readonly from: string;
}

export interface FoldedRecipe {
  readonly kind: 'folded';
  readonly from: string;
}

export interface CompressedRecipe {
  readonly kind: 'compressed';
  readonly from: string;
  /** Layers whose zeros are kept; null where nothing was pruned. */
  readonly pruned: PruningPlan | null;
  readonly clustering: ClusteringPlan | null;
  /** Scales per channel where the runtime reads them, or one per kernel. */
  readonly perAxis: boolean;
  readonly fineTuning: FineTuningRecipe | null;
}

export interface FineTuningRecipe
  extends
    Omit<FineTuningPlan, 'averageDecay'>,
    Pick<TrainingPlan, 'optimizer' | 'labelSmoothing' | 'averageDecay' | 'classWeights'> {
  /** Names the stage in progress, curves and random streams. */
  readonly label: string;
  readonly distillation: DistillationRecipe | null;
  /** Quantisation-aware: how ranges of activations are told. Null trains in float. */
  readonly qat:
    | (QuantizationAwarePlan &
        CalibrationPlan & {
          /** Layers with another number of bits; the last that matches counts. */
          readonly layerBits?: QuantizationPlan['layerBits'];
          /** Layers that training does not round, for they stay float32. */
          readonly exclude?: QuantizationPlan['exclude'];
        })
    | null;
}

/** The model in the numbers of one type of file. */
export interface QuantizedRecipe extends Pick<
  QuantizationPlan,
  'perAxis' | 'weightObserver' | 'equalizes' | 'correctsBiases' | 'rounding'
> {
  readonly kind: 'quantized';
  readonly from: string;
  readonly type: QuantizedType;
  /** How ranges of activations are told; null for a type whose activations stay floats. */
  readonly calibration: CalibrationPlan | null;
  /** Layers that stay float32. */
  readonly exclude?: QuantizationPlan['exclude'];
  /** Of a type with kernels of four bits: layers that have another number; the last that matches counts. */
  readonly layerBits: QuantizationPlan['layerBits'];
  /** Of such a type: bits of the other layers are chosen so that each of these files fits. Null: four. */
  readonly automaticBits: AutomaticBitsRecipe | null;
}

export interface AutomaticBitsRecipe {
  readonly files: readonly { readonly artifact: TrainedArtifactPlan; readonly mostBytes: number }[];
  /** What a file says of where it came from. */
  readonly plan: Pick<Plan, 'name' | 'seed'>;
}

export type StageRecipe = (
  | BuiltRecipe
  | ImportedRecipe
  | RestoredRecipe
  | TrainedRecipe
  | PeerRecipe
  | NarrowedRecipe
  | LogitsRecipe
  | FoldedRecipe
  | CompressedRecipe
  | QuantizedRecipe
) & {
  /** Unique in the recipe; what later stages name as a parent, and the cache's file is called. */
  readonly name: string;
  readonly model: ModelName;
};

export interface Recipe {
  /** Parents before those that name them. */
  readonly stages: readonly StageRecipe[];
  /** Each file that is made, with the stage whose model it holds. */
  readonly exports: readonly { readonly artifact: TrainedArtifactPlan; readonly from: string }[];
}
