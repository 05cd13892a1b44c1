import { join, resolve } from 'node:path';
import type { ExitCode } from '../../core/errors.js';
import { silent, type Io } from '../../core/io.js';
import type { Plan } from '../../spec/plan.js';
import { readSpec } from '../../spec/read.js';
import type { Overrides } from '../../spec/resolve.js';
import { displayPath } from '../../spec/load.js';
import type { CommandLine } from '../options.js';
import { showProgress } from '../progress.js';

/** Runs a spec from data to verdict and prints the report. */
export async function runSpec({ spec, text, flags }: CommandLine, io: Io): Promise<ExitCode> {
  const plan = await readSpec(spec, { cwd: io.cwd, overrides: overridesOf(text, io.cwd) });
  const workDir = resolve(io.cwd, text['out'] ?? join('.tinygate', plan.name));
  const { runPipeline } = await import('../../pipeline/run.js');
  const progress = flags.has('quiet') ? silent : showProgress(io.stderr, io.now);
  const { report, files, exitCode } = await runPipeline(plan, {
    workDir,
    progress,
    signal: io.signal,
    now: io.now,
    commit: io.env['GITHUB_SHA'] ?? null,
    toolCache: io.env['RUNNER_TOOL_CACHE'],
  });
  if (flags.has('json')) {
    const { stringifyReport } = await import('../../report/json.js');
    io.stdout.write(stringifyReport(report));
  } else {
    const { renderText } = await import('../../report/render-text.js');
    io.stdout.write(renderText(report, { color: usesColor(io) }));
    io.stdout.write(`\nreport: ${displayPath(files.report, io.cwd)}\n`);
  }
  return exitCode;
}

function overridesOf(text: CommandLine['text'], cwd: string): Overrides {
  const { engine, threads, seed, 'data-root': dataRoot } = text;
  return {
    ...(engine === undefined ? {} : { engine: engine as Plan['engine'] }),
    ...(threads === undefined ? {} : { threads: Number(threads) }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(dataRoot === undefined ? {} : { dataRoot: resolve(cwd, dataRoot) }),
  };
}

/** https://no-color.org; FORCE_COLOR for CI logs that show colour. */
function usesColor({ env, stdout }: Io): boolean {
  if (env['NO_COLOR']) return false;
  return stdout.isTTY || Boolean(env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0');
}
