import { batchesPerEpoch } from '../../data/batches.js';
import { kernelLayers, layoutOf } from '../../graph/parameters.js';
import type { Graph } from '../../graph/graph.js';
import { identity, type Projection } from '../../passes/projection.js';
import { pruningProjection } from '../../passes/prune/projection.js';
import type { Checkpoint } from '../../passes/train.js';
import { train } from '../../passes/train.js';
import { matchLayers } from '../../spec/layers.js';
import type { PruningPlan } from '../../spec/plan.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { StageRecipe, TrainedRecipe } from '../recipe.js';
import { learningRate, pruningSchedule } from '../settings.js';
import { distill, type Logits } from './logits.js';
import { basisOf, type Tools } from './tools.js';
import { trainingTask } from './training-task.js';

/** Trained on the labels, and where the recipe says so distilled and pruned in the same loop. */
export function trainModel(
  tools: Tools,
  stage: StageRecipe & TrainedRecipe,
  parent: Staged<Model>,
  teachers: readonly Staged<Logits>[],
): Promise<Staged<Model>> {
  const { label, training, pruning, distillation } = stage;
  const { seed, dataset, augmentation, code } = tools;
  const depends = {
    ...basisOf(tools),
    code: code.trained,
    model: parent.digest,
    label,
    augmentation: { ...augmentation },
    training,
    distillation: distillation && { ...distillation, from: teachers.map(({ digest }) => digest) },
    pruning,
  };
  return tools.cache.stage<Model, Checkpoint>(stage.name, depends, async (checkpointing) => {
    const { graph } = parent.value;
    const { epochs, batchSize, labelSmoothing, optimizer } = training;
    const steps = epochs * batchesPerEpoch(dataset, batchSize);
    const trained = await train(
      {
        label,
        graph,
        dataset,
        augmentation,
        epochs,
        batchSize,
        task: trainingTask(dataset, graph, labelSmoothing),
        optimizer,
        learningRate: learningRate(training.learningRate, steps),
        seed,
        projection: pruning ? pruningOf(pruning, graph, steps) : identity,
        distillation: distillation && distill(tools, distillation, teachers),
        calibrate: null,
      },
      { ...tools, resume: await checkpointing.load(), save: checkpointing.save },
    );
    return { graph: trained.graph, numbers: null, history: trained.history };
  });
}

function pruningOf(pruning: PruningPlan, graph: Graph, steps: number): Projection {
  const layout = layoutOf(graph);
  const pruned = matchLayers(pruning.layers, kernelLayers(graph));
  const spans = layout.parameters.filter(({ role, layer }) => role === 'kernel' && pruned.includes(layer));
  // Patterns may all be of another model's layers.
  if (spans.length === 0) return identity;
  return pruningProjection(pruningSchedule(pruning, steps), spans, layout.parameterCount);
}
