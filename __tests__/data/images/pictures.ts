/** Pictures that tests make: files of every format, from pixels that compress badly. */
import { loadSharp, type Sharp } from '../../../src/engine/native/sharp.js';
import { seededRandom } from '../../../src/core/random.js';

export const sharp: Sharp = (await loadSharp()).sharp;

/** A smooth slope with noise on it: [height, width, channels]. */
export function noisy(width: number, height: number, channels: number, seed = 1): Uint8Array {
  const random = seededRandom(seed, 'pictures');
  return Uint8Array.from({ length: width * height * channels }, (_, index) => random.integer(64) + ((index * 3) % 190));
}

export const raw = (width: number, height: number, channels: 1 | 2 | 3 | 4, seed?: number) =>
  sharp(noisy(width, height, channels, seed), { raw: { width, height, channels } });

/** One colour everywhere. */
export const plain = (width: number, height: number, [r, g, b]: readonly [number, number, number]) =>
  sharp({ create: { width, height, channels: 3, background: { r, g, b } } });

/** PNG with 16 bits a channel, of the given values [height, width, 3]. */
export function png16(width: number, height: number, values: Uint16Array): Promise<Buffer> {
  return sharp(values, { raw: { width, height, channels: 3 } })
    .toColourspace('rgb16')
    .png()
    .toBuffer();
}
