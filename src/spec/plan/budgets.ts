/** The limits that hold, as a plan has them. */
import type { Place } from '../../core/errors.js';
import type { OperatorLists } from '../../operators/allowed.js';
import type { LayerPatterns } from './training.js';

/** The name that relative limits use for the same artifact in the report of the base commit. */
export const baseReference = 'base';

/** Another artifact, `base`, or a value in the metric's unit. */
export type Reference = string | number;

/** One entry of `budgets`: bytes, fractions (0..1), milliseconds, millijoules and plain counts; null is "not given". */
export interface BudgetPlan {
  /** The artifact's key in the spec, or the name of a group of artifacts. */
  readonly artifact: string;
  /** The artifacts of the group, where it is one. */
  readonly members?: readonly string[];
  /** A name in the metric registry. */
  readonly metric: string;
  /** The device that measured it; null: the only one that did. */
  readonly device: string | null;
  /** The class that `class_accuracy` is about; null: the class that does worst. */
  readonly class: string | null;
  /** Among how many of the largest scores the right class must be. */
  readonly k?: number;
  /** The layers that are judged; without it, those that the spec compresses, else every kernel. */
  readonly layers?: LayerPatterns;
  /** `all`: the layers taken together, not the one that does worst. */
  readonly over?: 'each' | 'all';
  /** Which operators may be there, for a metric that counts those that may not. */
  readonly operators?: OperatorLists;
  readonly min: number | null;
  readonly max: number | null;
  readonly maxDrop: MaxDrop | null;
  /** Largest growth against the reference. */
  readonly maxIncrease: MaxIncrease | null;
  /** Confidence (0.5..1) with which samples must decide, else the row is inconclusive. Null: the value decides. */
  readonly confidence: number | null;
  /** `warn` never turns a run red for a broken limit; `off` is not judged. */
  readonly level: 'error' | 'warn' | 'off';
  /** What a broken limit counts for when the artifact has the same bytes as in the base commit. */
  readonly onUnchanged: 'error' | 'warn';
  readonly waiver: Waiver | null;
  /** The author's words, printed when the budget is not met. */
  readonly message: string | null;
  /** Where the budget stands in the spec, for annotations. */
  readonly where: Place;
}

export interface MaxDrop {
  /** Largest loss against the reference, in the metric's unit (accuracy: points as a fraction). */
  readonly value: number;
  readonly against: Reference;
  /** Confidence of the paired test on the same samples; without it, that of the budget. */
  readonly confidence?: number;
}

/** Either alone misleads: 1 MB hides in 200 MB, and a third more of 300 bytes is nothing. */
export interface MaxIncrease {
  /** As a fraction of the reference. */
  readonly percent: number | null;
  /** In the metric's unit. */
  readonly absolute: number | null;
  /** `any`: broken when either is exceeded. `all`: only when both are. */
  readonly combine: 'any' | 'all';
  readonly against: Reference;
  /** Confidence of the paired test on the same samples, of a metric that rests on them; without it, none is made. */
  readonly confidence?: number;
}

/** Someone answers for a broken limit, for a while. */
export interface Waiver {
  readonly owner: string;
  readonly reason: string;
  /** Last day on which it holds, YYYY-MM-DD (UTC). */
  readonly expires: string;
}
