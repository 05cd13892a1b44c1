import type { Place } from '../core/errors.js';
import type { Better, Unit } from '../metrics/metric.js';
import type { Operator } from './operator.js';
import type { Significance } from './significance.js';
import type { Verdict } from './verdict.js';

export {
  baseReference,
  type BudgetPlan as Budget,
  type MaxIncrease,
  type Reference,
  type Waiver,
} from '../spec/plan.js';

export type { Operator } from './operator.js';

/** One judged limit. A budget with both `min` and `max` makes two rows. */
export interface BudgetRow {
  readonly artifact: string;
  readonly metric: string;
  /** The class, where the metric is about one. */
  readonly class: string | null;
  /** The device that measured it, where the metric is about one. */
  readonly device: string | null;
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
  /** Whether the number is somebody's word: whoever judges did not measure it. Absent: it was measured. */
  readonly isClaimed?: boolean;
}
