import { resolve } from 'node:path';
import { digestBytes, digestValue } from '../core/digest.js';
import { DataError } from '../core/errors.js';
import type { Dataset, Normalization, Split } from './dataset.js';
import { readIdx } from './idx.js';
import { splitIndices } from './split.js';

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
    | { readonly all: FilePair; readonly testFraction: number }
    /** Without training samples, where files are only measured. */
    | { readonly train: FilePair | null; readonly test: FilePair };
  readonly classes: readonly string[] | null;
  readonly normalization: Normalization;
}

/** Reads, checks and splits the data. Throws `DataError` for anything that is not as the spec says. */
export async function loadDataset(source: DataSource, seed: number): Promise<Dataset> {
  const { normalization } = source;
  if ('all' in source.files) {
    const all = await readPair(source.root, source.files.all);
    const classes = classNames(source, [all]);
    const { train, test } = splitIndices(all.labels, classes.length, source.files.testFraction, seed);
    checkNotEmpty(train.length, test.length, source);
    return {
      sampleShape: all.sampleShape,
      classes,
      train: select(all, train),
      test: select(all, test),
      normalization,
      digest: digestValue([all.digest, { testFraction: source.files.testFraction, seed }, plain(normalization)]),
    };
  }
  const test = await readPair(source.root, source.files.test);
  if (source.files.train === null) return testOnly(source, test);
  const train = await readPair(source.root, source.files.train);
  if (train.sampleShape.join() !== test.sampleShape.join()) {
    throw new DataError({
      code: 'data/shape',
      message: `expected train and test images of one shape, found ${train.sampleShape.join('x')} and ${test.sampleShape.join('x')}`,
      where: { file: resolve(source.root, source.files.test.images) },
      fix: 'name files of the same data set',
    });
  }
  const classes = classNames(source, [train, test]);
  checkNotEmpty(train.count, test.count, source);
  return {
    sampleShape: train.sampleShape,
    classes,
    train,
    test,
    normalization,
    digest: digestValue([train.digest, test.digest, plain(normalization)]),
  };
}

interface Pair extends Split {
  readonly sampleShape: readonly [number, number, number];
  readonly digest: string;
}

async function readPair(root: string, files: FilePair): Promise<Pair> {
  const images = await readIdx(resolve(root, files.images), 3);
  const labels = await readIdx(resolve(root, files.labels), 1);
  const [count = 0, height = 0, width = 0] = images.dimensions;
  if (labels.dimensions[0] !== count) {
    throw new DataError({
      code: 'data/count',
      message: `expected one label for each of ${count} images, found ${labels.dimensions[0]}`,
      where: { file: resolve(root, files.labels) },
      cause: 'images and labels come from different splits',
      fix: 'name the labels that belong to the images',
    });
  }
  return {
    pixels: images.elements,
    labels: labels.elements,
    count,
    sampleShape: [height, width, 1],
    digest: digestBytes(digestBytes(images.bytes), digestBytes(labels.bytes)),
  };
}

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

function testOnly(source: DataSource, test: Pair): Dataset {
  const classes = classNames(source, [test]);
  checkNotEmpty(1, test.count, source);
  return {
    sampleShape: test.sampleShape,
    classes,
    train: { pixels: new Uint8Array(0), labels: new Uint8Array(0), count: 0 },
    test,
    normalization: source.normalization,
    digest: digestValue([null, test.digest, plain(source.normalization)]),
  };
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

function select(pair: Pair, indices: Uint32Array): Split {
  const size = pair.sampleShape[0] * pair.sampleShape[1] * pair.sampleShape[2];
  const pixels = new Uint8Array(indices.length * size);
  const labels = new Uint8Array(indices.length);
  indices.forEach((index, position) => {
    pixels.set(pair.pixels.subarray(index * size, (index + 1) * size), position * size);
    labels[position] = pair.labels[index]!;
  });
  return { pixels, labels, count: indices.length };
}

function plain(normalization: Normalization): { mean: number[]; std: number[] } {
  return { mean: [...normalization.mean], std: [...normalization.std] };
}
