import type { Place } from '../core/errors.js';
import type { Better, Unit } from './metric.js';
import type { Significance } from './significance.js';
import type { Verdict } from './verdict.js';

/** The name that relative limits use for the same artifact in the report of the base commit. */
export const baseReference = 'base';

/** One entry of `budgets`, as the plan has it: bytes, fractions (0..1) and plain counts; null is "not given". */
export interface Budget {
  /** The artifact's key in the spec, or the name of a group of artifacts. */
  readonly artifact: string;
  /** A name in the metric registry. */
  readonly metric: string;
  readonly min: number | null;
  readonly max: number | null;
  /** Largest loss against another artifact on the same samples, in the metric's unit (accuracy: points as a fraction). */
  readonly maxDrop: { readonly value: number; readonly against: string } | null;
  /** Largest growth against another artifact or `base`. */
  readonly maxIncrease?: MaxIncrease | null;
  /** The class that `class_accuracy` is about; without it the class that does worst is judged. */
  readonly class?: string | null;
  /**
   * Confidence (0.5..1) with which samples must decide a limit on accuracy, else it is inconclusive. Null: the measured
   * value decides by itself.
   */
  readonly confidence?: number | null;
  /** `warn` never turns a run red for a broken limit; `off` is not judged. */
  readonly level?: 'error' | 'warn' | 'off';
  /** What a broken limit counts for when the artifact has the same bytes as in the base commit. */
  readonly onUnchanged?: 'error' | 'warn';
  readonly waiver?: Waiver | null;
  /** The author's words, printed when the budget is not met. */
  readonly message: string | null;
  /** Where the budget stands in the spec. */
  readonly where: Place;
}

/** Either alone misleads: 1 MB hides in 200 MB, and a third more of 300 bytes is nothing. */
export interface MaxIncrease {
  /** As a fraction of the reference. */
  readonly percent: number | null;
  /** In the metric's unit. */
  readonly absolute: number | null;
  /** `any`: broken when either is exceeded. `all`: only when both are. */
  readonly combine: 'any' | 'all';
  readonly against: string;
}

/** Someone answers for a broken limit, for a while. */
export interface Waiver {
  readonly owner: string;
  readonly reason: string;
  /** Last day on which it holds, YYYY-MM-DD (UTC). */
  readonly expires: string;
}

export type Operator = 'min' | 'max' | 'max_drop' | 'max_increase';

/** One judged limit. A budget with both `min` and `max` makes two rows. */
export interface BudgetRow {
  readonly artifact: string;
  readonly metric: string;
  /** The class, where the metric is about one. */
  readonly class: string | null;
  readonly unit: Unit;
  readonly better: Better;
  readonly operator: Operator;
  /** The limit, in `unit`; null when the budget has none that can be read. */
  readonly expected: number | null;
  /** What a relative limit compares with, and its value. */
  readonly against: string | null;
  readonly reference: number | null;
  /** The metric of this artifact. */
  readonly measured: number | null;
  /** What is compared with `expected`: `measured`, the drop, or the increase. */
  readonly actual: number | null;
  /** How far `actual` is past the limit, in `unit`: positive is broken, zero or negative is room. */
  readonly delta: number | null;
  readonly level: 'error' | 'warn';
  readonly verdict: Verdict;
  /** Why the verdict is not simply what the numbers say. */
  readonly reason: string | null;
  /** The test on the samples, where one was asked for. */
  readonly significance: Significance | null;
  readonly message: string | null;
  readonly place: Place;
  /** What the number was measured with, printed beside it. */
  readonly conditions: readonly string[];
}
