import type { Io } from '../../src/core/io.js';

export interface FakeIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
}

/** A process that a test can read: nothing reaches the real one. */
export function fakeIo(argv: readonly string[], over: Partial<Io> & { readonly isTTY?: boolean } = {}): FakeIo {
  const written = { out: '', err: '' };
  const writer = (name: 'out' | 'err') => ({
    write: (text: string): void => void (written[name] += text),
    isTTY: over.isTTY ?? false,
    columns: 80,
  });
  return {
    argv,
    env: {},
    cwd: process.cwd(),
    stdout: writer('out'),
    stderr: writer('err'),
    now: () => 0,
    signal: new AbortController().signal,
    ...over,
    out: () => written.out,
    err: () => written.err,
  };
}
