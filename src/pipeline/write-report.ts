import { join } from 'node:path';
import { writeAtomically } from '../core/atomic-write.js';
import { TinygateError, type Problem } from '../core/errors.js';
import { stringifyReport } from '../report/stringify.js';
import { renderHtml } from '../report/render-html.js';
import { renderSummary } from '../report/render-summary.js';
import type { Report } from '../report/report.js';
import type { ReportFiles } from './context.js';
import type { Base } from './base.js';
import { makeWorkFolder } from './work-folder.js';

export interface WrittenReport {
  readonly files: Omit<ReportFiles, 'artifacts'>;
  /** Why some of the files are not there: a verdict is told all the same. */
  readonly unwritten: readonly Problem[];
}

/** Writes `report.json`, `summary.md` and `report.html` into the work folder, as many of them as can be written. */
export async function writeReport(report: Report, { shown }: Base, workDir: string): Promise<WrittenReport> {
  const files = {
    report: join(workDir, 'report.json'),
    summary: join(workDir, 'summary.md'),
    html: join(workDir, 'report.html'),
  };
  const unwritten: Problem[] = [];
  // What keeps the folder from being made keeps every file from being written, which says so.
  await makeWorkFolder(workDir).catch(() => undefined);
  const write = async (file: string, content: string): Promise<void> => {
    try {
      await writeAtomically(file, content);
    } catch (error) {
      if (!(error instanceof TinygateError)) throw error;
      unwritten.push(...error.problems);
    }
  };
  await write(files.report, stringifyReport(report));
  await write(files.summary, renderSummary(report));
  await write(files.html, renderHtml(report, shown));
  return { files, unwritten };
}
