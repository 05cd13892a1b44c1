import type { Dataset, Normalization, SampleForm } from './dataset.js';
import { sampleSize } from './dataset.js';
import type { Samples } from './source.js';

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

/** The given samples of a split, in order and as they are, as one float32 array [indices.length, height, width, channels]. */
export async function normalizedImages(
  form: SampleForm,
  samples: Samples,
  indices: ArrayLike<number>,
): Promise<Float32Array> {
  const size = sampleSize(form);
  const raw = rawArray(form, indices.length);
  await samples.read(indices, { images: raw });
  const images = new Float32Array(raw.length);
  const place = placer(form);
  for (let position = 0; position < indices.length; position++) {
    place(raw, position, images.subarray(position * size, (position + 1) * size), asItIs);
  }
  return images;
}

export interface Placement {
  /** Mirrored left to right. */
  readonly flip: boolean;
  /** Moved down and right by so many pixels; what is uncovered becomes byte 0, as an empty background is. */
  readonly shift: readonly [number, number];
  /** What becomes of each byte before it is normalised; left out: it stays. It keeps 0. */
  readonly bytes?: Uint8Array | null;
}

/** Raw values of so many samples, as their source gives them. */
export function rawArray(form: SampleForm, count: number): RawValues {
  const length = count * sampleSize(form);
  return form.type === 'float32' ? new Float32Array(length) : new Uint8Array(length);
}

export type RawValues = Uint8Array | Float32Array;

/** Writes one sample of raw values into `target` [height, width, channels], normalised and placed. */
export type Placer = (raw: RawValues, index: number, target: Float32Array, placement: Placement) => void;

export function placer(form: SampleForm): Placer {
  if (form.type === 'float32')
    return (raw, index, target, placement) => placeFloats(form, raw, index, target, placement);
  const table = normalizationTable(form.normalization, form.sampleShape[2]);
  const own = new Float32Array(table.length);
  return (raw, index, target, placement) => {
    const { bytes = null } = placement;
    if (bytes !== null) for (let i = 0; i < own.length; i++) own[i] = table[(i & ~255) | bytes[i & 255]!]!;
    placeSample(form, raw as Uint8Array, index, bytes === null ? table : own, target, placement);
  };
}

/** What is uncovered by a shift becomes 0 before it is normalised, as it does in pictures. */
function placeFloats(
  { sampleShape, normalization: { mean, std } }: SampleForm,
  values: RawValues,
  index: number,
  target: Float32Array,
  { flip, shift }: Placement,
): void {
  const [height, width, channels] = sampleShape;
  const base = index * height * width * channels;
  // With one channel, what differs may be the column.
  const at = channels === 1 ? (x: number): number => x : (_: number, channel: number): number => channel;
  for (let y = 0; y < height; y++) {
    const sourceY = y - shift[0];
    for (let x = 0; x < width; x++) {
      const shifted = x - shift[1];
      const sourceX = flip ? width - 1 - shifted : shifted;
      const inside = sourceY >= 0 && sourceY < height && sourceX >= 0 && sourceX < width;
      for (let channel = 0; channel < channels; channel++) {
        const value = inside ? values[base + (sourceY * width + sourceX) * channels + channel]! : 0;
        const place = at(x, channel);
        target[(y * width + x) * channels + channel] = (value - mean[place % mean.length]!) / std[place % std.length]!;
      }
    }
  }
}

const asItIs: Placement = { flip: false, shift: [0, 0] };

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
  const row = width * channels;
  const base = index * height * row;
  const [down, right] = shift;
  // The columns of the target that are covered, and the pixel that the first of them comes from.
  const [first, end] = [Math.max(0, right), Math.min(width, width + right)];
  const step = flip ? -channels : channels;
  const start = (flip ? width - 1 - (first - right) : first - right) * channels;
  const isWhole = first === 0 && end === width && down === 0;
  if (!isWhole) for (let i = 0; i < target.length; i++) target[i] = table[(i % channels) * 256]!;
  for (let y = Math.max(0, down); y < Math.min(height, height + down); y++) {
    let from = base + (y - down) * row + start;
    let to = y * row + first * channels;
    const last = y * row + end * channels;
    if (channels === 3) {
      for (; to < last; to += 3, from += step) {
        target[to] = table[pixels[from]!]!;
        target[to + 1] = table[256 + pixels[from + 1]!]!;
        target[to + 2] = table[512 + pixels[from + 2]!]!;
      }
    } else {
      for (; to < last; to += channels, from += step)
        for (let channel = 0; channel < channels; channel++)
          target[to + channel] = table[channel * 256 + pixels[from + channel]!]!;
    }
  }
}
