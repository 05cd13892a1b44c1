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
import { readEdges } from '../../inspect/edges.js';
import { runChunks, type Worker } from '../run-chunks.js';
import type { OpenModel, OpenOptions } from '../runtime.js';
import { valuesOf } from '../values.js';
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
  // The runtime believes what a file says: one that is damaged must not reach it.
  inspectTflite(bytes);
  const { inputs, outputs, signature } = readEdges(bytes);
  for (const edge of [...inputs, ...outputs]) valuesOf(edge);
  if (signature === null) throw refused('load', 'no signature of the file is of its first subgraph');
  const data = {
    ...(await loadRuntime()),
    model: bytes,
    signature,
    inputs: inputs.map(({ shape }) => shape),
    outputs: outputs.map(({ shape }) => shape),
  };
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
  const workers = started.map(
    (thread): Worker =>
      (samples, size) =>
        ask(thread, samples, size),
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

async function ask(thread: Thread, inputs: readonly Uint8Array[], size: number): Promise<readonly Uint8Array[]> {
  thread.ref();
  try {
    const answer = reply(thread, 'run');
    thread.postMessage({ inputs, size });
    return (await answer).outputs!;
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
