/**
 * LiteRT as WebAssembly: the CPU build without relaxed SIMD of the npm package `@litertjs/core`, whose results are the same
 * on every machine. Each worker thread holds one interpreter; samples are handed out in chunks, so the threads stay busy.
 */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker as Thread } from 'node:worker_threads';
import { findAsset } from '../../../core/assets.js';
import { ExportError } from '../../../core/errors.js';
import { inspectTflite } from '../../inspect.js';
import type { Edges } from '../../inspect/edges.js';
import { guardInference, tooLarge, type Guard } from '../guard.js';
import { inferenceLimits, interpretersFor, type InferenceLimits } from '../limits.js';
import { modelEdges } from '../model-edges.js';
import { runChunks, type Worker } from '../run-chunks.js';
import type { OpenModel, OpenOptions, Runtime } from '../runtime.js';
import { litertVersion } from './version.js';

const loaderAsset = 'node_modules/@litertjs/core/wasm/litert_wasm_compat_internal.js';
const wasmAsset = 'node_modules/@litertjs/core/wasm/litert_wasm_compat_internal.wasm';
const workerAsset = 'src/measure/runtime/litert/litert-worker.mjs';

/** TypeScript declares WebAssembly for browsers only. */
const compiler = (globalThis as unknown as { WebAssembly: { compile(bytes: Uint8Array): Promise<object> } })
  .WebAssembly;

let compiled: Promise<{ readonly script: string; readonly wasm: object }> | undefined;
/** Read and compiled once per process, and shared by all threads. */
function loadRuntime(): NonNullable<typeof compiled> {
  compiled ??= (async () => ({
    script: await readFile(findAsset(loaderAsset), 'utf8'),
    wasm: await compiler.compile(await readFile(findAsset(wasmAsset))),
  }))();
  return compiled;
}

/** @throws ExportError with the runtime's own words when it refuses the file, and at the limits. */
export async function openLitert(
  bytes: Uint8Array,
  { workers = availableParallelism(), limits = inferenceLimits(bytes, 1), signal }: OpenOptions = {},
): Promise<OpenModel> {
  const file = describe(bytes, limits);
  const data = { ...(await loadRuntime()), ...file.message };
  signal?.throwIfAborted();
  const threads = Array.from({ length: interpretersFor(limits, workers) }, () => startThread(data));
  const close = async (): Promise<void> => {
    await Promise.all(threads.map((thread) => thread.terminate()));
  };
  const guard = guardInference(limits, litertVersion, () => void close());
  try {
    const load = (thread: Thread): Promise<Reply> => reply(thread, { verb: 'load', limits });
    await guard.watch(() => Promise.all(threads.map(load)), signal);
  } catch (error) {
    await close();
    throw error;
  }
  for (const thread of threads) thread.unref();
  return openModel(file, threads, { guard, limits, close });
}

/**
 * Opens one file after the other in one thread, which is much faster than a thread for each: for many small files, of which
 * one is open at a time. A thread that a file was too much for is not used again.
 */
export function litertThread(): { readonly open: Runtime['open']; readonly end: () => Promise<void> } {
  let [thread, files]: [Thread | null, number] = [null, 0];
  const end = async (): Promise<void> => {
    const ended = thread;
    thread = null;
    await ended?.terminate();
  };
  const endOnFailure = async <Result>(action: () => Promise<Result>): Promise<Result> => {
    try {
      return await action();
    } catch (error) {
      await end();
      throw error;
    }
  };
  const open: Runtime['open'] = async (bytes, { limits = inferenceLimits(bytes, 1), signal } = {}) => {
    const file = describe(bytes, limits);
    if (files >= filesPerThread) await end();
    const { script, wasm } = await loadRuntime();
    const guard = guardInference(limits, litertVersion, () => void end());
    const opened = await endOnFailure(async () => {
      if (thread) await guard.watch(() => ask(thread!, file.message, { verb: 'load', limits }), signal);
      else {
        const started = startThread({ script, wasm, ...file.message });
        [thread, files] = [started, 0];
        await guard.watch(() => reply(started, { verb: 'load', limits }), signal);
        started.unref();
      }
      return thread;
    });
    files += 1;
    const model = openModel(file, [opened], { guard, limits, close: () => Promise.resolve() });
    return { ...model, run: (...given) => endOnFailure(() => model.run(...given)) };
  };
  return { open, end };
}

/** Bounds what files leave behind in a thread's memory. */
const filesPerThread = 200;

interface File extends Edges {
  /** What a thread is told of the file. */
  readonly message: object;
}

function describe(bytes: Uint8Array, { memoryBytes }: InferenceLimits): File {
  // The runtime believes what a file says: one that is damaged must not reach it.
  inspectTflite(bytes);
  const edges = modelEdges(bytes);
  const { inputs, outputs } = edges;
  const shapes = (list: typeof inputs): (readonly number[])[] => list.map(({ shape }) => shape);
  return { ...edges, message: { model: bytes, inputs: shapes(inputs), outputs: shapes(outputs), memoryBytes } };
}

interface Opened {
  readonly guard: Guard;
  readonly limits: InferenceLimits;
  readonly close: OpenModel['close'];
}

function openModel(
  { inputs, outputs }: Edges,
  threads: readonly Thread[],
  { guard, limits, close }: Opened,
): OpenModel {
  const workers = threads.map(
    (thread): Worker =>
      async (samples, size) =>
        (await ask(thread, { inputs: samples, size }, { verb: 'run', limits })).outputs!,
  );
  return {
    inputs,
    outputs,
    run: (source, count, options = {}) =>
      runChunks({ inputs, outputs, workers, guard, limits, source, count, options }),
    close,
  };
}

interface Reply {
  readonly outputs?: readonly Uint8Array[];
  readonly error?: string;
}

function startThread(workerData: object): Thread {
  return new Thread(findAsset(workerAsset), { workerData, stdout: false, stderr: false });
}

/** What a thread is asked for. */
interface Asked {
  readonly verb: 'load' | 'run';
  readonly limits: InferenceLimits;
}

async function ask(thread: Thread, request: object, asked: Asked): Promise<Reply> {
  thread.ref();
  try {
    const answer = reply(thread, asked);
    thread.postMessage(request);
    return await answer;
  } finally {
    thread.unref();
  }
}

/** As `litert-worker.mjs` has it. */
const overMemory = 77;

/** The next message of a thread. A thread answers each request once, in order, or dies. */
function reply(thread: Thread, { verb, limits }: Asked): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void): void => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      action();
    };
    const refuse = (reason: string): void => reject(refused(verb, reason));
    const onMessage = (message: Reply): void =>
      settle(() => (message.error === undefined ? resolve(message) : refuse(message.error)));
    const onError = (error: Error): void => settle(() => refuse(error.message));
    const onExit = (code: number): void =>
      settle(() =>
        code === overMemory
          ? reject(tooLarge(limits.memoryBytes, litertVersion))
          : refuse(`its thread ended with code ${code}`),
      );
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

function refused(verb: 'load' | 'run', reason: string): ExportError {
  return new ExportError({
    code: 'measure/runtime',
    message: `${litertVersion} could not ${verb} the model: ${reason}`,
  });
}
