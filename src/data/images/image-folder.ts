/**
 * A folder of photographs as a source: listed, split, and every file decoded once, so that all that is wrong is told before
 * anything trains. Decoded pictures are kept on the disk within a limit; in memory are the paths, labels and digests alone.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { digestValue } from '../../core/digest.js';
import { DataError, type Problem } from '../../core/errors.js';
import type { Progress } from '../../core/io.js';
import { mapAtOnce } from '../../core/map-at-once.js';
import type { NativeOptions } from '../../engine/native/locate.js';
import { findDuplicates, type Duplicate } from '../duplicates.js';
import { type Arrays, elementCount, type Samples, type Signature, type Source } from '../source.js';
import { indicesOf, splitNames, type Assignment, type SplitName } from '../splits.js';
import { openDecoder, type Decoder, type PictureForm } from './decoder.js';
import { openPictureCache, type PictureCache } from './picture-cache.js';
import { collectProblems } from './problems.js';
import { lookAtHead, readPicture } from './read-file.js';
import { listAndSplit, type FolderPlan } from './list-and-split.js';

export interface ImageFolderPlan extends FolderPlan {
  readonly format: 'image_folder';
  readonly image: PictureForm;
  /** Of decoded pictures on the disk; 0: none are kept. */
  readonly cacheLimitBytes: number;
  /** What is done where the same picture is in two splits. */
  readonly duplicates: 'report' | 'refuse';
}

export interface OpenOptions {
  readonly seed: number;
  /** Absolute folder that no link may lead out of; null: the files are the user's own. */
  readonly within: string | null;
  /** Absolute folder of decoded pictures, and whether what is there may be believed; null: none are kept. */
  readonly cache: { readonly folder: string; readonly isBelieved: boolean } | null;
  /** False where files are only measured: then only test samples are read. */
  readonly trains: boolean;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
  readonly native?: NativeOptions;
  /** Default: sharp, from the places that `native` names. */
  readonly open?: (options: NativeOptions) => Promise<Decoder>;
}

/** Plain data, so that a worker thread opens the same source from it. Digests are 32 bytes a sample, in shared memory. */
export interface ImageFolderIndex {
  readonly root: string;
  readonly digest: string;
  readonly classes: readonly string[];
  readonly image: PictureForm;
  readonly paths: readonly string[];
  readonly labels: Int32Array;
  readonly contents: Uint8Array;
  readonly splits: Readonly<Record<SplitName, Uint32Array | null>>;
  readonly cache: { readonly folder: string; readonly form: string; readonly limitBytes: number } | null;
  /** Where the decoder is; nothing is fetched again. */
  readonly native: Omit<NativeOptions, 'note' | 'env' | 'install'>;
}

/** Pictures that are decoded at a time: libuv has four threads, and a fifth file is read meanwhile. */
const atOnce = 6;

/**
 * @throws DataError that names the files: unreadable or damaged ones (up to 20), an empty class, a class that a split would
 * have no sample of, duplicates where they are refused
 */
export async function openImageFolder(plan: ImageFolderPlan, options: OpenOptions): Promise<Source> {
  const { progress, trains } = options;
  const listed = await listAndSplit(plan, options);
  const kept = [...listed.samples.keys()].filter((index) => trains || listed.assignment[index] === testSplit);
  const samples = kept.map((index) => listed.samples[index]!);
  const assignment = Uint8Array.from(kept, (index) => listed.assignment[index]!);
  tellSkipped(progress, listed.skipped);

  const decoder = await (options.open ?? openDecoder)(options.native ?? {});
  progress.note(`data: ${decoder.description}`);
  const form = digestValue({ image: plan.image, decoder: decoder.identity });
  const { cacheLimitBytes: limitBytes } = plan;
  const at = options.cache !== null && limitBytes > 0 ? { folder: options.cache.folder, form, limitBytes } : null;
  const cache =
    at &&
    (await openPictureCache({ ...at, pixelBytes: pixelBytesOf(plan.image), isBelieved: options.cache!.isBelieved }));
  const prepared = await prepare(samples, plan, { ...options, decoder, cache });

  const duplicates = findDuplicates(prepared.pixelDigests, assignment);
  tellDuplicates(duplicates, samples, plan, progress);

  const contents = new Uint8Array(new SharedArrayBuffer(32 * samples.length));
  prepared.contents.forEach((digest, index) => contents.set(Buffer.from(digest, 'hex'), 32 * index));
  const labels = Int32Array.from(samples, ({ label }) => label);
  const index: ImageFolderIndex = {
    root: plan.root,
    digest: digestOf(form, listed.classes, labels, assignment, contents),
    classes: listed.classes,
    image: plan.image,
    paths: samples.map(({ path }) => path),
    labels,
    contents,
    splits: {
      train: trains ? indicesOf(assignment, 'train') : null,
      validation: trains && assignment.includes(validationSplit) ? indicesOf(assignment, 'validation') : null,
      test: indicesOf(assignment, 'test'),
    },
    cache: at,
    native: plainNative(options.native ?? {}),
  };
  return sourceOf(index, { decoder: () => Promise.resolve(decoder), cache });
}

const validationSplit = splitNames.indexOf('validation');
const testSplit = splitNames.indexOf('test');

/** The same source in another thread. The decoder is loaded when the first picture is not in the cache. */
export async function openImageFolderIndex(index: ImageFolderIndex): Promise<Source> {
  let decoder: Promise<Decoder> | undefined;
  const { cache: at, image } = index;
  const cache = at && (await openPictureCache({ ...at, pixelBytes: pixelBytesOf(image), isBelieved: true }));
  return sourceOf(index, { decoder: () => (decoder ??= openDecoder(index.native)), cache });
}

interface Reader {
  readonly decoder: () => Promise<Decoder>;
  readonly cache: PictureCache | null;
}

function sourceOf(index: ImageFolderIndex, reader: Reader): Source {
  const { image, splits } = index;
  const inputs: Signature = {
    images: { shape: [image.height, image.width, channelsOf(image)], type: 'uint8' },
  };
  const samples = (indices: Uint32Array): Samples => ({
    count: indices.length,
    read: (at, into) => readSamples(index, indices, at, into, reader),
  });
  return {
    digest: index.digest,
    inputs,
    truth: { labels: { shape: [], type: 'int32' } },
    classes: index.classes,
    splits: {
      train: splits.train && samples(splits.train),
      validation: splits.validation && samples(splits.validation),
      test: samples(splits.test!),
    },
    origin: { format: 'image_folder', index },
  };
}

async function readSamples(
  index: ImageFolderIndex,
  indices: Uint32Array,
  at: ArrayLike<number>,
  { images, labels }: Arrays,
  { decoder, cache }: Reader,
): Promise<void> {
  const size = pixelBytesOf(index.image);
  const positions = Array.from(at, (position) => indices[position]!);
  if (labels) positions.forEach((sample, position) => (labels[position] = index.labels[sample]!));
  if (!images) return;
  await mapAtOnce(positions, atOnce, async (sample, position) => {
    const content = Buffer.from(index.contents.subarray(32 * sample, 32 * sample + 32)).toString('hex');
    const pixels = (await cache?.read(content)) ?? (await decodeAgain(index, sample, content, await decoder()));
    images.set(pixels, position * size);
  });
}

async function decodeAgain(
  { root, paths, image }: ImageFolderIndex,
  sample: number,
  content: string,
  decoder: Decoder,
): Promise<Uint8Array> {
  const path = join(root, paths[sample]!);
  try {
    const bytes = await readPicture(path);
    if (sha256(bytes) !== content)
      throw new Error('expected the picture as it was when the run started, found another');
    return await decoder.decode(bytes, image);
  } catch (error) {
    throw new DataError(unreadable(path, error), { cause: error });
  }
}

interface Prepared {
  /** SHA-256 of each file, hex. */
  readonly contents: string[];
  /** SHA-256 of each picture's pixels, hex. */
  readonly pixelDigests: string[];
}

interface Preparing extends Omit<OpenOptions, 'cache'> {
  readonly decoder: Decoder;
  readonly cache: PictureCache | null;
}

async function prepare(
  samples: readonly { readonly path: string }[],
  { root, image }: ImageFolderPlan,
  { progress, signal, decoder, cache }: Preparing,
): Promise<Prepared> {
  const problems = collectProblems();
  const misnamed: string[] = [];
  const stage = progress.start('pictures', samples.length);
  let done = 0;
  try {
    const digests = await mapAtOnce(samples, atOnce, async ({ path }) => {
      signal?.throwIfAborted();
      const file = join(root, path);
      try {
        const bytes = await readPicture(file);
        const looked = lookAtHead(bytes, file);
        if ('problem' in looked) {
          problems.add(looked.problem);
          return null;
        }
        if (looked.isMisnamed) misnamed.push(path);
        const content = sha256(bytes);
        return { content, pixels: (await cache?.pixelsDigest(content)) ?? (await decodeNew(bytes, content)) };
      } catch (error) {
        problems.add(unreadable(file, error));
        return null;
      } finally {
        stage.update(++done);
      }
    });
    problems.throwIfAny();
    tellMisnamed(progress, misnamed);
    return {
      contents: digests.map((digest) => digest!.content),
      pixelDigests: digests.map((digest) => digest!.pixels),
    };
  } finally {
    stage.end();
  }

  async function decodeNew(bytes: Uint8Array, content: string): Promise<string> {
    const pixels = await decoder.decode(bytes, image);
    await cache?.write(content, pixels);
    return sha256(pixels);
  }
}

function unreadable(path: string, error: unknown): Problem {
  const { message } = error as Error;
  return {
    code: 'data/picture',
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

const named = (paths: readonly string[]): string => `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`;

function tellSkipped(progress: Progress, skipped: readonly string[]): void {
  if (skipped.length === 0) return;
  progress.note(
    `data: ${skipped.length} ${skipped.length === 1 ? 'file is' : 'files are'} passed over: hidden, beside the classes or no picture (${named(skipped)})`,
  );
}

function tellMisnamed(progress: Progress, misnamed: readonly string[]): void {
  if (misnamed.length === 0) return;
  progress.note(
    `data: ${misnamed.length} ${misnamed.length === 1 ? 'picture is' : 'pictures are'} of another format than the name says, and read by content (${named([...misnamed].sort())})`,
  );
}

function tellDuplicates(
  duplicates: readonly Duplicate[],
  samples: readonly { readonly path: string }[],
  { root, duplicates: what }: ImageFolderPlan,
  progress: Progress,
): void {
  if (duplicates.length === 0) return;
  const pair = ({ sample, split, twin, twinSplit }: Duplicate): string =>
    `${samples[sample]!.path} (${split}) is ${samples[twin]!.path} (${twinSplit})`;
  if (what === 'report') {
    const [noun, verb] = duplicates.length === 1 ? ['picture', 'is'] : ['pictures', 'are'];
    progress.note(`data: ${duplicates.length} ${noun} ${verb} in two splits, so that the accuracy is too good:`);
    for (const duplicate of duplicates.slice(0, 10)) progress.note(`data:   ${pair(duplicate)}`);
    if (duplicates.length > 10) progress.note(`data:   and ${duplicates.length - 10} more`);
    return;
  }
  const problems = collectProblems();
  for (const duplicate of duplicates)
    problems.add({
      code: 'data/duplicate',
      message: `expected each picture in one split (data.split.duplicates: refuse), found that ${pair(duplicate)}`,
      where: { file: join(root, samples[duplicate.sample]!.path) },
      cause: 'the picture was saved twice, under two names',
      fix: 'Remove one of the two.',
    });
  problems.throwIfAny();
}

function channelsOf({ color }: PictureForm): number {
  return color === 'rgb' ? 3 : 1;
}

function pixelBytesOf(image: PictureForm): number {
  return elementCount({ shape: [image.height, image.width, channelsOf(image)] });
}

function plainNative({ beside, workspace, exclude, cache }: NativeOptions): ImageFolderIndex['native'] {
  return {
    ...(beside !== undefined && { beside }),
    ...(workspace !== undefined && { workspace }),
    ...(exclude !== undefined && { exclude }),
    ...(cache !== undefined && { cache }),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
