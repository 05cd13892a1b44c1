/** What devices measured, in words: one table for every renderer, with the columns that have something in them. */
import { studentQuantile } from '../gate/statistics.js';
import { formatCount, formatQuantity } from './quantity.js';
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
export function formatSpread(runs: readonly number[], unit: 'milliseconds' | 'millijoules'): string {
  const spread = spreadOf(runs);
  if (!spread) return '—';
  const mean = formatQuantity(spread.mean, unit);
  if (spread.low === null || spread.high === null) return `${mean} (1 run)`;
  return `${mean} (${spread.low.toFixed(2)} to ${spread.high.toFixed(2)}, ${spread.runs} runs)`;
}

interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  readonly read: (device: DeviceMeasurement) => string | null;
}

const columns: readonly Column[] = [
  latency('Latency, mean', ({ meanMs }) => meanMs),
  latency('Latency, median', ({ medianMs }) => medianMs),
  latency('Latency, 95th percentile', ({ p95Ms }) => p95Ms),
  {
    title: 'Energy',
    isNumber: true,
    read: ({ energyMillijoules: runs }) => (runs.length === 0 ? null : formatSpread(runs, 'millijoules')),
  },
  bytes('Peak memory', ({ peakMemoryBytes }) => peakMemoryBytes),
  bytes('Arena', ({ arenaBytes }) => arenaBytes),
  bytes('RAM', ({ ramBytes }) => ramBytes),
  bytes('Flash', ({ flashBytes }) => flashBytes),
  { title: 'Delegated', isNumber: true, read: describeDelegation },
  { title: 'Runtime', isNumber: false, read: ({ runtime }) => runtime },
  { title: 'Conditions', isNumber: false, read: ({ conditions }) => conditions.join('; ') || null },
];

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

type Latency = NonNullable<DeviceMeasurement['latency']>;

function latency(title: string, pick: (latency: Latency) => readonly number[]): Column {
  return {
    title,
    isNumber: true,
    read: (device) => (device.latency ? formatSpread(pick(device.latency), 'milliseconds') : null),
  };
}

function bytes(title: string, pick: (device: DeviceMeasurement) => number | null): Column {
  return {
    title,
    isNumber: true,
    read: (device) => {
      const value = pick(device);
      return value === null ? null : formatQuantity(value, 'bytes');
    },
  };
}

/** `12 of 14`: operators that the delegate took. */
function describeDelegation({ delegatedNodes, undelegatedNodes }: DeviceMeasurement): string | null {
  if (delegatedNodes === null) return null;
  if (undelegatedNodes === null) return formatCount(delegatedNodes);
  return `${formatCount(delegatedNodes)} of ${formatCount(delegatedNodes + undelegatedNodes)}`;
}
