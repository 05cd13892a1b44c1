import { selectDevices } from '../../bench/job.js';
import { matrixOf } from '../../bench/matrix.js';
import { exitCodes, SpecError, type ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { readSpec } from '../../spec/read.js';
import type { CommandLine } from '../options.js';
import { specOf } from '../subjects.js';
import { namesOf } from '../../spec/names.js';

/**
 * One line of JSON for `strategy.matrix` of GitHub Actions, or whatever fans jobs out:
 * `{"include":[{"spec":"tinygate.yml","device":"pi4","runs_on":["self-hosted","pi4"],"artifacts":["int8"],"via":"local","timeout_minutes":20}]}`
 */
export async function planJobs({ subjects, text, flags }: CommandLine, io: Io): Promise<ExitCode> {
  if (!flags.has('devices')) {
    throw new SpecError({
      code: 'cli/plan',
      message: 'expected --devices, what the jobs are for, found no such option',
      fix: 'Run `tinygate plan --devices`.',
    });
  }
  const plan = await readSpec(await specOf(subjects, io.cwd), { cwd: io.cwd });
  const devices = selectDevices(plan, { devices: namesOf(text['device']), artifacts: [] });
  io.stdout.write(`${JSON.stringify(matrixOf([{ ...plan, devices }]))}\n`);
  return exitCodes.pass;
}
