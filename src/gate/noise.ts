/**
 * How far a measured time or energy can be trusted: from the spread between the runs of one measurement. A limit closer to
 * the mean than its noise is not decided, and an allowance smaller than the noise cannot be judged at all.
 */
import type { Unit } from '../metrics/metric.js';
import { studentQuantile } from './statistics.js';

/** Of the mean over runs. */
export interface Noise {
  readonly runs: number;
  /** Of one run, in the metric's unit; 0 where there are fewer than two. */
  readonly standardDeviation: number;
  /** Half the width of the 95 % interval of the mean (Student's t); null where fewer than two runs leave it unknown. */
  readonly halfWidth: number | null;
}

/** Taken from the first run on, so that the mean of equal runs is the run itself, to the last bit. */
export function meanOf(runs: readonly number[]): number {
  const [first = NaN] = runs;
  return first + runs.reduce((sum, value) => sum + (value - first), 0) / runs.length;
}

export function noiseOf(runs: readonly number[]): Noise {
  const count = runs.length;
  if (count < 2) return { runs: count, standardDeviation: 0, halfWidth: null };
  const mean = meanOf(runs);
  const squares = runs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardDeviation = Math.sqrt(squares / (count - 1));
  return { runs: count, standardDeviation, halfWidth: halfWidth(standardDeviation, count) };
}

/** A value that was written, not measured. */
export const noNoise: Noise = { runs: Infinity, standardDeviation: 0, halfWidth: 0 };

/** Of the difference of two means that were measured independently: √(n₁² + n₂²). */
export function noiseOfDifference(a: Noise, b: Noise): Noise {
  const known = a.halfWidth !== null && b.halfWidth !== null;
  return {
    runs: Math.min(a.runs, b.runs),
    standardDeviation: Math.hypot(a.standardDeviation, b.standardDeviation),
    halfWidth: known ? Math.hypot(a.halfWidth, b.halfWidth) : null,
  };
}

/** Why a value this far from its limit is not decided, or null. */
export function whyUndecided(distance: number, noise: Noise, unit: Unit): string | null {
  if (noise.halfWidth === null)
    return `the noise is not known: expected at least 2 runs, found ${noise.runs}; 7 or more are recommended`;
  if (Math.abs(distance) >= noise.halfWidth) return null;
  const needed = runsToDecide(Math.abs(distance), noise);
  const advice =
    needed === null
      ? 'no number of runs would decide, at this spread'
      : `about ${needed} runs would decide, at this spread`;
  return `the limit is ${formatValue(Math.abs(distance), unit)} away, within the noise of ${formatNoise(noise.halfWidth, unit)}; ${advice}`;
}

/** Why an allowance cannot be judged by runs as noisy as these, or null. */
export function whyTooTight(allowance: number, noise: Noise, unit: Unit): string | null {
  if (noise.halfWidth === null || allowance >= noise.halfWidth) return null;
  const needed = runsToDecide(allowance, noise);
  const runs = needed === null ? 'measure with less spread' : `measure about ${needed} runs each`;
  return (
    `expected an allowance of at least the noise of the difference, ${formatNoise(noise.halfWidth, unit)}, ` +
    `found ${formatValue(allowance, unit)}: raise the allowance, or ${runs}`
  );
}

/** `± 0.31 ms over 7 runs` */
export function describeNoise({ runs, halfWidth: half }: Noise, unit: Unit): string {
  if (half === null) return `noise unknown from ${runs} run${runs === 1 ? '' : 's'}`;
  return `${formatNoise(half, unit)} over ${runs} runs`;
}

/** More is no answer for a device. */
const mostRuns = 1_000_000;

/** Smallest number of runs whose noise, at the spread of these, is no more than the distance. */
function runsToDecide(distance: number, { standardDeviation }: Noise): number | null {
  const decides = (runs: number): boolean => halfWidth(standardDeviation, runs) <= distance;
  if (!decides(mostRuns)) return null;
  let [low, high] = [1, mostRuns];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (decides(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function halfWidth(standardDeviation: number, runs: number): number {
  return (studentQuantile(0.975, runs - 1) * standardDeviation) / Math.sqrt(runs);
}

function formatNoise(value: number, unit: Unit): string {
  return `± ${formatValue(value, unit)}`;
}

/** Two digits are enough to compare noise by. */
function formatValue(value: number, unit: Unit): string {
  const symbol = { milliseconds: ' ms', millijoules: ' mJ', bytes: ' B', fraction: '', count: '', number: '' }[unit];
  return `${Number(value.toPrecision(2))}${symbol}`;
}
