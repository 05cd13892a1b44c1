/** What is done to models: the part of a plan that `compression` becomes. */
import { given } from './given.js';
import { writtenModels } from './models.js';
import { compressedModels, fineTuningOf, passesPointer } from './passes.js';
import type { ClusteringPlan, CompressionPlan, FineTuningPlan, ModelName, PassesPlan, RatePlan } from './plan.js';
import { planStructuredPruning } from './resolve-channels.js';
import { planDistillation } from './resolve-distillation.js';
import { planPruning } from './resolve-pruning.js';
import { planQuantization } from './resolve-quantization.js';
import { planLearningRate } from './resolve-training.js';
import type { Clustering, FineTuning, ModelCompression, RateDistortion, Spec } from './schema/spec.js';
import { parseFraction, parseSizeBytes } from './units.js';

export function planCompression(spec: Spec): CompressionPlan {
  const compression = given(spec.compression, 'compression');
  const { distillation, per_model = {}, models = [] } = compression;
  const all = { ...compression, ...tuned(spec, compression, models) };
  return {
    ...planPasses(all, '/compression', batchSizeOf(spec, 'student')),
    models: compressedModels(spec),
    distillation: distillation ? planDistillation(distillation, compression.recipe) : null,
    perModel: Object.fromEntries(
      Object.entries(per_model).map(([name, passes]) => [
        name,
        planPasses({ ...passes, ...tuned(spec, passes, [name]) }, passesPointer(name), batchSizeOf(spec, name)),
      ]),
    ),
  };
}

function tuned(
  spec: Spec,
  passes: ModelCompression,
  models: readonly ModelName[],
): Pick<ModelCompression, 'fine_tuning'> {
  const fine_tuning = fineTuningOf(spec, { passes, models });
  return fine_tuning ? { fine_tuning } : {};
}

/** Of a model's last training; undefined where it has none. */
function batchSizeOf(spec: Spec, name: ModelName): number | undefined {
  const model = writtenModels(spec).find((one) => one.name === name)?.model;
  return [model?.training ?? []].flat().at(-1)?.batch_size;
}

function planPasses(written: ModelCompression, pointer: string, batchSize: number | undefined): PassesPlan {
  const { pruning, structured_pruning, dead_channels, clustering, quantization, fine_tuning } = written;
  return {
    pointer,
    pruning: pruning ? planPruning(pruning) : null,
    structuredPruning: structured_pruning ? planStructuredPruning(structured_pruning) : null,
    removesDeadChannels: dead_channels === 'remove',
    clustering: clustering
      ? {
          numberOfClusters: clustering.number_of_clusters ?? null,
          centroidsInit: given(clustering.cluster_centroids_init, 'cluster_centroids_init'),
          gradientAggregation: given(clustering.cluster_gradient_aggregation, 'cluster_gradient_aggregation'),
          preserveSparsity: given(clustering.preserve_sparsity, 'preserve_sparsity'),
          layers: given(clustering.layers, 'layers'),
          exclude: clustering.exclude ?? [],
          layerClusters: Object.entries(clustering.layer_clusters ?? {}).map(([pattern, numberOfClusters]) => ({
            pattern,
            numberOfClusters,
          })),
          ...(clustering.cluster_per_channel && { perChannel: clustering.cluster_per_channel }),
          ...planBlocks(clustering),
          rate: clustering.rate_distortion ? planRate(clustering.rate_distortion) : null,
        }
      : null,
    quantization: quantization ? planQuantization(quantization) : null,
    fineTuning: fine_tuning ? planFineTuning(fine_tuning, batchSize) : null,
  };
}

/** Nothing where each weight has a code of its own. */
function planBlocks({
  block_size,
  layer_block_sizes,
}: Clustering): Pick<ClusteringPlan, 'blockSize' | 'layerBlockSizes'> {
  return {
    ...(block_size === undefined ? {} : { blockSize: block_size }),
    ...(layer_block_sizes === undefined
      ? {}
      : {
          layerBlockSizes: Object.entries(layer_block_sizes).map(([pattern, blockSize]) => ({ pattern, blockSize })),
        }),
  };
}

function planRate({ lambda, deflated_size, ramp }: RateDistortion): RatePlan {
  return deflated_size === undefined
    ? { kind: 'lambda', lambda: given(lambda, 'lambda'), rampFraction: parseFraction(ramp ?? 0) }
    : { kind: 'size', deflatedBytes: parseSizeBytes(deflated_size) };
}

/** @param batchSize of the training before it. */
function planFineTuning(written: FineTuning, batchSize: number | undefined): FineTuningPlan {
  return {
    epochs: written.epochs,
    batchSize: given(written.batch_size ?? batchSize, 'batch_size'),
    learningRate: planLearningRate(written.learning_rate),
    ...(written.ema === undefined ? {} : { averageDecay: written.ema }),
  };
}
