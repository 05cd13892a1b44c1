/**
 * Changes that stay among whole pixels and look at one value at a time: on the bytes themselves, with the same result as on floats
 * and several times as fast. Decoding is to be what a picture costs.
 */
import type { Random } from '../../core/random.js';
import type { ChangesPlan } from '../../spec/plan.js';
import { mirrored } from './picture.js';

/** Whether nothing is asked for that resamples, or looks at more than one value. */
export function keepsBytes(changes: ChangesPlan): boolean {
  const { rotateDegrees, scaleFraction, contrastFraction, saturationFraction, hueFraction, blurPixels } = changes;
  const others = [rotateDegrees, scaleFraction, contrastFraction, saturationFraction, hueFraction, blurPixels];
  return changes.randAugment === null && others.every((change) => change === 0);
}

export interface ByteMove {
  readonly isFlipped: boolean;
  /** Pixels from which a place is read, right and down of it. */
  readonly x: number;
  readonly y: number;
}

/** Writes the picture, moved and mirrored beyond its edges, into `to`; both bytes [height, width, channels]. */
export function moveBytes(
  from: Uint8Array,
  to: Uint8Array,
  [height, width, channels]: readonly [number, number, number],
  { isFlipped, x, y }: ByteMove,
): void {
  const row = width * channels;
  // Columns that come from beside each other, in one piece.
  const [first, end] = [Math.max(0, -x), Math.min(width, width - x)];
  for (let r = 0; r < height; r++) {
    const moved = mirrored(r + y, height);
    const start = (isFlipped ? height - 1 - moved : moved) * row;
    const at = r * row;
    if (first < end)
      to.set(from.subarray(start + (first + x) * channels, start + (end + x) * channels), at + first * channels);
    for (let column = 0; column < width; column++) {
      if (column === first && first < end) column = end;
      if (column >= width) break;
      const source = start + mirrored(column + x, width) * channels;
      for (let channel = 0; channel < channels; channel++)
        to[at + column * channels + channel] = from[source + channel]!;
    }
  }
}

/** What becomes of each byte by a factor: as it is rounded after the product of floats. */
export function brightTable(factor: number): Uint8Array {
  const values = Float32Array.from({ length: 256 }, (_, byte) => Math.max(0, Math.min(255, byte * factor)));
  return Uint8Array.from(values, (value) => value + 0.5);
}

/** A black square around a pixel. */
export function cutBytes(
  bytes: Uint8Array,
  [height, width, channels]: readonly [number, number, number],
  random: Random,
  side: number,
): void {
  const [x, y] = [random.integer(width), random.integer(height)];
  const [left, top] = [x - Math.floor(side / 2), y - Math.floor(side / 2)];
  const [from, to] = [Math.max(0, left), Math.min(width, left + side)];
  for (let row = Math.max(0, top); row < Math.min(height, top + side); row++)
    bytes.fill(0, (row * width + from) * channels, (row * width + to) * channels);
}
