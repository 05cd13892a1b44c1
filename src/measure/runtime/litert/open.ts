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

/** @throws ExportError with the runtime's own words when it refuses the file. */
export async function openLitert(
  bytes: Uint8Array,
  { workers: threads = availableParallelism() }: OpenOptions = {},
): Promise<OpenModel> {
  const file = describe(bytes);
  const data = { ...(await loadRuntime()), ...file.message };
  const opened = await Promise.allSettled(Array.from({ length: threads }, () => startThread(data)));
  const started = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const close = async (): Promise<void> => {
    await Promise.all(started.map((thread) => thread.terminate()));
  };
  const failed = opened.find((result) => result.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  return openModel(file, started, close);
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
  const open = async (bytes: Uint8Array): Promise<OpenModel> => {
    const file = describe(bytes);
    if (files >= filesPerThread) await end();
    const opened = await endOnFailure(async () => {
      if (thread) await ask(thread, file.message, 'load');
      else [thread, files] = [await startThread({ ...(await loadRuntime()), ...file.message }), 0];
      return thread;
    });
    files += 1;
    const model = openModel(file, [opened], () => Promise.resolve());
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

function describe(bytes: Uint8Array): File {
  // The runtime believes what a file says: one that is damaged must not reach it.
  inspectTflite(bytes);
  const edges = modelEdges(bytes);
  const { inputs, outputs } = edges;
  const shapes = (list: typeof inputs): (readonly number[])[] => list.map(({ shape }) => shape);
  return { ...edges, message: { model: bytes, inputs: shapes(inputs), outputs: shapes(outputs) } };
}

function openModel({ inputs, outputs }: Edges, threads: readonly Thread[], close: OpenModel['close']): OpenModel {
  const workers = threads.map(
    (thread): Worker =>
      async (samples, size) =>
        (await ask(thread, { inputs: samples, size }, 'run')).outputs!,
  );
  return {
    inputs,
    outputs,
    run: (source, count, options = {}) => runChunks({ inputs, outputs, workers, source, count, options }),
    close,
  };
}

interface Reply {
  readonly outputs?: readonly Uint8Array[];
  readonly error?: string;
}

async function startThread(workerData: object): Promise<Thread> {
  const thread = new Thread(findAsset(workerAsset), { workerData, stdout: false, stderr: false });
  try {
    await reply(thread, 'load');
  } catch (error) {
    await thread.terminate();
    throw error;
  }
  thread.unref();
  return thread;
}

async function ask(thread: Thread, request: object, verb: 'load' | 'run'): Promise<Reply> {
  thread.ref();
  try {
    const answer = reply(thread, verb);
    thread.postMessage(request);
    return await answer;
  } finally {
    thread.unref();
  }
}

/** The next message of a thread. A thread answers each request once, in order, or dies. */
function reply(thread: Thread, verb: 'load' | 'run'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void): void => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      action();
    };
    const refuse = (reason: string): void => reject(refused(verb, reason));
    const onMessage = (message: Reply): void =>
      settle(() => (message.error === undefined ? resolve(message) : refuse(message.error)));
    const onError = (error: Error): void => settle(() => refuse(error.message));
    const onExit = (code: number): void => settle(() => refuse(`its thread ended with code ${code}`));
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

function refused(verb: 'load' | 'run', reason: string): ExportError {
  return new ExportError({
    code: 'measure/runtime',
    message: `${litertVersion} could not ${verb} the model: ${reason}`,
  });
}
