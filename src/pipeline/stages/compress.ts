/**
 * The folded half of the joint loop: clustering and quantisation, with fine-tuning where the spec asks for it, and the
 * zeros of pruning kept throughout.
 */
import { batchesPerEpoch } from '../../data/batches.js';
import { fakeQuantization } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { kernelLayers, pack, unpack } from '../../graph/parameters.js';
import type { ClusteringRule } from '../../passes/cluster/codebook.js';
import { kernelSpans, quantizedWeights, type QuantizedWeights } from '../../passes/quantize-aware.js';
import type { Checkpoint, TrainingResult } from '../../passes/train.js';
import { train } from '../../passes/train.js';
import { clusteredLayers, clustersOf, prunedLayers } from '../../spec/layers.js';
import type { ClusteringPlan } from '../../spec/plan.js';
import { multiplierOf } from '../../spec/trained-layers.js';
import type { Checkpointing, Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { CompressedRecipe, FineTuningRecipe, StageRecipe } from '../recipe.js';
import { learningRate } from '../settings.js';
import { trainedLayers } from '../trained-layers.js';
import { calibrate } from './calibrate.js';
import { distill, taughtBy, type Lesson } from './logits.js';
import { basisOf, type Tools } from './tools.js';
import { trainingTask } from './training-task.js';

export function compress(
  tools: Tools,
  stage: StageRecipe & CompressedRecipe,
  parent: Staged<Model>,
  teachers: readonly Staged<Lesson>[],
): Promise<Staged<Model>> {
  const { pruned, clustering, perAxis, fineTuning } = stage;
  const depends = {
    ...basisOf(tools),
    code: tools.code.compressed,
    model: parent.digest,
    pruned: pruned && { layers: pruned.layers, exclude: pruned.exclude },
    clustering,
    perAxis,
    fineTuning: fineTuning && {
      ...fineTuning,
      augmentation: { ...tools.augmentation },
      distillation: fineTuning.distillation && {
        ...fineTuning.distillation,
        from: taughtBy(fineTuning.distillation, teachers),
      },
    },
  };
  return tools.cache.stage<Model, Checkpoint>(stage.name, depends, async (checkpointing) => {
    const { graph } = parent.value;
    const weights = constrainedWeights(stage, graph, tools);
    const { latent, history } = fineTuning
      ? await fineTune(tools, fineTuning, graph, weights, teachers, checkpointing)
      : { latent: pack(graph), history: [] };
    return { graph: unpack(graph, weights.settle(latent)), numbers: weights.codes(latent), history };
  });
}

/** Refit codebooks about ten times in an epoch of a thousand steps: often enough to follow, too seldom to cost. */
const codebookFrequency = 100;

function constrainedWeights(
  { pruned, clustering, perAxis, fineTuning }: CompressedRecipe,
  graph: Graph,
  { seed, dataset }: Pick<Tools, 'seed' | 'dataset'>,
): QuantizedWeights {
  const names = kernelLayers(graph);
  const spans = kernelSpans(graph, {
    pruned: pruned ? prunedLayers(pruned, names) : [],
    clustering: clusteringRules(clustering, names),
    rounds: fineTuning?.qat?.numBits ?? null,
    perAxis,
  });
  const noise = fineTuning?.qat?.quantNoise && {
    ...fineTuning.qat.quantNoise,
    totalSteps: fineTuning.epochs * batchesPerEpoch(dataset, fineTuning.batchSize),
    seed,
    stream: fineTuning.label,
  };
  return quantizedWeights(spans, pack(graph), { seed, codebookFrequency, noise: noise ?? null });
}

function clusteringRules(
  clustering: ClusteringPlan | null,
  names: readonly string[],
): (layer: string) => Omit<ClusteringRule, 'largest'> | null {
  const clustered = new Set(clustering ? clusteredLayers(clustering, names) : []);
  return (layer) =>
    clustering && clustered.has(layer)
      ? {
          numberOfClusters: clustersOf(clustering, layer),
          centroidInitialization: clustering.centroidsInit,
          preserveSparsity: clustering.preserveSparsity,
        }
      : null;
}

async function fineTune(
  tools: Tools,
  {
    label,
    epochs,
    batchSize,
    learningRate: rate,
    optimizer,
    labelSmoothing,
    averageDecay,
    classWeights,
    distillation,
    qat,
  }: FineTuningRecipe,
  graph: Graph,
  projection: QuantizedWeights,
  teachers: readonly Staged<Lesson>[],
  checkpointing: Checkpointing<Checkpoint>,
): Promise<Pick<TrainingResult, 'latent' | 'history'>> {
  const { dataset, augmentation, seed } = tools;
  return train(
    {
      label,
      graph,
      dataset,
      augmentation,
      epochs,
      batchSize,
      task: trainingTask(dataset, graph, { labelSmoothing, ...(classWeights && { classWeights }) }),
      optimizer,
      learningRate: learningRate(rate, epochs * batchesPerEpoch(dataset, batchSize)),
      multiplierOf: multiplierOf(rate, trainedLayers(graph)),
      averageDecay,
      seed,
      projection,
      distillation: distillation && distill(distillation, teachers),
      calibrate: qat && (async (now) => fakeQuantization(now, await calibrate(tools, now, qat))),
    },
    { ...tools, resume: await checkpointing.load(), save: checkpointing.save },
  );
}
