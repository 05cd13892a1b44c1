/**
 * The joint loop: one compiled step, replayed over seeded batches, with whatever projection the compression asks for.
 *
 *   latent weights ─ projection ─► effective weights ─ forward, loss, gradient (one compiled step) ─► latent weights
 */
import * as tf from '@tensorflow/tfjs-core';
import { argmax } from '../core/argmax.js';
import { InternalError, PassError } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import type { Augmentation, Batch } from '../data/batches.js';
import { batchesPerEpoch, epochBatches } from '../data/batches.js';
import type { Dataset } from '../data/dataset.js';
import type { Engine, Step } from '../engine/engine.js';
import type { FakeQuantization } from '../graph/forward.js';
import { forward } from '../graph/forward.js';
import type { Graph } from '../graph/graph.js';
import { layoutOf, pack, packStatistics, unpack } from '../graph/parameters.js';
import type { Distillation } from './distill/loss.js';
import { crossEntropy, distillationLoss } from './distill/loss.js';
import type { Optimizer } from './optimizer.js';
import { applyOptimizer, stepScalars } from './optimizer.js';
import type { Projection } from './projection.js';
import type { LearningRate } from './schedule.js';
import { learningRateAt } from './schedule.js';

export interface TrainingJob {
  /** Names the stage in progress, errors and random streams, e.g. `teacher`. */
  readonly label: string;
  readonly graph: Graph;
  readonly dataset: Dataset;
  readonly augmentation: Augmentation;
  readonly epochs: number;
  readonly batchSize: number;
  readonly optimizer: Optimizer;
  readonly learningRate: LearningRate;
  readonly labelSmoothing: number;
  readonly seed: number;
  readonly projection: Projection;
  readonly distillation: (Distillation & { readonly targets: SoftTargets }) | null;
  /**
   * Quantisation-aware training: the activation parameters an int8 file of this graph would have, asked for before each
   * epoch with the weights of that moment. The shapes must not change. Null trains with float activations.
   */
  readonly calibrate: ((graph: Graph) => Promise<FakeQuantization>) | null;
}

/** The teacher's probabilities at the distillation temperature, [trainCount, classes], as read and mirrored. */
export interface SoftTargets {
  readonly plain: Float32Array;
  /** Null when the augmentation does not mirror. */
  readonly flipped: Float32Array | null;
}

export interface EpochRecord {
  readonly epoch: number;
  readonly loss: number;
  /** On the augmented training batches, while training. */
  readonly accuracy: number;
  readonly learningRate: number;
  readonly [metric: string]: number;
}

/** Everything a stage needs to go on from the end of an epoch. */
export interface Checkpoint {
  readonly epochsDone: number;
  readonly history: readonly EpochRecord[];
  readonly arrays: Readonly<Record<string, Float32Array>>;
}

export interface TrainingContext {
  readonly engine: Engine;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly resume: Checkpoint | null;
  readonly save: (checkpoint: Checkpoint) => Promise<void>;
}

export interface TrainingResult {
  /** The graph with the effective weights of the last step and its moving statistics. */
  readonly graph: Graph;
  /** Packed latent weights. */
  readonly latent: Float32Array;
  readonly history: readonly EpochRecord[];
}

export async function train(job: TrainingJob, context: TrainingContext): Promise<TrainingResult> {
  const { graph, dataset, projection, batchSize } = job;
  const classes = dataset.classes.length;
  const stepsPerEpoch = batchesPerEpoch(dataset, batchSize);
  if (stepsPerEpoch === 0) throw new InternalError(`${job.label} has no batch to train on`);
  const totalSteps = stepsPerEpoch * job.epochs;
  let rounding = job.calibrate ? await job.calibrate(graph) : null;
  const compiled = await context.engine.compile(trainingStep(job, rounding), {
    inputs: stepInputs(job, rounding),
    purpose: 'training',
  });
  const state = context.resume ? { ...context.resume.arrays } : initialState(graph);
  if (context.resume) projection.restore(context.resume.arrays);
  const history = [...(context.resume?.history ?? [])];
  const effective = new Float32Array(state['parameters']!.length);
  const labels = new Float32Array(batchSize * classes);
  const targets = new Float32Array(batchSize * classes);
  const decayed = decayMask(graph);
  const stage = context.progress.start(job.label, totalSteps);
  try {
    for (let epoch = history.length; epoch < job.epochs; epoch++) {
      const sums = { loss: 0, correct: 0 };
      let step = epoch * stepsPerEpoch;
      if (job.calibrate) {
        projection.apply(step, state['parameters']!, effective);
        rounding = await job.calibrate(unpack(graph, effective, state['statistics']));
      }
      for (const batch of epochBatches(dataset, batchSize, job.augmentation, job.seed, job.label, epoch)) {
        context.signal.throwIfAborted();
        projection.apply(step, state['parameters']!, effective);
        fillLabels(labels, batch, dataset, job.labelSmoothing);
        if (job.distillation) fillTargets(targets, batch, job.distillation.targets, classes);
        const learningRate = learningRateAt(job.learningRate, step, totalSteps);
        const { rate, decay } = stepScalars(job.optimizer, learningRate, step);
        const out = await compiled.run({
          ...rounding?.arrays,
          decayed,
          ...(state['statistics']!.length > 0 ? { statistics: state['statistics']! } : {}),
          ...(job.distillation ? { targets } : {}),
          weights: effective,
          parameters: state['parameters']!,
          first: state['first']!,
          second: state['second']!,
          images: batch.images,
          labels,
          rate: Float32Array.of(rate),
          decay: Float32Array.of(decay),
        });
        const loss = out['loss']![0]!;
        if (!Number.isFinite(loss)) throw diverged(job, loss, epoch, step);
        for (const name of ['parameters', 'first', 'second', 'statistics']) if (out[name]) state[name] = out[name];
        sums.loss += loss;
        sums.correct += countCorrect(out['logits']!, batch, dataset, classes);
        step++;
        stage.update(step, `epoch ${epoch + 1}/${job.epochs} loss ${loss.toFixed(3)}`);
      }
      projection.apply(step, state['parameters']!, effective);
      history.push({
        epoch: epoch + 1,
        loss: sums.loss / stepsPerEpoch,
        accuracy: sums.correct / (stepsPerEpoch * batchSize),
        learningRate: learningRateAt(job.learningRate, step - 1, totalSteps),
        ...projection.metrics(effective),
      });
      await context.save({ epochsDone: epoch + 1, history, arrays: { ...state, ...projection.save() } });
    }
  } finally {
    stage.end();
    await compiled.dispose();
  }
  projection.apply(totalSteps, state['parameters']!, effective);
  return { graph: unpack(graph, effective, state['statistics']), latent: state['parameters']!, history };
}

/** The pure function every engine runs: forward, loss, gradient, optimiser; all state in and out as flat vectors. */
function trainingStep(job: TrainingJob, rounding: FakeQuantization | null): Step {
  const layout = layoutOf(job.graph);
  return (inputs) => {
    const weights = splitFlat(inputs['weights'] as tf.Tensor1D, layout.parameters);
    const statistics = inputs['statistics'] ? splitFlat(inputs['statistics'] as tf.Tensor1D, layout.statistics) : [];
    const kept: { logits?: tf.Tensor; statistics?: tf.Tensor } = {};
    const lossOf = (...kernels: tf.Tensor[]): tf.Scalar => {
      const values = Object.fromEntries([
        ...layout.parameters.map(({ tensor }, i) => [tensor, kernels[i]!] as const),
        ...layout.statistics.map(({ tensor }, i) => [tensor, statistics[i]!] as const),
      ]);
      const result = forward(job.graph, values, inputs['images'] as tf.Tensor4D, {
        training: true,
        inputs,
        fakeQuantization: rounding,
      });
      kept.logits = tf.keep(result.logits);
      if (layout.statistics.length > 0) {
        kept.statistics = tf.keep(
          tf.concat(layout.statistics.map(({ tensor }) => tf.reshape(result.statistics[tensor]!, [-1]))),
        );
      }
      const labels = inputs['labels'] as tf.Tensor2D;
      return job.distillation
        ? distillationLoss(labels, inputs['targets'] as tf.Tensor2D, result.logits, job.distillation)
        : crossEntropy(labels, result.logits);
    };
    const { value, grads } = tf.valueAndGrads(lossOf)(weights);
    const updated = applyOptimizer(job.optimizer, {
      parameters: inputs['parameters'] as tf.Tensor1D,
      gradient: tf.concat1d(grads.map((gradient) => tf.reshape<tf.Rank.R1>(gradient, [-1]))),
      first: inputs['first'] as tf.Tensor1D,
      second: inputs['second'] as tf.Tensor1D,
      rate: inputs['rate'] as tf.Scalar,
      decay: inputs['decay'] as tf.Scalar,
      decayed: inputs['decayed'] as tf.Tensor1D,
    });
    return {
      ...updated,
      loss: value,
      logits: kept.logits!,
      ...(kept.statistics ? { statistics: kept.statistics } : {}),
    };
  };
}

function splitFlat(
  flat: tf.Tensor1D,
  entries: readonly { readonly shape: readonly number[]; readonly size: number }[],
): tf.Tensor[] {
  const sizes = entries.map(({ size }) => size);
  const parts = sizes.length === 1 ? [flat] : tf.split(flat, sizes);
  return parts.map((part, i) => tf.reshape(part, [...entries[i]!.shape]));
}

function stepInputs(job: TrainingJob, rounding: FakeQuantization | null): Record<string, readonly number[]> {
  const layout = layoutOf(job.graph);
  const n = [layout.parameterCount];
  const classes = job.dataset.classes.length;
  return {
    weights: n,
    parameters: n,
    first: n,
    second: n,
    decayed: n,
    images: [job.batchSize, ...job.dataset.sampleShape],
    labels: [job.batchSize, classes],
    rate: [],
    decay: [],
    ...(layout.statisticCount > 0 ? { statistics: [layout.statisticCount] } : {}),
    ...(job.distillation ? { targets: [job.batchSize, classes] } : {}),
    ...rounding?.shapes,
  };
}

function initialState(graph: Graph): Record<string, Float32Array> {
  const parameters = pack(graph);
  return {
    parameters,
    first: new Float32Array(parameters.length),
    second: new Float32Array(parameters.length),
    statistics: packStatistics(graph),
  };
}

/** 1 for kernels, 0 for biases and BatchNorm's gamma and beta, as is usual for weight decay. */
function decayMask(graph: Graph): Float32Array {
  const layout = layoutOf(graph);
  const mask = new Float32Array(layout.parameterCount);
  for (const { role, offset, size } of layout.parameters) if (role === 'kernel') mask.fill(1, offset, offset + size);
  return mask;
}

/** One-hot labels moved towards uniform by `smoothing` (Szegedy et al. 2016, §7). labels: [batch, classes]. */
function fillLabels(labels: Float32Array, batch: Batch, dataset: Dataset, smoothing: number): void {
  const classes = dataset.classes.length;
  labels.fill(smoothing / classes);
  batch.indices.forEach((index, position) => {
    labels[position * classes + dataset.train.labels[index]!]! += 1 - smoothing;
  });
}

function fillTargets(targets: Float32Array, batch: Batch, { plain, flipped }: SoftTargets, classes: number): void {
  batch.indices.forEach((index, position) => {
    const source = batch.flipped[position] === 1 && flipped ? flipped : plain;
    targets.set(source.subarray(index * classes, (index + 1) * classes), position * classes);
  });
}

function countCorrect(logits: Float32Array, batch: Batch, dataset: Dataset, classes: number): number {
  let correct = 0;
  batch.indices.forEach((index, position) => {
    if (argmax(logits, position * classes, classes) === dataset.train.labels[index]) correct++;
  });
  return correct;
}

function diverged(job: TrainingJob, loss: number, epoch: number, step: number): PassError {
  return new PassError({
    code: 'train/diverged',
    message: `${job.label}: expected a finite loss, found ${loss} in epoch ${epoch + 1}, step ${step}`,
    cause: 'the learning rate is too high for this model and batch size',
    fix: 'lower learning_rate.peak or add warmup',
  });
}
