import { resolve } from 'node:path';
import type { ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import type { Plan } from '../../spec/plan.js';
import { readSpec } from '../../spec/read.js';
import type { Overrides } from '../../spec/resolve.js';
import type { CommandLine } from '../options.js';
import { contextOf, finish } from './judged.js';

/** Runs a spec from data to verdict and prints the report. */
export async function runSpec(line: CommandLine, io: Io): Promise<ExitCode> {
  const plan = await readSpec(line.spec, { cwd: io.cwd, overrides: overridesOf(line.text, io.cwd) });
  const { context, platform } = await contextOf(plan, line, io);
  const { runPipeline } = await import('../../pipeline/run.js');
  return finish(await runPipeline(plan, context), platform, line, io);
}

export function overridesOf(text: CommandLine['text'], cwd: string): Overrides {
  const { engine, threads, seed, 'data-root': dataRoot } = text;
  return {
    ...(engine === undefined ? {} : { engine: engine as Plan['engine'] }),
    ...(threads === undefined ? {} : { threads: Number(threads) }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(dataRoot === undefined ? {} : { dataRoot: resolve(cwd, dataRoot) }),
  };
}
