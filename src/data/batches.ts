import { seededRandom } from '../core/random.js';
import type { Dataset } from './dataset.js';
import { sampleSize } from './dataset.js';
import { normalizationTable, placeSample } from './normalize.js';

export interface Augmentation {
  /** Mirror each sample left to right with probability ½. */
  readonly horizontalFlip: boolean;
  /** Move each sample by −shiftPixels..shiftPixels along each axis, uniformly. */
  readonly shiftPixels: number;
}

export interface Batch {
  /** [batchSize, height, width, channels], normalised. */
  readonly images: Float32Array;
  /** Training-set index of each sample. */
  readonly indices: Uint32Array;
  /** 1 where the sample was mirrored: which cached teacher logits belong to it. */
  readonly flipped: Uint8Array;
}

/** Batches in an epoch; shapes are fixed, so the remainder of each shuffle is left for another epoch. */
export function batchesPerEpoch(dataset: Dataset, batchSize: number): number {
  return Math.floor(dataset.train.count / batchSize);
}

/**
 * The batches of one epoch: a pure function of (data, seed, stream, epoch), so a run that resumes at an epoch sees the
 * batches it would have seen. The arrays of a batch are overwritten by the next one.
 */
export function* epochBatches(
  dataset: Dataset,
  batchSize: number,
  augmentation: Augmentation,
  seed: number,
  stream: string,
  epoch: number,
): Generator<Batch> {
  const random = seededRandom(seed, `${stream}/epoch-${epoch}`);
  const order = Uint32Array.from({ length: dataset.train.count }, (_, index) => index);
  random.shuffle(order);
  const size = sampleSize(dataset);
  const table = normalizationTable(dataset.normalization, dataset.sampleShape[2]);
  const images = new Float32Array(batchSize * size);
  const flipped = new Uint8Array(batchSize);
  const { shiftPixels: shift } = augmentation;
  for (let batch = 0; batch < batchesPerEpoch(dataset, batchSize); batch++) {
    const indices = order.subarray(batch * batchSize, (batch + 1) * batchSize);
    for (let position = 0; position < batchSize; position++) {
      flipped[position] = augmentation.horizontalFlip ? random.integer(2) : 0;
      const target = images.subarray(position * size, (position + 1) * size);
      placeSample(dataset, dataset.train.pixels, indices[position]!, table, target, {
        flip: flipped[position] === 1,
        shift: shift === 0 ? [0, 0] : [random.integer(2 * shift + 1) - shift, random.integer(2 * shift + 1) - shift],
      });
    }
    yield { images, indices, flipped };
  }
}
