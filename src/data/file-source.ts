/**
 * Samples that are a file each as a source: listed, split, and every file decoded once, so that all that is wrong is told before
 * anything trains. Decoded samples are kept on the disk within a limit; in memory are the paths, labels and digests alone.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bytesOf, digestBytes, digestValue } from '../core/digest.js';
import { DataError, type Problem } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import { mapAtOnce } from '../core/map-at-once.js';
import { findDuplicates, type Duplicate } from './duplicates.js';
import type { FileKind } from './file-kind.js';
import { listAndSplit, type FolderPlan } from './images/list-and-split.js';
import type { PictureFile } from './images/list-folder.js';
import type { PictureFeature } from './records/pictures.js';
import { openPictureCache, type PictureCache } from './images/picture-cache.js';
import { collectProblems } from './images/problems.js';
import { readSampleFile } from './images/read-file.js';
import { type Arrays, type ArrayType, elementCount, type Origin, type Samples, type Source } from './source.js';
import { indicesOf, splitNames, type Assignment, type SplitName } from './splits.js';

export interface FileSourcePlan extends FolderPlan {
  /** Of decoded samples on the disk; 0: none are kept. */
  readonly cacheLimitBytes: number;
  /** What is done where the same sample is in two splits. */
  readonly duplicates: 'report' | 'refuse';
}

export interface FileSourceOptions {
  readonly seed: number;
  /** Absolute folder that no link may lead out of; null: the files are the user's own. */
  readonly within: string | null;
  /** Absolute folder of decoded samples, and whether what is there may be believed; null: none are kept. */
  readonly cache: { readonly folder: string; readonly isBelieved: boolean } | null;
  /** False where files are only measured: then only test samples are read. */
  readonly trains: boolean;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

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

interface RecordIndex {
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

export interface Preparation {
  readonly format: FileFormat;
  /** Digest of all but the files' content that samples depend on. */
  readonly form: string;
  /** Looks at each file before it is decoded; what it adds is told. */
  readonly look: (content: Uint8Array, path: string, problems: { add(problem: Problem): void }) => void;
  /** Tells what was seen in all files, where nothing was wrong with them. */
  readonly tell: () => void;
}

/** Samples that are decoded at a time: libuv has four threads, and a fifth file is read meanwhile. */
const atOnce = 6;

/**
 * @param prepare is asked once the files are known
 * @throws DataError that names the files: unreadable or damaged ones (up to 20), an empty class, a class that a split would
 * have no sample of, duplicates where they are refused
 */
export async function indexFiles(
  plan: FileSourcePlan,
  options: FileSourceOptions,
  kind: FileKind,
  prepare: () => Promise<Preparation>,
): Promise<{ readonly index: FileIndex; readonly cache: PictureCache | null; readonly format: FileFormat }> {
  const { progress, trains } = options;
  const listed = await listAndSplit(plan, { ...options, kind });
  const kept = [...listed.samples.keys()].filter((index) => trains || listed.assignment[index] === testSplit);
  const samples = kept.map((index) => listed.samples[index]!);
  const assignment = Uint8Array.from(kept, (index) => listed.assignment[index]!);
  tellSkipped(progress, listed.skipped, kind);

  const preparation = await prepare();
  const { form, format } = preparation;
  const { cacheLimitBytes: limitBytes } = plan;
  const at = options.cache !== null && limitBytes > 0 ? { folder: options.cache.folder, form, limitBytes } : null;
  const cache = await openCache(at, format, options.cache?.isBelieved ?? false);
  const records = recordIndexOf(samples, listed.pictures);
  const paths = samples.map(({ path }) => path);
  const contentOf = (sample: number): Promise<Uint8Array> =>
    readContent({ root: plan.root, paths, ...(records && { records }) }, sample);
  const decoded = await decodeAll(samples, contentOf, plan.root, { ...options, cache }, preparation);

  const duplicates = findDuplicates(decoded.values, assignment);
  tellDuplicates(duplicates, samples, plan, kind, progress);

  const contents = new Uint8Array(new SharedArrayBuffer(32 * samples.length));
  decoded.contents.forEach((digest, index) => contents.set(Buffer.from(digest, 'hex'), 32 * index));
  const labels = Int32Array.from(samples, ({ label }) => label);
  const index: FileIndex = {
    root: plan.root,
    digest: digestOf(form, listed.classes, labels, assignment, contents),
    classes: listed.classes,
    paths,
    labels,
    contents,
    ...(records && { records }),
    splits: {
      train: trains ? indicesOf(assignment, 'train') : null,
      validation: trains && assignment.includes(validationSplit) ? indicesOf(assignment, 'validation') : null,
      test: indicesOf(assignment, 'test'),
    },
    cache: at,
  };
  return { index, cache, format };
}

const validationSplit = splitNames.indexOf('validation');
const testSplit = splitNames.indexOf('test');

export async function openCache(
  at: FileIndex['cache'],
  { array }: FileFormat,
  isBelieved: boolean,
): Promise<PictureCache | null> {
  return at && openPictureCache({ ...at, pixelBytes: bytesOfSample(array), isBelieved });
}

function bytesOfSample(array: ArrayType): number {
  return elementCount(array) * (array.type === 'uint8' ? 1 : 4);
}

export function fileSource(index: FileIndex, format: FileFormat, cache: PictureCache | null, origin: Origin): Source {
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
  cache: PictureCache | null,
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

function recordIndexOf(samples: readonly PictureFile[], pictures: PictureFeature | undefined): RecordIndex | null {
  if (pictures === undefined) return null;
  const files = [...new Set(samples.map(({ record }) => record!.file))];
  const places = new Map(files.map((file, place) => [file, place]));
  const index = {
    files,
    pictures,
    shards: new Uint32Array(new SharedArrayBuffer(4 * samples.length)),
    offsets: new Float64Array(new SharedArrayBuffer(8 * samples.length)),
    lengths: new Uint32Array(new SharedArrayBuffer(4 * samples.length)),
  };
  samples.forEach(({ record }, at) => {
    index.shards[at] = places.get(record!.file)!;
    index.offsets[at] = record!.offset;
    index.lengths[at] = record!.length;
  });
  return index;
}

async function readContent(
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

interface Decoded {
  /** SHA-256 of each file, hex. */
  readonly contents: string[];
  /** SHA-256 of each decoded sample, hex. */
  readonly values: string[];
}

async function decodeAll(
  samples: readonly { readonly path: string }[],
  contentOf: (sample: number) => Promise<Uint8Array>,
  root: string,
  { progress, signal, cache }: Omit<FileSourceOptions, 'cache'> & { readonly cache: PictureCache | null },
  { format, look, tell }: Preparation,
): Promise<Decoded> {
  const problems = collectProblems();
  const stage = progress.start(format.kind.nouns, samples.length);
  let done = 0;
  try {
    const digests = await mapAtOnce(samples, atOnce, async ({ path }, sample) => {
      signal?.throwIfAborted();
      const file = join(root, path);
      try {
        const bytes = await contentOf(sample);
        const before = problems.count;
        look(bytes, path, problems);
        if (problems.count > before) return null;
        const content = digestBytes(bytes);
        return { content, values: (await cache?.pixelsDigest(content)) ?? (await decodeNew(bytes, content)) };
      } catch (error) {
        problems.add(unreadable(file, error));
        return null;
      } finally {
        stage.update(++done);
      }
    });
    problems.throwIfAny();
    tell();
    return { contents: digests.map((digest) => digest!.content), values: digests.map((digest) => digest!.values) };
  } finally {
    stage.end();
  }

  async function decodeNew(bytes: Uint8Array, content: string): Promise<string> {
    const values = await format.decode(bytes);
    await cache?.write(content, values);
    return digestBytes(values);
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

function digestOf(
  form: string,
  classes: readonly string[],
  labels: Int32Array,
  assignment: Assignment,
  contents: Uint8Array,
): string {
  const hash = createHash('sha256').update(digestValue({ form, classes: [...classes], count: labels.length }));
  labels.forEach((label, index) => {
    hash.update(`${label} ${assignment[index]!} `);
    hash.update(contents.subarray(32 * index, 32 * index + 32));
  });
  return hash.digest('hex');
}

/** The first paths of a list, for a message. */
export const named = (paths: readonly string[]): string =>
  `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`;

function tellSkipped(progress: Progress, skipped: readonly string[], { noun }: FileKind): void {
  if (skipped.length === 0) return;
  progress.note(
    `data: ${skipped.length} ${skipped.length === 1 ? 'file is' : 'files are'} passed over: hidden, beside the classes or no ${noun} (${named(skipped)})`,
  );
}

function tellDuplicates(
  duplicates: readonly Duplicate[],
  samples: readonly { readonly path: string }[],
  { root, duplicates: what }: FileSourcePlan,
  { noun, nouns }: FileKind,
  progress: Progress,
): void {
  if (duplicates.length === 0) return;
  const pair = ({ sample, split, twin, twinSplit }: Duplicate): string =>
    `${samples[sample]!.path} (${split}) is ${samples[twin]!.path} (${twinSplit})`;
  if (what === 'report') {
    const [subject, verb] = duplicates.length === 1 ? [noun, 'is'] : [nouns, 'are'];
    progress.note(`data: ${duplicates.length} ${subject} ${verb} in two splits, so that the accuracy is too good:`);
    for (const duplicate of duplicates.slice(0, 10)) progress.note(`data:   ${pair(duplicate)}`);
    if (duplicates.length > 10) progress.note(`data:   and ${duplicates.length - 10} more`);
    return;
  }
  const problems = collectProblems();
  for (const duplicate of duplicates)
    problems.add({
      code: 'data/duplicate',
      message: `expected each ${noun} in one split (data.split.duplicates: refuse), found that ${pair(duplicate)}`,
      where: { file: join(root, samples[duplicate.sample]!.path) },
      cause: `the ${noun} was saved twice, under two names`,
      fix: 'Remove one of the two.',
    });
  problems.throwIfAny();
}
