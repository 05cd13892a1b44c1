/**
 * The trained models of a run, each a cached stage: teacher → its logits → student (distilled and pruned together) →
 * folded, clustered and quantisation-aware (together).
 */
import type { Progress } from '../core/io.js';
import { seededRandom } from '../core/random.js';
import { batchesPerEpoch } from '../data/batches.js';
import type { Dataset } from '../data/dataset.js';
import type { Engine } from '../engine/engine.js';
import { foldBatchNorm } from '../graph/fold.js';
import type { Graph } from '../graph/graph.js';
import { kernelLayers, layoutOf } from '../graph/parameters.js';
import { buildArchitecture } from '../graph/zoo/index.js';
import { softenedProbabilities } from '../passes/distill/loss.js';
import { teacherLogits } from '../passes/distill/teacher-logits.js';
import { identity } from '../passes/projection.js';
import { pruningProjection } from '../passes/prune/projection.js';
import type { Checkpoint, EpochRecord, SoftTargets, TrainingJob } from '../passes/train.js';
import { train } from '../passes/train.js';
import { matchLayers } from '../spec/layers.js';
import type { ModelPlan, TrainablePlan } from '../spec/plan.js';
import type { Cache, Partial, Staged } from './cache.js';
import { learningRate, pruningSchedule } from './settings.js';

export interface TrainingRun {
  readonly plan: TrainablePlan;
  readonly dataset: Dataset;
  readonly engine: Engine;
  readonly cache: Cache;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly basis: Basis;
}

/** What every training stage depends on besides its own settings. */
export interface Basis {
  /** Digests of the data and of the code. */
  readonly data: string;
  readonly code: string;
  readonly seed: number;
  /** The engine's identity: results are the same for any number of threads. */
  readonly engine: string;
}

export interface TrainedModel {
  readonly graph: Graph;
  readonly history: readonly EpochRecord[];
}

export async function trainTeacher(run: TrainingRun, model: ModelPlan): Promise<Staged<TrainedModel>> {
  const depends = { ...run.basis, model, augmentation: augmentationOf(run) };
  return run.cache.stage<TrainedModel, Checkpoint>('teacher', depends, async (partial) => {
    const graph = build(run, model, 'teacher');
    return runJob(run, partial, { ...jobOf(run, model, 'teacher', graph), projection: identity, distillation: null });
  });
}

/** The teacher's logits over the training set and, where the augmentation mirrors, over its mirror image. */
export async function distillationTargets(
  run: TrainingRun,
  teacher: Staged<TrainedModel>,
  temperature: number,
): Promise<Staged<SoftTargets>> {
  const mirrors = run.plan.data.augmentation.horizontalFlip;
  const logits = await run.cache.stage('teacher-logits', { teacher: teacher.digest, mirrors }, async () => ({
    plain: await teacherLogits(teacher.value.graph, run.dataset, { flip: false }, run),
    flipped: mirrors ? await teacherLogits(teacher.value.graph, run.dataset, { flip: true }, run) : null,
  }));
  const soften = (values: Float32Array) => softenedProbabilities(values, run.dataset.classes.length, temperature);
  const { plain, flipped } = logits.value;
  return { value: { plain: soften(plain), flipped: flipped && soften(flipped) }, digest: logits.digest };
}

/** Distilled and pruned in one loop; without a teacher or pruning in the plan, trained on the labels alone or densely. */
export async function trainStudent(
  run: TrainingRun,
  targets: Staged<SoftTargets> | null,
): Promise<Staged<TrainedModel>> {
  const { student, compression } = run.plan;
  const { distillation, pruning } = compression;
  const depends = {
    ...run.basis,
    model: student,
    augmentation: augmentationOf(run),
    targets: targets?.digest,
    distillation,
    pruning,
  };
  return run.cache.stage<TrainedModel, Checkpoint>('student', depends, async (partial) => {
    const graph = build(run, student, 'student');
    const layout = layoutOf(graph);
    const job = jobOf(run, student, 'student', graph);
    const pruned = pruning ? matchLayers(pruning.layers, kernelLayers(graph)) : [];
    const spans = layout.parameters.filter(({ role, layer }) => role === 'kernel' && pruned.includes(layer));
    return runJob(run, partial, {
      ...job,
      projection: pruning
        ? pruningProjection(
            pruningSchedule(
              pruning,
              job.epochs * stepsPerEpoch(run, job),
              run.plan.places['/compression/pruning/end_step'],
            ),
            spans,
            layout.parameterCount,
          )
        : identity,
      distillation: distillation && targets ? { ...distillation, targets: targets.value } : null,
    });
  });
}

/** Names of the layers that own a kernel, in execution order: what layer patterns select from. */
export function build(run: Pick<TrainingRun, 'plan' | 'dataset'>, model: ModelPlan, stream: string): Graph {
  const { seed } = run.plan;
  const random = seededRandom(seed, `${stream}/weights`);
  const { sampleShape, classes } = run.dataset;
  return buildArchitecture(model.architecture, model.parameters, sampleShape, classes.length, random);
}

export function stepsPerEpoch(run: TrainingRun, job: Pick<TrainingJob, 'batchSize'>): number {
  return batchesPerEpoch(run.dataset, job.batchSize);
}

export function augmentationOf({ plan }: TrainingRun): { horizontalFlip: boolean; shiftPixels: number } {
  return { ...plan.data.augmentation };
}

type JobBasics = Omit<TrainingJob, 'projection' | 'distillation'>;

function jobOf(run: TrainingRun, model: ModelPlan, label: string, graph: Graph): JobBasics {
  const { epochs, batchSize, labelSmoothing } = model.training;
  return {
    label,
    graph,
    dataset: run.dataset,
    augmentation: augmentationOf(run),
    epochs,
    batchSize,
    labelSmoothing,
    optimizer: model.training.optimizer,
    learningRate: learningRate(model.training.learningRate, epochs * stepsPerEpoch(run, model.training)),
    seed: run.plan.seed,
    calibrate: null,
  };
}

async function runJob(run: TrainingRun, partial: Partial<Checkpoint>, job: TrainingJob): Promise<TrainedModel> {
  const { graph, history } = await train(job, { ...run, resume: await partial.load(), save: partial.save });
  return { graph, history };
}

/** The graph that quantisation, clustering and export work on. */
export function folded(model: TrainedModel): Graph {
  return foldBatchNorm(model.graph);
}
