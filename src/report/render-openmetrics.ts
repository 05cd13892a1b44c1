/** OpenMetrics text, which GitLab compares with the target branch and Prometheus can read. */
import { findMetric } from '../metrics/metrics.js';
import { spreadOf } from './devices.js';
import type { Artifact, DeviceMeasurement, Report } from './schema/report.js';

interface Family {
  readonly name: string;
  readonly unit: string | null;
  readonly help: string;
  readonly read: (artifact: Artifact) => number | null;
}

const families: readonly Family[] = [
  { name: 'tinygate_size_bytes', unit: 'bytes', help: 'Bytes of the file.', read: ({ sizeBytes }) => sizeBytes },
  {
    name: 'tinygate_deflated_bytes',
    unit: 'bytes',
    help: 'Bytes after zlib deflate, level 9.',
    read: ({ deflatedBytes }) => deflatedBytes,
  },
  {
    name: 'tinygate_accuracy_ratio',
    unit: 'ratio',
    help: 'Top-1 accuracy on the test samples.',
    read: ({ accuracy }) => accuracy?.fraction ?? null,
  },
  { name: 'tinygate_parameters', unit: null, help: 'Weights and biases.', read: ({ parameters }) => parameters },
  { name: 'tinygate_macs', unit: null, help: 'Multiply-accumulates of one inference.', read: ({ macs }) => macs },
];

/** Read from each device; OpenMetrics wants seconds and joules. */
interface DeviceFamily extends Omit<Family, 'read'> {
  readonly read: (device: DeviceMeasurement) => number | null;
}

const deviceFamilies: readonly DeviceFamily[] = [
  {
    name: 'tinygate_latency_median_seconds',
    unit: 'seconds',
    help: 'Median time of one inference on the device, mean over the runs.',
    read: ({ latency }) => milli(spreadOf(latency?.medianMs ?? [])?.mean),
  },
  {
    name: 'tinygate_energy_joules',
    unit: 'joules',
    help: 'Energy of one inference on the device, mean over the runs.',
    read: ({ energyMillijoules }) => milli(spreadOf(energyMillijoules)?.mean),
  },
  {
    name: 'tinygate_peak_memory_bytes',
    unit: 'bytes',
    help: 'Largest resident memory on the device.',
    read: ({ peakMemoryBytes }) => peakMemoryBytes,
  },
  {
    name: 'tinygate_memory_increment_bytes',
    unit: 'bytes',
    help: 'What the file added to resident memory on the device.',
    read: ({ memoryIncrementBytes }) => memoryIncrementBytes ?? null,
  },
  {
    name: 'tinygate_stack_bytes',
    unit: 'bytes',
    help: 'Stack that one inference used at most on the device.',
    read: ({ stackBytes }) => stackBytes ?? null,
  },
];

export function renderOpenMetrics(reports: readonly Report[]): string {
  const lines = [
    ...families.flatMap(({ name, unit, help, read }) => {
      const samples = reports.flatMap(({ spec, artifacts }) =>
        artifacts.flatMap((artifact) => {
          const value = read(artifact);
          return value === null ? [] : [`${name}${labels({ spec: spec.name, artifact: artifact.artifact })} ${value}`];
        }),
      );
      return samples.length === 0 ? [] : [...header(name, unit, help), ...samples];
    }),
    ...deviceFamilies.flatMap((family) => renderDeviceFamily(family, reports)),
  ];
  const headroom = readHeadroom(reports);
  if (headroom.size > 0) {
    const help = 'Room left to the limit, in the unit of the metric; negative when it is broken.';
    const samples = [...headroom].map(([series, room]) => `tinygate_budget_headroom${series} ${room}`);
    lines.push(...header('tinygate_budget_headroom', null, help), ...samples);
  }
  return `${[...lines, '# EOF'].join('\n')}\n`;
}

function renderDeviceFamily({ name, unit, help, read }: DeviceFamily, reports: readonly Report[]): string[] {
  const samples = reports.flatMap(({ spec, artifacts }) =>
    artifacts.flatMap(({ artifact, devices }) =>
      devices.flatMap((measured) => {
        const value = read(measured);
        const series = labels({ spec: spec.name, artifact, device: measured.device });
        return value === null ? [] : [`${name}${series} ${value}`];
      }),
    ),
  );
  return samples.length === 0 ? [] : [...header(name, unit, help), ...samples];
}

function milli(value: number | undefined): number | null {
  return value === undefined ? null : Number((value / 1000).toPrecision(12));
}

/** One series per limit; of two limits of the same kind the tighter one counts. */
function readHeadroom(reports: readonly Report[]): Map<string, number> {
  const headroom = new Map<string, number>();
  for (const { spec, budgets } of reports) {
    for (const { artifact, metric, class: className, device, operator, against, unit, delta } of budgets) {
      if (delta === null || !findMetric(metric)) continue;
      const budget = {
        spec: spec.name,
        artifact,
        metric,
        class: className ?? '',
        device: device ?? '',
        operator,
        against: against ?? '',
        unit,
      };
      const series = labels(budget);
      headroom.set(series, Math.min(headroom.get(series) ?? Infinity, delta === 0 ? 0 : -delta));
    }
  }
  return headroom;
}

function header(name: string, unit: string | null, help: string): string[] {
  return [`# TYPE ${name} gauge`, ...(unit === null ? [] : [`# UNIT ${name} ${unit}`]), `# HELP ${name} ${help}`];
}

function labels(values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return `{${given.map(([name, value]) => `${name}="${escapeLabel(value)}"`).join(',')}}`;
}

function escapeLabel(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\r\n|\r|\n/g, '\\n');
}
