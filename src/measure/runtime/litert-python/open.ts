/**
 * LiteRT through Python, where it is set up: it takes what the WebAssembly build refuses, such as variable tensors and
 * shapes that are computed while running. One long-lived process holds an interpreter for each worker.
 */
import { availableParallelism } from 'node:os';
import { ExportError } from '../../../core/errors.js';
import { inspectTflite } from '../../inspect.js';
import { readEdges } from '../../inspect/edges.js';
import { readFeatures } from '../features.js';
import { runChunks, type Worker } from '../run-chunks.js';
import type { OpenModel, OpenOptions } from '../runtime.js';
import { valuesOf } from '../values.js';
import { pythonEnvironment, whyNotReady, type PythonEnvironment } from './environment.js';
import { startPython } from './process.js';
import { litertPythonVersion, packageVersion, setupCommand } from './version.js';

/** Keep what they hold in the interpreter, not in tensors that can be reset. */
const resources: ReadonlySet<string> = new Set([
  'VAR_HANDLE',
  'ASSIGN_VARIABLE',
  'READ_VARIABLE',
  'HASHTABLE',
  'CALL_ONCE',
]);

/** @throws ExportError when Python's LiteRT is not set up, or with its own words when it refuses the file. */
export async function openLitertPython(
  bytes: Uint8Array,
  { workers: threads = availableParallelism() }: OpenOptions = {},
  environment: PythonEnvironment = readyEnvironment(),
): Promise<OpenModel> {
  inspectTflite(bytes);
  const { inputs, outputs } = readEdges(bytes);
  for (const edge of [...inputs, ...outputs]) valuesOf(edge);
  const isFresh = readFeatures(bytes).some(({ operator }) => resources.has(operator));
  const python = startPython(environment);
  try {
    const { header } = await python.ask({ verb: 'load', workers: threads, isFresh }, [bytes]);
    if (header['version'] !== packageVersion) {
      throw notReady(`expected ai-edge-litert ${packageVersion} there, found ${String(header['version'])}`);
    }
  } catch (error) {
    await python.close();
    throw error;
  }
  const worker: Worker = async (samples, size) => (await python.ask({ verb: 'run', size }, samples)).parts;
  // Two requests at a time: the next samples are made while the last are run.
  const workers = [worker, worker];
  return {
    inputs,
    outputs,
    run: (source, count, options = {}) => runChunks({ inputs, outputs, workers, source, count, options }),
    close: () => python.close(),
  };
}

function readyEnvironment(): PythonEnvironment {
  const reason = whyNotReady();
  if (reason !== null) throw notReady(reason);
  return pythonEnvironment();
}

function notReady(reason: string): ExportError {
  return new ExportError({
    code: 'measure/runtime-missing',
    message: `${litertPythonVersion} cannot be used: ${reason}`,
    fix: `Run \`${setupCommand}\` once on this machine.`,
  });
}
