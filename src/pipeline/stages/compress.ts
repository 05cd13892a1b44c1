/**
 * The folded half of the joint loop: clustering and quantisation, with fine-tuning where the spec asks for it, and the
 * zeros of pruning kept throughout.
 */
import { openDeflater } from '../../core/deflate.js';
import { batchesPerEpoch } from '../../data/batches.js';
import { fakeQuantization } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { withFloatLayers } from '../../graph/float-layers.js';
import { kernelLayers, pack, unpack, type FrozenLayers } from '../../graph/parameters.js';
import type { ClusteringRule } from '../../passes/cluster/codebook.js';
import { clusterInput, summedGradients, unitInput, type SummedKernel } from '../../passes/cluster/summed-gradients.js';
import type { RateSettings } from '../../passes/cluster/rated-codebooks.js';
import {
  gridKernels,
  kernelSpans,
  quantizedWeights,
  type KernelSpan,
  type QuantizedWeights,
} from '../../passes/quantize-aware.js';
import type { Range } from '../../passes/quantize/activations.js';
import { dampening, dampeningInput } from '../../passes/quantize/dampening.js';
import { freezing } from '../../passes/quantize/freezing.js';
import { rampAt } from '../../passes/schedule.js';
import { learnedRanges } from '../../passes/quantize/learned-ranges.js';
import { learnedScales } from '../../passes/quantize/learned-scales.js';
import type { StepPart } from '../../passes/step.js';
import type { Checkpoint, TrainingResult } from '../../passes/train.js';
import { train } from '../../passes/train.js';
import {
  codewordSizeOf,
  hasCodebookPerChannel,
  clusteredLayers,
  clustersOf,
  lastMatch,
  prunedLayers,
} from '../../spec/layers.js';
import type { ClusteringPlan, RatePlan } from '../../spec/plan.js';
import { multiplierOf } from '../../spec/trained-layers.js';
import type { Checkpointing, Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { CompressedRecipe, FineTuningRecipe, StageRecipe } from '../stage-recipe.js';
import { learningRates } from '../settings.js';
import { trainedLayers } from '../trained-layers.js';
import { calibrate } from './calibrate.js';
import { floatLayersOf } from './float-layers-of.js';
import { alongside, isTaughtFromOutside } from './alongside.js';
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
    const constraint = constrainedWeights(
      stage,
      graph,
      tools,
      await rateSettings(clustering?.rate ?? null, fineTuning, tools),
    );
    const { weights } = constraint;
    const { latent, trained, ranges, history } = fineTuning
      ? await fineTune(tools, fineTuning, graph, constraint, teachers, checkpointing)
      : { latent: pack(graph), trained: {}, ranges: null, history: [] };
    weights.meet(latent);
    const settled = unpack(graph, weights.settle(latent, trained));
    return { graph: settled, numbers: weights.codes(latent, trained), ...(ranges && { ranges }), history };
  });
}

const nothing: FrozenLayers = new Set();

/** Refit codebooks about ten times in an epoch of a thousand steps: often enough to follow, too seldom to cost. */
const codebookFrequency = 100;

interface Constraint {
  readonly weights: QuantizedWeights;
  /** What the step learns of it, and adds to its loss. */
  readonly parts: readonly StepPart[];
  readonly feed: (step: number) => Readonly<Record<string, Float32Array>>;
}

function constrainedWeights(
  { pruned, clustering, perAxis, fineTuning }: CompressedRecipe,
  graph: Graph,
  { seed, dataset }: Pick<Tools, 'seed' | 'dataset'>,
  rate: RateSettings | null,
): Constraint {
  const names = kernelLayers(graph);
  const floatLayers = floatLayersOf(fineTuning?.qat ?? {}, graph);
  const spans = kernelSpans(graph, {
    pruned: pruned ? prunedLayers(pruned, names) : [],
    clustering: clusteringRules(clustering, names),
    blockSize: (layer) => (clustering ? codewordSizeOf(clustering, layer) : 1),
    perChannel: (layer) => clustering !== null && hasCodebookPerChannel(clustering, layer),
    rounds: (layer) => (floatLayers.has(layer) ? null : bitsOf(fineTuning?.qat ?? null, layer)),
    perAxis,
  });
  const initial = pack(graph);
  const settings = { seed, codebookFrequency, rate };
  const qat = fineTuning?.qat;
  const summed = clustering?.gradientAggregation === 'SUM' ? clusteredKernels(spans) : [];
  if (!qat) {
    const weights = quantizedWeights(spans, initial, { ...settings, noise: null });
    return withSums({ weights, parts: [], feed: () => ({}) }, summed);
  }
  const { label: stream, epochs, batchSize } = fineTuning;
  const totalSteps = epochs * batchesPerEpoch(dataset, batchSize);
  const { quantNoise, learnsRanges, oscillation } = qat;
  const kernels = gridKernels(spans);
  const scales = learnsRanges ? learnedScales(kernels, initial) : null;
  const layers = kernels.map(({ layer }) => layer);
  const weights = quantizedWeights(spans, initial, {
    ...settings,
    noise: quantNoise && { ...quantNoise, totalSteps, seed, stream },
    scales,
    held: oscillation.freezing && freezing(layers, { ...oscillation.freezing, totalSteps }),
  });
  const ramp = kernels.length > 0 ? oscillation.dampening : null;
  // In one part: what is drawn to codes depends on the scales that it trains.
  const part = { name: 'grid', ...scales?.part, ...(ramp && dampening(kernels, scales?.limit ?? null)) };
  const constraint = {
    weights,
    parts: scales || ramp ? [part] : [],
    feed: (step: number) => (ramp ? { [dampeningInput]: Float32Array.of(rampAt(ramp, step, totalSteps)) } : {}),
  };
  return withSums(constraint, summed);
}

const clusteredKernels = (spans: readonly KernelSpan[]): readonly SummedKernel[] =>
  spans.flatMap(({ layer, tensor, shape, clustering }) =>
    clustering ? [{ layer, tensor, shape, count: clustering.numberOfClusters }] : [],
  );

/** With centroids that move by the sum of their weights' gradients, where there are such kernels. */
function withSums({ weights, parts, feed }: Constraint, kernels: readonly SummedKernel[]): Constraint {
  if (kernels.length === 0) return { weights, parts, feed };
  return {
    weights,
    parts: [...parts, summedGradients(kernels)],
    feed: (step) => ({
      ...feed(step),
      ...Object.fromEntries(
        [...weights.members()].flatMap(([layer, { cluster, unit }]) => [
          [clusterInput(layer), cluster],
          [unitInput(layer), unit],
        ]),
      ),
    }),
  };
}

/** Of the grid that training sees. */
function bitsOf(qat: FineTuningRecipe['qat'], layer: string): KernelSpan['rounds'] {
  return qat && (lastMatch(qat.layerBits ?? [], layer)?.bits ?? qat.numBits);
}

/** As many clusters as there are codes. */
const codesOfInt8 = 255;

async function rateSettings(
  rate: RatePlan | null,
  fineTuning: FineTuningRecipe | null,
  { dataset }: Pick<Tools, 'dataset'>,
): Promise<RateSettings | null> {
  if (!rate) return null;
  if (rate.kind === 'lambda') {
    const steps = fineTuning ? fineTuning.epochs * batchesPerEpoch(dataset, fineTuning.batchSize) : 0;
    return { kind: 'lambda', lambda: rate.lambda, rampSteps: Math.round(rate.rampFraction * steps) };
  }
  return { ...rate, deflatedBytesOf: await openDeflater() };
}

function clusteringRules(
  clustering: ClusteringPlan | null,
  names: readonly string[],
): (layer: string) => Omit<ClusteringRule, 'largest'> | null {
  const clustered = new Set(clustering ? clusteredLayers(clustering, names) : []);
  return (layer) =>
    clustering && clustered.has(layer)
      ? {
          numberOfClusters: clustersOf(clustering, layer) ?? codesOfInt8,
          centroidInitialization: clustering.centroidsInit,
          preserveSparsity: clustering.preserveSparsity,
        }
      : null;
}

interface FineTuned extends Pick<TrainingResult, 'latent' | 'trained' | 'history'> {
  /** Null where calibration finds them. */
  readonly ranges: Readonly<Record<string, Range>> | null;
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
  whole: Graph,
  { weights, parts, feed }: Constraint,
  teachers: readonly Staged<Lesson>[],
  checkpointing: Checkpointing<Checkpoint>,
): Promise<FineTuned> {
  const { dataset, augmentation, seed } = tools;
  const graph = withFloatLayers(whole, floatLayersOf(qat ?? {}, whole));
  const learned = qat?.learnsRanges ? learnedRanges(graph, await calibrate(tools, graph, qat)) : null;
  const task = trainingTask(dataset, graph, { labelSmoothing, ...(classWeights && { classWeights }) });
  const totalSteps = epochs * batchesPerEpoch(dataset, batchSize);
  const taught = distillation && distill(distillation, teachers, totalSteps);
  const { learningRate: first, rewind } = learningRates(rate, totalSteps, taught?.beginStep ?? null);
  const student = { graph, frozen: nothing, dataset, batchSize, task };
  const result = await train(
    {
      label,
      graph,
      dataset,
      augmentation,
      epochs,
      batchSize,
      task,
      optimizer,
      learningRate: first,
      ...(rewind && { schedule: { first: 0, total: totalSteps, rewind } }),
      multiplierOf: multiplierOf(rate, trainedLayers(graph)),
      averageDecay,
      seed,
      projection: weights,
      distillation: distillation && isTaughtFromOutside(distillation) ? taught : null,
      companions: alongside(distillation, taught, [], student),
      calibrate: qat && !learned ? async (now) => fakeQuantization(now, await calibrate(tools, now, qat)) : null,
      rounding: learned?.part ?? null,
      parts,
      feed,
    },
    { ...tools, resume: await checkpointing.load(), save: checkpointing.save },
  );
  return { ...result, ranges: learned?.rangesOf(result.trained) ?? null };
}
