import { resolve } from 'node:path';
import { writeAtomically } from '../../core/atomic-write.js';
import { maxReportBytes } from '../../report/max-bytes.js';
import { readWhole } from '../../core/read-whole.js';
import { exitCodes, type ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { explainSystemError } from '../../core/system-error.js';
import { commitDay } from '../../platform/git/commit-day.js';
import { escapeText } from '../../report/escape.js';
import { extendHistory } from '../../report/history/extend.js';
import { isHistory, parseHistory, type Recorded } from '../../report/history/history.js';
import { recordReport } from '../../report/history/record-report.js';
import { renderHistoryText } from '../../report/history/render-text.js';
import { parseReport } from '../../report/json.js';
import type { CommandLine } from '../command-line.js';

/**
 * Puts the numbers of reports, in the order given, behind those of a history, and says where a mean shifted. It tells, and judges
 * nothing: the exit code is 0 unless something cannot be read or written, and then nothing is written.
 */
export async function showHistory({ subjects, text }: CommandLine, io: Io): Promise<ExitCode> {
  const given: Recorded[] = [];
  for (const path of subjects) given.push(...(await readRecords(path, text, io)));
  const history = extendHistory(given);
  const { view } = history;
  // The page first: where it cannot be made, the file is as it was.
  const page =
    text['html'] === undefined ? null : (await import('../../report/history/render-html.js')).renderHistoryHtml(view);
  if (text['out'] !== undefined) await writeAtomically(resolve(io.cwd, text['out']), history.text);
  if (text['html'] !== undefined && page !== null) await writeAtomically(resolve(io.cwd, text['html']), page);
  io.stdout.write(renderHistoryText(view));
  return exitCodes.pass;
}

/** A history that is read and written begins where it is not there yet; that is said, because it may also have been lost. */
async function readRecords(path: string, { out, commit }: CommandLine['text'], io: Io): Promise<Recorded[]> {
  const file = resolve(io.cwd, path);
  let content: string;
  try {
    const limits = { maxBytes: maxReportBytes, fix: 'Begin a new history.', shown: path };
    content = (await readWhole(file, limits)).toString('utf8');
  } catch (error) {
    const isNew =
      (error as NodeJS.ErrnoException).code === 'ENOENT' && out !== undefined && resolve(io.cwd, out) === file;
    if (!isNew) throw explainSystemError(error, 'read', path) ?? error;
    io.stderr.write(`${escapeText(`${path} is not there yet: a new history begins`)}\n`);
    return [];
  }
  if (isHistory(content)) return parseHistory(content, path);
  const found = parseReport(content, path);
  const report = { ...found, commit: found.commit ?? commit ?? null };
  const day = report.commit === null ? null : await commitDay(io.cwd, report.commit);
  return [recordReport(report, day, path)];
}
