import type { Significance } from './significance.js';

/** What came of comparing a metric with its limit. */
export type Comparison = Compared | Uncompared;

export interface Compared {
  readonly kind: 'compared';
  /** The limit, in the metric's unit. */
  readonly expected: number;
  readonly actual: number;
  readonly reference: number | null;
  readonly significance: Significance | null;
  /** Why the runs of a device do not decide, where they do not. */
  readonly undecided: string | null;
  readonly conditions: readonly string[];
}

/**
 * `new`: nothing to compare with yet. `lost`: there should be. `broken`: the budget or a measurement is no good.
 * `not-asked`: the user wants no comparison.
 */
export interface Uncompared {
  readonly kind: 'new' | 'lost' | 'broken' | 'not-asked';
  readonly reason: string;
}

export const broken = (reason: string): Uncompared => ({ kind: 'broken', reason });
