import type { ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { readSpec } from '../../spec/read.js';
import type { CommandLine } from '../options.js';
import { contextOf, finish } from './judged.js';
import { overridesOf } from './run.js';

/** Judges files that are there and prints the report. */
export async function gateSpec(line: CommandLine, io: Io): Promise<ExitCode> {
  const plan = await readSpec(line.spec, { cwd: io.cwd, overrides: overridesOf(line.text, io.cwd) });
  const { context, platform } = await contextOf(plan, line, io);
  // Not through the story of a run: what trains is never loaded.
  const { gatePipeline } = await import('../../pipeline/gate.js');
  return finish(await gatePipeline(plan, context), platform, line, io);
}
