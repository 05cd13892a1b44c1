/** What the action leaves behind: outputs for later steps, the job summary, and annotations on the spec. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RunResult } from '../pipeline/run.js';
import { renderAnnotations } from '../report/render-annotations.js';
import type { Commands } from './runner.js';

/** First of all, so that a later step finds the report even when something below fails. */
export function setOutputs(commands: Commands, { report, files }: RunResult): void {
  commands.setOutput('verdict', report.verdict);
  commands.setOutput('report-path', files.report);
  commands.setOutput('summary-path', files.summary);
  const first = files.artifacts[0];
  commands.setOutput('artifacts-path', first === undefined ? '' : dirname(first));
}

/** One annotation per budget that does not hold, on its line. */
export function annotate(commands: Commands, { report }: RunResult): void {
  for (const { level, file, line, column, title, message } of renderAnnotations(report)) {
    commands[level](message, { title, file, startLine: line, startColumn: column });
  }
}

/** Writes the report into the job summary. A runner without one costs a warning, never the verdict. */
export async function writeSummary(commands: Commands, { files }: RunResult): Promise<void> {
  try {
    await commands.summary.addRaw(await readFile(files.summary, 'utf8'), true).write();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    commands.warning(`expected to write the job summary, found: ${cause}. The report is in ${files.summary}.`);
  }
}
