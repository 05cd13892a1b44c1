/** The latency part of a measurement file: statistics of each run, from samples where it has them. */
import type { DeviceBase, DeviceLatency, DeviceMeasurement } from './measurement.js';
import { hasSamples, median, meanOf, percentile } from './runs.js';
import type { BaseLatency, Latency, SampledRun, SummarizedRun } from './schema/measurement.js';

type Run = SampledRun | SummarizedRun;
type Fail = (message: string) => never;

const perMillisecond = { ms: 1, us: 1e3, ns: 1e6 } as const satisfies Record<Latency['unit'], number>;
/** No inference takes as long: the clock was set while it ran. */
const longestMs = 3_600_000;
/** As many equal samples a clock gives by chance. */
const fewestEqualSamples = 3;

/** @param fail is called with what was expected and found where the numbers contradict each other, and throws. */
export function readLatency(
  latency: Latency,
  fail: Fail,
): Pick<DeviceMeasurement, 'firstMs' | 'cycles' | 'base' | 'noise'> & { readonly latency: DeviceLatency } {
  const { runs, first, base, noise_runs: noise, cycles } = latency;
  const { counted = false, unit } = latency;
  const series = (of: readonly Run[], name: string): DeviceLatency => {
    if (!counted) refuseEqualSamples(of, name, fail);
    return summarizeRuns(of, perMillisecond[unit], name, fail);
  };
  const read = series(runs, 'latency run');
  if (first !== undefined) refuseJump(first / perMillisecond[unit], 'the first inference', fail);
  for (const [name, others] of [
    ['base', base?.runs],
    ['noise', noise],
    ['cycles', cycles],
    ['cycles of the base', base?.cycles],
  ] as const) {
    if (others && others.length !== runs.length)
      fail(`expected ${name} to have as many runs as the artifact, ${runs.length}, found ${others.length}`);
  }
  return {
    latency: read,
    ...(first === undefined ? {} : { firstMs: first / perMillisecond[unit] }),
    ...(cycles ? { cycles } : {}),
    ...(base ? { base: readBase(base, series(base.runs, 'base run')) } : {}),
    ...(noise ? { noise: series(noise, 'noise run') } : {}),
  };
}

function readBase({ sha256, cycles }: BaseLatency, latency: DeviceLatency): DeviceBase {
  return { sha256: sha256.toLowerCase(), latency, ...(cycles ? { cycles } : {}) };
}

function summarizeRuns(runs: readonly Run[], divisor: number, name: string, fail: Fail): DeviceLatency {
  const summaries = runs.map(summarize);
  for (const [index, run] of summaries.entries()) {
    if ((run.median ?? 0) > (run.p95 ?? Infinity))
      fail(`expected a p95 of at least the median, found less in ${name} ${index + 1}`);
    refuseJump(longestOf(runs[index]!) / divisor, `${name} ${index + 1}`, fail);
  }
  const inMilliseconds = (statistic: 'mean' | 'median' | 'p95'): number[] => {
    const values = summaries.flatMap((run) => (run[statistic] === undefined ? [] : [run[statistic]]));
    return values.length === runs.length ? values.map((value) => value / divisor) : [];
  };
  return { meanMs: inMilliseconds('mean'), medianMs: inMilliseconds('median'), p95Ms: inMilliseconds('p95') };
}

function longestOf(run: Run): number {
  return hasSamples(run)
    ? run.samples.reduce((longest, sample) => Math.max(longest, sample), 0)
    : Math.max(run.mean, run.median ?? 0, run.p95 ?? 0);
}

function refuseJump(milliseconds: number, where: string, fail: Fail): void {
  if (milliseconds > longestMs) {
    const hours = (milliseconds / longestMs).toPrecision(3);
    fail(`expected no inference of more than an hour, found ${hours} hours in ${where}: the clock jumped`);
  }
}

/** Times from a clock differ. Where none does, the clock is too coarse for this file, or nobody measured. */
function refuseEqualSamples(runs: readonly Run[], name: string, fail: Fail): void {
  const samples = runs.filter(hasSamples).flatMap((run) => run.samples);
  const [sample] = samples;
  if (samples.length < fewestEqualSamples || samples.some((other) => other !== sample)) return;
  fail(
    `expected samples that differ, found all ${samples.length} of each ${name} equal to ${sample}: ` +
      'the clock is too coarse, or the numbers are made up; "counted": true is for counted cycles or instructions',
  );
}

function summarize(run: Run): SummarizedRun {
  if (!hasSamples(run)) return run;
  const { samples } = run;
  return { mean: meanOf(samples), median: median(samples), p95: percentile(samples, 0.95), count: samples.length };
}
