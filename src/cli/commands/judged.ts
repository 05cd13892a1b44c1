/** What `run` and `gate` have in common: where they write, what they compare with, and how they end. */
import { join, resolve } from 'node:path';
import { exitCodes, formatProblem, type ExitCode } from '../../core/errors.js';
import { silent, type Io } from '../../core/io.js';
import { nativeOptions } from '../../engine/native/options.js';
import { findBase, type BaselineChoice } from '../../pipeline/baseline.js';
import type { RunContext, RunResult } from '../../pipeline/context.js';
import { worstExitCode } from '../../pipeline/exit-code.js';
import { detectPlatform } from '../../platform/detect.js';
import type { Platform } from '../../platform/platform.js';
import { escapeLines } from '../../report/escape.js';
import { displayPath } from '../../spec/load.js';
import type { Plan } from '../../spec/plan.js';
import type { CommandLine } from '../options.js';
import { showProgress } from '../progress.js';
import { post } from './post.js';
import { writeForms } from './write-forms.js';

/** Absolute: `--out`, or `.tinygate/<name>` in the current folder. */
export function workDirOf({ name }: Plan, { text }: CommandLine, cwd: string): string {
  return resolve(cwd, text['out'] ?? join('.tinygate', name));
}

export async function contextOf(
  plan: Plan,
  line: CommandLine,
  io: Io,
): Promise<{ readonly context: RunContext; readonly platform: Platform }> {
  const platform = await detectPlatform(io.env, plan.workspace);
  const choice = baselineOf(line.text['baseline'] ?? 'auto', io.cwd);
  const progress = line.flags.has('quiet') ? silent : showProgress(io.stderr, io.now);
  const trustWorkspace = platform.change.event !== 'pull-request';
  const context = {
    workDir: workDirOf(plan, line, io.cwd),
    progress,
    signal: io.signal,
    now: io.now,
    commit: platform.change.headSha,
    findBase: (of: Plan) => findBase(of, platform, choice),
    trustWorkspace,
    native: nativeOptions({
      env: io.env,
      workspace: plan.workspace,
      trustWorkspace,
      install: !line.flags.has('no-install-engine'),
      note: progress.note,
    }),
  };
  return { context, platform };
}

function baselineOf(text: string, cwd: string): BaselineChoice {
  return text === 'auto' || text === 'none' ? text : { report: resolve(cwd, text) };
}

/** Prints the report, writes the forms that were asked for, and tells the platform where that was asked for. */
export async function finish(result: RunResult, platform: Platform, line: CommandLine, io: Io): Promise<ExitCode> {
  const { report, files, exitCode, base, unwritten } = result;
  if (line.flags.has('json')) {
    const { stringifyReport } = await import('../../report/json.js');
    io.stdout.write(stringifyReport(report));
  } else {
    const { renderText } = await import('../../report/render-text.js');
    io.stdout.write(renderText(report, { color: usesColor(io) }));
    if (unwritten.length === 0) io.stdout.write(`\nreport: ${displayPath(files.report, io.cwd)}\n`);
  }
  const judged = [{ report, base }];
  const problems = [...unwritten, ...(await writeForms(judged, platform, line, io))];
  for (const problem of problems) io.stderr.write(`${escapeLines(formatProblem(problem))}\n`);
  if (line.flags.has('post')) await post(judged, platform, line, io);
  return problems.length === 0 ? exitCode : worstExitCode([exitCode, exitCodes.input]);
}

/** https://no-color.org; FORCE_COLOR for CI logs that show colour. */
export function usesColor({ env, stdout }: Io): boolean {
  if (env['NO_COLOR']) return false;
  return stdout.isTTY || Boolean(env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0');
}
