import { join } from 'node:path';
import { writeAtomically } from '../core/atomic-write.js';
import { stringifyReport } from '../report/json.js';
import { renderHtml } from '../report/render-html.js';
import { renderSummary } from '../report/render-summary.js';
import type { Report } from '../report/report.js';
import type { Base } from './baseline.js';
import type { ReportFiles } from './context.js';

/** Writes `report.json`, `summary.md` and `report.html` into the work folder. */
export async function writeReport(
  report: Report,
  { outcome }: Base,
  workDir: string,
): Promise<Omit<ReportFiles, 'artifacts'>> {
  const files = {
    report: join(workDir, 'report.json'),
    summary: join(workDir, 'summary.md'),
    html: join(workDir, 'report.html'),
  };
  await writeAtomically(files.report, stringifyReport(report));
  await writeAtomically(files.summary, renderSummary(report));
  await writeAtomically(files.html, renderHtml(report, outcome.kind === 'found' ? outcome.report : null));
  return files;
}
