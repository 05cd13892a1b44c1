/**
 * Weighted Lloyd iterations in one dimension. Values are sorted once; a cluster is then an interval, its mean two
 * prefix sums apart, so an iteration costs O(k log n) and the result is exactly reproducible.
 */

export interface SortedValues {
  /** Ascending. */
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** prefix[i] = Σ_{j<i} weight_j, and the same of weight·value. */
  readonly weightPrefix: Float64Array;
  readonly momentPrefix: Float64Array;
}

export function sortValues(values: Float64Array, weights: Float64Array): SortedValues {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
  const sorted = Float64Array.from(order, (index) => values[index]!);
  const sortedWeights = Float64Array.from(order, (index) => weights[index]!);
  const weightPrefix = new Float64Array(values.length + 1);
  const momentPrefix = new Float64Array(values.length + 1);
  for (let i = 0; i < sorted.length; i++) {
    weightPrefix[i + 1] = weightPrefix[i]! + sortedWeights[i]!;
    momentPrefix[i + 1] = momentPrefix[i]! + sortedWeights[i]! * sorted[i]!;
  }
  return { values: sorted, weights: sortedWeights, weightPrefix, momentPrefix };
}

/** Moves centroids to their clusters' means until none moves, or `iterations` are done. Empty clusters stay. Ascending. */
export function lloyd(sorted: SortedValues, start: Float64Array, iterations: number): Float64Array {
  let centroids = Float64Array.from(start).sort();
  for (let iteration = 0; iteration < iterations; iteration++) {
    const next = Float64Array.from(centroids, (centroid, j) => {
      const from = j === 0 ? 0 : lowerBound(sorted.values, midpoint(centroids, j - 1));
      const to = j === centroids.length - 1 ? sorted.values.length : lowerBound(sorted.values, midpoint(centroids, j));
      const weight = sorted.weightPrefix[to]! - sorted.weightPrefix[from]!;
      return weight > 0 ? (sorted.momentPrefix[to]! - sorted.momentPrefix[from]!) / weight : centroid;
    }).sort();
    const moved = next.some((value, j) => value !== centroids[j]);
    centroids = next;
    if (!moved) break;
  }
  return centroids;
}

/** Index of the centroid nearest to `value`; `centroids` ascending; on a tie the upper one. */
export function nearest(centroids: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = centroids.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (centroids[middle]! + centroids[middle + 1]!) / 2) high = middle;
    else low = middle + 1;
  }
  return low;
}

function midpoint(centroids: Float64Array, j: number): number {
  return (centroids[j]! + centroids[j + 1]!) / 2;
}

/** First index whose value is ≥ `target`. */
function lowerBound(values: Float64Array, target: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
