import { resolve } from 'node:path';
import { digestBytes, digestValue } from '../core/digest.js';
import { DataError } from '../core/errors.js';
import type { Dataset, Normalization } from './dataset.js';
import { openDataset, plain } from './dataset.js';
import type { TaskPlan } from '../spec/plan.js';
import { readIdxImages, readIdxLabels } from './idx.js';
import { memorySource } from './memory.js';
import { indicesOf, splitByChance, type SplitName } from './splits.js';

export interface FilePair {
  readonly images: string;
  readonly labels: string;
}

/** The `data` part of a plan: either one pair of files and a test fraction, or a pair for each side. */
export interface DataSource {
  readonly format: 'idx';
  /** Absolute folder the file names are relative to. */
  readonly root: string;
  readonly files:
    | {
        readonly all: FilePair;
        readonly testFraction: number;
        readonly validationFraction?: number;
        /** Of the split alone; default: the seed of the run. */
        readonly seed?: number | null;
      }
    /** Without training samples, where files are only measured. */
    | { readonly train: FilePair | null; readonly test: FilePair };
  readonly classes: readonly string[] | null;
  readonly normalization: Normalization;
  /** Default: classification. */
  readonly task?: TaskPlan;
}

/** Reads, checks and splits the data. Throws `DataError` for anything that is not as the spec says. */
export async function loadDataset(source: DataSource, seed: number): Promise<Dataset> {
  if ('all' in source.files) {
    const { testFraction, validationFraction = 0, seed: own } = source.files;
    const splitSeed = own ?? seed;
    const all = await readPair(source.root, source.files.all);
    const classes = classNames(source, [all]);
    const fractions = { validation: validationFraction, test: testFraction };
    const assignment = splitByChance(all.labels, classes.length, fractions, splitSeed);
    const side = (name: SplitName): Pair => select(all, indicesOf(assignment, name));
    const validation = validationFraction > 0 ? side('validation') : null;
    return datasetOf(source, classes, { train: side('train'), validation, test: side('test') }, [
      all.digest,
      { testFraction, seed: splitSeed, ...(validation && { validationFraction }) },
    ]);
  }
  const test = await readPair(source.root, source.files.test);
  if (source.files.train === null)
    return datasetOf(source, classNames(source, [test]), { train: null, test }, [null, test.digest]);
  const train = await readPair(source.root, source.files.train);
  if (train.sampleShape.join() !== test.sampleShape.join()) {
    throw new DataError({
      code: 'data/shape',
      message: `expected train and test images of one shape, found ${train.sampleShape.join('x')} and ${test.sampleShape.join('x')}`,
      where: { file: resolve(source.root, source.files.test.images) },
      fix: 'name files of the same data set',
    });
  }
  return datasetOf(source, classNames(source, [train, test]), { train, test }, [train.digest, test.digest]);
}

/** Pictures and labels of one pair of files, or of a part of it, in memory. */
interface Pair {
  /** [count, height, width, channels]. */
  readonly pixels: Uint8Array;
  readonly labels: Int32Array;
  readonly count: number;
  readonly sampleShape: readonly [number, number, number];
  readonly digest: string;
}

function datasetOf(
  source: DataSource,
  classes: readonly string[],
  {
    train,
    validation = null,
    test,
  }: { readonly train: Pair | null; readonly validation?: Pair | null; readonly test: Pair },
  identity: readonly unknown[],
): Promise<Dataset> {
  checkNotEmpty(train === null ? 1 : train.count, test.count, source);
  const splitOf = ({ pixels, labels, count }: Pair) => ({ arrays: { images: pixels, labels }, count });
  const memory = memorySource({
    digest: digestValue(identity),
    inputs: { images: { shape: test.sampleShape, type: 'uint8' } },
    truth: { labels: { shape: [], type: 'int32' } },
    classes,
    train: train && splitOf(train),
    validation: validation && splitOf(validation),
    test: splitOf(test),
  });
  const { task = { name: 'classification', normal: [] } } = source;
  return openDataset(memory, source.normalization, {
    task: task.name,
    normal: task.normal,
    ...(task.name === 'classification' && { digest: digestValue([...identity, plain(source.normalization)]) }),
  });
}

async function readPair(root: string, files: FilePair): Promise<Pair> {
  const images = await readIdxImages(resolve(root, files.images));
  const labels = await readIdxLabels(resolve(root, files.labels));
  const [count = 0, height = 0, width = 0, channels = 1] = images.dimensions;
  if (labels.dimensions[0] !== count) {
    throw new DataError({
      code: 'data/count',
      message: `expected one label for each of ${count} images, found ${labels.dimensions[0]}`,
      where: { file: resolve(root, files.labels) },
      cause: 'images and labels come from different splits',
      fix: 'name the labels that belong to the images',
    });
  }
  const outside = labels.elements.findIndex((label) => label < 0 || label >= mostClasses);
  if (outside >= 0) {
    throw new DataError({
      code: 'data/label',
      message: `expected labels 0..${mostClasses - 1}, found label ${labels.elements[outside]} of sample ${outside}`,
      where: { file: resolve(root, files.labels) },
      cause: 'the file holds no classes, or its elements are of another type or byte order than its header says',
      fix: 'number the classes from 0',
    });
  }
  return {
    pixels: images.elements,
    labels: labels.elements,
    count,
    sampleShape: [height, width, channels],
    digest: digestBytes(digestBytes(images.bytes), digestBytes(labels.bytes)),
  };
}

/** As many as a spec can name. */
const mostClasses = 1000;

/** Names from the spec, or `0`, `1`, … up to the largest label; a label without a name is an error. */
function classNames(source: DataSource, pairs: readonly Pair[]): readonly string[] {
  const largest = pairs.reduce((max, pair) => pair.labels.reduce((a, b) => Math.max(a, b), max), 0);
  if (source.classes === null) return Array.from({ length: largest + 1 }, (_, label) => String(label));
  if (largest >= source.classes.length) {
    throw new DataError({
      code: 'data/label',
      message: `expected labels 0..${source.classes.length - 1} (data.classes names ${source.classes.length}), found label ${largest}`,
      where: { file: source.root },
      cause: 'data.classes is incomplete, or labels count from 1',
      fix: 'name every class in data.classes, in label order',
    });
  }
  return source.classes;
}

function checkNotEmpty(trainCount: number, testCount: number, source: DataSource): void {
  if (trainCount > 0 && testCount > 0) return;
  throw new DataError({
    code: 'data/empty',
    message: `expected train and test samples, found ${trainCount} and ${testCount}`,
    where: { file: source.root },
    fix: 'change data.split.test_fraction, or name files that hold samples',
  });
}

function select(pair: Pair, indices: Uint32Array): Pair {
  const size = pair.sampleShape[0] * pair.sampleShape[1] * pair.sampleShape[2];
  const pixels = new Uint8Array(indices.length * size);
  indices.forEach((index, position) => {
    pixels.set(pair.pixels.subarray(index * size, (index + 1) * size), position * size);
  });
  const labels = Int32Array.from(indices, (index) => pair.labels[index]!);
  return { ...pair, pixels, labels, count: indices.length };
}
