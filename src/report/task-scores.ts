/** How well each file does what a task other than classification asks, as a table: what accuracy is for classes. */
import { readFrom } from '../gate/read-metric.js';
import { metricNamed, metricsWhere } from '../metrics/metrics.js';
import { evidenceFrom } from './evidence.js';
import { formatQuantity } from './quantity.js';
import type { Report } from './schema/report.js';

export interface TaskScores {
  /** Of the metrics. */
  readonly titles: readonly string[];
  readonly rows: readonly { readonly artifact: string; readonly values: readonly string[] }[];
}

/** Null where classes are told apart, or nothing was run. */
export function taskScores(report: Report): TaskScores | null {
  const { data, artifacts } = report;
  const { task } = data;
  const measured = artifacts.filter(({ scores }) => scores !== undefined);
  if (task === undefined || measured.length === 0) return null;
  const metrics = metricsWhere((one) => one.needsScores && one.tasks.includes(task)).map(metricNamed);
  const evidence = evidenceFrom(report);
  const rows = measured.map((measurement) => ({
    artifact: measurement.artifact,
    values: metrics.map((metric) => {
      const found = readFrom({ measurement, labels: data.labels }, metric, { class: null, device: null }, evidence);
      return found.ok ? formatQuantity(found.value, metric.unit) : '—';
    }),
  }));
  return { titles: metrics.map(({ title }) => title), rows };
}
