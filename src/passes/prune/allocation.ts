/** One threshold over all pruned layers: how many weights each of them keeps. */
import { keptWeights } from './mask.js';

/** Share of its weights that every kernel keeps whatever the others have: a layer without any computes nothing. */
const floorFraction = 0.01;

/** Weights that a kernel of `size` keeps at least under a target over all layers. */
export function smallestKept(size: number): number {
  return keptWeights(size, 1 - floorFraction);
}

/**
 * Layer-adaptive scores (LAMP; Lee et al. 2021, arXiv 2010.07611, eq. 1), in ascending order: the square of each magnitude as a
 * share of the squares of all in its kernel that are at least as large. The largest of every kernel has the score 1.
 * @param magnitudes [n], none negative, in any order.
 */
export function lampScores(magnitudes: Float32Array): Float64Array {
  const ascending = magnitudes.slice().sort();
  const scores = new Float64Array(ascending.length);
  let sum = 0;
  for (let i = ascending.length - 1; i >= 0; i--) {
    const square = ascending[i]! * ascending[i]!;
    sum += square;
    scores[i] = sum === 0 ? 0 : square / sum;
  }
  return scores;
}

/**
 * How many values each kernel keeps so that all of them together keep ⌊N·(1 − sparsity)⌋, those with the highest scores; of
 * equal scores the first kernel's count first. No kernel keeps fewer than `smallestKept`, and all together may then keep more.
 * @param scores of each kernel, ascending.
 */
export function keptOverAll(scores: readonly Float64Array[], sparsity: number): readonly number[] {
  const floors = scores.map(({ length }) => smallestKept(length));
  const size = scores.reduce((sum, { length }) => sum + length, 0);
  const keep = keptWeights(size, sparsity) - floors.reduce((sum, floor) => sum + floor, 0);
  if (keep <= 0) return floors;
  // What a kernel keeps anyway takes no part.
  const contended = scores.map((one, i) => one.subarray(0, one.length - floors[i]!));
  const all = new Float64Array(contended.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const one of contended) {
    all.set(one, offset);
    offset += one.length;
  }
  all.sort();
  const threshold = all[all.length - keep]!;
  const above = contended.map((one) => one.length - firstAt(one, (score) => score > threshold));
  let left = keep - above.reduce((sum, count) => sum + count, 0);
  return contended.map((one, i) => {
    const equal = one.length - above[i]! - firstAt(one, (score) => score >= threshold);
    const taken = Math.min(equal, left);
    left -= taken;
    return floors[i]! + above[i]! + taken;
  });
}

/** The first index of an ascending array from which on `holds` does. */
function firstAt(ascending: Float64Array, holds: (score: number) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(ascending[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
