/** How the values of an activation are spread, in bounded memory: bins of equal width between its extremes. */
import type { Range } from './activations.js';

export interface Histogram {
  /** The extremes of all values. */
  readonly range: Range;
  /** Values ≠ 0 of each bin, from the lowest. */
  readonly counts: Float64Array;
  /** How many values are 0, which every quantisation holds exactly. */
  readonly zeros: number;
}

/** Eight for each code of int8. */
export const bins = 2048;

/** Counts values of many batches; the range must be that of all of them. */
export function histogramOf({ min, max }: Range): {
  readonly add: (values: Float32Array) => void;
  readonly read: () => Histogram;
} {
  const counts = new Float64Array(bins);
  const perUnit = bins / (max - min);
  let zeros = 0;
  return {
    add(values) {
      for (const value of values) {
        if (value === 0) zeros += 1;
        else counts[max > min ? Math.min(bins - 1, Math.floor((value - min) * perUnit)) : 0]! += 1;
      }
    },
    read: () => ({ range: { min, max }, counts, zeros }),
  };
}
