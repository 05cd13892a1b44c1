/**
 * Runs `.tflite` files in Node with TensorFlow Lite itself: the WebAssembly build (XNNPACK kernels, SIMD) of the npm
 * package `@tensorflow/tfjs-tflite`, without TF.js around it. Each worker thread holds one interpreter; samples are
 * handed out in chunks, so the threads stay busy and the order of the outputs is that of the samples.
 */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { findAsset } from '../../core/assets.js';
import { ExportError } from '../../core/errors.js';
import { inspectTflite } from '../inspect.js';
import { readEdges, type Edge } from '../inspect/edges.js';
import { refuseMiscomputed } from './known-defects.js';
import { tfliteRuntime } from './version.js';

const loaderAsset = 'node_modules/@tensorflow/tfjs-tflite/wasm/tflite_web_api_cc_simd.js';
const wasmAsset = 'node_modules/@tensorflow/tfjs-tflite/wasm/tflite_web_api_cc_simd.wasm';
const workerAsset = 'src/measure/runtime/tflite-worker.mjs';

/** Files that a bundle must carry in `dist/assets`. */
export const runtimeAssets = [loaderAsset, wasmAsset, workerAsset] as const;

export type { Edge } from '../inspect/edges.js';

/** Values as a model takes and gives them: floats, or codes. */
export type Values = Float32Array | Int8Array | Uint8Array | Int16Array;

/** The types of inputs and outputs that are run, with the codes that quantised values are clamped to. */
const valueTypes = {
  float32: { Values: Float32Array, codes: null },
  int8: { Values: Int8Array, codes: { low: -128, high: 127 } },
  uint8: { Values: Uint8Array, codes: { low: 0, high: 255 } },
  int16: { Values: Int16Array, codes: { low: -32_768, high: 32_767 } },
} as const;
type ValueType = keyof typeof valueTypes;
type RunEdge = Edge & { readonly type: ValueType };

export interface RunOptions {
  /** Called after each chunk with the number of samples that are finished. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Gives `size` whole samples from sample `start` on, in an array of its own that the runtime may keep. */
export type SampleSource = (start: number, size: number) => Values;

export interface TfliteModel {
  readonly input: RunEdge;
  readonly output: RunEdge;
  /**
   * Runs `count` samples. Floats given to a model of integers are quantised with the file's own scale and zero point,
   * rounding half away from zero, as TFLite's QUANTIZE does.
   * @returns the raw outputs in the order of the samples: floats, or codes.
   * @throws ExportError when samples do not fit the input or the runtime fails; what `signal` was aborted with.
   */
  run(source: SampleSource, count: number, options?: RunOptions): Promise<Values>;
  /** Ends the threads. */
  dispose(): Promise<void>;
}

/** Samples in one message: enough to hide its cost, few enough for steady progress. */
const samplesPerChunk = 64;

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

/**
 * Opens a model on `threads` threads (default: every core).
 * @throws ExportError with the runtime's own words when it refuses the file, or when it is known to miscompute it.
 */
export async function openTflite(bytes: Uint8Array, threads = availableParallelism()): Promise<TfliteModel> {
  // The runtime believes what a file says: one that is damaged must not reach it.
  inspectTflite(bytes);
  refuseMiscomputed(bytes);
  const { input, output } = singleEdges(bytes);
  const { script, wasm } = await loadRuntime();
  const workerData = { script, wasm, model: bytes };
  const opened = await Promise.allSettled(Array.from({ length: threads }, () => startWorker(workerData)));
  const workers = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const dispose = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.terminate()));
  };
  const refused = opened.find((result) => result.status === 'rejected');
  if (refused) {
    await dispose();
    throw refused.reason;
  }

  const run = async (source: SampleSource, count: number, options: RunOptions = {}): Promise<Values> => {
    const outputs: Values = new valueTypes[output.type].Values(count * output.length);
    let [next, done] = [0, 0];
    const drain = async (worker: Worker): Promise<void> => {
      while (next < count) {
        options.signal?.throwIfAborted();
        const start = next;
        const size = Math.min(samplesPerChunk, count - start);
        next += size;
        const samples = source(start, size);
        checkSamples(samples, size, input);
        const quantization = samples instanceof Float32Array ? quantizationRequest(input) : null;
        outputs.set(await ask(worker, { samples, quantization }), start * output.length);
        done += size;
        options.onProgress?.(done);
      }
    };
    await Promise.all(workers.map(drain));
    return outputs;
  };
  return { input, output, run, dispose };
}

/** The model's one input and one output. */
function singleEdges(bytes: Uint8Array): { readonly input: RunEdge; readonly output: RunEdge } {
  const { inputs, outputs } = readEdges(bytes);
  const [input, output] = [inputs[0], outputs[0]];
  if (!input || !output || inputs.length !== 1 || outputs.length !== 1) {
    throw new ExportError({
      code: 'measure/edges',
      message: `expected a model with one input and one output, found ${inputs.length} and ${outputs.length}`,
    });
  }
  return { input: runnable(input), output: runnable(output) };
}

function runnable(edge: Edge): RunEdge {
  const { name, type } = edge;
  if (Object.hasOwn(valueTypes, type)) return { ...edge, type: type as ValueType };
  throw new ExportError({
    code: 'measure/edges',
    message: `expected ${name} to hold ${Object.keys(valueTypes).join(', ')}, found ${type}`,
  });
}

/** Floats fit every input: they are quantised where it takes codes. */
function checkSamples(samples: Values, size: number, input: RunEdge): void {
  const typeFits = samples instanceof Float32Array || samples instanceof valueTypes[input.type].Values;
  if (typeFits && samples.length === size * input.length) return;
  throw new ExportError({
    code: 'measure/samples',
    message:
      `expected ${size} samples of ${input.length} ${input.type} values for the input ${input.name} ` +
      `[${input.shape.join(', ')}], found ${samples.length} values in a ${samples.constructor.name}`,
  });
}

interface QuantizationRequest {
  readonly scale: number;
  readonly zeroPoint: number;
  readonly low: number;
  readonly high: number;
}

function quantizationRequest({ type, quantization, name }: RunEdge): QuantizationRequest | null {
  const { codes } = valueTypes[type];
  if (codes === null) return null;
  const [scale, zeroPoint] = [quantization?.scale[0], quantization?.zeroPoint[0]];
  if (scale === undefined || zeroPoint === undefined) {
    throw new ExportError({
      code: 'measure/quantization',
      message: `${type} input ${name} has no quantisation parameters`,
    });
  }
  return { scale, zeroPoint, ...codes };
}

interface Reply {
  readonly outputs?: Values;
  readonly error?: string;
}

async function startWorker(workerData: object): Promise<Worker> {
  const worker = new Worker(findAsset(workerAsset), { workerData, stdout: false, stderr: false });
  try {
    await reply(worker, 'load');
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  worker.unref();
  return worker;
}

async function ask(
  worker: Worker,
  request: { readonly samples: Values; readonly quantization: QuantizationRequest | null },
): Promise<Values> {
  worker.ref();
  try {
    const answer = reply(worker, 'run');
    worker.postMessage(request, [request.samples.buffer as ArrayBuffer]);
    return (await answer).outputs!;
  } finally {
    worker.unref();
  }
}

/** The next message of a worker. A worker answers each request once, in order, or dies. */
function reply(worker: Worker, verb: 'load' | 'run'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      action();
    };
    const refuse = (reason: string): void =>
      reject(
        new ExportError({
          code: 'measure/runtime',
          message: `TensorFlow Lite (${tfliteRuntime}) could not ${verb} the model: ${reason}`,
        }),
      );
    const onMessage = (message: Reply): void =>
      settle(() => (message.error === undefined ? resolve(message) : refuse(message.error)));
    const onError = (error: Error): void => settle(() => refuse(error.message));
    const onExit = (code: number): void => settle(() => refuse(`its thread ended with code ${code}`));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
