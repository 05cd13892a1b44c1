/**
 * Batches one after another, made where it costs the trainer least: in this thread where a sample is a copy from memory, else
 * ahead of time by worker threads. A batch is a pure function of its plan, so their number changes no byte.
 */
import { availableParallelism } from 'node:os';
import { findAsset } from '../core/assets.js';
import { DataError, InternalError, type Problem } from '../core/errors.js';
import type { BatchWorkerData } from './batch-worker.js';
import { type Batch, type BatchPlan, batchMaker } from './batches.js';
import { formOf, splitNamed, type Dataset, type SplitName } from './dataset.js';
import type { Origin } from './source.js';

export interface Loader {
  /** The batches of these plans, in their order. The images of a batch may be overwritten when the next one is asked for. */
  batches(plans: Iterable<BatchPlan>): AsyncGenerator<Batch, void, undefined>;
  /** Milliseconds that a trainer has waited for batches so far. */
  readonly waitedMs: number;
  readonly workers: number;
  /** Ends the threads. */
  close(): Promise<void>;
}

export interface LoaderOptions {
  /** Threads that make batches; 0 makes them in this one. Default: as many as the source gains by. */
  readonly workers?: number;
  /** Ends the threads at once when it is aborted; a batch that was waited for then throws its reason. */
  readonly signal?: AbortSignal;
}

/** More threads than this decode faster than any step trains on the machines that we know. */
const mostWorkers = 4;

export function openLoader(dataset: Dataset, split: SplitName, options: LoaderOptions = {}): Loader {
  const { origin } = dataset.source;
  const most = origin === null ? 0 : Math.min(mostWorkers, Math.max(1, availableParallelism() - 1));
  const { workers = most, signal } = options;
  if (workers === 0) return inThisThread(dataset, split);
  if (origin === null) throw new InternalError('a source without an origin has no worker threads');
  return withThreads(dataset, origin, split, workers, signal);
}

function inThisThread(dataset: Dataset, split: SplitName): Loader {
  const make = batchMaker(splitNamed(dataset, split).samples, formOf(dataset));
  let waitedMs = 0;
  return {
    workers: 0,
    get waitedMs() {
      return waitedMs;
    },
    async *batches(plans) {
      for (const plan of plans) {
        const asked = performance.now();
        const images = await make(plan);
        waitedMs += performance.now() - asked;
        yield { ...plan, images };
      }
    },
    close: () => Promise.resolve(),
  };
}

function withThreads(
  dataset: Dataset,
  origin: Origin,
  split: SplitName,
  workers: number,
  signal: AbortSignal | undefined,
): Loader {
  const workerData: BatchWorkerData = { origin, split, form: formOf(dataset) };
  const { places } = splitNamed(dataset, split);
  // Loaded here: whoever trains on samples in memory needs no threads.
  const started = import('workerpool').then(({ default: workerpool }) =>
    workerpool.pool(findAsset('src/data/batch-worker.mjs'), {
      workerType: 'thread',
      minWorkers: workers,
      maxWorkers: workers,
      workerThreadOpts: { workerData },
    }),
  );
  let waitedMs = 0;
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => (closed ??= started.then((pool) => pool.terminate(true)).then(() => undefined));
  const abort = (): void => void close();
  signal?.addEventListener('abort', abort, { once: true });
  return {
    workers,
    get waitedMs() {
      return waitedMs;
    },
    async *batches(plans) {
      const pool = await started;
      const ahead: { readonly plan: BatchPlan; readonly images: Promise<Float32Array<ArrayBuffer>> }[] = [];
      const source = plans[Symbol.iterator]();
      // Images that were read, whose memory the threads write again.
      const used: Float32Array<ArrayBuffer>[] = [];
      const fill = (): void => {
        while (ahead.length < 2 * workers) {
          const next = source.next();
          if (next.done === true) return;
          const into = used.pop() ?? null;
          const images = Promise.resolve(
            pool.exec('makeBatch', [placed(next.value, places), into], {
              ...(into && { transfer: [into.buffer] }),
            }) as PromiseLike<Float32Array<ArrayBuffer>>,
          );
          // A batch behind one that fails is never asked for.
          images.catch(() => undefined);
          ahead.push({ plan: next.value, images });
        }
      };
      fill();
      while (ahead.length > 0) {
        const { plan, images } = ahead.shift()!;
        const asked = performance.now();
        const made = await images.catch((error: unknown) => {
          signal?.throwIfAborted();
          throw fromThread(error);
        });
        waitedMs += performance.now() - asked;
        yield { ...plan, images: made };
        // Who took the memory along keeps it.
        if (made.length > 0) used.push(made);
        fill();
      }
    },
    close: async () => {
      signal?.removeEventListener('abort', abort);
      await close();
    },
  };
}

/** A thread reads the source itself, of which a split may be a part. */
function placed(plan: BatchPlan, places: Uint32Array | null): BatchPlan {
  return places === null ? plan : { ...plan, indices: plan.indices.map((index) => places[index]!) };
}

/** Errors lose their class between threads; what a user reads stays. */
function fromThread(error: unknown): unknown {
  const { problems } = error as { readonly problems?: readonly Problem[] };
  return Array.isArray(problems) ? new DataError(problems as readonly Problem[], { cause: error }) : error;
}
