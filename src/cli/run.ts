/** The command line as a function: everything it reads and writes comes in through `io`. */
import { exitCodes, formatProblem, TinygateError, type ExitCode } from '../core/errors.js';
import { explainSystemError } from '../core/system-error.js';
import type { Io } from '../core/io.js';
import { version } from '../core/version.js';
import { escapeLines } from '../report/escape.js';
import { helpText } from './help.js';
import { parseCommandLine } from './options.js';

/** What a shell expects after Ctrl-C: 128 + SIGINT. */
export const interrupted = 130;

/** Never throws: every failure is printed to stderr and becomes an exit code. */
export async function run(io: Io): Promise<ExitCode | typeof interrupted> {
  try {
    const line = parseCommandLine(io.argv);
    switch (line.command) {
      case 'help':
        io.stdout.write(helpText(line.topic));
        return exitCodes.pass;
      case 'version':
        io.stdout.write(`${version}\n`);
        return exitCodes.pass;
      // Loaded when needed: `validate` must not wait for engines.
      case 'validate':
        return await (await import('./commands/validate.js')).validate(line, io);
      case 'run':
        return await (await import('./commands/run.js')).runSpec(line, io);
      case 'gate':
        return await (await import('./commands/gate.js')).gateSpec(line, io);
      case 'report':
        return await (await import('./commands/report.js')).showReports(line, io);
      case 'lock':
        return await (await import('./commands/lock.js')).lockSpec(line, io);
      case 'ratchet':
        return await (await import('./commands/ratchet.js')).ratchetSpec(line, io);
      case 'publish':
        return await (await import('./commands/publish.js')).publishSpec(line, io);
      case 'verify':
        return await (await import('./commands/verify.js')).verifyFolder(line, io);
      default:
        return line.command satisfies never;
    }
  } catch (error) {
    return fail(error, io);
  }
}

function fail(error: unknown, io: Io): ExitCode | typeof interrupted {
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
