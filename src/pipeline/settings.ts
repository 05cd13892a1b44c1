/** From the plan's words to what the passes take: positions become steps once the number of steps is known. */
import { SpecError, type Place } from '../core/errors.js';
import type { LearningRate, PruningSchedule } from '../passes/schedule.js';
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

/** @throws SpecError where a step count and a percentage, comparable only now, turn out to be in the wrong order. */
export function pruningSchedule(plan: PruningPlan, totalSteps: number, where?: Place): PruningSchedule {
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
  const steps = { beginStep, endStep, frequency: plan.frequency };
  switch (plan.schedule) {
    case 'ConstantSparsity':
      return { schedule: plan.schedule, targetSparsity: plan.targetSparsity, ...steps };
    case 'PolynomialDecay': {
      const { schedule, initialSparsity, finalSparsity, power } = plan;
      return { schedule, initialSparsity, finalSparsity, power, ...steps };
    }
    default:
      return plan satisfies never;
  }
}
