import { resolve } from 'node:path';
import { formatProblem, TinygateError, type ExitCode } from '../../core/errors.js';
import { maxReportBytes } from '../../report/max-bytes.js';
import { readWhole } from '../../core/read-whole.js';
import type { Io } from '../../core/io.js';
import { worstVerdict } from '../../gate/verdict.js';
import { exitCodeWith } from '../../pipeline/exit-code.js';
import { examineReport } from '../../pipeline/own-work.js';
import { noBase } from '../../pipeline/base.js';
import { detectPlatform } from '../../platform/detect.js';
import { parseReport } from '../../report/json.js';
import { escapeLines } from '../../report/escape.js';
import { renderText } from '../../report/render-text.js';
import type { Report } from '../../report/report.js';
import type { CommandLine } from '../command-line.js';
import { usesColor, widthOf } from '../color.js';
import { post } from './post.js';
import { writeForms } from './write-forms.js';

/**
 * Shows reports that are there, of one model or of many: the last job of a matrix. Nothing is measured again, so a committed
 * report is refused. The exit code is that of the worst.
 */
export async function showReports(line: CommandLine, io: Io): Promise<ExitCode> {
  const reports: Report[] = [];
  for (const path of line.subjects) {
    const file = resolve(io.cwd, path);
    const unknown = await examineReport(file);
    if (unknown !== null) io.stderr.write(`${escapeLines(`${path} is shown as it stands: ${unknown}`)}\n`);
    reports.push(await readReport(file, path));
  }
  for (const report of reports)
    io.stdout.write(`${renderText(report, { color: usesColor(io), width: widthOf(io) })}\n`);
  const platform = await detectPlatform(io.env, io.cwd);
  const judged = reports.map((report) => ({ report, base: noBase }));
  const unwritten = await writeForms(judged, platform, line, io);
  for (const problem of unwritten) io.stderr.write(`${escapeLines(formatProblem(problem))}\n`);
  if (line.flags.has('post')) await post(judged, platform, line, io);
  return exitCodeWith(worstVerdict(reports), unwritten);
}

export async function readReport(file: string, shown: string): Promise<Report> {
  const limits = { maxBytes: maxReportBytes, fix: 'Name a report.json that tinygate wrote.', shown };
  const bytes = await readWhole(file, limits).catch((error: unknown) => {
    if (error instanceof TinygateError) throw error;
    throw new TinygateError(
      {
        code: 'report/missing',
        message: `expected a report, found that ${shown} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
        fix: 'Make it with `tinygate run` or `tinygate gate`.',
      },
      { cause: error },
    );
  });
  return parseReport(bytes, shown);
}
