/**
 * What a spec asks of its training and only data and models can tell it cannot have. Told before the first step: a stage
 * that turns out to be too short must not cost the training of those before it.
 */
import { PassError, SpecError } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import { batchesPerEpoch } from '../data/batches.js';
import type { Dataset } from '../data/dataset.js';
import type { Graph } from '../graph/graph.js';
import { layoutOf, type Parameter } from '../graph/parameters.js';
import { hintPart } from '../passes/distill/hints.js';
import { withBatchNorm } from '../passes/restore-batch-norm.js';
import { checkBudgetLayers, prunedLayers } from '../spec/layers.js';
import {
  compressedTogether,
  isCommitted,
  isImported,
  modelOf,
  passesOf,
  stepAt,
  type ModelName,
  type Plan,
  type StepPosition,
} from '../spec/plan.js';
import { validationOfTraining } from '../spec/rules-validation.js';
import { checkFineTuning, checkTrainedLayers, matchTrained } from '../spec/trained-layers.js';
import { classWeights } from '../tasks/classification/class-weights.js';
import { checkLimits } from './check-limits.js';
import { checkPasses } from './check-passes.js';
import { checkChosenSizes, checkQuantization, checkTrainedBits } from './check-quantization.js';
import { checkSparsity } from './check-sparsity.js';
import { checkZeroPattern } from './check-zero-pattern.js';
import type { Models } from './make-models.js';
import type { Recipe, StageRecipe, TrainedRecipe } from './stage-recipe.js';
import { learningRate, learningRates, pruningSchedule, rewoundAt } from './settings.js';
import { trainedLayers } from './trained-layers.js';

/** @throws SpecError */
export function checkTraining(plan: Plan, recipe: Recipe, starts: Models, dataset: Dataset): void {
  const kernels = new Map<ModelName, readonly Parameter[]>();
  const graphs = new Map<ModelName, Graph>();
  for (const { name, model } of recipe.stages) {
    const start = starts.get(name);
    if (!start) continue;
    const { graph } = start.value;
    graphs.set(model, graph);
    kernels.set(
      model,
      layoutOf(graph).parameters.filter(({ role }) => role === 'kernel'),
    );
    const planned = modelOf(plan, model);
    if (!planned?.training) continue;
    const isRestored = isImported(planned) && planned.batchNormalization === 'restore';
    checkTrainedLayers(plan, model, planned.training, trainedLayers(isRestored ? withBatchNorm(graph) : graph));
  }
  const layersOf = (model: ModelName) => kernels.get(model)?.map(({ layer }) => layer) ?? [];
  for (const { passes, models } of compressedTogether(plan.compression)) {
    const compressed = models.flatMap(layersOf);
    if (models.length === 0) continue;
    checkPasses(
      plan,
      passes,
      models.flatMap((model) => graphs.get(model) ?? []),
    );
    checkFineTuning(plan, passes, compressed);
    for (const model of models) {
      const graph = graphs.get(model);
      if (graph) checkZeroPattern(plan, passes, graph);
      checkSparsity(plan, passes, kernels.get(model) ?? []);
    }
  }
  checkBudgetLayers(plan, (name) => {
    const artifact = plan.artifacts.find((candidate) => candidate.name === name);
    // What a committed artifact does not hold is a row of its own.
    return !artifact || isCommitted(artifact) || !kernels.has(artifact.model) ? null : layersOf(artifact.model);
  });
  for (const stage of recipe.stages) {
    checkSteps(plan, stage, dataset);
    const start = graphs.get(stage.model);
    if (stage.kind === 'quantized' && start) {
      checkQuantization(plan, stage, start);
      const own = recipe.stages.filter(({ model }) => model === stage.model);
      const isTrained = own.some((one) => one.kind === 'trained' && one.frozen.length === 0);
      if (!own.some(({ kind }) => kind === 'narrowed')) checkChosenSizes(plan, stage, start, { dataset, isTrained });
    }
    if (stage.kind === 'compressed' && start) checkTrainedBits(plan, stage, start);
    if (stage.kind === 'narrowed' && start) checkLimits(plan, stage, start);
    if (stage.kind !== 'trained') continue;
    checkPrunedAreTrained(plan, stage, layersOf(stage.model));
    checkValidation(plan, stage, dataset);
    checkClassWeights(plan, stage, dataset);
    checkHints(plan, stage, recipe, starts);
  }
}

/** Layers that hints name, of models as they begin. */
function checkHints(
  plan: Plan,
  { model, distillation }: StageRecipe & TrainedRecipe,
  recipe: Recipe,
  starts: Models,
): void {
  const hints = distillation?.hints ?? [];
  const taughtBy = recipe.stages.find(({ name }) => name === distillation?.from[0]?.stage)?.model;
  const graphOf = (name: ModelName | undefined) => {
    const graph = starts.get(recipe.stages.find((one) => one.model === name)?.name ?? '')?.value.graph;
    const planned = name === undefined ? null : modelOf(plan, name);
    const isRestored = planned && isImported(planned) && planned.batchNormalization === 'restore';
    return graph && (isRestored ? withBatchNorm(graph) : graph);
  };
  const [student, teacher] = [graphOf(model), graphOf(taughtBy)];
  if (hints.length === 0 || !student || !teacher) return;
  try {
    hintPart(hints, { student, teacher, batchSize: 1, seed: plan.seed });
  } catch (error) {
    const where = plan.places['/compression/distillation/hints'];
    if (!(error instanceof PassError) || !where) throw error;
    throw new SpecError(
      error.problems.map((problem) => ({ ...problem, where })),
      { cause: error },
    );
  }
}

/** Names of classes that only the data tell. */
function checkClassWeights(plan: Plan, { training, pointer }: TrainedRecipe, { classes, train }: Dataset): void {
  if (!training.classWeights) return;
  try {
    classWeights(training.classWeights, classes, train.labels);
  } catch (error) {
    const where = plan.places[`${pointer}/class_weights`];
    if (!(error instanceof SpecError) || !where) throw error;
    throw new SpecError(
      error.problems.map((problem) => ({ ...problem, where })),
      { cause: error },
    );
  }
}

/** What looks at the validation split needs one. */
function checkValidation(plan: Plan, { training, pointer }: TrainedRecipe, { validation }: Dataset): void {
  const key = training.patienceEpochs === null ? 'checkpoint' : 'early_stopping';
  const asks = training.patienceEpochs !== null || training.checkpoint === 'best';
  if (!asks || (validation && validation.count > 0)) return;
  const where = plan.places[`${pointer}/${key}`];
  throw new SpecError({ ...validationOfTraining(key), ...(where ? { where } : {}) });
}

/** What is pruned must be trained in the end: a frozen layer keeps its weights. */
function checkPrunedAreTrained(plan: Plan, stage: StageRecipe & TrainedRecipe, kernels: readonly string[]): void {
  const { pruning, frozen, life, pointer } = stage;
  if (!pruning || life.index < life.stages.length - 1) return;
  const kept = matchTrained(frozen, { layerNames: kernels, head: kernels.at(-1) ?? '' });
  const both = prunedLayers(pruning, kernels).filter((layer) => kept.includes(layer));
  if (both.length === 0) return;
  const where = plan.places[`${pointer}/freeze`];
  throw new SpecError({
    code: 'spec/frozen-pruned',
    message: `expected the layers that are pruned to be trained, found ${nameSome(both, 10)} frozen`,
    ...(where ? { where } : {}),
    cause: 'A layer that is frozen keeps its weights, and pruning sets weights to zero.',
    fix: 'Name these layers in pruning.exclude, or freeze them for the first epochs only.',
  });
}

/** The step of fine-tuning at which a teacher begins to count: both parts have steps. */
function distillationBegin({ places }: Plan, begins: StepPosition, steps: number): number {
  const begin = stepAt(begins, steps);
  if (begin > 0 && begin < steps) return begin;
  const where = places['/compression/distillation/begin_step'] ?? places['/compression/distillation'];
  throw new SpecError({
    code: 'spec/distillation-begin',
    message: `expected the teacher to begin after the first and before the last of the ${steps} steps of fine-tuning, found step ${begin}`,
    ...(where ? { where } : {}),
    cause: 'The recipe prune_qat_distill has a part by the labels alone, and one with the teacher after it.',
    fix: 'Write it as a percentage, such as begin_step: 50 %, or use recipe: joint.',
  });
}

/** Whether the schedules of a stage fit into its optimizer steps. */
function checkSteps(plan: Plan, stage: StageRecipe, dataset: Dataset): void {
  const training = stage.kind === 'trained' ? stage.training : stage.kind === 'compressed' ? stage.fineTuning : null;
  if (!training) return;
  const { places } = plan;
  const passes = passesOf(plan.compression, stage.model);
  const pointer = stage.kind === 'trained' ? stage.pointer : `${passes.pointer}/fine_tuning`;
  const { epochs, batchSize } = training;
  const steps = epochs * batchesPerEpoch(dataset, batchSize);
  if (steps === 0) {
    const where = places[`${pointer}/batch_size`] ?? places[pointer];
    throw new SpecError({
      code: 'spec/too-few-samples',
      message: `expected at least one batch of ${batchSize} training samples, found ${dataset.train.count} samples`,
      ...(where ? { where } : {}),
      fix: 'Lower batch_size, or give more training data.',
    });
  }
  const warmup = places[`${pointer}/learning_rate/warmup`];
  const begins = stage.kind === 'compressed' ? stage.fineTuning?.distillation?.begins : undefined;
  if (begins) {
    learningRates(training.learningRate, steps, distillationBegin(plan, begins, steps), warmup);
    return;
  }
  if (stage.kind !== 'trained' || !stage.pruning) {
    learningRate(training.learningRate, steps, warmup);
    return;
  }
  const stepsOf = (part: { readonly epochs: number; readonly batchSize: number }): number =>
    part.epochs * batchesPerEpoch(dataset, part.batchSize);
  const all = stage.life.stages.map(stepsOf);
  const total = all.reduce((sum, count) => sum + count, 0);
  const pruned = `${passes.pointer}/pruning`;
  const end = places[`${pruned}/end_step`] ?? places[`${pruned}/begin_step`] ?? places[pruned];
  pruningSchedule(stage.pruning, total, end);
  const before = stepsOf({ epochs: stage.epochs.first, batchSize });
  const prunedAt = rewoundAt(stage.pruning, all, { index: stage.life.index, before });
  learningRates(training.learningRate, steps, prunedAt, warmup);
}
