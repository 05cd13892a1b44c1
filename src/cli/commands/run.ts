import type { ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import type { interrupted } from '../fail.js';
import type { CommandLine } from '../command-line.js';
import { judgeSpecs } from './judged.js';

/** Runs specs from data to verdict and prints the reports. */
export async function runSpecs(line: CommandLine, io: Io): Promise<ExitCode | typeof interrupted> {
  const { runPipeline } = await import('../../pipeline/run.js');
  return judgeSpecs(line, io, runPipeline);
}
