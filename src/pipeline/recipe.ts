/**
 * A plan as the lives of its models: each a list of stages with parents, in an order in which they can be made. It is data:
 * teacher and student, a compressed teacher, later an ensemble, are entries, not cases.
 *
 *   built or imported → (restored) → trained → folded → compressed → quantised
 */
import { InternalError } from '../core/errors.js';
import type {
  ArchitecturePlan,
  ClusteringPlan,
  CompressionPlan,
  DistillationPlan,
  FineTuningPlan,
  ImportedModelPlan,
  ModelFilePlan,
  ModelName,
  ModelPlan,
  Plan,
  PruningPlan,
  QuantizationPlan,
  TrainablePlan,
  TrainedArtifactPlan,
  TrainingPlan,
} from '../spec/plan.js';
import { isCommitted, isImported } from '../spec/plan.js';

/** Where the samples, the temperature and the teachers' logits of a distillation come from. */
export interface DistillationRecipe extends DistillationPlan {
  /** Names of `logits` stages: one, or those of an ensemble. */
  readonly from: readonly string[];
}

export interface BuiltRecipe {
  readonly kind: 'built';
  readonly architecture: ArchitecturePlan;
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

export interface TrainedRecipe {
  readonly kind: 'trained';
  readonly from: string;
  /** Names the stage in progress, curves and random streams. */
  readonly label: string;
  readonly training: TrainingPlan;
  readonly distillation: DistillationRecipe | null;
  readonly pruning: PruningPlan | null;
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
  readonly pruned: PruningPlan['layers'] | null;
  readonly clustering: ClusteringPlan | null;
  /** Scales per channel where the runtime reads them, or one per kernel. */
  readonly perAxis: boolean;
  readonly fineTuning: FineTuningRecipe | null;
}

export interface FineTuningRecipe extends FineTuningPlan, Pick<TrainingPlan, 'optimizer' | 'labelSmoothing'> {
  /** Names the stage in progress, curves and random streams. */
  readonly label: string;
  readonly distillation: DistillationRecipe | null;
  /** Quantisation-aware: samples that tell the ranges of activations. Null trains in float. */
  readonly qat: Pick<QuantizationPlan, 'representativeSamples'> | null;
}

export interface QuantizedRecipe extends Pick<QuantizationPlan, 'perAxis' | 'representativeSamples'> {
  readonly kind: 'quantized';
  readonly from: string;
}

export type StageRecipe = (
  | BuiltRecipe
  | ImportedRecipe
  | RestoredRecipe
  | TrainedRecipe
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

export function recipeOf(plan: TrainablePlan): Recipe {
  const { teacher, student, compression } = plan;
  const distillation: DistillationRecipe | null =
    teacher && compression.distillation ? { ...compression.distillation, from: ['teacher-logits'] } : null;
  const stages = [
    ...(teacher ? lifeOf('teacher', teacher, plan, null, distillation !== null) : []),
    ...lifeOf('student', student, plan, distillation, false),
  ];
  const made = plan.artifacts.flatMap((artifact) => (isCommitted(artifact) ? [] : [artifact]));
  return { stages, exports: made.map((artifact) => ({ artifact, from: shipped(artifact, stages) })) };
}

/** The stage whose model a file holds. */
function shipped({ name, model, type }: TrainedArtifactPlan, stages: readonly StageRecipe[]): string {
  const kinds = type === 'int8' ? ['quantized'] : ['folded', 'compressed'];
  const last = stages.filter((stage) => stage.model === model && kinds.includes(stage.kind)).at(-1);
  if (!last) throw new InternalError(`artifact ${name} is of a model that the recipe does not make`);
  return last.name;
}

/** @param teaches whether another model is distilled from this one. */
function lifeOf(
  model: ModelName,
  planned: ModelPlan,
  plan: Plan,
  distillation: DistillationRecipe | null,
  teaches: boolean,
): StageRecipe[] {
  const { models, pruning, clustering, quantization, fineTuning } = plan.compression;
  const isCompressed = models.includes(model);
  const name = (kind: StageRecipe['kind']): string => `${model}-${kind}`;
  const { training } = planned;
  const start = startOf(model, planned, plan.workspace);
  const stages: StageRecipe[] = [start];
  if (isImported(planned) && planned.batchNormalization === 'restore')
    stages.push({ name: name('restored'), model, kind: 'restored', from: start.name });
  if (training) {
    const kept = isCompressed ? pruning : null;
    const from = stages.at(-1)!.name;
    stages.push({
      name: name('trained'),
      model,
      kind: 'trained',
      from,
      label: model,
      training,
      distillation,
      pruning: kept,
    });
  }
  const trained = stages.at(-1)!.name;
  if (teaches) stages.push({ name: name('logits'), model, kind: 'logits', from: trained });
  stages.push({ name: name('folded'), model, kind: 'folded', from: trained });
  if (isCompressed && (pruning ?? clustering ?? fineTuning)) {
    stages.push({
      name: name('compressed'),
      model,
      kind: 'compressed',
      from: name('folded'),
      pruned: pruning?.layers ?? null,
      clustering,
      perAxis: quantization?.perAxis ?? true,
      fineTuning: fineTuning && training && fineTuningOf(model, fineTuning, training, plan.compression, distillation),
    });
  }
  if (quantization && plan.artifacts.some((one) => !isCommitted(one) && one.model === model && one.type === 'int8')) {
    const { perAxis, representativeSamples } = quantization;
    const from = stages.at(-1)!.name;
    stages.push({ name: name('quantized'), model, kind: 'quantized', from, perAxis, representativeSamples });
  }
  return stages;
}

function startOf(model: ModelName, planned: ModelPlan, workspace: string): StageRecipe {
  if (isImported(planned)) {
    const { file, head } = planned;
    return { name: `${model}-imported`, model, kind: 'imported', file, head, workspace };
  }
  const { training: _training, ...architecture } = planned;
  return { name: `${model}-built`, model, kind: 'built', architecture };
}

function fineTuningOf(
  model: ModelName,
  fineTuning: FineTuningPlan,
  { optimizer, labelSmoothing }: TrainingPlan,
  { quantization }: CompressionPlan,
  distillation: DistillationRecipe | null,
): FineTuningRecipe {
  const qat = quantization?.mode === 'qat' ? { representativeSamples: quantization.representativeSamples } : null;
  const label = model === 'student' ? 'fine-tuning' : `fine-tuning of the ${model}`;
  return { ...fineTuning, label, optimizer, labelSmoothing, distillation, qat };
}
