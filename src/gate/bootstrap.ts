/**
 * Whether test samples decide a limit on a metric that is no count: the samples are drawn again with replacement, for both files
 * alike, and the share of resamples that break the limit tells how surely it is met (Efron and Tibshirani 1993, §16; the
 * percentile bootstrap, one-sided). Seeded, so that a verdict is the same whenever it is asked for.
 */
import { seededRandom, type Random } from '../core/random.js';
import { decide, type Significance } from './significance.js';
import { normalQuantile } from './statistics.js';
import type { SampleMetric } from './sample-metric.js';

/** Enough for a confidence of 0.999. */
const mostReplicates = 2000;
const leastReplicates = 500;
/** Numbers that all replicates together look at: a few seconds. */
const mostWork = 4e8;

/**
 * @param excessOf by how much a value of the candidate misses the limit, given that of the reference (the candidate's own, where
 *   there is no reference); above 0 it is broken.
 */
export function testByResampling(
  candidate: SampleMetric,
  reference: SampleMetric | null,
  excessOf: (candidate: number, reference: number) => number,
  confidence: number,
): Significance {
  const { count } = candidate;
  const measuredOf = (weights: ArrayLike<number> | null): number => {
    const own = candidate.value(weights);
    return excessOf(own, reference ? reference.value(weights) : own);
  };
  const measured = measuredOf(null);
  const head = {
    test: reference ? 'paired-bootstrap' : 'bootstrap',
    confidence,
    samples: count,
    lost: null,
    won: null,
  } as const;
  if (confidence === 0.5) return decide(head, { met: 0, broken: 0 }, measured, () => null);
  const cost = candidate.cost + (reference?.cost ?? 0);
  const replicates = Math.max(leastReplicates, Math.min(mostReplicates, Math.floor(mostWork / Math.max(1, cost))));
  const draw = resampler(count, candidate.strata, seededRandom(1, 'gate/resamples'));
  const excesses: number[] = [];
  for (let i = 0; i < replicates; i++) {
    const excess = measuredOf(draw());
    if (!Number.isNaN(excess)) excesses.push(excess);
  }
  const brokenBy = excesses.filter((excess) => excess > 0).length;
  const share = (many: number): number => Math.min(1, (many + 1) / (excesses.length + 1));
  const probabilities = { met: share(brokenBy), broken: share(excesses.length - brokenBy) };
  return decide(head, probabilities, measured, () => {
    const z = Math.abs(measured) / standardDeviation(excesses);
    // The spread shrinks with the root of the samples.
    return z > 0 ? Math.max(Math.ceil(count * (normalQuantile(confidence) / z) ** 2), count + 1) : null;
  });
}

/** Gives how often each sample is drawn, in an array that the next draw overwrites. */
function resampler(count: number, strata: readonly number[] | null, random: Random): () => Float64Array {
  const kinds = new Map<number, number[]>();
  for (let sample = 0; sample < count; sample++) {
    const kind = strata?.[sample] ?? 0;
    const members = kinds.get(kind);
    if (members) members.push(sample);
    else kinds.set(kind, [sample]);
  }
  const weights = new Float64Array(count);
  return () => {
    weights.fill(0);
    for (const members of kinds.values())
      for (let i = 0; i < members.length; i++) weights[members[random.integer(members.length)]!]!++;
    return weights;
  };
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1));
}
