/**
 * What a spec asks of its training and only data and architecture can tell it cannot have. Told before the first step: a
 * stage that turns out to be too short must not cost the training of those before it.
 */
import { SpecError } from '../core/errors.js';
import { batchesPerEpoch } from '../data/batches.js';
import type { Dataset } from '../data/dataset.js';
import { kernelLayers, layoutOf } from '../graph/parameters.js';
import { checkBudgetLayers, checkLayers } from '../spec/layers.js';
import { isCommitted, type TrainablePlan } from '../spec/plan.js';
import { checkSparsity } from './check-sparsity.js';
import { learningRate, pruningSchedule } from './settings.js';
import { build } from './train-models.js';

/** @throws SpecError */
export function checkTraining(plan: TrainablePlan, dataset: Dataset): void {
  const kernels = layoutOf(build({ plan, dataset }, plan.student, 'student')).parameters.filter(
    ({ role }) => role === 'kernel',
  );
  checkLayers(
    plan,
    kernels.map(({ layer }) => layer),
  );
  checkBudgetLayers(plan, (name) => madeLayers(plan, dataset, name));
  checkSparsity(plan, kernels);
  for (const stage of stagesOf(plan)) {
    const steps = stepsOf(plan, dataset, stage);
    learningRate(stage.training.learningRate, steps, plan.places[`${stage.pointer}/learning_rate/warmup`]);
    const { pruning } = plan.compression;
    if (stage.pruned && pruning) pruningSchedule(pruning, steps, plan.places['/compression/pruning/end_step']);
  }
}

/** Null for a committed artifact: what its file does not hold is a row of its own. */
function madeLayers(plan: TrainablePlan, dataset: Dataset, name: string): readonly string[] | null {
  const artifact = plan.artifacts.find((candidate) => candidate.name === name);
  const model = artifact && !isCommitted(artifact) ? plan[artifact.model] : null;
  if (!artifact || isCommitted(artifact) || !model) return null;
  return kernelLayers(build({ plan, dataset }, model, artifact.model));
}

interface Stage {
  /** Of its training, in the spec. */
  readonly pointer: string;
  readonly training: Pick<TrainablePlan['student']['training'], 'epochs' | 'batchSize' | 'learningRate'>;
  /** Whether pruning takes place in it. */
  readonly pruned: boolean;
}

function stagesOf({ teacher, student, compression: { fineTuning } }: TrainablePlan): Stage[] {
  return [
    ...(teacher ? [{ pointer: '/teacher/training', training: teacher.training, pruned: false }] : []),
    { pointer: '/student/training', training: student.training, pruned: true },
    ...(fineTuning ? [{ pointer: '/compression/fine_tuning', training: fineTuning, pruned: false }] : []),
  ];
}

/** Optimizer steps of a stage. */
function stepsOf({ places }: TrainablePlan, dataset: Dataset, { pointer, training }: Stage): number {
  const { epochs, batchSize } = training;
  const steps = epochs * batchesPerEpoch(dataset, batchSize);
  if (steps > 0) return steps;
  const where = places[`${pointer}/batch_size`] ?? places[pointer];
  throw new SpecError({
    code: 'spec/too-few-samples',
    message: `expected at least one batch of ${batchSize} training samples, found ${dataset.train.count} samples`,
    ...(where ? { where } : {}),
    fix: 'Lower batch_size, or give more training data.',
  });
}
