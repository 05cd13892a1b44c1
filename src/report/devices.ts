/** What devices measured, in words: a table for each device, the same for every renderer. */
import { deviceValues, type DeviceValue } from '../gate/devices.js';
import { studentQuantile } from '../gate/statistics.js';
import type { Unit } from '../metrics/metric.js';
import { metricNamed, type DeviceMetricName } from '../metrics/metrics.js';
import { formatQuantity } from './quantity.js';
import type { Artifact, DeviceMeasurement } from './schema/report.js';

/** Statistics over runs; `low` and `high` are the 95 % interval of the mean, null for a single run. */
export interface Spread {
  readonly runs: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Null where nothing was measured. The interval is Student's t on the means of the runs. */
export function spreadOf(runs: readonly number[]): Spread | null {
  const count = runs.length;
  if (count === 0) return null;
  const mean = runs.reduce((sum, run) => sum + run, 0) / count;
  if (count === 1) return { runs: 1, mean, low: null, high: null };
  const variance = runs.reduce((sum, run) => sum + (run - mean) ** 2, 0) / (count - 1);
  const half = studentQuantile(0.975, count - 1) * Math.sqrt(variance / count);
  return { runs: count, mean, low: mean - half, high: mean + half };
}

/** `12.40 ms`: what a spread says, without its interval. */
export function formatMean(runs: readonly number[], unit: Unit): string {
  const spread = spreadOf(runs);
  return spread ? formatQuantity(spread.mean, unit) : '—';
}

/** `12.40 ± 0.05 ms`: mean and standard deviation of the runs; null where there is nothing. */
export function formatDeviation(runs: readonly number[], unit: Unit): string | null {
  const [count, spread] = [runs.length, spreadOf(runs)];
  if (!spread) return null;
  const mean = formatQuantity(spread.mean, unit);
  if (count === 1) return `${mean} (1 run)`;
  const variance = runs.reduce((sum, run) => sum + (run - spread.mean) ** 2, 0) / (count - 1);
  const digits = /\.(\d+)/.exec(mean)?.[1]?.length ?? 0;
  return mean.replace(' ', ` ± ${Math.sqrt(variance).toFixed(digits)} `);
}

/** Memory of a process is counted in pages: in MiB, as systems show it. */
export function formatMebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(2)} MiB`;
}

/**
 * How many cycles a multiply-accumulate takes: it tells a slow kernel from a board whose clock is not what it should be. By the
 * counter of the processor, else by its clock.
 */
export function cyclesPerMac(
  { cycles = [], clockMhz, latency }: DeviceMeasurement,
  macs: number | null,
): number | null {
  if (macs === null || macs === 0) return null;
  const mean = (runs: readonly number[]): number | null => spreadOf(runs)?.mean ?? null;
  const counted = mean(cycles);
  const milliseconds = latency && (mean(latency.medianMs) ?? mean(latency.meanMs));
  const taken = counted ?? (clockMhz === undefined || milliseconds === null ? null : milliseconds * clockMhz * 1000);
  return taken === null ? null : taken / macs;
}

/** What tinygate writes into the conditions of a device that others use at the same time. */
const sharedHardware = 'shared hardware';

export function isShared({ conditions }: DeviceMeasurement): boolean {
  return conditions.includes(sharedHardware);
}

interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  readonly read: (device: DeviceMeasurement, artifact: Artifact) => string | null;
}

/** What is read by the run, as mean and deviation; memory in MiB; all else as its unit has it. */
const forms: Readonly<Partial<Record<DeviceMetricName, (value: number) => string>>> = {
  peak_memory: formatMebibytes,
  memory_increment: formatMebibytes,
};

/** Shorter than the titles of their metrics, which stand in prose. */
const titles: Readonly<Partial<Record<DeviceMetricName, string>>> = {
  latency_mean: 'Latency',
  latency_median: 'Median',
  latency_p95: 'p95',
  peak_memory: 'Peak memory',
  memory_increment: 'Increment',
};

/** Statistics of statistics say little: of medians and percentiles stands the mean alone. */
const isPlain = (name: DeviceMetricName): boolean => name === 'latency_median' || name === 'latency_p95';

const columns: readonly Column[] = [
  ...(Object.entries(deviceValues) as [DeviceMetricName, DeviceValue][]).map(([name, value]): Column => {
    const { title, unit } = metricNamed(name);
    return {
      title: titles[name] ?? `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      isNumber: true,
      read: (device) => {
        const found = value(device);
        if (found === null) return null;
        if (typeof found === 'number') return forms[name]?.(found) ?? formatQuantity(found, unit);
        if (!isPlain(name)) return formatDeviation(found, unit);
        return found.length === 0 ? null : formatMean(found, unit);
      },
    };
  }),
  {
    title: 'Cycles per MAC',
    isNumber: true,
    read: (device, { macs }) => cyclesPerMac(device, macs)?.toPrecision(3) ?? null,
  },
  { title: 'Runtime', isNumber: false, read: ({ runtime }) => runtime },
  { title: 'Conditions', isNumber: false, read: ({ conditions }) => conditions.join('; ') || null },
];

export interface DeviceTable {
  /** As a stranger wrote it. */
  readonly device: string;
  readonly isShared: boolean;
  readonly header: readonly string[];
  /** Plain text, as strangers wrote it: the artifact first. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers. */
  readonly right: readonly number[];
}

/**
 * A table for each device, in the order in which they come: its artifacts side by side, with the columns that have something in
 * them. After `±` stands the standard deviation of the runs.
 */
export function tabulateDevices(artifacts: readonly Artifact[]): DeviceTable[] {
  const measured = artifacts.flatMap((artifact) => artifact.devices.map((device) => ({ artifact, device })));
  const names = [...new Set(measured.map(({ device }) => device.device))];
  return names.map((name) => {
    const own = measured.filter(({ device }) => device.device === name);
    const used = columns.filter(({ read }) => own.some(({ device, artifact }) => read(device, artifact) !== null));
    return {
      device: name,
      isShared: own.some(({ device }) => isShared(device)),
      header: ['Artifact', ...used.map(({ title }) => title)],
      rows: own.map(({ artifact, device }) => [
        artifact.artifact,
        ...used.map(({ read }) => read(device, artifact) ?? '—'),
      ]),
      right: used.flatMap(({ isNumber }, index) => (isNumber ? [index + 1] : [])),
    };
  });
}
