/** What is true of a metric whatever file is measured. */

/** `fraction` is 0..1 and prints as a percentage; differences of fractions are percentage points. */
export type Unit = 'bytes' | 'fraction' | 'count' | 'milliseconds' | 'millijoules';
export type Better = 'lower' | 'higher';
/** What a number rests on: the file's bytes, test samples that the file was run on, or a device that ran it. */
export type Basis = 'bytes' | 'samples' | 'device';

export interface MetricFacts {
  /** For people, e.g. `95th percentile latency`. */
  readonly title: string;
  /** Of its values and of limits on it, which are parsed accordingly. */
  readonly unit: Unit;
  readonly better: Better;
  readonly basis: Basis;
  /** Whether the values of several files add up, so that a group can be judged. */
  readonly isAdditive: boolean;
  /** Whether it counts samples that are right or wrong, so that limits can be tested at a confidence. */
  readonly isTested: boolean;
  /** Whether a budget may name a class. */
  readonly hasClass: boolean;
  /** Whether it is read layer by layer, so that a budget may name layers. */
  readonly hasLayers: boolean;
  /** Whether a budget says which operators it allows or denies. */
  readonly hasOperatorLists: boolean;
  /** What it is, in Markdown: a clause that ends without a full stop. */
  readonly meaning: string;
}
