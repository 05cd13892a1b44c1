import { resolve } from 'node:path';
import { exitCodes, type ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { verifyRelease } from '../../release/verify.js';
import { escapeText } from '../../report/escape.js';
import type { CommandLine } from '../command-line.js';

/** Lists every file that is what was measured, and every one that is not. */
export async function verifyFolder({ subjects: [path = '.'] }: CommandLine, io: Io): Promise<ExitCode> {
  const { files, verdict, problems } = await verifyRelease(resolve(io.cwd, path));
  for (const file of files) io.stdout.write(`✓ ${escapeText(file)}\n`);
  for (const problem of problems) io.stderr.write(`✗ ${escapeText(problem)}\n`);
  if (problems.length > 0) {
    io.stderr.write(`not verified: ${problems.length} problem${problems.length === 1 ? '' : 's'}\n`);
    return exitCodes.budget;
  }
  io.stdout.write(`verified: ${files.length} files, verdict ${verdict ?? 'unknown'}\n`);
  return exitCodes.pass;
}
