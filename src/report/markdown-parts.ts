/** Devices, operators, baseline and pictures in Markdown: what the summary and the comment share. */
import { describeBaseline } from './describe-base.js';
import { tabulateDevices } from './devices.js';
import { codeSpan, escapeMarkdown } from './escape.js';
import { details, table } from './markdown.js';
import { describeOperators, isFloat } from './operators.js';
import { formatCount } from './quantity.js';
import { drawPareto } from './render-mermaid.js';
import type { Artifact, Report } from './schema/report.js';

/** Empty where nothing compares with a base. */
export function renderBaseline({ baseline }: Report): string {
  const words = describeBaseline(baseline);
  if (words === null) return '';
  const text = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return baseline.kind === 'unavailable' ? `⚠️ ${escapeMarkdown(text)}` : escapeMarkdown(text);
}

/** A table for each device; empty where no device measured anything. */
export function renderDevices(artifacts: readonly Artifact[]): string {
  return tabulateDevices(artifacts)
    .map(({ device, isShared, header, rows, right }) => {
      const cells = rows.map(([artifact = '', ...rest]) => [codeSpan(artifact), ...rest.map(escapeMarkdown)]);
      const mark = isShared ? ' (shared hardware: others use it at the same time)' : '';
      return `**${escapeMarkdown(device)}**${mark}\n\n${table(header, cells, right)}`;
    })
    .join('\n\n');
}

export function renderOperators(artifact: Artifact): string {
  if (artifact.operators.length === 0) return '';
  const rows = artifact.operators.map((operator) => [
    codeSpan(operator.operator),
    `${codeSpan(operator.type)}${isFloat(operator) ? ' **float**' : ''}`,
    formatCount(operator.count),
  ]);
  const title = `Operators of ${escapeMarkdown(artifact.artifact)}: ${describeOperators(artifact)}`;
  return details(title, table(['Operator', 'Computes in', 'Count'], rows, [2]));
}

/** Folded; empty where there are not two points. */
export function renderParetoPicture(artifacts: readonly Artifact[], base: readonly Artifact[] = []): string {
  const picture = drawPareto(artifacts, base);
  return picture === null ? '' : details('Size against accuracy', picture);
}
