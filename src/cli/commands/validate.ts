import { existsSync } from 'node:fs';
import { isCi } from '../../core/ci.js';
import { exitCodes, formatProblem, TinygateError, type ExitCode, type Problem } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { escapeLines, escapeText } from '../../report/escape.js';
import { isCommitted, type DataPlan, type Plan } from '../../spec/plan.js';
import { readSpec } from '../../spec/read.js';
import type { CommandLine } from '../options.js';
import { specOf } from '../subjects.js';

/** Checks a spec; prints every problem, or one line that says what was read. */
export async function validate(line: CommandLine, io: Io): Promise<ExitCode> {
  const { subjects, text } = line;
  const spec = await specOf(subjects, io.cwd);
  const isJson = text['format'] === 'json';
  try {
    const plan = await readSpec(spec, { cwd: io.cwd });
    const { artifacts, budgets, student, workspace } = plan;
    const isStrangers = isCi(io.env) && (await isPullRequest(io, plan));
    // Messages quote files, and those of a pull request may be links to files of the machine.
    if (isStrangers) {
      const { requireInside } = await import('../../pipeline/inside.js');
      await requireInside(plan, (await import('./judged.js')).workDirOf(plan, line, io.cwd));
    }
    // The trials of a search are specs too.
    if (plan.places['/tune']) await (await import('../../pipeline/tune/read-search.js')).readSearch(spec, io.cwd);
    // Architectures and models are loaded for a spec that has them and patterns only.
    if (student || budgets.some(({ layers }) => layers !== undefined))
      await (await import('../../pipeline/check-layers.js')).checkLayerPatterns(plan);
    const { data } = plan;
    const notes = data && existsSync(data.root) ? await lookAtSamples(data, plan, isStrangers ? workspace : null) : [];
    if (isJson) io.stdout.write(`${JSON.stringify({ valid: true, problems: [] }, null, 2)}\n`);
    else {
      io.stdout.write(
        `${spec}: valid: ${plan.name}, ${count(artifacts.length, 'artifact')}, ${count(budgets.length, 'budget')}\n`,
      );
      for (const note of notes) io.stderr.write(`${escapeText(`note: ${note}`)}\n`);
      // The spec is valid all the same: a file may be made, or come through Git LFS, after it was checked.
      for (const { name, file } of artifacts.filter(isCommitted).filter(({ path }) => !existsSync(path)))
        io.stderr.write(`${escapeText(`note: there is no file ${file} yet, so a gate could not measure '${name}'`)}\n`);
    }
    return exitCodes.pass;
  } catch (error) {
    if (!(error instanceof TinygateError) || error.exitCode !== exitCodes.input) throw error;
    if (isJson)
      io.stdout.write(`${JSON.stringify({ valid: false, problems: error.problems.map(flatten) }, null, 2)}\n`);
    else {
      io.stderr.write(`${escapeLines(error.problems.map(formatProblem).join('\n'))}\n`);
      io.stderr.write(`${spec}: not valid: ${count(error.problems.length, 'problem')}\n`);
    }
    return error.exitCode;
  }
}

/** A platform that does not tell what runs may run a pull request. */
async function isPullRequest({ env }: Io, { workspace }: Plan): Promise<boolean> {
  const { detectPlatform } = await import('../../platform/detect.js');
  const platform = await detectPlatform(env, workspace).catch(() => null);
  return platform === null || platform.change.event === 'pull-request';
}

/**
 * Data may come after the spec was checked; where they are there, their names and first bytes are looked at.
 * @param within absolute folder that no link may lead out of; null: the files are the user's own
 * @returns what is worth to know of them
 */
async function lookAtSamples(
  data: DataPlan,
  { seed, student }: Plan,
  within: string | null,
): Promise<readonly string[]> {
  const options = { seed, within, trains: student !== null };
  switch (data.format) {
    case 'idx':
      return [];
    case 'csv':
    case 'parquet':
    case 'npy':
    case 'npz':
    case 'tfrecord':
    case 'cifar10':
    case 'cifar100': {
      const { dataPaths } = await import('../../pipeline/inputs-digest.js');
      if (!dataPaths(data).every((path) => existsSync(path))) return [];
      const { openTables } = await import('../../data/tables/open-tables.js');
      await openTables(data, options);
      return [];
    }
    case 'image_folder': {
      const { checkPhotographs } = await import('../../data/images/check-photographs.js');
      await checkPhotographs(data, options);
      return [];
    }
    case 'sound_folder': {
      const { checkSounds } = await import('../../data/sound/check-sounds.js');
      const noise = data.augmentation.sound?.noise?.folder ?? null;
      const { otherRate, longer } = await checkSounds(data, noise, options);
      const { sampleRateHz, sampleCount } = data.sound;
      return [
        ...(otherRate > 0
          ? [`${count(otherRate, 'sound')} of another sample rate would be resampled to ${sampleRateHz} Hz`]
          : []),
        ...(longer > 0
          ? [`${count(longer, 'sound')} would be cut after ${(1000 * sampleCount) / sampleRateHz} ms`]
          : []),
      ];
    }
  }
}

/** The place's fields beside the others, as editors and CI plugins read them. */
function flatten({ where, ...rest }: Problem): object {
  return { ...where, ...rest };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
