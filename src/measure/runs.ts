/** Statistics of the samples of one run. */
import type { SampledRun, SummarizedRun } from './schema/measurement.js';

export function hasSamples(run: SampledRun | SummarizedRun): run is SampledRun {
  return 'samples' in run;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return meanOf(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

/** Nearest rank: the smallest value that at least the fraction `p` of the values do not exceed. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length - 1e-9) - 1)]!;
}
