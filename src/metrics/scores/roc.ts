/** What lies under the ROC curve: the share of true positives over the share of false ones, from the largest score down. */
import { fromLargest, type Weighted } from './weighted.js';

/**
 * Area under the ROC curve: the probability that a positive sample has a larger score than a negative one, equal scores counted
 * half. @param isPositive 1 or 0 for each sample
 */
export function rocAuc(scores: ArrayLike<number>, isPositive: ArrayLike<number>): Weighted {
  return areaBelow(scores, isPositive, 1);
}

/**
 * Area up to a share of false positives, standardised by McClish ("Analyzing a portion of the ROC curve", 1989) to 0.5 for chance
 * and 1 at best, as scikit-learn's `roc_auc_score(max_fpr=…)` and DCASE's task 2 have it.
 */
export function partialAuc(
  scores: ArrayLike<number>,
  isPositive: ArrayLike<number>,
  maxFalsePositiveRate: number,
): Weighted {
  const area = areaBelow(scores, isPositive, maxFalsePositiveRate);
  const least = maxFalsePositiveRate ** 2 / 2;
  return (weights) => 0.5 * (1 + (area(weights) - least) / (maxFalsePositiveRate - least));
}

function areaBelow(scores: ArrayLike<number>, isPositive: ArrayLike<number>, most: number): Weighted {
  const order = fromLargest(scores);
  const count = order.length;
  return (weights) => {
    let [positives, negatives] = [0, 0];
    for (let i = 0; i < count; i++) {
      const weight = weights === null ? 1 : weights[i]!;
      if (isPositive[i] === 1) positives += weight;
      else negatives += weight;
    }
    if (positives === 0 || negatives === 0) return Number.NaN;
    const end = most * negatives;
    let [area, hits, misses] = [0, 0, 0];
    for (let at = 0; at < count && misses < end;) {
      const score = scores[order[at]!]!;
      let [up, right] = [0, 0];
      for (; at < count && scores[order[at]!] === score; at++) {
        const sample = order[at]!;
        const weight = weights === null ? 1 : weights[sample]!;
        if (isPositive[sample] === 1) up += weight;
        else right += weight;
      }
      const share = misses + right > end ? (end - misses) / right : 1;
      area += share * right * (hits + (share * up) / 2);
      hits += up;
      misses += right;
    }
    return area / (positives * negatives);
  };
}
