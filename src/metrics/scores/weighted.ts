/**
 * A metric over samples as a function of their weights: how often each counts. Weights of a resample are whole numbers with the
 * samples' count as their sum; null counts each once. NaN where the samples that count leave it undefined.
 */
export type Weighted = (weights: ArrayLike<number> | null) => number;

/** Indices of the scores from the largest to the smallest. */
export function fromLargest(scores: ArrayLike<number>): Uint32Array {
  return Uint32Array.from({ length: scores.length }, (_, index) => index).sort((a, b) => scores[b]! - scores[a]!);
}

/** Every `width`-th value from `at` on. */
export function column(values: ArrayLike<number>, width: number, at: number): Float64Array {
  return Float64Array.from({ length: values.length / width }, (_, i) => values[i * width + at]!);
}

/** Of several metrics their mean, without those that are undefined. */
export function meanOfMetrics(metrics: readonly Weighted[]): Weighted {
  return (weights) => {
    const known = metrics.map((metric) => metric(weights)).filter((value) => !Number.isNaN(value));
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  };
}
