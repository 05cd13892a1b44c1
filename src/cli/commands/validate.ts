import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isCi } from '../../core/ci.js';
import { DataError, exitCodes, formatProblem, TinygateError, type ExitCode, type Problem } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { escapeLines, escapeText } from '../../report/escape.js';
import { leaves } from '../../spec/load.js';
import { isCommitted, type Plan } from '../../spec/plan.js';
import { notesOf } from '../../spec/notes.js';
import { readSpec } from '../../spec/read.js';
import type { CommandLine } from '../command-line.js';
import { specOf } from '../subjects.js';

/** Checks a spec; prints every problem, or one line that says what was read. */
export async function validate(line: CommandLine, io: Io): Promise<ExitCode> {
  const { subjects, text } = line;
  const spec = await specOf(subjects, io.cwd);
  const isJson = text['format'] === 'json';
  try {
    const dataRoot = dataRootOf(text['data-root'], io.cwd);
    const plan = await readSpec(spec, { cwd: io.cwd, overrides: { ...(dataRoot !== null && { dataRoot }) } });
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
    const looked =
      data && existsSync(data.root)
        ? await (
            await import('../../pipeline/look-at-samples.js')
          ).lookAtSamples(data, plan, isStrangers && !leaves(workspace, data.root) ? workspace : null)
        : null;
    if (looked?.form) await (await import('../../pipeline/check-layers.js')).checkModelsFit(plan, looked.form);
    if (isJson) io.stdout.write(`${JSON.stringify({ valid: true, problems: [] }, null, 2)}\n`);
    else {
      io.stdout.write(
        `${spec}: valid: ${plan.name}, ${count(artifacts.length, 'artifact')}, ${count(budgets.length, 'budget')}\n`,
      );
      for (const note of [...notesOf(plan), ...(looked?.notes ?? [])])
        io.stderr.write(`${escapeText(`note: ${note}`)}\n`);
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

/** Absolute; null: the spec's. A folder that is named must be there, while that of a spec may come later. */
function dataRootOf(written: string | undefined, cwd: string): string | null {
  if (written === undefined) return null;
  const dataRoot = resolve(cwd, written);
  if (existsSync(dataRoot)) return dataRoot;
  throw new DataError({
    code: 'data/no-folder',
    message: `expected the folder of the data as --data-root, found no folder ${written}`,
    fix: 'Correct the path.',
  });
}

/** A platform that does not tell what runs may run a pull request. */
async function isPullRequest({ env }: Io, { workspace }: Plan): Promise<boolean> {
  const { detectPlatform } = await import('../../platform/detect.js');
  const platform = await detectPlatform(env, workspace).catch(() => null);
  return platform === null || platform.change.event === 'pull-request';
}

/** The place's fields beside the others, as editors and CI plugins read them. */
function flatten({ where, ...rest }: Problem): object {
  return { ...where, ...rest };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
