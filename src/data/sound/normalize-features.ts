/** Mean and spread of each coefficient over all frames of sounds, read a few sounds at a time. */
import type { Normalization } from '../dataset.js';
import type { Samples } from '../source.js';
import { rounded } from '../tables/mean-and-spread.js';

const atOnce = 64;

/** @param shape [frames, coefficients, 1] */
export async function coefficientsOf(
  samples: Samples,
  [frames, width]: readonly [number, number, number],
): Promise<Normalization> {
  const count = frames * samples.count;
  const mean = new Array<number>(width).fill(0);
  const squares = new Array<number>(width).fill(0);
  for (let from = 0, seen = 0; from < samples.count; from += atOnce) {
    const indices = Uint32Array.from({ length: Math.min(atOnce, samples.count - from) }, (_, at) => from + at);
    const images = new Float32Array(indices.length * frames * width);
    await samples.read(indices, { images });
    // Welford's way: it loses no digits where a mean is large and a spread small.
    for (let at = 0; at < images.length; at += width) {
      seen++;
      for (let column = 0; column < width; column++) {
        const away = images[at + column]! - mean[column]!;
        mean[column]! += away / seen;
        squares[column]! += away * (images[at + column]! - mean[column]!);
      }
    }
  }
  return rounded(
    mean,
    squares.map((sum) => sum / count),
  );
}
