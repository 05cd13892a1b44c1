/**
 * How long a whole conversation with a server may take, and how many bytes it may bring. Every request has a deadline and a
 * cap of its own; a server that is broken, or somebody's, may still make a thousand of them necessary. Whatever is asked
 * inside of `within` shares one allowance, and ends with it: requests, waits and bodies.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { HttpError, TooLargeError } from './http-error.js';

export interface Limit {
  readonly limitMs: number;
  /** Of all answers together. */
  readonly maxBytes: number;
}

const mebibyte = 1024 * 1024;

/** What each conversation may take. People who wait for a verdict wait no longer for it to be told. */
export const limits = {
  /** One question about another commit, a file of it among them. */
  ask: { limitMs: 90_000, maxBytes: 512 * mebibyte },
  /** A stored report, an archive of files. */
  find: { limitMs: 180_000, maxBytes: 512 * mebibyte },
  /** The pull request of a run, and all that the run stored. */
  follow: { limitMs: 300_000, maxBytes: 2048 * mebibyte },
  /** A comment; a check with its annotations, or a status. Two waits for a rate limit of a minute fit in. */
  tell: { limitMs: 150_000, maxBytes: 128 * mebibyte },
  /** Files of a run, for later ones. */
  store: { limitMs: 300_000, maxBytes: 128 * mebibyte },
  /** A release, a pull request, a commit of the history. */
  publish: { limitMs: 900_000, maxBytes: 2048 * mebibyte },
} as const satisfies Record<string, Limit>;

export type Limits = Readonly<Record<keyof typeof limits, Limit>>;

/** The whole took too long, whichever request was the last. */
export class DeadlineError extends HttpError {
  override readonly name = 'DeadlineError';

  constructor(limitMs: number) {
    super(null, `gave no whole answer within ${limitMs / 1000} s`);
  }
}

interface Allowance {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  readonly outer: Allowance | undefined;
  bytesLeft: number;
}

const allowances = new AsyncLocalStorage<Allowance>();

/**
 * What `work` gives; or throws `DeadlineError` as soon as the time is over. By then nothing is sent any more: what goes on
 * inside cannot finish later what people were told was not done.
 */
export async function within<T>({ limitMs, maxBytes }: Limit, work: () => Promise<T>): Promise<T> {
  const outer = allowances.getStore();
  const controller = new AbortController();
  const signal = outer ? AbortSignal.any([controller.signal, outer.signal]) : controller.signal;
  const timer = setTimeout(() => {
    controller.abort(new DeadlineError(limitMs));
  }, limitMs);
  try {
    return await allowances.run({ signal, maxBytes, outer, bytesLeft: maxBytes }, () => orAborted(signal, work));
  } finally {
    clearTimeout(timer);
    // Whatever was started and is no longer waited for.
    controller.abort(new DeadlineError(limitMs));
  }
}

/** Rejects with the signal's reason, whatever `work` does. */
async function orAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', stop);
      });
  });
}

/** For one request: its own deadline, and that of what it is part of. */
export function requestSignal(timeoutMs: number): AbortSignal {
  const own = AbortSignal.timeout(timeoutMs);
  const outer = allowances.getStore()?.signal;
  return outer ? AbortSignal.any([own, outer]) : own;
}

/** Throws where the conversation is over: nothing is tried again then. */
export function throwIfOver(): void {
  allowances.getStore()?.signal.throwIfAborted();
}

/** Waits, but not beyond the end of the conversation. */
export async function pause(milliseconds: number): Promise<void> {
  const signal = allowances.getStore()?.signal ?? new AbortController().signal;
  let timer: NodeJS.Timeout | undefined;
  const wait = (): Promise<void> => new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await orAborted(signal, wait).finally(() => {
    clearTimeout(timer);
  });
}

/** Counts what an answer brought against all that it is part of. */
export function countBytes(size: number): void {
  for (let one = allowances.getStore(); one; one = one.outer) {
    one.bytesLeft -= size;
    if (one.bytesLeft < 0)
      throw new TooLargeError(null, `expected answers of at most ${one.maxBytes} bytes, found more`);
  }
}
