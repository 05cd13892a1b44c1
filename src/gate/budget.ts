import type { Place } from '../core/errors.js';
import type { Better, Unit } from './metric.js';
import type { Verdict } from './verdict.js';

/** One entry of `budgets`, as the plan has it: bytes, fractions (0..1) and plain counts; null is "not given". */
export interface Budget {
  /** The artifact's key in the spec. */
  readonly artifact: string;
  /** A name in the metric registry. */
  readonly metric: string;
  readonly min: number | null;
  readonly max: number | null;
  /** Largest loss against another artifact on the same samples, in the metric's unit (accuracy: points as a fraction). */
  readonly maxDrop: { readonly value: number; readonly against: string } | null;
  /** The author's words, printed when the budget is not met. */
  readonly message: string | null;
  /** Where the budget stands in the spec. */
  readonly where: Place;
}

export type Operator = 'min' | 'max' | 'max_drop';

/** One judged limit. A budget with both `min` and `max` makes two rows. */
export interface BudgetRow {
  readonly artifact: string;
  readonly metric: string;
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
  /** What is compared with `expected`: `measured`, or the drop for `max_drop`. */
  readonly actual: number | null;
  /** How far `actual` is past the limit, in `unit`: positive is broken, zero or negative is room. */
  readonly delta: number | null;
  readonly verdict: Verdict;
  /** Why the verdict is `error` or `inconclusive`. */
  readonly reason: string | null;
  readonly message: string | null;
  readonly place: Place;
  /** What the number was measured with, printed beside it. */
  readonly conditions: readonly string[];
}
