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
 * `{"include":[{"spec":"tinygate.yml","device":"pi4","runs_on":["self-hosted","pi4"],"artifacts":["int8"],"via":"local","timeout_minutes":20}]}`,
 * or for the shards of a search `{"include":[{"spec":"tinygate.yml","shard":"1/4"}]}`.
 */
export async function planJobs({ subjects, text, flags }: CommandLine, io: Io): Promise<ExitCode> {
  if (flags.has('matrix') && !flags.has('devices')) {
    const { readSearch } = await import('../../pipeline/tune/read-search.js');
    const { plan: searched, tune } = await readSearch(await specOf(subjects, io.cwd), io.cwd);
    const shards = Array.from({ length: tune.shards }, (_, index) => `${index + 1}/${tune.shards}`);
    io.stdout.write(`${JSON.stringify({ include: shards.map((shard) => ({ spec: searched.specPath, shard })) })}\n`);
    return exitCodes.pass;
  }
  if (!flags.has('devices') || flags.has('matrix')) {
    throw new SpecError({
      code: 'cli/plan',
      message: `expected --devices or --matrix, what the jobs are for, found ${flags.has('devices') ? 'both' : 'no such option'}`,
      fix: 'Run `tinygate plan --devices`, or `tinygate plan --matrix` for the shards of a search.',
    });
  }
  const plan = await readSpec(await specOf(subjects, io.cwd), { cwd: io.cwd });
  const devices = selectDevices(plan, { devices: namesOf(text['device']), artifacts: [] });
  io.stdout.write(`${JSON.stringify(matrixOf([{ ...plan, devices }]))}\n`);
  return exitCodes.pass;
}
