/**
 * Samples that are a file each as a source, by the index that was made of them: read anew, and held to the digest that they had.
 * Decoded samples are kept on the disk within a limit; in memory are the paths, labels and digests alone.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bytesOf } from '../core/digest.js';
import { DataError, type Problem } from '../core/errors.js';
import { mapAtOnce } from '../core/map-at-once.js';
import type { FileKind } from './file-kind.js';
import { readSampleFile } from './read-sample-file.js';
import type { PictureFeature } from './records/pictures.js';
import { openSampleCache, type SampleCache } from './sample-cache.js';
import { elementCount, type Arrays, type ArrayType, type Origin, type Samples, type Source } from './source.js';
import type { SplitName } from './splits.js';

/** Plain data, so that a worker thread opens the same source from it. Digests are 32 bytes a sample, in shared memory. */
export interface FileIndex {
  readonly root: string;
  readonly digest: string;
  readonly classes: readonly string[];
  readonly paths: readonly string[];
  readonly labels: Int32Array;
  readonly contents: Uint8Array;
  /** Where samples are in files of many; left out: each is a file. In shared memory. */
  readonly records?: RecordIndex;
  readonly splits: Readonly<Record<SplitName, Uint32Array | null>>;
  readonly cache: { readonly folder: string; readonly form: string; readonly limitBytes: number } | null;
}

export interface RecordIndex {
  /** Absolute. */
  readonly files: readonly string[];
  /** Of each sample: which file, and its bytes in it. */
  readonly shards: Uint32Array;
  readonly offsets: Float64Array;
  readonly lengths: Uint32Array;
  readonly pictures: PictureFeature;
}

/** How the content of a file becomes a sample. */
export interface FileFormat {
  readonly kind: FileKind;
  /** Of a decoded sample. */
  readonly array: ArrayType;
  /**
   * The elements of a decoded sample, as bytes.
   * @throws Error whose message says what is wrong with the content, not which file it is
   */
  readonly decode: (content: Uint8Array) => Promise<Uint8Array>;
  /** The sample before features are made of it: the array `waves`. */
  readonly decodeWave?: (content: Uint8Array) => Float32Array;
}

/** Samples that are decoded at a time: libuv has four threads, and a fifth file is read meanwhile. */
export const atOnce = 6;

export async function openCache(
  at: FileIndex['cache'],
  { array }: FileFormat,
  isBelieved: boolean,
): Promise<SampleCache | null> {
  return at && openSampleCache({ ...at, sampleBytes: bytesOfSample(array), isBelieved });
}

function bytesOfSample(array: ArrayType): number {
  return elementCount(array) * (array.type === 'uint8' ? 1 : 4);
}

export function fileSource(index: FileIndex, format: FileFormat, cache: SampleCache | null, origin: Origin): Source {
  const { splits } = index;
  const samples = (indices: Uint32Array): Samples => ({
    count: indices.length,
    read: (at, into) => readSamples(index, indices, at, into, format, cache),
  });
  return {
    digest: index.digest,
    inputs: { images: format.array },
    truth: { labels: { shape: [], type: 'int32' } },
    classes: index.classes,
    splits: {
      train: splits.train && samples(splits.train),
      validation: splits.validation && samples(splits.validation),
      test: samples(splits.test!),
    },
    origin,
  };
}

async function readSamples(
  index: FileIndex,
  indices: Uint32Array,
  at: ArrayLike<number>,
  { images, labels, waves }: Arrays,
  format: FileFormat,
  cache: SampleCache | null,
): Promise<void> {
  const positions = Array.from(at, (position) => indices[position]!);
  if (labels) positions.forEach((sample, position) => (labels[position] = index.labels[sample]!));
  if (images) {
    const into = bytesOf(images);
    const size = bytesOfSample(format.array);
    await mapAtOnce(positions, atOnce, async (sample, position) => {
      const content = Buffer.from(index.contents.subarray(32 * sample, 32 * sample + 32)).toString('hex');
      const values = (await cache?.read(content)) ?? (await readAgain(index, sample, format.kind, format.decode));
      into.set(values, position * size);
    });
  }
  const { decodeWave } = format;
  if (waves && decodeWave) {
    await mapAtOnce(positions, atOnce, async (sample, position) => {
      const wave = await readAgain(index, sample, format.kind, (bytes) => Promise.resolve(decodeWave(bytes)));
      waves.set(wave, position * wave.length);
    });
  }
}

export async function readContent(
  { root, paths, records }: Pick<FileIndex, 'root' | 'paths' | 'records'>,
  sample: number,
): Promise<Uint8Array> {
  if (!records) return readSampleFile(join(root, paths[sample]!));
  const { readPicture } = await import('./records/list-records.js');
  const { files, shards, offsets, lengths, pictures } = records;
  return readPicture({ file: files[shards[sample]!]!, offset: offsets[sample]!, length: lengths[sample]! }, pictures);
}

async function readAgain<Values>(
  index: FileIndex,
  sample: number,
  { noun }: FileKind,
  decode: (content: Uint8Array) => Promise<Values>,
): Promise<Values> {
  const { root, paths, contents } = index;
  const path = join(root, paths[sample]!);
  try {
    const bytes = await readContent(index, sample);
    if (
      !createHash('sha256')
        .update(bytes)
        .digest()
        .equals(contents.subarray(32 * sample, 32 * sample + 32))
    )
      throw new Error(`expected the ${noun} as it was when the run started, found another`);
    return await decode(bytes);
  } catch (error) {
    throw new DataError(unreadable(path, error), { cause: error });
  }
}

export function unreadable(path: string, error: unknown): Problem {
  const { message } = error as Error;
  return {
    code: 'data/unreadable-file',
    message: message.startsWith('expected ') ? message : `expected a readable file, found that it is not (${message})`,
    where: { file: path },
    cause: 'a copy or a download was interrupted, or the file was damaged',
    fix: 'Replace the file, or remove it.',
  };
}
