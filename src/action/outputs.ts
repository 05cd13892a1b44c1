/** What the action leaves behind: outputs for later steps, the job summary, and annotations on the spec. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { worstVerdict } from '../gate/verdict.js';
import type { RunResult } from '../pipeline/context.js';
import { commentBody } from '../pipeline/deliver.js';
import type { Platform } from '../platform/platform.js';
import { stringifyReport } from '../report/stringify.js';
import { annotationLimits, limitAnnotations, renderAnnotations } from '../report/render-annotations.js';
import type { Report } from '../report/report.js';
import type { Inputs } from './inputs.js';
import type { Commands } from './runner.js';

/** GitHub's limit for all outputs of a job, with room for the others. */
const maxReportOutputBytes = 512 * 1024;

/** First of all, so that a later step finds the report even when something below fails. */
export function setOutputs(
  commands: Commands,
  results: readonly RunResult[],
  platform: Platform,
  { commentId }: Pick<Inputs, 'commentId'>,
): void {
  const reports = results.map(({ report }) => report);
  const lines = (paths: readonly string[]) => paths.join('\n');
  commands.setOutput('verdict', worstVerdict(reports));
  commands.setOutput('report-path', lines(results.map(({ files }) => files.report)));
  commands.setOutput('summary-path', lines(results.map(({ files }) => files.summary)));
  commands.setOutput('html-path', lines(results.map(({ files }) => files.html)));
  const folders = results.flatMap(({ files: { artifacts } }) => artifacts.slice(0, 1).map((file) => dirname(file)));
  commands.setOutput('artifacts-path', lines(folders));
  const json = reports.length === 1 ? stringifyReport(reports[0]!) : stringifyReport(reports);
  commands.setOutput('report-json', Buffer.byteLength(json) <= maxReportOutputBytes ? json : '');
  commands.setOutput('comment-body', commentBody(platform, results, commentId, null));
  const metrics = Object.fromEntries(reports.map((report) => [report.spec.name, metricsOf(report)]));
  commands.setOutput('metrics', JSON.stringify(metrics));
  // One output per metric, for workflows that want a single number.
  for (const report of reports) {
    for (const [artifact, values] of Object.entries(metricsOf(report))) {
      for (const [metric, value] of Object.entries(values)) {
        const name = [...(reports.length > 1 ? [report.spec.name] : []), artifact, metric].join('-');
        commands.setOutput(name.replaceAll(/[^\w-]/g, '_'), value);
      }
    }
  }
}

/** Artifact → metric → number, as the budgets' rows and the measurements have them. */
export function metricsOf({ artifacts, budgets }: Report): Record<string, Record<string, number>> {
  // Without a prototype: a group may be called `constructor`.
  const metrics = Object.create(null) as Record<string, Record<string, number>>;
  for (const { artifact, sizeBytes, deflatedBytes, parameters, macs, accuracy } of artifacts) {
    const known = { size: sizeBytes, deflated_size: deflatedBytes, parameters, macs, accuracy: accuracy?.fraction };
    metrics[artifact] = Object.fromEntries(
      Object.entries(known).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  }
  for (const { artifact, metric, class: className, device, measured } of budgets) {
    if (measured === null) continue;
    const name = [metric, className, device].filter((part) => part !== null).join('-');
    (metrics[artifact] ??= {})[name] = measured;
  }
  return metrics;
}

/** One annotation per budget that does not hold, on its line; as many as a step may show, errors first. */
export function annotate(commands: Commands, results: readonly { readonly report: Report }[]): void {
  const all = results.flatMap(({ report }) => renderAnnotations(report));
  for (const { level, file, line, column, title, message } of limitAnnotations(all, annotationLimits.step)) {
    commands[level](message, { title, file, startLine: line, startColumn: column });
  }
}

/** The table in the log. */
export async function announce(commands: Commands, { report }: { readonly report: Report }): Promise<void> {
  const { renderText } = await import('../report/render-text.js');
  commands.info(renderText(report, { color: false }));
}

/** Writes the reports into the job summary. A runner without one costs a warning, never the verdict. */
export async function writeSummary(commands: Commands, results: readonly RunResult[]): Promise<void> {
  try {
    for (const { files } of results) commands.summary.addRaw(await readFile(files.summary, 'utf8'), true);
    await commands.summary.write();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const paths = results.map(({ files }) => files.summary).join(', ');
    commands.warning(`expected to write the job summary, found: ${cause}. The report is in ${paths}.`);
  }
}
