/**
 * What the table of metrics (`src/metrics/metrics.ts`) says elsewhere: the names that each kind of budget takes in the
 * spec's schema, and the tables of README.md and docs/measurement.md. See generate.ts.
 */
import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { Basis, MetricFacts, Unit } from '../src/metrics/metric.js';
import { metricNames, metrics, metricsWhere, type MetricName } from '../src/metrics/metrics.js';

/** Which form of budget in the schema a metric has: it follows from the unit of its limits and what it rests on. */
const forms: Readonly<Record<Basis, Partial<Readonly<Record<Unit, string>>>>> = {
  bytes: { bytes: 'SizeBudget', fraction: 'SparsityBudget', count: 'CountBudget' },
  samples: { fraction: 'AccuracyBudget', number: 'ErrorBudget' },
  device: { bytes: 'MemoryBudget', milliseconds: 'LatencyBudget', millijoules: 'EnergyBudget', count: 'NodeBudget' },
};

export function formOf({ basis, unit, hasLayers, hasOperatorLists }: MetricFacts): string {
  if (unit === 'count' && hasLayers) return 'CodesBudget';
  if (hasOperatorLists) return 'OperatorBudget';
  const form = forms[basis][unit];
  if (form === undefined)
    throw new Error(`expected a form of budget for ${unit} that rest on ${basis}: add it to forms`);
  return form;
}

interface Schema {
  readonly $defs: Record<string, { readonly properties: { metric: Record<string, unknown> } }>;
}

/** schemas/tinygate.schema.json with the metrics of the table. */
export async function generateSchema(): Promise<Record<string, string>> {
  const path = 'schemas/tinygate.schema.json';
  const schema = JSON.parse(await readFile(path, 'utf8')) as Schema;
  const byForm = new Map<string, MetricName[]>();
  for (const name of metricNames) {
    const form = formOf(metrics[name]);
    byForm.set(form, [...(byForm.get(form) ?? []), name]);
  }
  for (const [form, names] of byForm) {
    const { properties } = schema.$defs[form]!;
    properties.metric = {
      enum: names,
      description: names.map((name) => `${name}: ${metrics[name].meaning}.`).join(' '),
      examples: names.slice(0, 1),
    };
  }
  return { [path]: await prettily(path, JSON.stringify(schema, null, 2)) };
}

/** The documents that have a table between `<!-- metrics: … -->` and `<!-- end of metrics -->`. */
export async function generateMetricTables(): Promise<Record<string, string>> {
  return { ...(await withTables('README.md')), ...(await withTables('docs/measurement.md')) };
}

const tables: Readonly<Record<string, () => string[]>> = {
  'by what they rest on': () => [
    '| metrics | measured on |',
    '| --- | --- |',
    ...Object.entries(bases).map(([basis, text]) => `| ${named((metric) => metric.basis === basis)} | ${text} |`),
  ],
  bytes: () => meanings('bytes'),
  samples: () => meanings('samples'),
  device: () => meanings('device'),
};

const bases: Readonly<Record<Basis, string>> = {
  bytes: 'the bytes of the file',
  samples: 'the file in a TFLite runtime, over the test samples',
  device: '[measurement files](docs/measurement.md) of that very file',
};

function named(holds: (metric: MetricFacts) => boolean): string {
  return metricsWhere(holds)
    .map((name) => `\`${name}\``)
    .join(', ');
}

function meanings(basis: Basis): string[] {
  const rows = metricsWhere((metric) => metric.basis === basis).map(
    (name) => `| \`${name}\` | ${metrics[name].meaning} | ${metrics[name].unit} |`,
  );
  return ['| Metric | What it is | Unit |', '| --- | --- | --- |', ...rows];
}

async function withTables(path: string): Promise<Record<string, string>> {
  const text = await readFile(path, 'utf8');
  const marked = /(<!-- metrics: ([^>]*?) -->\n)[\s\S]*?(\n<!-- end of metrics -->)/g;
  if (!marked.test(text)) throw new Error(`expected a table between <!-- metrics: … --> marks in ${path}, found none`);
  const filled = text.replaceAll(marked, (_, start: string, name: string, end: string) => {
    const table = tables[name];
    if (!table)
      throw new Error(`expected one of ${Object.keys(tables).join(', ')} after "metrics:" in ${path}, found ${name}`);
    return `${start}\n${table().join('\n')}\n${end}`;
  });
  return { [path]: await prettily(path, filled) };
}

async function prettily(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
