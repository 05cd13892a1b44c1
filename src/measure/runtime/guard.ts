/** Ends what runs a file at its deadline, or when somebody asks for it; who waits for an answer hears why. */
import { ExportError } from '../../core/errors.js';
import type { InferenceLimits } from './limits.js';

export interface Guard {
  /**
   * Waits for an answer of the runtime. Time counts while anybody waits.
   * @throws the reason once the file was ended: ExportError at the deadline, or what `signal` was aborted with.
   */
  watch<Answer>(ask: () => Promise<Answer>, signal?: AbortSignal): Promise<Answer>;
}

/** The longest that a timer of Node waits. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * @param version of the runtime, for people.
 * @param kill ends whatever runs the file, at once and for good.
 */
export function guardInference({ deadlineMs }: InferenceLimits, version: string, kill: () => void): Guard {
  const waiting = new Set<(reason: unknown) => void>();
  let [spentMs, sinceMs] = [0, 0];
  let timer: NodeJS.Timeout | undefined;
  let ended: { readonly reason: unknown } | null = null;

  const end = (reason: unknown): void => {
    if (ended) return;
    ended = { reason };
    clearTimeout(timer);
    for (const refuse of waiting) refuse(reason);
    kill();
  };
  const start = (refuse: (reason: unknown) => void): void => {
    if (waiting.size === 0) {
      sinceMs = performance.now();
      const leftMs = Math.max(0, deadlineMs - spentMs);
      timer = setTimeout(() => end(tooLong(deadlineMs, version)), Math.min(longestTimerMs, leftMs));
    }
    waiting.add(refuse);
  };
  const stop = (refuse: (reason: unknown) => void): void => {
    waiting.delete(refuse);
    if (waiting.size > 0) return;
    clearTimeout(timer);
    spentMs += performance.now() - sinceMs;
  };

  return {
    async watch(ask, signal) {
      signal?.throwIfAborted();
      if (ended) throw ended.reason;
      let refuse: (reason: unknown) => void = () => undefined;
      const refused = new Promise<never>((_, reject) => (refuse = reject));
      const abort = (): void => end(signal?.reason);
      signal?.addEventListener('abort', abort, { once: true });
      start(refuse);
      try {
        return await Promise.race([ask(), refused]);
      } finally {
        stop(refuse);
        signal?.removeEventListener('abort', abort);
      }
    },
  };
}

function tooLong(deadlineMs: number, version: string): ExportError {
  return new ExportError({
    code: 'measure/deadline',
    message: `expected the model to be run within ${seconds(deadlineMs)}, found that ${version} was still at it; it was ended`,
    cause: 'The model computes more than its multiply-accumulates tell, or it never ends, or the machine is very slow.',
    fix: 'Give the artifact more time with `inference: { deadline: 2 h }`, or look at what the model computes.',
  });
}

/** @param used as a subject of the sentence. */
export function tooLarge(memoryBytes: number, used: string): ExportError {
  return new ExportError({
    code: 'measure/memory',
    message: `expected the model to run within ${memoryBytes} bytes of memory, found that ${used} needs more; it was ended`,
    cause: 'Activations of the model are larger than those of models for small devices, or made to use memory up.',
    fix: 'Allow the artifact more with `inference: { memory: 3 GiB }`, or look at the shapes of its tensors.',
  });
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 1000)} s`;
}
