/** From the plan's words to what the passes take: positions become steps once the number of steps is known. */
import { SpecError, type Place } from '../core/errors.js';
import { progressByRate, type LearningRate, type PruningSchedule, type Rewind } from '../passes/schedule.js';
import type { PruningPlan, SchedulePlan } from '../spec/plan.js';
import { stepAt } from '../spec/plan.js';

/** @throws SpecError where the warm-up takes the whole stage, which would then end before its learning rate is reached. */
export function learningRate(plan: SchedulePlan, totalSteps: number, where?: Place): LearningRate {
  const warmupSteps = stepAt(plan.warmup, totalSteps);
  if (warmupSteps >= totalSteps) {
    throw new SpecError({
      code: 'spec/warmup-steps',
      message: `expected a warmup shorter than the stage's ${totalSteps} steps, found ${warmupSteps}`,
      ...(where ? { where } : {}),
      cause: 'the stage has fewer steps than the spec assumes: steps = epochs · training samples / batch_size',
      fix: 'Give it as a percentage of the stage, e.g. warmup: 5 %.',
    });
  }
  const { warmup: _warmup, ...rate } = plan;
  return { ...rate, warmupSteps };
}

/**
 * A training's learning rate, and where it begins anew: after its layers are pruned, or when its teacher begins to count.
 * @param again that step of the training; null: the schedule goes through once.
 * @throws SpecError where a part of the training is shorter than the warm-up.
 */
export function learningRates(
  plan: SchedulePlan,
  totalSteps: number,
  again: number | null,
  where?: Place,
): { readonly learningRate: LearningRate; readonly rewind?: Rewind } {
  // At the border of two trainings each has a schedule of its own.
  if (again === null || again <= 0 || again >= totalSteps)
    return { learningRate: learningRate(plan, totalSteps, where) };
  return {
    learningRate: learningRate(plan, again, where),
    rewind: { step: again, learningRate: learningRate(plan, totalSteps - again, where) },
  };
}

/**
 * The step of a training at which the masks of its life are settled.
 * @param steps of each stage of the life. @param index of the stage. @param before steps of its training before the stage.
 * @returns null where the learning rate is not rewound.
 */
export function rewoundAt(
  pruning: PruningPlan | null,
  steps: readonly number[],
  { index, before }: { readonly index: number; readonly before: number },
): number | null {
  if (!pruning?.rewindsLearningRate) return null;
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  return stepAt(pruning.endStep, sum(steps)) - (sum(steps.slice(0, index)) - before);
}

/**
 * @param rateAt the learning rate at a step of all training, for what goes by it.
 * @throws SpecError where a step count and a percentage, comparable only now, turn out to be in the wrong order.
 */
export function pruningSchedule(
  plan: PruningPlan,
  totalSteps: number,
  where?: Place,
  rateAt: ((step: number) => number) | null = null,
): PruningSchedule {
  const beginStep = stepAt(plan.beginStep, totalSteps);
  const endStep = stepAt(plan.endStep, totalSteps);
  if (endStep <= beginStep || endStep > totalSteps) {
    throw new SpecError({
      code: 'spec/pruning-steps',
      message: `expected begin_step < end_step ≤ ${totalSteps} (the stage's steps), found ${beginStep} and ${endStep}`,
      ...(where ? { where } : {}),
      cause: 'the stage has fewer steps than the spec assumes: steps = epochs · training samples / batch_size',
      fix: 'give both as percentages of the stage, e.g. begin_step: 10%, end_step: 60%',
    });
  }
  if (plan.rewindsLearningRate && endStep === totalSteps)
    throw new SpecError({
      code: 'spec/pruning-steps',
      message: `expected end_step before the end of the ${totalSteps} steps, for rewind_learning_rate, found ${endStep}`,
      ...(where ? { where } : {}),
      cause:
        'The learning rate begins anew when the masks are settled, and goes through its schedule in the steps that are left.',
      fix: 'Lower end_step, e.g. end_step: 50 %.',
    });
  const steps = { beginStep, endStep, frequency: plan.frequency };
  switch (plan.schedule) {
    case 'ConstantSparsity':
      return { schedule: plan.schedule, targetSparsity: plan.targetSparsity, ...steps };
    case 'PolynomialDecay': {
      const { schedule, initialSparsity, finalSparsity, power } = plan;
      const decay = { schedule, initialSparsity, finalSparsity, power, ...steps };
      return rateAt && plan.progressBy === 'learning_rate'
        ? { ...decay, progressAt: progressByRate(steps, rateAt) }
        : decay;
    }
    default:
      return plan satisfies never;
  }
}
