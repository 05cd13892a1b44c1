/**
 * Starting centroids for 1-D k-means over sorted values, in TFMOT's four ways (clustering/keras/clustering_centroids.py).
 * With a centroid kept at 0 for pruned values, the others are shared out between the negative and the positive values in
 * proportion to how many there are, as TFMOT does. Every function returns `count` finite values; k-means settles them.
 */
import type { Random } from '../../core/random.js';

export const centroidInitializations = ['LINEAR', 'RANDOM', 'DENSITY_BASED', 'KMEANS_PLUS_PLUS'] as const;
export type CentroidInitialization = (typeof centroidInitializations)[number];

export interface Initialization {
  readonly centroidInitialization: CentroidInitialization;
  /** Whether 0 is a centroid already, so that there are two sides. `values` are then without zeros. */
  readonly preserveSparsity: boolean;
}

/** `values` ascending, with the `weights` of each. */
export function initializeCentroids(
  { centroidInitialization: initialization, preserveSparsity }: Initialization,
  values: Float64Array,
  weights: Float64Array,
  count: number,
  random: Random,
): Float64Array {
  if (!preserveSparsity) return initializeSide(initialization, values, weights, count, random);
  const positive = values.findIndex((value) => value > 0);
  const split = positive < 0 ? values.length : positive;
  const below = Math.round((count * split) / values.length);
  const side = (from: number, to: number, own: number) =>
    own === 0 ? [] : initializeSide(initialization, values.subarray(from, to), weights.subarray(from, to), own, random);
  return Float64Array.of(...side(0, split, below), ...side(split, values.length, count - below));
}

function initializeSide(
  initialization: CentroidInitialization,
  values: Float64Array,
  weights: Float64Array,
  count: number,
  random: Random,
): Float64Array {
  switch (initialization) {
    case 'LINEAR':
      return linear(values, count);
    case 'RANDOM':
      return Float64Array.from({ length: count }, () =>
        between(values[0]!, values[values.length - 1]!, random.uniform()),
      );
    case 'DENSITY_BASED':
      return densityBased(values, count);
    case 'KMEANS_PLUS_PLUS':
      return kmeansPlusPlus(values, weights, count, random);
    default:
      return initialization satisfies never;
  }
}

function linear(values: Float64Array, count: number): Float64Array {
  const last = values[values.length - 1]!;
  if (count === 1) return Float64Array.of(between(values[0]!, last, 0.5));
  return Float64Array.from({ length: count }, (_, j) => between(values[0]!, last, j / (count - 1)));
}

/** Points of the grid on which the distribution is looked up, as in TFMOT. */
const gridPoints = 30;

/**
 * TFMOT's DENSITY_BASED: probabilities from 0.01 to 1, evenly spaced, are looked up in the cumulative distribution of the
 * values over a grid of 30 points; each centroid is the first point whose distribution is above the probability. (TFMOT
 * writes of an interpolation between points, but solves it for the point's own probability.) Its grid extends 0.01 beyond
 * the values, in units of the weights; here, where values are in units of the scale, it ends at them.
 */
function densityBased(values: Float64Array, count: number): Float64Array {
  const grid = Float64Array.from({ length: gridPoints }, (_, i) =>
    between(values[0]!, values[values.length - 1]!, i / (gridPoints - 1)),
  );
  const distribution = Array.from(grid, (point) => countUpTo(values, point) / values.length);
  return Float64Array.from({ length: count }, (_, j) => {
    const probability = between(0.01, 1, count === 1 ? 0 : j / (count - 1));
    const above = distribution.findIndex((share) => share > probability);
    return grid[above < 0 ? gridPoints - 1 : above]!;
  });
}

/** How many of the ascending values are at most `limit`. */
function countUpTo(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Arthur & Vassilvitskii 2007: each next centroid is a value drawn with probability ∝ weight · (distance to the nearest)². */
function kmeansPlusPlus(values: Float64Array, weights: Float64Array, count: number, random: Random): Float64Array {
  const centroids = new Float64Array(count);
  const cost = Float64Array.from(weights);
  for (let j = 0; j < count; j++) {
    const centroid = values[draw(cost, random)]!;
    centroids[j] = centroid;
    for (let i = 0; i < values.length; i++) {
      const squared = weights[i]! * (values[i]! - centroid) ** 2;
      cost[i] = j === 0 ? squared : Math.min(cost[i]!, squared);
    }
  }
  return centroids;
}

/** An index with probability proportional to its mass; the first where all mass is gone (fewer values than centroids). */
export function draw(mass: Float64Array, random: Random): number {
  const target = random.uniform() * mass.reduce((sum, m) => sum + m, 0);
  let sum = 0;
  for (let i = 0; i < mass.length; i++) {
    sum += mass[i]!;
    if (sum > target) return i;
  }
  return 0;
}

function between(start: number, end: number, t: number): number {
  return start + (end - start) * t;
}
