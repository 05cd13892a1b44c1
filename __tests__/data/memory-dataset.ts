/** A data set made in a test: bytes of pictures and their labels, as IDX files hold them. */
import { type Dataset, type Normalization, openDataset } from '../../src/data/dataset.js';
import { type MemoryIndex, memorySource, shareMemory } from '../../src/data/memory.js';

export interface Pictures {
  /** [count, height, width, channels]. */
  readonly pixels: Uint8Array;
  readonly labels: ArrayLike<number>;
}

export interface MemoryDatasetOptions {
  readonly sampleShape: readonly [number, number, number];
  readonly classes: readonly string[];
  readonly train: Pictures;
  readonly test?: Pictures;
  readonly normalization?: Normalization;
  /** Where other threads can read it, however small its samples are. */
  readonly isShared?: boolean;
}

export function memoryDataset(options: MemoryDatasetOptions): Promise<Dataset> {
  const { sampleShape, classes, train, test = train, normalization = { mean: [0.5], std: [0.5] } } = options;
  const splitOf = ({ pixels, labels }: Pictures) => ({
    arrays: { images: pixels, labels: Int32Array.from(labels) },
    count: labels.length,
  });
  const index: MemoryIndex = {
    digest: 'made in a test',
    inputs: { images: { shape: sampleShape, type: 'uint8' } },
    truth: { labels: { shape: [], type: 'int32' } },
    classes,
    train: splitOf(train),
    test: splitOf(test),
  };
  const source = memorySource(index);
  return openDataset(options.isShared ? { ...source, origin: shareMemory(index) } : source, normalization);
}
