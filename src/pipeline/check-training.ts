/**
 * What a spec asks of its training and only data and models can tell it cannot have. Told before the first step: a stage
 * that turns out to be too short must not cost the training of those before it.
 */
import { SpecError } from '../core/errors.js';
import { batchesPerEpoch } from '../data/batches.js';
import type { Dataset } from '../data/dataset.js';
import { layoutOf, type Parameter } from '../graph/parameters.js';
import { checkBudgetLayers, checkLayers } from '../spec/layers.js';
import { isCommitted, type ModelName, type Plan } from '../spec/plan.js';
import { checkSparsity } from './check-sparsity.js';
import type { Models } from './make-models.js';
import type { Recipe, StageRecipe } from './recipe.js';
import { learningRate, pruningSchedule } from './settings.js';

/** @throws SpecError */
export function checkTraining(plan: Plan, recipe: Recipe, starts: Models, dataset: Dataset): void {
  const kernels = new Map<ModelName, readonly Parameter[]>();
  for (const { name, model } of recipe.stages) {
    const start = starts.get(name);
    if (start)
      kernels.set(
        model,
        layoutOf(start.value.graph).parameters.filter(({ role }) => role === 'kernel'),
      );
  }
  const layersOf = (model: ModelName) => kernels.get(model)?.map(({ layer }) => layer) ?? [];
  checkLayers(plan, plan.compression.models.flatMap(layersOf));
  checkBudgetLayers(plan, (name) => {
    const artifact = plan.artifacts.find((candidate) => candidate.name === name);
    // What a committed artifact does not hold is a row of its own.
    return !artifact || isCommitted(artifact) || !kernels.has(artifact.model) ? null : layersOf(artifact.model);
  });
  for (const model of plan.compression.models) checkSparsity(plan, kernels.get(model) ?? []);
  for (const stage of recipe.stages) checkSteps(plan, stage, dataset);
}

/** Whether the schedules of a stage fit into its optimizer steps. */
function checkSteps(plan: Plan, stage: StageRecipe, dataset: Dataset): void {
  const training = stage.kind === 'trained' ? stage.training : stage.kind === 'compressed' ? stage.fineTuning : null;
  if (!training) return;
  const { places } = plan;
  const pointer = stage.kind === 'trained' ? `/${stage.model}/training` : '/compression/fine_tuning';
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
  learningRate(training.learningRate, steps, places[`${pointer}/learning_rate/warmup`]);
  if (stage.kind === 'trained' && stage.pruning)
    pruningSchedule(stage.pruning, steps, places['/compression/pruning/end_step']);
}
