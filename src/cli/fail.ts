import { exitCodes, formatProblem, TinygateError, type ExitCode } from '../core/errors.js';
import type { Io } from '../core/io.js';
import { explainSystemError } from '../core/system-error.js';
import { escapeLines } from '../report/escape.js';

/** What a shell expects after Ctrl-C: 128 + SIGINT. */
export const interrupted = 130;

/** Prints what went wrong to stderr, and says which exit code that is. */
export function fail(error: unknown, io: Io): ExitCode | typeof interrupted {
  if (io.signal.aborted) {
    io.stderr.write('interrupted: finished stages are cached, so the same command continues from there\n');
    return interrupted;
  }
  const known = error instanceof TinygateError ? error : explainSystemError(error);
  if (known) {
    io.stderr.write(`${escapeLines(known.problems.map(formatProblem).join('\n'))}\n`);
    if (known.exitCode === exitCodes.internal) io.stderr.write(`${escapeLines(stackOf(known))}\n`);
    return known.exitCode;
  }
  io.stderr.write(`internal: expected no error here, found ${escapeLines(stackOf(error))}\n`);
  io.stderr.write('  fix: This is a defect of tinygate. Please report it with the spec.\n');
  return exitCodes.internal;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
