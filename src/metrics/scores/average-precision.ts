import { fromLargest, type Weighted } from './weighted.js';

/**
 * Σ (Rₙ − Rₙ₋₁)·Pₙ over the distinct scores from high to low: samples of equal score enter together, in whatever order they
 * stand, as in scikit-learn's `average_precision_score`. @param isPositive 1 or 0 for each sample
 */
export function averagePrecision(scores: ArrayLike<number>, isPositive: ArrayLike<number>): Weighted {
  const order = fromLargest(scores);
  const count = order.length;
  return (weights) => {
    let positives = 0;
    for (let i = 0; i < count; i++) if (isPositive[i] === 1) positives += weights === null ? 1 : weights[i]!;
    if (positives === 0) return Number.NaN;
    let [area, hits, seen] = [0, 0, 0];
    for (let at = 0; at < count;) {
      const score = scores[order[at]!]!;
      let gained = 0;
      for (; at < count && scores[order[at]!] === score; at++) {
        const sample = order[at]!;
        const weight = weights === null ? 1 : weights[sample]!;
        seen += weight;
        if (isPositive[sample] === 1) gained += weight;
      }
      hits += gained;
      if (gained > 0) area += (gained / positives) * (hits / seen);
    }
    return area;
  };
}
