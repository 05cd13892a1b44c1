import type { Plan } from '../../spec/plan.js';
import type { TunePlan } from '../../spec/tune-plan.js';
import type { TrialPlan } from './trial-plan.js';

/** What is searched, as its spec has it. */
export interface Search {
  /** The spec as it is written. */
  readonly plan: Plan;
  readonly tune: TunePlan;
  readonly trials: readonly TrialPlan[];
  /** SHA-256 of what is written, without its places. */
  readonly written: string;
}
