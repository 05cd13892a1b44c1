/** What `run` and `gate` have in common: where they write, what they compare with, and how they end. */
import { join, resolve } from 'node:path';
import { exitCodes, formatProblem, SpecError, type ExitCode } from '../../core/errors.js';
import { isCi } from '../../core/ci.js';
import { silent, type Io } from '../../core/io.js';
import { nativeOptions } from '../../engine/native/options.js';
import { verdicts } from '../../gate/verdict.js';
import { findBase, type BaselineChoice } from '../../pipeline/baseline.js';
import type { RunContext, RunResult } from '../../pipeline/context.js';
import { worstExitCode } from '../../pipeline/exit-code.js';
import { requireOwnName } from '../../pipeline/own-name.js';
import { detectPlatform } from '../../platform/detect.js';
import type { Platform } from '../../platform/platform.js';
import { escapeLines } from '../../report/escape.js';
import { displayPath } from '../../spec/load.js';
import type { Plan } from '../../spec/plan.js';
import { readSpec } from '../../spec/read.js';
import type { Overrides } from '../../spec/resolve.js';
import { usesColor, widthOf } from '../color.js';
import { fail, interrupted } from '../fail.js';
import type { CommandLine } from '../command-line.js';
import { showProgress } from '../progress.js';
import { specsOf } from '../subjects.js';
import { post } from './post.js';
import { writeForms } from './write-forms.js';

/** Absolute: `--out`, or `.tinygate/<name>` in the current folder. */
export function workDirOf({ name }: Plan, { text }: CommandLine, cwd: string): string {
  return resolve(cwd, text['out'] ?? join('.tinygate', name));
}

export function contextOf(plan: Plan, platform: Platform, line: CommandLine, io: Io): RunContext {
  const [baseline, base] = [line.text['baseline'] ?? 'auto', line.text['base'] ?? null];
  const choice = { baseline: baselineOf(baseline, io.cwd), base };
  const progress = line.flags.has('quiet') ? silent : showProgress(io);
  const trustWorkspace = platform.change.event !== 'pull-request';
  return {
    workDir: workDirOf(plan, line, io.cwd),
    progress,
    signal: io.signal,
    now: io.now,
    commit: platform.change.headSha,
    findBase: (of: Plan) => findBase(of, platform, choice),
    trustWorkspace,
    isCi: isCi(io.env),
    native: nativeOptions({
      env: io.env,
      workspace: plan.workspace,
      trustWorkspace,
      install: !line.flags.has('no-install-engine'),
      note: (message) => {
        progress.note(message);
      },
    }),
  };
}

function baselineOf(text: string, cwd: string): BaselineChoice {
  return text === 'auto' || text === 'none' ? text : { report: resolve(cwd, text) };
}

/**
 * Judges every spec that the line names: one that is wrong keeps no other from being judged. Prints each report, writes the
 * forms that were asked for, and tells the platform where that was asked for.
 */
export async function judgeSpecs(
  line: CommandLine,
  io: Io,
  pipeline: (plan: Plan, context: RunContext) => Promise<RunResult>,
): Promise<ExitCode | typeof interrupted> {
  const paths = await specsOf(line.subjects, io.cwd);
  requireOwnFolders(paths, line);
  const names = new Map<string, string>();
  const results: RunResult[] = [];
  const exits: ExitCode[] = [];
  let platform: Platform | null = null;
  for (const path of paths) {
    try {
      const plan = await readSpec(path, { cwd: io.cwd, overrides: overridesOf(line.text, io.cwd) });
      requireOwnName(plan, names);
      platform ??= await detectPlatform(io.env, plan.workspace);
      const result = await pipeline(plan, contextOf(plan, platform, line, io));
      results.push(result);
      exits.push(result.exitCode);
      await printReport(result, line, io);
    } catch (error) {
      const code = fail(error, io);
      if (code === interrupted) return code;
      exits.push(code);
    }
  }
  if (platform === null || results.length === 0) return worstExitCode(exits);
  const isIncomplete = exits.length > results.length;
  const { flags } = line;
  if (flags.has('json')) io.stdout.write(await stringify(results));
  else if (paths.length > 1) io.stdout.write(`\n${describeTotal(results, exits)}\n`);
  const problems = [
    ...results.flatMap(({ unwritten }) => unwritten),
    ...(await writeForms(results, platform, line, io)),
  ];
  for (const problem of problems) io.stderr.write(`${escapeLines(formatProblem(problem))}\n`);
  if (flags.has('post')) await post(results, platform, line, io, isIncomplete);
  return worstExitCode([...exits, ...(problems.length > 0 ? [exitCodes.input] : [])]);
}

function requireOwnFolders(paths: readonly string[], { text }: CommandLine): void {
  if (paths.length < 2 || text['out'] === undefined) return;
  throw new SpecError({
    code: 'cli/one-folder',
    message: `expected --out with one spec, found it with ${paths.length}`,
    cause: 'Every spec has a folder of its own for what is made of it.',
    fix: 'Leave --out away: each goes to .tinygate/NAME.',
  });
}

async function printReport({ report, files, unwritten }: RunResult, { flags }: CommandLine, io: Io): Promise<void> {
  if (flags.has('json')) return;
  const { renderText } = await import('../../report/render-text.js');
  io.stdout.write(renderText(report, { color: usesColor(io), width: widthOf(io) }));
  if (unwritten.length === 0) io.stdout.write(`\nreport: ${displayPath(files.report, io.cwd)}\n`);
}

/** The report itself, or a list of them. */
async function stringify(results: readonly RunResult[]): Promise<string> {
  const { stringifyReport } = await import('../../report/stringify.js');
  const reports = results.map(({ report }) => report);
  return stringifyReport(reports.length === 1 ? reports[0]! : reports);
}

/** `3 specs: 1 pass, 1 fail, 1 not judged  (exit code 2)` */
function describeTotal(results: readonly RunResult[], exits: readonly ExitCode[]): string {
  const said = verdicts.flatMap((verdict) => {
    const count = results.filter(({ report }) => report.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  const left = exits.length - results.length;
  if (left > 0) said.push(`${left} not judged`);
  return `${exits.length} specs: ${said.join(', ')}  (exit code ${worstExitCode(exits)})`;
}

export function overridesOf(text: CommandLine['text'], cwd: string): Overrides {
  const { engine, runtime, threads, seed, 'data-root': dataRoot } = text;
  return {
    ...(engine === undefined ? {} : { engine: engine as Plan['engine'] }),
    ...(runtime === undefined ? {} : { runtime: runtime as Plan['runtime'] }),
    ...(threads === undefined ? {} : { threads: Number(threads) }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(dataRoot === undefined ? {} : { dataRoot: resolve(cwd, dataRoot) }),
  };
}
