import type { Plan } from '../../spec/plan.js';
import type { TunePlan } from '../../spec/tune-plan.js';
import type { Trial } from './draw-trials.js';
import type { TrialPlan } from './trial-plan.js';

/** What is searched, as its spec has it. */
export interface Search {
  /** The spec as it is written. */
  readonly plan: Plan;
  readonly tune: TunePlan;
  /** Those that are drawn before anything is trained. */
  readonly trials: readonly TrialPlan[];
  /** @throws SpecError where a spec may not have the settings of a trial. */
  readonly planOf: (trial: Trial) => TrialPlan;
  /** SHA-256 of what is written, without its places. */
  readonly written: string;
}
