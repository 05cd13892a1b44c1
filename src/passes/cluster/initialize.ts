/**
 * Starting centroids for 1-D k-means over sorted values, in TFMOT's four ways (clustering/keras/cluster_config.py).
 * Every function returns `count` finite values; k-means sorts and settles them.
 */
import type { Random } from '../../core/random.js';

export const centroidInitializations = ['LINEAR', 'RANDOM', 'DENSITY_BASED', 'KMEANS_PLUS_PLUS'] as const;
export type CentroidInitialization = (typeof centroidInitializations)[number];

/** `values` ascending, with the `weights` of each. */
export function initializeCentroids(
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
      return Float64Array.from({ length: count }, (_, j) => values[Math.floor(((j + 0.5) / count) * values.length)]!);
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
function draw(mass: Float64Array, random: Random): number {
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
