#!/usr/bin/env node
/** Joins the command line to the process. Nothing else in tinygate reads `process.argv` or sets the exit code. */
import { exitCodes } from '../core/errors.js';
import { explainSystemError } from '../core/system-error.js';
import { interrupted } from './fail.js';
import { run } from './run.js';

const controller = new AbortController();
process.on('SIGINT', () => {
  // The first Ctrl-C lets the running step end and the cache stay whole; the second does not wait.
  if (controller.signal.aborted) process.exit(interrupted);
  controller.abort();
});

/**
 * Whoever reads may stop reading, as `head` does: the verdict's exit code stands, and nothing more is said. A standard output
 * that takes no more, such as a file on a full disk, is half a report: nobody may take its exit code for a pass.
 */
let [verdict, outputIsWhole]: [number | null, boolean] = [null, true];
const settle = (): void => void (process.exitCode = (verdict ?? 0) || (outputIsWhole ? 0 : exitCodes.input));
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || !outputIsWhole) return;
  outputIsWhole = false;
  const known = explainSystemError(error, 'write', 'the standard output');
  process.stderr.write(`${known ? known.message : `expected to write the standard output, found ${error.message}`}\n`);
  settle();
});
// Where nobody can be told, the exit code still tells.
process.stderr.on('error', () => undefined);

const writer = (stream: NodeJS.WriteStream) => ({
  write: (text: string): void => void stream.write(text),
  isTTY: stream.isTTY,
  get columns(): number | undefined {
    return stream.isTTY ? stream.columns : undefined;
  },
});

verdict = await run({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  stdout: writer(process.stdout),
  stderr: writer(process.stderr),
  now: () => Date.now(),
  signal: controller.signal,
});
settle();
