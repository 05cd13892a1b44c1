/**
 * The joint loop: one compiled step, replayed over seeded batches, with whatever projection the compression asks for.
 *
 *   latent weights ─ projection ─► effective weights ─ forward, loss, gradient (one compiled step) ─► latent weights
 */
import { InternalError } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import type { Augmentation } from '../data/batches.js';
import { batchesPerEpoch, planEpoch } from '../data/batches.js';
import type { Dataset } from '../data/dataset.js';
import { mixTargets } from '../data/augment/mix.js';
import { openLoader } from '../data/loader.js';
import type { Arrays, CompiledStep, Engine } from '../engine/engine.js';
import { constantsOf } from '../graph/constants.js';
import { forward, type FakeQuantization } from '../graph/forward.js';
import type { Graph } from '../graph/graph.js';
import { unpack, type FrozenLayers } from '../graph/parameters.js';
import { onlyInput, tensorOf } from '../graph/operands.js';
import { elements } from '../graph/shapes.js';
import type { Task } from '../tasks/task.js';
import type { Companion } from './companion.js';
import type { Distillation } from './distill/settings.js';
import { hintInput, hintPart } from './distill/hints.js';
import { distillationPart } from './distill/loss.js';
import { openTeachers, type Teacher } from './distill/teachers.js';
import { teaching } from './distill/teaching.js';
import { diverged } from './diverged.js';
import { dropoutNoise, type DropoutNoise } from './dropout-part.js';
import type { EpochRecord } from './epoch-record.js';
import type { Optimizer } from './optimizer.js';
import { stepScalars } from './optimizer.js';
import type { Projection } from './projection.js';
import { roundingPart } from './quantize/rounding-part.js';
import type { LearningRate, Rewind } from './schedule.js';
import { rewoundRateAt } from './schedule.js';
import type { StepPart, TrainingStep } from './step.js';
import { trainingStep } from './step.js';
import { weightAverage } from './weight-average.js';
import { bestEpoch, hasStopped, validationScore, validationScoreName, type Validation } from './validate.js';

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
  /** Where the stage lies in the schedule of its learning rate, in steps; by default it is all of it. */
  readonly schedule?: { readonly first: number; readonly total: number; readonly rewind?: Rewind };
  /** The factor of a layer's learning rate; null: 1 for all. */
  readonly multiplierOf?: ((layer: string) => number) | null;
  /** Layers of the graph that keep their weights. */
  readonly frozen?: FrozenLayers;
  /** What images go through, without being trained, before they are the graph's input; BatchNorm is folded. */
  readonly below?: Graph | null;
  /** What is looked at between epochs; null: nothing is. */
  readonly validation?: Validation | null;
  /** What is learnt, over the truth of the training samples. */
  readonly task: Task;
  /** Decay of the average over the steps that is validated and ships, 0..1; 0, the default: the weights of the last step do. */
  readonly averageDecay?: number;
  readonly seed: number;
  readonly projection: Projection;
  readonly distillation: (Distillation & { readonly teachers: readonly Teacher[] }) | null;
  /**
   * Quantisation-aware training: the activation parameters an int8 file of this graph would have, asked for before each
   * epoch with the weights of that moment. The shapes must not change. Null trains with float activations.
   */
  readonly calibrate: ((graph: Graph) => Promise<FakeQuantization>) | null;
  /** In the place of `calibrate`: a part that rounds activations by what it learns. */
  readonly rounding?: StepPart | null;
  /** What goes along with the steps on the host, each with a part of the step. */
  readonly companions?: readonly Companion[];
  /** What else the step learns or changes, after distillation and rounding. The inputs of these parts come from `feed`. */
  readonly parts?: readonly StepPart[];
  /** Inputs of `parts` at a step of the stage, from 0. */
  readonly feed?: (step: number) => Readonly<Record<string, Float32Array>>;
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
  /** What parts of the step trained, and the state of companions that ships, by name. */
  readonly trained: Readonly<Record<string, Float32Array>>;
  readonly history: readonly EpochRecord[];
}

export async function train(job: TrainingJob, context: TrainingContext): Promise<TrainingResult> {
  const { graph, dataset, projection, batchSize, task } = job;
  const classes = dataset.classes.length;
  const stepsPerEpoch = batchesPerEpoch(dataset, batchSize);
  if (stepsPerEpoch === 0) throw new InternalError(`${job.label} has no batch to train on`);
  const totalSteps = stepsPerEpoch * job.epochs;
  let rounding = job.calibrate ? await job.calibrate(graph) : null;
  const noise = dropoutNoise(graph, { batchSize, seed: job.seed, stream: job.label });
  const { step: compute, signature, initial, decayed, parameterCount, trained } = stepOf(job, rounding, noise);
  const compiled = await context.engine.compile(compute, signature);
  const below = job.below ? await compileBelow(job.below, batchSize, context.engine) : null;
  const { first: firstStep, total } = job.schedule ?? { first: 0, total: totalSteps };
  const rateAt = (step: number): number => rewoundRateAt(job.learningRate, job.schedule?.rewind, step, total);
  const prepare = async (images: Float32Array) => (below ? (await below.run({ images }))[features]! : images);
  const state = { ...(context.resume?.arrays ?? initial) };
  const stateNames = Object.keys(initial);
  const history = [...(context.resume?.history ?? [])];
  const { validation = null, companions = [] } = job;
  if (context.resume) for (const one of [projection, ...companions]) one.restore(context.resume.arrays);
  const kept = [
    'parameters',
    ...(initial['statistics'] ? ['statistics'] : []),
    ...companions.flatMap(({ ships = [] }) => ships),
  ];
  const average = job.averageDecay ? weightAverage(job.averageDecay, kept, state) : null;
  const best = bestOf(context.resume?.arrays ?? {});
  const effective = new Float32Array(initial['parameters']!.length);
  // Projections know the model's weights alone; what the parts train goes into the step as it is.
  const weights = effective.subarray(0, parameterCount);
  const project = (step: number): void => {
    const parameters = state['parameters']!;
    projection.apply(step, parameters.subarray(0, parameterCount), weights, trained(parameters));
    effective.set(parameters.subarray(parameterCount), parameterCount);
  };
  /** What latent weights ship as, after `project`. */
  const settled = ({ parameters }: Arrays): Float32Array =>
    projection.settle(parameters!.subarray(0, parameterCount), trained(parameters!));
  /** The graph with the weights that would ship now. */
  const shipped = (): Graph => {
    const now = average?.arrays ?? state;
    return unpack(graph, settled(now), now['statistics'], job.frozen);
  };
  const right = Object.fromEntries(
    Object.entries(task.objective.targets).map(([name, shape]) => [
      name,
      new Float32Array(batchSize * elements(shape)),
    ]),
  );
  const { labels } = dataset.train;
  const taught = job.distillation && teaching(job.distillation, { classes, labels });
  const teachers = await openTeachers(job.distillation?.teachers ?? [], {
    engine: context.engine,
    batchSize,
    classes,
    hints: job.distillation?.hints ?? [],
  });
  const loader = openLoader(dataset, 'train', { signal: context.signal });
  const validationLoader = validation && openLoader(dataset, 'validation', { signal: context.signal });
  const stage = context.progress.start(job.label, totalSteps);
  try {
    for (let epoch = history.length; epoch < job.epochs && !(validation && hasStopped(history, validation)); epoch++) {
      const sums = { loss: 0, score: 0 };
      let step = epoch * stepsPerEpoch;
      if (job.calibrate) {
        project(step);
        rounding = await job.calibrate(unpack(graph, settled(state), state['statistics'], job.frozen));
      }
      const plans = planEpoch(dataset.train.count, batchSize, job.augmentation, job.seed, job.label, epoch);
      for await (const batch of loader.batches(plans)) {
        context.signal.throwIfAborted();
        project(step);
        task.fillTargets(right, batch);
        if (batch.mix) for (const name of Object.keys(right)) mixTargets(right[name]!, batch.mix, dataset.sampleShape);
        const learningRate = rateAt(firstStep + step);
        const { rate, decay } = stepScalars(job.optimizer, learningRate, step);
        const said = await teachers.said(batch);
        const when = { step, scheduleStep: firstStep + step, scheduleSteps: total, learningRate };
        const out = await compiled.run({
          ...rounding?.arrays,
          ...noise?.feed(step),
          ...job.feed?.(step),
          ...Object.fromEntries((said[0]?.hints ?? []).map((values, index) => [hintInput(index), values])),
          ...taught?.(said, batch, firstStep + step, total),
          ...Object.fromEntries(companions.flatMap((one) => Object.entries(one.inputs(batch, when)))),
          ...pick(state, stateNames),
          decayed,
          weights: effective,
          images: await prepare(batch.images),
          ...right,
          rate: Float32Array.of(rate),
          decay: Float32Array.of(decay),
        });
        const loss = out['loss']![0]!;
        if (!Number.isFinite(loss)) throw diverged(job, { loss, epoch, step, totalSteps, learningRate }, history);
        Object.assign(state, pick(out, stateNames));
        average?.add(state, step);
        const heard = [...said, ...companions.flatMap((one) => one.said?.(out) ?? [])];
        for (const one of companions) one.observe(batch, out, heard);
        sums.loss += loss;
        sums.score += task.score(out['logits']!, batch).reduce((sum, score) => sum + score, 0);
        step++;
        stage.update(step, `epoch ${epoch + 1}/${job.epochs} loss ${loss.toFixed(3)}`);
      }
      project(step);
      const score =
        validation &&
        (await validationScore(shipped(), validation, validationLoader!, {
          engine: context.engine,
          batchSize,
          prepare,
        }));
      history.push({
        epoch: epoch + 1,
        loss: sums.loss / stepsPerEpoch,
        [task.scoreName]: sums.score / (stepsPerEpoch * batchSize),
        learningRate: rateAt(firstStep + step - 1),
        ...(validation && score !== null ? { [validationScoreName(validation.task)]: score } : {}),
        ...projection.metrics(settled(state)),
        ...Object.fromEntries(companions.flatMap((one) => Object.entries(one.metrics()))),
      });
      if (validation && score !== null) {
        stage.update(
          step,
          `epoch ${epoch + 1}/${job.epochs} validation ${validation.task.scoreName} ${score.toFixed(4)}`,
        );
        if (validation.checkpoint === 'best' && bestEpoch(history, validation) === epoch)
          for (const name of kept) best[`${bestPrefix}${name}`] = (average?.arrays ?? state)[name]!.slice();
      }
      const remembered = [projection, ...companions].flatMap((one) => Object.entries(one.save()));
      const arrays = { ...state, ...average?.save(), ...best, ...Object.fromEntries(remembered) };
      await context.save({ epochsDone: epoch + 1, history, arrays });
    }
    stage.end();
  } catch (error) {
    stage.stop();
    throw error;
  } finally {
    await loader.close();
    await validationLoader?.close();
    await teachers.dispose();
    await below?.dispose();
    await compiled.dispose();
  }
  if (validation) noteEnd(job, history, validation, context.progress);
  const ships = average?.arrays ?? state;
  if (validation?.checkpoint === 'best') for (const name of kept) ships[name] = best[`${bestPrefix}${name}`]!;
  project(totalSteps);
  const parameters = ships['parameters']!;
  return {
    graph: shipped(),
    latent: parameters.slice(0, parameterCount),
    trained: {
      ...trained(parameters),
      ...pick(
        ships,
        companions.flatMap((one) => one.ships ?? []),
      ),
    },
    history,
  };
}

function stepOf(job: TrainingJob, rounding: FakeQuantization | null, noise: DropoutNoise | null): TrainingStep {
  const { graph, batchSize, optimizer, distillation, companions = [], parts = [], frozen, multiplierOf } = job;
  const classes = job.dataset.classes.length;
  return trainingStep({
    graph,
    batchSize,
    optimizer,
    objective: job.task.objective,
    parts: [
      ...(rounding ? [roundingPart(graph, rounding.shapes)] : []),
      ...(job.rounding ? [job.rounding] : []),
      ...(noise ? [noise.part] : []),
      ...(distillation ? [distillationPart(distillation, batchSize, classes)] : []),
      ...hintsOf(job),
      ...companions.map(({ part }) => part),
      ...parts,
    ],
    ...(frozen ? { frozen } : {}),
    ...(multiplierOf ? { multiplierOf } : {}),
  });
}

/** Of the one teacher that looks at the images. */
function hintsOf({ graph: student, distillation, batchSize, seed }: TrainingJob): readonly StepPart[] {
  const { hints = [], teachers = [] } = distillation ?? {};
  const [one] = teachers;
  if (hints.length === 0) return [];
  if (!one || !('graph' in one)) throw new InternalError('hints need a teacher that looks at the images');
  return [hintPart(hints, { student, teacher: one.graph, batchSize, seed })];
}

const bestPrefix = 'best/';

/** The weights of the best epoch so far, by name. */
function bestOf(arrays: Checkpoint['arrays']): Record<string, Float32Array> {
  return Object.fromEntries(Object.entries(arrays).filter(([name]) => name.startsWith(bestPrefix)));
}

function noteEnd(
  { label, epochs }: TrainingJob,
  history: readonly EpochRecord[],
  validation: Validation,
  progress: Progress,
): void {
  const { scoreName } = validation.task;
  const at = bestEpoch(history, validation);
  const score = history[at]![validationScoreName(validation.task)]!.toFixed(4);
  const end = history.length < epochs ? `ended after epoch ${history.length} of ${epochs}; ` : '';
  const kept = validation.checkpoint === 'best' ? ', whose weights are kept' : '';
  progress.note(`${label}: ${end}the validation ${scoreName} was best in epoch ${at + 1}, ${score}${kept}`);
}

const features = 'features';

function compileBelow(graph: Graph, batchSize: number, engine: Engine): Promise<CompiledStep> {
  const [, ...sampleShape] = tensorOf(graph, onlyInput(graph)).shape;
  return engine.compile(
    (inputs) => {
      const { activations } = forward(graph, inputs, inputs['images']!, { training: false });
      return { [features]: activations[graph.outputs[0]!]! };
    },
    {
      inputs: { images: [batchSize, ...sampleShape] },
      constants: constantsOf(graph),
      purpose: 'inference',
    },
  );
}

function pick(arrays: Readonly<Record<string, Float32Array>>, names: readonly string[]): Record<string, Float32Array> {
  return Object.fromEntries(names.map((name) => [name, arrays[name]!]));
}
