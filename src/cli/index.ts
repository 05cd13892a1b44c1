#!/usr/bin/env node
/** Joins the command line to the process. Nothing else in tinygate reads `process.argv` or sets the exit code. */
import { interrupted } from './fail.js';
import { run } from './run.js';

const controller = new AbortController();
process.on('SIGINT', () => {
  // The first Ctrl-C lets the running step end and the cache stay whole; the second does not wait.
  if (controller.signal.aborted) process.exit(interrupted);
  controller.abort();
});

/** Whoever reads may stop reading, as `head` does: the verdict's exit code stands, and nothing more is said. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const writer = (stream: NodeJS.WriteStream) => ({
  write: (text: string): void => void stream.write(text),
  isTTY: stream.isTTY,
  get columns(): number | undefined {
    return stream.isTTY ? stream.columns : undefined;
  },
});

process.exitCode = await run({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  stdout: writer(process.stdout),
  stderr: writer(process.stderr),
  now: () => Date.now(),
  signal: controller.signal,
});
