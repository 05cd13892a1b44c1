import type { Samples } from './source.js';

/** One split of a data set. */
export interface Split {
  /** `images`, uint8 or float32 [height, width, channels], and what is true of them. */
  readonly samples: Samples;
  /**
   * [count], 0..classes-1: labels are part of the index. Of a reconstruction 0 is normal and 1 an anomaly; empty where the truth
   * is numbers.
   */
  readonly labels: Int32Array;
  /** [count, outputs], the numbers that are true: those of a regression, 0 or 1 of several labels; else empty. */
  readonly targets: Float32Array;
  readonly count: number;
  /** Place of each sample in the source's split; null where it is the same. */
  readonly places: Uint32Array | null;
}
