/** What is true of a metric whatever file is measured. */
import type { TaskName } from './task-name.js';

/** `fraction` is 0..1 and prints as a percentage; differences of fractions are percentage points. */
/** `number` is in the unit of the targets, which no one has told. */
export type Unit = 'bytes' | 'fraction' | 'count' | 'milliseconds' | 'millijoules' | 'number';
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
  /** Which tasks it is measured of, where it rests on samples; empty where it does not. */
  readonly tasks: readonly TaskName[];
  /** Whether it needs what the file says of each sample, beyond the class that it predicts. */
  readonly needsScores: boolean;
  /** Whether the values of several files add up, so that a group can be judged. */
  readonly isAdditive: boolean;
  /** Whether limits can be tested at a confidence: by counts of samples that are right, or by resampling. */
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
