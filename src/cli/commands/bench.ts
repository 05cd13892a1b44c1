import { relative } from 'node:path';
import type { Outcome } from '../../bench/outcome.js';
import { isCi } from '../../core/ci.js';
import { selectDevices } from '../../bench/job.js';
import { exitCodes, type ExitCode } from '../../core/errors.js';
import { silent, type Io } from '../../core/io.js';
import { benchPlan } from '../../pipeline/bench-plan.js';
import { labTokenVariable } from '../../pipeline/open-lab.js';
import { detectPlatform } from '../../platform/detect.js';
import { escapeText } from '../../report/escape.js';
import { readSpec } from '../../spec/read.js';
import { showProgress } from '../progress.js';
import type { CommandLine } from '../command-line.js';
import { specOf } from '../subjects.js';
import { workDirOf } from './judged.js';
import { namesOf } from '../../spec/names.js';

/** Measures on devices and keeps the measurements in the work folder, where `tinygate gate` finds them. */
export async function benchSpec(line: CommandLine, io: Io): Promise<ExitCode> {
  const { text, flags } = line;
  const plan = await readSpec(await specOf(line.subjects, io.cwd), { cwd: io.cwd });
  const progress = flags.has('quiet') ? silent : showProgress(io);
  const selection = { devices: namesOf(text['device']), artifacts: namesOf(text['artifact']) };
  if (flags.has('calibrate')) {
    return (await import('./calibrate.js')).calibrate(selectDevices(plan, selection), plan.workspace, progress, io);
  }
  const kept = await benchPlan(plan, {
    platform: await detectPlatform(io.env, plan.workspace),
    env: io.env,
    labToken: io.env[labTokenVariable] || null,
    selection,
    workDir: workDirOf(plan, line, io.cwd),
    isCi: isCi(io.env),
    base: flags.has('no-base') ? null : { base: text['base'] ?? null },
    at: null,
    progress,
    signal: io.signal,
  });
  const rows = kept.map(({ outcome, path }) => ({
    device: outcome.job.device.name,
    artifact: outcome.job.artifact.name,
    outcome: outcome.kind,
    reason: outcome.kind === 'missed' ? outcome.reason : null,
    file: relative(io.cwd, path).replaceAll('\\', '/'),
  }));
  if (flags.has('json')) io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else for (const row of rows) io.stdout.write(`${escapeText(describe(row))}\n`);
  return kept.every(({ outcome }) => outcome.kind === 'measured') ? exitCodes.pass : exitCodes.undecided;
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
