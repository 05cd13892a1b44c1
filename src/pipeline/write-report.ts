import { join } from 'node:path';
import { writeAtomically } from '../core/atomic-write.js';
import { stringifyReport } from '../report/json.js';
import { renderSummary } from '../report/render-summary.js';
import type { Report } from '../report/report.js';

/** Writes `report.json` and `summary.md` into the work folder. */
export async function writeReport(report: Report, workDir: string): Promise<{ report: string; summary: string }> {
  const files = { report: join(workDir, 'report.json'), summary: join(workDir, 'summary.md') };
  await writeAtomically(files.report, stringifyReport(report));
  await writeAtomically(files.summary, renderSummary(report));
  return files;
}
