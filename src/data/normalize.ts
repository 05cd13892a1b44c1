import type { Dataset, Normalization } from './dataset.js';
import { sampleSize } from './dataset.js';

/** [channels, 256]: the float32 value of every byte of every channel, so that normalising is one look-up. */
export function normalizationTable(normalization: Normalization, channels: number): Float32Array {
  const table = new Float32Array(channels * 256);
  for (let channel = 0; channel < channels; channel++) {
    const mean = normalization.mean[channel % normalization.mean.length]!;
    const std = normalization.std[channel % normalization.std.length]!;
    for (let byte = 0; byte < 256; byte++) table[channel * 256 + byte] = (byte / 255 - mean) / std;
  }
  return table;
}

/** The given samples, in order, as one float32 array [indices.length, height, width, channels]. */
export function normalizedImages(
  dataset: Dataset,
  pixels: Uint8Array,
  indices: ArrayLike<number>,
  options: { readonly flip?: (position: number) => boolean } = {},
): Float32Array {
  const size = sampleSize(dataset);
  const table = normalizationTable(dataset.normalization, dataset.sampleShape[2]);
  const images = new Float32Array(indices.length * size);
  for (let position = 0; position < indices.length; position++) {
    placeSample(dataset, pixels, indices[position]!, table, images.subarray(position * size, (position + 1) * size), {
      flip: options.flip?.(position) ?? false,
      shift: [0, 0],
    });
  }
  return images;
}

export interface Placement {
  /** Mirrored left to right. */
  readonly flip: boolean;
  /** Moved down and right by so many pixels; what is uncovered becomes byte 0, as an empty background is. */
  readonly shift: readonly [number, number];
}

/** Writes one normalised sample into `target` [height, width, channels]. */
export function placeSample(
  dataset: Pick<Dataset, 'sampleShape'>,
  pixels: Uint8Array,
  index: number,
  table: Float32Array,
  target: Float32Array,
  { flip, shift }: Placement,
): void {
  const [height, width, channels] = dataset.sampleShape;
  const base = index * height * width * channels;
  if (!flip && shift[0] === 0 && shift[1] === 0 && channels === 1) {
    for (let i = 0; i < target.length; i++) target[i] = table[pixels[base + i]!]!;
    return;
  }
  for (let y = 0; y < height; y++) {
    const sourceY = y - shift[0];
    for (let x = 0; x < width; x++) {
      const shifted = x - shift[1];
      const sourceX = flip ? width - 1 - shifted : shifted;
      const inside = sourceY >= 0 && sourceY < height && sourceX >= 0 && sourceX < width;
      for (let channel = 0; channel < channels; channel++) {
        const byte = inside ? pixels[base + (sourceY * width + sourceX) * channels + channel]! : 0;
        target[(y * width + x) * channels + channel] = table[channel * 256 + byte]!;
      }
    }
  }
}
