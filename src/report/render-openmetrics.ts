/** OpenMetrics text, which GitLab compares with the target branch and Prometheus can read. */
import { findMetric } from '../gate/metric.js';
import type { Artifact, Report } from './schema/report.js';

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

export function renderOpenMetrics(reports: readonly Report[]): string {
  const lines = families.flatMap(({ name, unit, help, read }) => {
    const samples = reports.flatMap(({ spec, artifacts }) =>
      artifacts.flatMap((artifact) => {
        const value = read(artifact);
        return value === null ? [] : [`${name}${labels({ spec: spec.name, artifact: artifact.artifact })} ${value}`];
      }),
    );
    return samples.length === 0 ? [] : [...header(name, unit, help), ...samples];
  });
  const headroom = reports.flatMap(({ spec, budgets }) =>
    budgets.flatMap(({ artifact, metric, class: className, operator, against, unit, delta, place }) => {
      if (delta === null || !findMetric(metric)) return [];
      const budget = {
        spec: spec.name,
        artifact,
        metric,
        class: className ?? '',
        operator,
        against: against ?? '',
        unit,
        line: String(place.line ?? ''),
      };
      return [`tinygate_budget_headroom${labels(budget)} ${delta === 0 ? 0 : -delta}`];
    }),
  );
  if (headroom.length > 0)
    lines.push(
      ...header(
        'tinygate_budget_headroom',
        null,
        'Room left to the limit, in the unit of the metric; negative when it is broken.',
      ),
      ...headroom,
    );
  return `${[...lines, '# EOF'].join('\n')}\n`;
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
