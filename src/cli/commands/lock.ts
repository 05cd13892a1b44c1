import { join } from 'node:path';
import { writeAtomically } from '../../core/atomic-write.js';
import { maxReportBytes } from '../../report/max-bytes.js';
import { readWhole } from '../../core/read-whole.js';
import { exitCodes, TinygateError, type ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { lockPath } from '../../pipeline/base-report.js';
import { inputsDigest } from '../../pipeline/inputs-digest.js';
import { updateLock } from '../../report/lock.js';
import { requireOwnWork } from '../../pipeline/own-work.js';
import { isCi } from '../../core/ci.js';
import { displayPath } from '../../spec/load.js';
import { readSpec } from '../../spec/read.js';
import type { CommandLine } from '../command-line.js';
import { specOf } from '../subjects.js';
import { workDirOf } from './judged.js';
import { readReport } from './report.js';

/** Writes what the last run or gate measured into `tinygate.lock.json`, beside the spec. */
export async function lockSpec(line: CommandLine, io: Io): Promise<ExitCode> {
  const plan = await readSpec(await specOf(line.subjects, io.cwd), { cwd: io.cwd });
  const workDir = workDirOf(plan, line, io.cwd);
  await requireOwnWork(workDir, isCi(io.env));
  const from = join(workDir, 'report.json');
  const report = await readReport(from, displayPath(from, io.cwd));
  if (report.spec.inputs !== (await inputsDigest(plan))) {
    throw new TinygateError({
      code: 'lock/stale',
      message: `expected ${displayPath(from, io.cwd)} to be of this spec, its data and its models, found that they have changed since`,
      fix: 'Run `tinygate run` or `tinygate gate` again, then lock.',
    });
  }
  const [fault] = report.faults;
  if (fault) {
    throw new TinygateError({
      code: 'lock/fault',
      message: `expected every file to be measured before it becomes a baseline, found that ${fault.file} was not: ${fault.message}`,
      fix: 'Mend the file, run `tinygate run` or `tinygate gate` again, then lock.',
    });
  }
  const file = lockPath(plan);
  const limits = { maxBytes: maxReportBytes, fix: 'Remove it, and lock again.' };
  const bytes = await readWhole(file, limits).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  const shown = displayPath(file, io.cwd);
  await writeAtomically(file, updateLock(bytes, shown, report));
  const { artifacts, verdict } = report;
  const counted = `${artifacts.length} artifact${artifacts.length === 1 ? '' : 's'}`;
  io.stdout.write(`${shown}: ${report.spec.name}, ${counted}. Commit it.\n`);
  if (verdict !== 'pass' && verdict !== 'warn')
    io.stderr.write(`The report that was locked says ${verdict}: later changes are compared with these numbers.\n`);
  return exitCodes.pass;
}
