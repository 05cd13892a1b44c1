import type { Weighted } from './weighted.js';

/** 2 · hits / (positives + predicted), the harmonic mean of precision and recall; 0 of what is never predicted. Both 1 or 0 a sample. */
export function f1(isPredicted: ArrayLike<number>, isPositive: ArrayLike<number>): Weighted {
  return (weights) => {
    let [hits, positives, predicted] = [0, 0, 0];
    for (let i = 0; i < isPositive.length; i++) {
      const weight = weights === null ? 1 : weights[i]!;
      if (isPositive[i] === 1) positives += weight;
      if (isPredicted[i] === 1) predicted += weight;
      if (isPositive[i] === 1 && isPredicted[i] === 1) hits += weight;
    }
    return positives + predicted === 0 ? Number.NaN : (2 * hits) / (positives + predicted);
  };
}
