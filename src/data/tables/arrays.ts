/** Arrays of NumPy as samples: the first dimension counts them, of what a model reads and of what is true. */
import { basename } from 'node:path';
import { readArchive } from '../../core/archive.js';
import { digestBytes } from '../../core/digest.js';
import { DataError, TinygateError } from '../../core/errors.js';
import { nameSome } from '../../core/name-some.js';
import { readBytes } from './read-bytes.js';
import { parseNpy, readNpyHeader, type NpyArray } from './npy.js';
import { notFinite, type Part } from './part.js';

/** Where the arrays of a part are: files, or names in an archive. */
export interface ArrayNames {
  readonly inputs: string;
  readonly labels: string | null;
  readonly targets: string | null;
}

const maximumBytes = 2 ** 31 - 1;
/** Arrays of measurements shrink a few times; what shrinks further is a bomb, or holds nothing. */
const limits = { maxEntries: 1000, maxEntryBytes: 2 ** 30, maxTotalBytes: 2 ** 30, maxRatio: 200 };

/** Files of one array each, absolute. */
export async function readNpyFiles({ inputs, labels, targets }: ArrayNames): Promise<Part> {
  const arrayOf = async (path: string | null) => {
    if (path === null) return null;
    const bytes = await readBytes(path, maximumBytes);
    return { array: parseNpy(bytes, path), digest: digestBytes(bytes) };
  };
  const read = [await arrayOf(inputs), await arrayOf(labels), await arrayOf(targets)] as const;
  const digest = digestBytes(...read.flatMap((one) => (one ? [one.digest] : [])));
  return partOf(read[0]!.array, read[1]?.array ?? null, read[2]?.array ?? null, digest, { inputs, labels, targets });
}

export interface Archive {
  readonly arrays: ReadonlyMap<string, NpyArray>;
  readonly digest: string;
  readonly path: string;
}

/** @throws DataError for an archive that is damaged, or inflates further than arrays do */
export async function readNpz(path: string): Promise<Archive> {
  const bytes = await readBytes(path, maximumBytes);
  const isArray = (name: string): boolean => name.endsWith('.npy');
  const sizeOf = (name: string, soFar: Uint8Array) => readNpyHeader(soFar, `${path}:${name}`)?.sizeBytes ?? null;
  const entries = await readArchive(bytes, isArray, limits, sizeOf).catch((error: unknown) => {
    if (!(error instanceof TinygateError) || error instanceof DataError) throw error;
    const [problem] = error.problems;
    throw new DataError({
      code: 'data/npz',
      message: problem!.message.replace(/^archive: /, ''),
      where: { file: path },
      cause: 'the file is no archive of numpy.savez, is damaged, or was made to do harm',
      fix: 'Save the arrays again with numpy.savez.',
    });
  });
  const arrays = new Map([...entries].map(([name, entry]) => [name.slice(0, -4), parseNpy(entry, `${path}:${name}`)]));
  return { arrays, digest: digestBytes(bytes), path };
}

export function partOfArchive({ arrays, digest, path }: Archive, names: ArrayNames): Part {
  const find = (name: string | null): NpyArray | null => {
    if (name === null) return null;
    const found = arrays.get(name);
    if (found) return found;
    throw new DataError({
      code: 'data/array',
      message: `expected the array ${name} in the archive, found ${nameSome([...arrays.keys()]) || 'none'}`,
      where: { file: path },
      fix: 'Name the arrays with data.inputs and data.labels or data.targets.',
    });
  };
  const placed = (name: string | null): string | null => name && `${path}:${name}.npy`;
  return partOf(find(names.inputs)!, find(names.labels), find(names.targets), digest, {
    inputs: placed(names.inputs)!,
    labels: placed(names.labels),
    targets: placed(names.targets),
  });
}

/** @param files how messages name each array */
function partOf(
  inputs: NpyArray,
  labels: NpyArray | null,
  targets: NpyArray | null,
  digest: string,
  files: ArrayNames,
): Part {
  const [count = 0] = inputs.shape;
  const sampleShape = shapeOf(inputs, files.inputs);
  const size = sampleShape[0] * sampleShape[1] * sampleShape[2];
  const bad = inputs.values instanceof Uint8Array ? -1 : inputs.values.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0)
    throw new DataError(
      notFinite(files.inputs, `sample ${Math.floor(bad / size)}`, String(bad % size), String(inputs.values[bad])),
    );
  return {
    count,
    sampleShape,
    inputs: inputs.values,
    labels: labels && labelsOf(labels, count, files.labels!),
    targets: targets && targetsOf(targets, count, files.targets!),
    targetNames: targets ? Array.from({ length: widthOf(targets) }, (_, at) => String(at)) : [],
    groups: null,
    digest,
  };
}

function shapeOf({ shape }: NpyArray, file: string): Part['sampleShape'] {
  const [, ...sizes] = shape;
  if (shape.length === 0 || sizes.length > 3 || sizes.some((size) => size < 1))
    throw new DataError({
      code: 'data/shape',
      message: `expected samples of 0 to 3 dimensions, the first one counting them, found the shape (${shape.slice(0, 8).join(', ')}${shape.length > 8 ? ', …' : ''})`,
      where: { file },
      fix: 'Reshape the array: (samples, features), (samples, height, width) or (samples, height, width, channels).',
    });
  const [a = 1, b = 1, c = 1] = sizes;
  return sizes.length < 2 ? [1, 1, a] : [a, b, c];
}

const widthOf = ({ shape }: NpyArray): number => shape.slice(1).reduce((product, size) => product * size, 1);

function countMatches({ shape }: NpyArray, count: number, file: string): void {
  if (shape[0] === count) return;
  throw new DataError({
    code: 'data/count',
    message: `expected a row for each of ${count} samples in ${basename(file)}, found ${shape[0] ?? 0}`,
    where: { file },
    cause: 'inputs and labels come from different splits',
    fix: 'Name the arrays that belong together.',
  });
}

function labelsOf(array: NpyArray, count: number, file: string): string[] {
  countMatches(array, count, file);
  const width = widthOf(array);
  // Numbers above are rounded, so that classes that differ would become one.
  const largest = 2 ** 24;
  const bad = array.values.findIndex((value) => !Number.isInteger(value) || value < 0 || value >= largest);
  if (width !== 1 || bad >= 0)
    throw new DataError({
      code: 'data/label',
      message: `expected a whole number from 0 to ${largest - 1} for each sample, found ${width === 1 ? `${array.values[bad]} of sample ${bad}` : `${width} numbers for each`}`,
      where: { file },
      cause: width === 1 ? 'the array holds no classes' : 'the array is one-hot, or holds several labels or targets',
      fix: width === 1 ? 'Number the classes from 0.' : 'Take argmax(axis=1), or name the array with data.targets.',
    });
  return Array.from(array.values, String);
}

function targetsOf(array: NpyArray, count: number, file: string): Float32Array {
  countMatches(array, count, file);
  const bad = array.values.findIndex((value) => !Number.isFinite(value));
  const width = widthOf(array);
  if (bad >= 0)
    throw new DataError(
      notFinite(file, `sample ${Math.floor(bad / width)}`, String(bad % width), String(array.values[bad])),
    );
  return Float32Array.from(array.values);
}
