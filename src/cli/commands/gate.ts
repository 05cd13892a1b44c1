import type { ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import type { interrupted } from '../fail.js';
import type { CommandLine } from '../command-line.js';
import { judgeSpecs } from './judged.js';

/** Judges files that are there and prints the reports. */
export async function gateSpecs(line: CommandLine, io: Io): Promise<ExitCode | typeof interrupted> {
  // Not through the story of a run: what trains is never loaded.
  const { gatePipeline } = await import('../../pipeline/gate.js');
  return judgeSpecs(line, io, gatePipeline);
}
