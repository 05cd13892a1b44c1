/**
 * A plan as the lives of its models: each a list of stages with parents, in an order in which they can be made. It is data:
 * teacher and student, a compressed teacher, later an ensemble, are entries, not cases.
 *
 *   built or imported → (restored) → (narrowed) → trained → folded → compressed → quantised
 */
import { InternalError } from '../core/errors.js';
import type {
  CalibrationPlan,
  DistillationPlan,
  FineTuningPlan,
  LayerPatterns,
  ModelName,
  ModelPlan,
  PassesPlan,
  Plan,
  QuantizationPlan,
  TrainablePlan,
  TrainedArtifactPlan,
  TrainingPlan,
} from '../spec/plan.js';
import { isCommitted, isImported, passesOf } from '../spec/plan.js';
import { hasRanges, type QuantizedType } from '../spec/artifact-types.js';
import { modelPointer } from '../spec/models.js';
import { trainedAlong } from './recipe-online.js';
import { isTrainingList } from '../spec/trained-layers.js';
import { narrowings, type Narrowing } from './recipe-narrowings.js';
import type {
  DistillationRecipe,
  TrainedRecipe,
  FineTuningRecipe,
  AutomaticBitsRecipe,
  QuantizedRecipe,
  StageRecipe,
  Recipe,
} from './stage-recipe.js';

export function recipeOf(plan: TrainablePlan): Recipe {
  const { teachers, student, compression } = plan;
  const asked = compression.distillation;
  const keepsLogits = asked?.mode === 'offline';
  const lives = Object.entries(teachers).flatMap(([name, teacher]) => lifeOf(name, teacher, plan, null, keepsLogits));
  const distillation = asked && distillationOf(asked, Object.keys(teachers), lives);
  const own = lifeOf('student', student, plan, distillation, false);
  const stages = asked?.mode === 'online' ? trainedAlong(lives, own, plan) : [...lives, ...own];
  const made = plan.artifacts.flatMap((artifact) => (isCommitted(artifact) ? [] : [artifact]));
  return { stages, exports: made.map((artifact) => ({ artifact, from: shipped(artifact, stages) })) };
}

/** Of the last of which stages a student learns. */
const teachingKinds: Readonly<Record<DistillationPlan['mode'], ReadonlySet<StageRecipe['kind']>>> = {
  offline: new Set(['logits']),
  consistent: new Set(['built', 'imported', 'restored', 'narrowed', 'trained']),
  online: new Set(['built', 'imported', 'restored', 'narrowed', 'trained']),
  self: new Set(),
};

function distillationOf(
  { weights, ...settings }: DistillationPlan,
  teachers: readonly ModelName[],
  lives: readonly StageRecipe[],
): DistillationRecipe {
  const weightOf = (name: ModelName): number => (Object.hasOwn(weights, name) ? weights[name]! : 1);
  const stageOf = (name: ModelName): string =>
    lives.filter(({ model, kind }) => model === name && teachingKinds[settings.mode].has(kind)).at(-1)!.name;
  return { ...settings, from: teachers.map((name) => ({ stage: stageOf(name), weight: weightOf(name) })) };
}

/** The stage whose model a file holds. */
function shipped({ name, model, type }: TrainedArtifactPlan, stages: readonly StageRecipe[]): string {
  const isOfFile = (stage: StageRecipe): boolean =>
    stage.kind === 'quantized'
      ? stage.type === type
      : type === 'float32' && ['folded', 'compressed'].includes(stage.kind);
  const last = stages.filter((stage) => stage.model === model && isOfFile(stage)).at(-1);
  if (!last) throw new InternalError(`artifact ${name} is of a model that the recipe does not make`);
  return last.name;
}

/** @param teaches whether its logits are kept, for another model to be distilled from. */
function lifeOf(
  model: ModelName,
  planned: ModelPlan,
  plan: Plan,
  distillation: DistillationRecipe | null,
  teaches: boolean,
): StageRecipe[] {
  const passes = passesOf(plan.compression, model);
  const { pruning, clustering, quantization, fineTuning } = passes;
  const name = (kind: StageRecipe['kind']): string => `${model}-${kind}`;
  const { training } = planned;
  const start = startOf(model, planned, plan.workspace);
  const stages: StageRecipe[] = [start];
  const { batchNormalization = 'keep' } = (isImported(planned) ? planned : planned.weights) ?? {};
  if (batchNormalization === 'restore')
    stages.push({ name: name('restored'), model, kind: 'restored', from: start.name });
  // Where the teacher comes last, training has none.
  const shared = { distillation: distillation?.begins ? null : distillation, pruning };
  stages.push(
    ...trainedStages(
      model,
      training ?? [],
      plan,
      stages.at(-1)!.name,
      narrowings(model, planned, passes, plan),
      shared,
    ),
  );
  const trained = stages.at(-1)!.name;
  if (teaches) stages.push({ name: name('logits'), model, kind: 'logits', from: trained });
  stages.push({ name: name('folded'), model, kind: 'folded', from: trained });
  if (pruning ?? clustering ?? fineTuning) {
    stages.push({
      name: name('compressed'),
      model,
      kind: 'compressed',
      from: name('folded'),
      pruned: pruning,
      clustering,
      perAxis: quantization?.perAxis ?? true,
      fineTuning: fineTuning && training && fineTuningOf(model, fineTuning, training.at(-1)!, passes, distillation),
    });
  }
  const from = stages.at(-1)!.name;
  return [...stages, ...typesOf(model, plan).map((type) => quantizedStage(model, type, from, plan, quantization))];
}

/** Types of the files that are made of a model, but that of the model itself. */
function typesOf(model: ModelName, { artifacts }: Plan): readonly QuantizedType[] {
  const types = artifacts.flatMap((one) => (isCommitted(one) || one.model !== model ? [] : [one.type]));
  return [...new Set(types)].filter((type) => type !== 'float32');
}

function quantizedStage(
  model: ModelName,
  type: QuantizedType,
  from: string,
  plan: Plan,
  quantization: QuantizationPlan | null,
): StageRecipe {
  const isRanged = hasRanges(type);
  if (isRanged && !quantization) throw new InternalError(`type ${type} of the ${model} needs a quantization`);
  return {
    name: `${model}-${type}`,
    model,
    kind: 'quantized',
    from,
    type,
    perAxis: quantization?.perAxis ?? true,
    weightObserver: quantization?.weightObserver ?? null,
    equalizes: isRanged && quantization!.equalizes,
    correctsBiases: isRanged && quantization!.correctsBiases,
    rounding: isRanged ? quantization!.rounding : 'nearest',
    calibration: isRanged ? calibrationOf(quantization!) : null,
    ...(type !== 'float16' && excluded(quantization)),
    layerBits: type === 'int4' ? storedBits(quantization!) : [],
    automaticBits: type === 'int4' ? automaticBitsOf(plan, model, quantization!) : null,
  };
}

/** Absent where no layer stays float32: then a stage is the one that it was before there was such a setting. */
const excluded = (quantization: QuantizationPlan | null): Pick<QuantizedRecipe, 'exclude'> =>
  quantization && quantization.exclude.length > 0 ? { exclude: quantization.exclude } : {};

/** Kernels of four bits, but for layers that are named, and where training saw eight. */
function storedBits({ layerBits, aware }: QuantizationPlan): QuantizationPlan['layerBits'] {
  const isOfEight = aware?.numBits === 8 && layerBits.length > 0;
  return isOfEight ? [{ pattern: '*', bits: 8 }, ...layerBits] : layerBits;
}

const calibrationOf = ({ representativeSamples, observer }: QuantizationPlan): CalibrationPlan => ({
  representativeSamples,
  observer,
});

function automaticBitsOf(
  plan: Plan,
  model: ModelName,
  { automaticBits }: QuantizationPlan,
): AutomaticBitsRecipe | null {
  if (automaticBits === null) return null;
  const files = plan.artifacts.flatMap((artifact) => {
    if (isCommitted(artifact) || artifact.model !== model || artifact.type !== 'int4') return [];
    const limits = plan.budgets.flatMap(({ artifact: of, metric, max }) =>
      of === artifact.name && metric === 'size' && max !== null ? [max] : [],
    );
    return [{ artifact, mostBytes: automaticBits.mostBytes ?? Math.min(...limits) }];
  });
  return { files, plan: { name: plan.name, seed: plan.seed } };
}

/** A stage for each training, and two where layers are frozen for the first epochs. */
function trainedStages(
  model: ModelName,
  trainings: readonly TrainingPlan[],
  spec: Plan,
  start: string,
  narrowed: ReadonlyMap<number, Narrowing>,
  shared: Pick<TrainedRecipe, 'distillation' | 'pruning'>,
): StageRecipe[] {
  const isList = isTrainingList(spec, model);
  const parts = trainings.flatMap((training, index) => {
    const pointer = `${modelPointer(model)}/training${isList ? `/${index}` : ''}`;
    const { freeze, epochs: end } = training;
    const part = (frozen: LayerPatterns, epochs: TrainedRecipe['epochs']) => ({
      index,
      pointer,
      training,
      frozen,
      epochs,
    });
    const first = freeze?.epochs ?? null;
    const layers = freeze?.layers ?? [];
    if (first === null) return [part(layers, { first: 0, end })];
    return [part(layers, { first: 0, end: first }), part([], { first, end })];
  });
  const { pruning } = shared;
  const goesByRate = pruning?.schedule === 'PolynomialDecay' && pruning.progressBy === 'learning_rate';
  const life = parts.map(({ training: { batchSize, epochs, learningRate: plan }, epochs: { first, end } }) => ({
    epochs: end - first,
    batchSize,
    ...(goesByRate && { rate: { plan, first, epochs } }),
  }));
  const stages: StageRecipe[] = [];
  const from = (): string => stages.at(-1)?.name ?? start;
  const narrowBefore = (training: number): void => {
    const narrowing = narrowed.get(training);
    if (!narrowing) return;
    const name = `${model}-narrowed${training === 0 ? '' : `-${training + 1}`}`;
    stages.push({ name, model, kind: 'narrowed', from: from(), ...narrowing });
  };
  parts.forEach(({ index, ...part }, at) => {
    if (part.epochs.first === 0) narrowBefore(index);
    stages.push({
      name: `${model}-trained${at === parts.length - 1 ? '' : `-${at + 1}`}`,
      model,
      kind: 'trained',
      from: from(),
      label: parts.length === 1 ? model : `${model}, part ${at + 1} of ${parts.length}`,
      ...part,
      ...shared,
      life: { index: at, stages: life },
    });
  });
  narrowBefore(trainings.length);
  return stages;
}

function startOf(model: ModelName, planned: ModelPlan, workspace: string): StageRecipe {
  if (isImported(planned)) {
    const { file, head } = planned;
    return { name: `${model}-imported`, model, kind: 'imported', file, head, workspace };
  }
  const { training: _training, weights, ...architecture } = planned;
  return { name: `${model}-built`, model, kind: 'built', architecture, weights, workspace };
}

function fineTuningOf(
  model: ModelName,
  fineTuning: FineTuningPlan,
  { optimizer, labelSmoothing, averageDecay, classWeights }: TrainingPlan,
  { quantization }: PassesPlan,
  distillation: DistillationRecipe | null,
): FineTuningRecipe {
  const label = model === 'student' ? 'fine-tuning' : `fine-tuning of the ${model}`;
  const shared = { optimizer, labelSmoothing, averageDecay, ...(classWeights && { classWeights }) };
  const layerBits = quantization?.layerBits ?? [];
  const qat = quantization?.aware
    ? {
        ...quantization.aware,
        ...calibrationOf(quantization),
        ...(layerBits.length > 0 && { layerBits }),
        ...excluded(quantization),
      }
    : null;
  // Layers that hints name may have been folded into others.
  return { ...shared, ...fineTuning, label, distillation: distillation && { ...distillation, hints: [] }, qat };
}
