import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { writeAtomically } from '../../core/atomic-write.js';
import { exitCodes, type ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { applyTightenings, proposeTightenings, type Tightening } from '../../pipeline/ratchet.js';
import { requireOwnWork } from '../../pipeline/own-work.js';
import { isCi } from '../../core/ci.js';
import { decodeText } from '../../core/text.js';
import { displayPath, loadSpec } from '../../spec/load.js';
import { readSpec } from '../../spec/read.js';
import type { CommandLine } from '../command-line.js';
import { specOf } from '../subjects.js';
import { workDirOf } from './judged.js';
import { readReport } from './report.js';

/** Prints tightened budgets as a patch (`git apply` takes it), or writes them into the spec. */
export async function ratchetSpec(line: CommandLine, io: Io): Promise<ExitCode> {
  const spec = await specOf(line.subjects, io.cwd);
  const plan = await readSpec(spec, { cwd: io.cwd });
  const { root } = await loadSpec(spec, { cwd: io.cwd, workspace: plan.workspace });
  const workDir = workDirOf(plan, line, io.cwd);
  await requireOwnWork(workDir, isCi(io.env));
  const from = join(workDir, 'report.json');
  const report = await readReport(from, displayPath(from, io.cwd));
  const margin = Number(line.text['margin'] ?? 2) / 100;
  const tightenings = proposeTightenings(plan, root, report, margin);
  if (tightenings.length === 0) io.stderr.write('nothing to tighten: no min or max is looser than what was measured\n');
  for (const [path, own] of byPath(tightenings)) {
    const bytes = await readFile(path);
    const text = decodeText(bytes);
    // Places in a spec do not count a byte-order mark, which the file keeps.
    const mark = bytes.toString('utf8').startsWith('\ufeff') ? '\ufeff' : '';
    const changed = applyTightenings(text, own);
    // Relative to the repository, so that the patch applies from its top folder.
    const name = displayPath(path, plan.workspace);
    if (line.flags.has('write')) await writeAtomically(path, mark + changed);
    else io.stdout.write(patch(name, mark + text, mark + changed));
    for (const { artifact, metric, limit, before, after } of own)
      io.stderr.write(`${name}: ${artifact} ${metric} ${limit} ${before} → ${after}\n`);
  }
  return exitCodes.pass;
}

function patch(name: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 }).replace(
    /^=+\n/,
    '',
  );
}

function byPath(tightenings: readonly Tightening[]): Map<string, Tightening[]> {
  const files = new Map<string, Tightening[]>();
  for (const one of tightenings) files.set(one.path, [...(files.get(one.path) ?? []), one]);
  return files;
}
