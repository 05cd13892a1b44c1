/**
 * HDF5 files as plain data, read by libhdf5 as WebAssembly (the npm package `h5wasm`) in a thread of its own. Links out of
 * the file lead nowhere: the library sees no file system.
 */
import { pathToFileURL } from 'node:url';
import { Worker as Thread } from 'node:worker_threads';
import { findAsset } from '../../core/assets.js';
import { ModelError } from '../../core/errors.js';

export interface Hdf5Array {
  readonly shape: readonly number[];
  /** `float32`, `int64` …, or `other` for what holds no numbers. */
  readonly type: string;
  /** The numbers, row by row; null for a type that is not read: 16-bit floats, 64-bit integers, text. */
  readonly data: Float32Array | null;
}

export interface Hdf5File {
  /** Attributes that hold text, by name, for each group by its path; the path of the root is empty. */
  readonly attributes: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  /** Data sets by their path. */
  readonly arrays: Readonly<Record<string, Hdf5Array>>;
}

export interface Hdf5Options {
  /** Paths of groups that are not wanted, such as an optimiser's state. */
  readonly skip?: readonly string[];
  readonly deadlineMs?: number;
  /** Of libhdf5, beside the file and four times the values of a data set. Default: chunks of more than this, nobody writes. */
  readonly memoryBytes?: number;
}

/** A model that fits a budget on a device is far below each of these. */
const limits = { objects: 200_000, bytes: 2 ** 30, depth: 64 };

const library = ['hdf5_hl.js', 'hdf5_util.js', 'file_handlers.js'] as const;

/** A damaged file can lead libhdf5 round in circles; a whole one is read at far more than 5 MiB a second. */
const deadlineFor = ({ length }: Uint8Array): number => 15_000 + Math.ceil(length / 2 ** 20) * 200;

/** @throws ModelError where the file is damaged, too large, or takes longer than the deadline. */
export async function readHdf5(
  bytes: Uint8Array,
  { skip = [], deadlineMs = deadlineFor(bytes), memoryBytes = 2 ** 27 }: Hdf5Options = {},
): Promise<Hdf5File> {
  const assets = library.map((name) => findAsset(`node_modules/h5wasm/dist/esm/${name}`, 'h5wasm'));
  const thread = new Thread(findAsset('src/formats/hdf5/hdf5-worker.mjs'), {
    workerData: { library: pathToFileURL(assets[0]!).href, bytes, skip, limits, memoryBytes },
    stdout: true,
    stderr: true,
  });
  try {
    return await answerOf(thread, deadlineMs);
  } finally {
    await thread.terminate();
  }
}

interface Answer {
  readonly file?: Hdf5File;
  readonly error?: string;
  /** The file is well-formed, but more than is read. */
  readonly refused?: boolean;
}

function answerOf(thread: Thread, deadlineMs: number): Promise<Hdf5File> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(problem(`expected it to be read within ${deadlineMs / 1000} s`)), deadlineMs);
    const settle = (action: () => void): void => {
      clearTimeout(late);
      action();
    };
    thread.once('message', ({ file, error, refused }: Answer) =>
      settle(() => (file ? resolve(file) : reject(refused ? problem(error!) : damaged(error!)))),
    );
    thread.once('error', (error: Error) => settle(() => reject(damaged(error.message))));
    thread.once('exit', (code) => settle(() => reject(damaged(`its thread ended with code ${code}`))));
  });
}

const problem = (message: string): ModelError => new ModelError({ code: 'model/hdf5', message });

function damaged(reason: string): ModelError {
  return new ModelError({
    code: 'model/hdf5',
    message: `expected an HDF5 file, found one that libhdf5 cannot read: ${reason}`,
    cause: 'The file is cut short, damaged, or a pointer of Git LFS instead of the file.',
    fix: 'Save the model again; in a workflow, check out with `lfs: true` if the file is kept there.',
  });
}
