/** The base of a change as it was measured, and what of today it is measured with. */
import type { Progress } from '../core/io.js';
import type { Dataset } from '../data/dataset.js';
import type { Baseline, Measured } from '../gate/evidence.js';
import type { BaseView, Report } from '../report/report.js';
import type { BudgetPlan, Plan } from '../spec/plan.js';

export interface Base {
  /** As the gate reads it; undefined where nothing was looked for. */
  readonly evidence: Baseline | undefined;
  /** As the report prints it. */
  readonly described: Report['baseline'];
  /** What is drawn beside the files of this run. */
  readonly shown: BaseView | null;
  /** Budgets of the base's own spec; null where it has none, or none that can be read. */
  readonly budgets: readonly BudgetPlan[] | null;
  /** Why it is not known whether the base had budgets; null where it is known. */
  readonly problem: string | null;
}

export const unsaid = { source: null, commit: null, sha256: null, reason: null };

export const noBase: Base = {
  evidence: undefined,
  described: { ...unsaid, kind: 'not-needed' },
  shown: null,
  budgets: null,
  problem: null,
};

export interface Today {
  readonly plan: Plan;
  readonly measurements: readonly Measured[];
  /** The artifacts that are looked at in the base; absent: all of them. */
  readonly judged?: ReadonlySet<string>;
  /** Loads the data, only where a file of the base has to be run. Null: no file can be run here. */
  readonly samples: (() => Promise<Dataset>) | null;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}
