import { selectDevices } from '../../bench/job.js';
import { matrixOf } from '../../bench/matrix.js';
import { exitCodes, SpecError, type ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { isTrainable, type Plan } from '../../spec/plan.js';
import { escapeText } from '../../report/escape.js';
import { notesOf } from '../../spec/notes.js';
import { readSpec } from '../../spec/read.js';
import type { CommandLine } from '../command-line.js';
import { specOf } from '../subjects.js';
import { namesOf } from '../../spec/names.js';

/**
 * One line of JSON for `strategy.matrix` of GitHub Actions, or whatever fans jobs out:
 * `{"include":[{"spec":"tinygate.yml","device":"pi4","runs_on":["self-hosted","pi4"],"artifacts":["int8"],"via":"local","timeout_minutes":20}]}`,
 * or for the shards of a search `{"include":[{"spec":"tinygate.yml","shard":"1/4"}]}`. With neither option, the stages of a run in their order.
 */
export async function planJobs({ subjects, text, flags }: CommandLine, io: Io): Promise<ExitCode> {
  if (flags.has('matrix') && !flags.has('devices')) {
    const { readSearch } = await import('../../pipeline/tune/read-search.js');
    const { plan: searched, tune } = await readSearch(await specOf(subjects, io.cwd), io.cwd);
    const shards = Array.from({ length: tune.shards }, (_, index) => `${index + 1}/${tune.shards}`);
    io.stdout.write(`${JSON.stringify({ include: shards.map((shard) => ({ spec: searched.specPath, shard })) })}\n`);
    return exitCodes.pass;
  }
  if (flags.has('matrix')) {
    throw new SpecError({
      code: 'cli/plan',
      message: 'expected --devices or --matrix, what the jobs are for, found both',
      fix: 'Run `tinygate plan --devices`, or `tinygate plan --matrix` for the shards of a search.',
    });
  }
  if (!flags.has('devices')) {
    const asked = await readSpec(await specOf(subjects, io.cwd), { cwd: io.cwd });
    for (const note of notesOf(asked)) io.stderr.write(`${escapeText(`note: ${note}`)}\n`);
    io.stdout.write((await stagesOf(asked)).map((line) => `${line}\n`).join(''));
    return exitCodes.pass;
  }
  const plan = await readSpec(await specOf(subjects, io.cwd), { cwd: io.cwd });
  const devices = selectDevices(plan, { devices: namesOf(text['device']), artifacts: [] });
  io.stdout.write(`${JSON.stringify(matrixOf([{ ...plan, devices }]))}\n`);
  return exitCodes.pass;
}

/** Nothing is trained where every artifact is committed. */
async function stagesOf(plan: Plan): Promise<readonly string[]> {
  if (!isTrainable(plan)) return ['Nothing is trained: every artifact is a file that is committed.'];
  const { describeRecipe } = await import('../../pipeline/describe-recipe.js');
  const { recipeOf } = await import('../../pipeline/recipe.js');
  return describeRecipe(recipeOf(plan));
}
