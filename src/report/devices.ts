/** What devices measured, in words: one table for every renderer, with the columns that have something in them. */
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

/** `12.40 ms (12.31 to 12.49, 7 runs)`; a dash where there is nothing. */
export function formatSpread(runs: readonly number[], unit: Unit): string {
  const spread = spreadOf(runs);
  if (!spread) return '—';
  const mean = formatQuantity(spread.mean, unit);
  if (spread.low === null || spread.high === null) return `${mean} (1 run)`;
  return `${mean} (${spread.low.toFixed(2)} to ${spread.high.toFixed(2)}, ${spread.runs} runs)`;
}

/** `12.40 ms`: what a spread says, without its interval. */
export function formatMean(runs: readonly number[], unit: Unit): string {
  const spread = spreadOf(runs);
  return spread ? formatQuantity(spread.mean, unit) : '—';
}

interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  readonly read: (device: DeviceMeasurement) => string | null;
}

const columns: readonly Column[] = [
  ...Object.entries(deviceValues).map(([name, value]): Column => {
    const { title, unit } = metricNamed(name as DeviceMetricName);
    return {
      title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      isNumber: true,
      read: (device) => formatDeviceValue(value(device), unit),
    };
  }),
  { title: 'Runtime', isNumber: false, read: ({ runtime }) => runtime },
  { title: 'Conditions', isNumber: false, read: ({ conditions }) => conditions.join('; ') || null },
];

/** Null where the device did not measure it. */
function formatDeviceValue(value: ReturnType<DeviceValue>, unit: Unit): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return formatQuantity(value, unit);
  return value.length === 0 ? null : formatSpread(value, unit);
}

export interface DeviceTable {
  readonly header: readonly string[];
  /** Plain text, as strangers wrote it: artifact and device first. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers. */
  readonly right: readonly number[];
}

/** Null where no device measured anything. Intervals are of the mean over runs, at 95 %. */
export function tabulateDevices(artifacts: readonly Artifact[]): DeviceTable | null {
  const measured = artifacts.flatMap(({ artifact, devices }) => devices.map((device) => ({ artifact, device })));
  if (measured.length === 0) return null;
  const used = columns.filter(({ read }) => measured.some(({ device }) => read(device) !== null));
  return {
    header: ['Artifact', 'Device', ...used.map(({ title }) => title)],
    rows: measured.map(({ artifact, device }) => [
      artifact,
      device.device,
      ...used.map(({ read }) => read(device) ?? '—'),
    ]),
    right: used.flatMap(({ isNumber }, index) => (isNumber ? [index + 2] : [])),
  };
}
