/** Samples as a spec names them: IDX files of bytes, for training and for testing alike. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The block of a spec that reads what `writeIdxSamples` has written. */
export const samplesBlock =
  'data: { root: ., test: { images: images.idx, labels: labels.idx }, train: { images: images.idx, labels: labels.idx } }\n';

/** @param images bytes of all samples, each of `shape`; @param labels the class of each. */
export function writeIdxSamples(
  folder: string,
  shape: readonly number[],
  images: Uint8Array,
  labels: readonly number[],
): void {
  const header = (...dimensions: number[]): Buffer =>
    Buffer.from([0, 0, 8, dimensions.length, ...dimensions.flatMap((size) => [0, 0, size >> 8, size & 255])]);
  writeFileSync(join(folder, 'images.idx'), Buffer.concat([header(labels.length, ...shape), images]));
  writeFileSync(join(folder, 'labels.idx'), Buffer.concat([header(labels.length), Buffer.from(labels)]));
}
