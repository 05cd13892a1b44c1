/**
 * The folded half of the joint loop: clustering and quantisation, with fine-tuning where the spec asks for it, and the
 * zeros of pruning kept throughout.
 */
import { seededRandom } from '../core/random.js';
import { normalizedImages } from '../data/normalize.js';
import type { ActivationParameters } from '../graph/forward.js';
import { fakeQuantization } from '../graph/forward.js';
import type { Graph } from '../graph/graph.js';
import { kernelLayers, pack, unpack } from '../graph/parameters.js';
import { calibrateActivations } from '../passes/quantize/calibrate.js';
import type { WeightCodes } from '../passes/quantize/weights.js';
import type { QuantizedWeights } from '../passes/quantize-aware.js';
import { kernelSpans, quantizedWeights } from '../passes/quantize-aware.js';
import type { Checkpoint, EpochRecord, SoftTargets } from '../passes/train.js';
import { train } from '../passes/train.js';
import { matchLayers } from '../spec/layers.js';
import type { Staged } from './cache.js';
import { learningRate } from './settings.js';
import type { TrainedModel, TrainingRun } from './train-models.js';
import { augmentationOf, folded, stepsPerEpoch } from './train-models.js';

export interface CompressedModel {
  /** Folded float graph with the weights that ship: on their codebooks and grids where the spec asks for it. */
  readonly graph: Graph;
  /** int8 codes and scales of every kernel by layer; null without quantisation. */
  readonly kernels: ReadonlyMap<string, WeightCodes> | null;
  /** Scale and zero point of every activation; null without quantisation. */
  readonly activations: Readonly<Record<string, ActivationParameters>> | null;
  readonly history: readonly EpochRecord[];
}

export async function compressStudent(
  run: TrainingRun,
  student: Staged<TrainedModel>,
  targets: Staged<SoftTargets> | null,
): Promise<Staged<CompressedModel>> {
  const { clustering, quantization, fineTuning, distillation } = run.plan.compression;
  // Fine-tuning trains as the student was trained: its digest stands for those settings too.
  const depends = {
    ...run.basis,
    student: student.digest,
    targets: targets?.digest,
    clustering,
    quantization,
    fineTuning,
    distillation,
  };
  return run.cache.stage<CompressedModel, Checkpoint>('compressed', depends, async (partial) => {
    const graph = folded(student.value);
    const weights = constrainedWeights(run, graph);
    const tuned = fineTuning
      ? await fineTune(run, graph, weights, targets, { resume: await partial.load(), save: partial.save })
      : { latent: pack(graph), history: [] };
    const effective = new Float32Array(tuned.latent.length);
    weights.apply(Number.POSITIVE_INFINITY, tuned.latent, effective);
    const shipped = unpack(graph, effective);
    return {
      graph: shipped,
      kernels: quantization ? weights.codes(tuned.latent) : null,
      activations: quantization ? await calibrate(run, shipped) : null,
      history: tuned.history,
    };
  });
}

/** Activation parameters of a model that training has not given any (a teacher, say): post-training calibration. */
export async function activationsOf(run: TrainingRun, model: CompressedModel) {
  return model.activations ?? (await calibrate(run, model.graph));
}

/** Refit codebooks about ten times in an epoch of a thousand steps: often enough to follow, too seldom to cost. */
const codebookFrequency = 100;

function constrainedWeights(run: TrainingRun, graph: Graph): QuantizedWeights {
  const { clustering, quantization, pruning } = run.plan.compression;
  const names = kernelLayers(graph);
  const spans = kernelSpans(graph, {
    pruned: pruning ? matchLayers(pruning.layers, names) : [],
    clustered: clustering ? matchLayers(clustering.layers, names) : [],
    clustering: clustering && {
      numberOfClusters: clustering.numberOfClusters,
      centroidInitialization: clustering.centroidsInit,
      preserveSparsity: clustering.preserveSparsity,
    },
    rounds: quantization?.mode === 'qat',
    perAxis: quantization?.perAxis ?? true,
  });
  return quantizedWeights(spans, pack(graph), run.plan.seed, codebookFrequency);
}

async function fineTune(
  run: TrainingRun,
  graph: Graph,
  projection: QuantizedWeights,
  targets: Staged<SoftTargets> | null,
  checkpoint: { resume: Checkpoint | null; save: (checkpoint: Checkpoint) => Promise<void> },
) {
  const { fineTuning, distillation, quantization } = run.plan.compression;
  const { epochs, batchSize, learningRate: rate } = fineTuning!;
  return train(
    {
      label: 'fine-tuning',
      graph,
      dataset: run.dataset,
      augmentation: augmentationOf(run),
      epochs,
      batchSize,
      labelSmoothing: run.plan.student.training.labelSmoothing,
      optimizer: run.plan.student.training.optimizer,
      learningRate: learningRate(rate, epochs * stepsPerEpoch(run, { batchSize })),
      seed: run.plan.seed,
      projection,
      distillation: distillation && targets ? { ...distillation, targets: targets.value } : null,
      calibrate: quantization?.mode === 'qat' ? async (now) => fakeQuantization(now, await calibrate(run, now)) : null,
    },
    { ...run, ...checkpoint },
  );
}

/** Activation parameters over the representative data set: `representative_dataset.samples` seeded training samples. */
async function calibrate(run: TrainingRun, graph: Graph): Promise<Record<string, ActivationParameters>> {
  const { dataset, plan, engine } = run;
  const samples = Math.min(plan.compression.quantization!.representativeSamples, dataset.train.count);
  const order = Uint32Array.from({ length: dataset.train.count }, (_, index) => index);
  const chosen = seededRandom(plan.seed, 'representative-dataset').shuffle(order).subarray(0, samples);
  return calibrateActivations(graph, normalizedImages(dataset, dataset.train.pixels, chosen), engine);
}
