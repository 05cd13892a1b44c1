/**
 * LiteRT through Python, where it is set up: it takes what the WebAssembly build refuses, such as variable tensors and
 * shapes that are computed while running. One long-lived process holds an interpreter for each worker.
 */
import { availableParallelism } from 'node:os';
import { ExportError } from '../../../core/errors.js';
import { inspectTflite } from '../../inspect.js';
import { readFeatures } from '../features.js';
import { guardInference, tooLarge } from '../guard.js';
import { inferenceLimits, interpretersFor } from '../limits.js';
import { modelEdges } from '../model-edges.js';
import { runChunks, type Worker } from '../run-chunks.js';
import type { OpenModel, OpenOptions, Runtime } from '../runtime.js';
import { pythonEnvironment, whyNotReady, type PythonEnvironment } from './environment.js';
import { startPython, type Message, type PythonProcess } from './process.js';
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
  options: OpenOptions = {},
  environment: PythonEnvironment = readyEnvironment(),
): Promise<OpenModel> {
  const python = startPython(environment);
  try {
    return { ...(await openIn(python, bytes, options)), close: () => python.close() };
  } catch (error) {
    await python.close();
    throw error;
  }
}

/** Opens one file after the other in one process, for many small files, of which one is open at a time. */
export function litertPythonProcess(environment: PythonEnvironment = readyEnvironment()): {
  readonly open: Runtime['open'];
  readonly end: () => Promise<void>;
} {
  let python: PythonProcess | null = null;
  const end = async (): Promise<void> => {
    const ended = python;
    python = null;
    await ended?.close();
  };
  return {
    open: async (bytes, options = {}) => {
      try {
        python ??= startPython(environment);
        return { ...(await openIn(python, bytes, { workers: 1, ...options })), close: () => Promise.resolve() };
      } catch (error) {
        await end();
        throw error;
      }
    },
    end,
  };
}

async function openIn(
  python: PythonProcess,
  bytes: Uint8Array,
  { workers: wanted = availableParallelism(), limits = inferenceLimits(bytes, 1), signal }: OpenOptions,
): Promise<Omit<OpenModel, 'close'>> {
  inspectTflite(bytes);
  const workers = interpretersFor(limits, wanted);
  const guard = guardInference(limits, litertPythonVersion, () => void python.close());
  const { inputs, outputs } = modelEdges(bytes);
  const isFresh = readFeatures(bytes).some(({ operator }) => resources.has(operator));
  // All interpreters are in one process.
  const memoryBytes = workers * limits.memoryBytes;
  const held = (answer: Message): Message => {
    if (answer.header['isMemory'] === true) throw tooLarge(limits.memoryBytes, litertPythonVersion);
    return answer;
  };
  const load = { verb: 'load', workers, isFresh, memoryBytes };
  const { header } = held(await guard.watch(() => python.ask(load, [bytes]), signal));
  if (header['version'] !== packageVersion) {
    throw notReady(`expected ai-edge-litert ${packageVersion} there, found ${String(header['version'])}`);
  }
  const worker: Worker = async (samples, size) => held(await python.ask({ verb: 'run', size }, samples)).parts;
  return {
    inputs,
    outputs,
    // Two requests at a time: the next samples are made while the last are run.
    run: (source, count, options = {}) =>
      runChunks({ inputs, outputs, workers: [worker, worker], guard, limits, source, count, options }),
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
