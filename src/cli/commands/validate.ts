import { existsSync } from 'node:fs';
import { DataError, exitCodes, formatProblem, SpecError, type ExitCode, type Problem } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { escapeLines, escapeText } from '../../report/escape.js';
import { isCommitted, type ImageFolderPlan, type Plan } from '../../spec/plan.js';
import { readSpec } from '../../spec/read.js';
import type { CommandLine } from '../options.js';
import { specOf } from '../subjects.js';

/** Checks a spec; prints every problem, or one line that says what was read. */
export async function validate({ subjects, text }: CommandLine, io: Io): Promise<ExitCode> {
  const spec = await specOf(subjects, io.cwd);
  const isJson = text['format'] === 'json';
  try {
    const plan = await readSpec(spec, { cwd: io.cwd });
    const { artifacts, budgets, student } = plan;
    // Architectures and models are loaded for a spec that has them and patterns only.
    if (student || budgets.some(({ layers }) => layers !== undefined))
      await (await import('../../pipeline/check-layers.js')).checkLayerPatterns(plan);
    const { data } = plan;
    if (data?.format === 'image_folder' && existsSync(data.root)) await lookAtPhotographs(data, plan);
    if (isJson) io.stdout.write(`${JSON.stringify({ valid: true, problems: [] }, null, 2)}\n`);
    else {
      io.stdout.write(
        `${spec}: valid: ${plan.name}, ${count(artifacts.length, 'artifact')}, ${count(budgets.length, 'budget')}\n`,
      );
      // The spec is valid all the same: a file may be made, or come through Git LFS, after it was checked.
      for (const { name, file } of artifacts.filter(isCommitted).filter(({ path }) => !existsSync(path)))
        io.stderr.write(`${escapeText(`note: there is no file ${file} yet, so a gate could not measure '${name}'`)}\n`);
    }
    return exitCodes.pass;
  } catch (error) {
    if (!(error instanceof SpecError || error instanceof DataError)) throw error;
    if (isJson)
      io.stdout.write(`${JSON.stringify({ valid: false, problems: error.problems.map(flatten) }, null, 2)}\n`);
    else {
      io.stderr.write(`${escapeLines(error.problems.map(formatProblem).join('\n'))}\n`);
      io.stderr.write(`${spec}: not valid: ${count(error.problems.length, 'problem')}\n`);
    }
    return error.exitCode;
  }
}

/** Data may come after the spec was checked; where they are there, their names and first bytes are looked at. */
async function lookAtPhotographs(data: ImageFolderPlan, { seed, student }: Plan): Promise<void> {
  const { checkPhotographs } = await import('../../data/images/check-photographs.js');
  await checkPhotographs(data, { seed, within: null, trains: student !== null });
}

/** The place's fields beside the others, as editors and CI plugins read them. */
function flatten({ where, ...rest }: Problem): object {
  return { ...where, ...rest };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
