import { Worker } from 'node:worker_threads';
import { findAsset } from './assets.js';
import { ExportError } from './errors.js';

const level = 9;
/** What makes the deflated size, exactly: named beside the number, and the same bytes on every CPU and version of Node. */
export const deflater = `pako 2.1.0, zlib deflate, level ${level}`;

/**
 * How many bytes are left after zlib deflate, level 9: what a zip or an over-the-air update would carry. Node's own zlib differs by some
 * percent between builds of Node, so a portable implementation is taken; it is loaded only here. It takes as long as it takes: bytes of
 * a stranger belong to `deflatedBytesOf`.
 */
export async function openDeflater(): Promise<(bytes: Uint8Array) => number> {
  const { deflate } = await import('pako');
  return (bytes) => deflate(bytes, { level }).length;
}

/** A thread takes longer to start than these take to deflate, whatever they are. */
const smallBytes = 32_768;
const workerAsset = 'src/core/deflate-worker.mjs';

/** Far above what weights take; long runs of two values that are alike by chance take more. */
export function deflateDeadlineMs(sizeBytes: number): number {
  return Math.max(20_000, (5000 * sizeBytes) / 1e6);
}

export interface DeflateOptions {
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The same number for bytes of any origin: in a thread that is ended at a deadline.
 * @throws ExportError at the deadline, or what `signal` was aborted with.
 */
export async function deflatedBytesOf(
  bytes: Uint8Array,
  { deadlineMs = deflateDeadlineMs(bytes.length), signal }: DeflateOptions = {},
): Promise<number> {
  if (bytes.length <= smallBytes) return (await openDeflater())(bytes);
  signal?.throwIfAborted();
  const thread = new Worker(findAsset(workerAsset), { workerData: { bytes, level } });
  let timer: NodeJS.Timeout | undefined;
  let abort: () => void = () => undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      abort = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', abort, { once: true });
      timer = setTimeout(() => reject(tooLong(bytes.length, deadlineMs)), deadlineMs);
      thread.on('message', resolve).on('error', reject);
      thread.on('exit', (code) => reject(new Error(`the thread that deflates ended with code ${code}`)));
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    await thread.terminate();
  }
}

function tooLong(sizeBytes: number, deadlineMs: number): ExportError {
  return new ExportError({
    code: 'measure/deflate-deadline',
    message: `expected to deflate ${sizeBytes} bytes within ${deadlineMs / 1000} s, found that it takes longer; it was ended`,
    cause: 'The bytes repeat themselves almost, everywhere, which is the worst that deflate can be given.',
    fix: 'Look at the weights of the file, or leave the limit on its deflated size out.',
  });
}
