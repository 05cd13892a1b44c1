/**
 * Samples that are a file each: listed, split, and every file decoded once, so that all that is wrong is told before anything
 * trains.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { digestBytes, digestValue } from '../core/digest.js';
import type { Problem } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import { mapAtOnce } from '../core/map-at-once.js';
import { findDuplicates, type Duplicate } from './duplicates.js';
import type { FileKind } from './file-kind.js';
import {
  atOnce,
  openCache,
  readContent,
  unreadable,
  type FileFormat,
  type FileIndex,
  type RecordIndex,
} from './file-source.js';
import { listAndSplit, type FolderPlan } from './list-and-split.js';
import type { PictureFile } from './list-folder.js';
import { collectProblems } from './problems.js';
import type { PictureFeature } from './records/pictures.js';
import type { SampleCache } from './sample-cache.js';
import { indicesOf, splitNames, type Assignment } from './splits.js';

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

export interface Preparation {
  readonly format: FileFormat;
  /** Digest of all but the files' content that samples depend on. */
  readonly form: string;
  /** Looks at each file before it is decoded; what it adds is told. */
  readonly look: (content: Uint8Array, path: string, problems: { add(problem: Problem): void }) => void;
  /** Tells what was seen in all files, where nothing was wrong with them. */
  readonly tell: () => void;
}

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
): Promise<{ readonly index: FileIndex; readonly cache: SampleCache | null; readonly format: FileFormat }> {
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
  { progress, signal, cache }: Omit<FileSourceOptions, 'cache'> & { readonly cache: SampleCache | null },
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
        return { content, values: (await cache?.valuesDigest(content)) ?? (await decodeNew(bytes, content)) };
      } catch (error) {
        problems.add(unreadable(file, error));
        return null;
      } finally {
        stage.update(++done);
      }
    });
    problems.throwIfAny();
    tell();
    stage.end();
    return { contents: digests.map((digest) => digest!.content), values: digests.map((digest) => digest!.values) };
  } catch (error) {
    stage.stop();
    throw error;
  }

  async function decodeNew(bytes: Uint8Array, content: string): Promise<string> {
    const values = await format.decode(bytes);
    await cache?.write(content, values);
    return digestBytes(values);
  }
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
