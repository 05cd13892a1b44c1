import { relative } from 'node:path';
import { bench } from '../../bench/bench.js';
import { selectDevices } from '../../bench/job.js';
import { writeOutcome, type Outcome } from '../../bench/outcome.js';
import { reservationsFolder } from '../../bench/reservation.js';
import { isCi } from '../../core/ci.js';
import { exitCodes, type ExitCode } from '../../core/errors.js';
import { silent, type Io } from '../../core/io.js';
import { jobsOf } from '../../pipeline/bench-jobs.js';
import { labAsker, labTokenVariable } from '../../pipeline/open-lab.js';
import { findBase } from '../../pipeline/baseline.js';
import { examineWork } from '../../pipeline/own-work.js';
import { makeWorkFolder } from '../../pipeline/work-folder.js';
import { detectPlatform } from '../../platform/detect.js';
import { readSpec } from '../../spec/read.js';
import { showProgress } from '../progress.js';
import type { CommandLine } from '../options.js';
import { specOf } from '../subjects.js';
import { workDirOf } from './judged.js';
import { namesOf } from './names.js';

/** Measures on devices and keeps the measurements in the work folder, where `tinygate gate` finds them. */
export async function benchSpec(line: CommandLine, io: Io): Promise<ExitCode> {
  const { text, flags } = line;
  const plan = await readSpec(await specOf(line.subjects, io.cwd), { cwd: io.cwd });
  const selection = { devices: namesOf(text['device']), artifacts: namesOf(text['artifact']) };
  const devices = selectDevices(plan, selection);
  const workDir = workDirOf(plan, line, io.cwd);
  await examineWork(workDir, { isCi: isCi(io.env) });
  await makeWorkFolder(workDir);
  const progress = flags.has('quiet') ? silent : showProgress(io);
  const platform = await detectPlatform(io.env, plan.workspace);
  const base = flags.has('no-base') ? null : await findBase(plan, platform, { base: text['base'] ?? null });
  const jobs = await jobsOf(plan, devices, workDir, base, progress);
  const paths = new Map<Outcome, string>();
  const outcomes = await bench(jobs, {
    signal: io.signal,
    progress,
    reservations: reservationsFolder(io.env),
    askLab: labAsker({
      env: io.env,
      token: io.env[labTokenVariable] || null,
      platform,
      workspace: plan.workspace,
      signal: io.signal,
    }),
    onOutcome: async (outcome) => void paths.set(outcome, await writeOutcome(workDir, outcome)),
  });
  const rows = outcomes.map((outcome) => ({
    device: outcome.job.device.name,
    artifact: outcome.job.artifact.name,
    outcome: outcome.kind,
    reason: outcome.kind === 'missed' ? outcome.reason : null,
    file: relative(io.cwd, paths.get(outcome) ?? '').replaceAll('\\', '/'),
  }));
  if (flags.has('json')) io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else for (const row of rows) io.stdout.write(`${describe(row)}\n`);
  return outcomes.every(({ kind }) => kind === 'measured') ? exitCodes.pass : exitCodes.undecided;
}

interface Row {
  readonly device: string;
  readonly artifact: string;
  readonly outcome: Outcome['kind'];
  readonly reason: string | null;
  readonly file: string;
}

function describe({ device, artifact, outcome, reason, file }: Row): string {
  return outcome === 'measured'
    ? `✓ ${artifact} on ${device}: ${file}`
    : `? ${artifact} on ${device} was not measured: ${reason ?? ''}`;
}
