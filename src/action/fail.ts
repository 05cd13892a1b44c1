import { exitCodes, formatProblem, TinygateError, type ExitCode, summaryOf } from '../core/errors.js';
import { explainSystemError } from '../core/system-error.js';
import type { Runner } from './runner.js';

/** Annotates each problem where it is; the step's own message is the first of them. */
export function fail({ commands, signal }: Runner, error: unknown): ExitCode {
  if (signal.aborted) {
    commands.setFailed('cancelled: finished stages are in the cache, so a new run continues from there');
    return exitCodes.internal;
  }
  const known = error instanceof TinygateError ? error : explainSystemError(error);
  if (!known) {
    commands.setFailed(`internal: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return exitCodes.internal;
  }
  for (const problem of known.problems) {
    const { where } = problem;
    const place = where
      ? {
          file: where.file,
          startLine: where.line ?? 1,
          ...(where.column === undefined ? {} : { startColumn: where.column }),
        }
      : {};
    commands.error(formatProblem(problem), { title: problem.code, ...place });
  }
  const count = known.problems.length;
  commands.setFailed(count === 1 ? summaryOf(known) : `${count} problems; each is annotated above`);
  return known.exitCode;
}
