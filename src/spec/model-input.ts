/** How an imported model reads pixels, as the normalization that gives it the same numbers. */
import type { ModelInput } from './schema/spec.js';
import { given } from './given.js';
import { parseRatio } from './units.js';

export interface Normalization {
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

/** p · scale + offset = (p / 255 − mean) / std, for std = 1 / (255 · scale) and mean = −offset · std. */
export function normalizationFor({ scale, offset = 0, mean, std }: ModelInput): Normalization {
  if (scale === undefined) return { mean: given(mean, 'mean'), std: given(std, 'std') };
  // Of 1/255 exactly 1: what rounds at the last bit would be another cache key.
  const deviation = rounded(1 / (255 * parseRatio(scale)));
  return { mean: [rounded(-offset * deviation) + 0], std: [deviation] };
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** As a share of the range: files of others round their numbers, as 127 and 128 for 127.5. */
const tolerance = 0.02;

/** What a pixel from 0 to 1 becomes. */
export const inputAt = (pixel: number, channel: number, { mean, std }: Normalization): number =>
  (pixel - mean[channel % mean.length]!) / std[channel % std.length]!;

/** Whether the darkest and the brightest pixel of each channel become the same but for rounding. */
export function readsAlike(one: Normalization, other: Normalization): boolean {
  const channels = Math.max(...[one, other].flatMap(({ mean, std }) => [mean.length, std.length]));
  return Array.from({ length: channels }, (_, channel) => channel).every((channel) => {
    const range = 1 / one.std[channel % one.std.length]!;
    return [0, 1].every(
      (pixel) => Math.abs(inputAt(pixel, channel, one) - inputAt(pixel, channel, other)) < tolerance * range,
    );
  });
}

/** No mean or deviation of pixels from 0 to 1 is near it; of pixels from 0 to 255 nearly every one is above. */
const largestOfUnit = 5;

/** Whether the numbers are those of pixels from 0 to 255, in the place of 0 to 1. */
export function isInPixels({ mean, std }: Normalization): boolean {
  return [...mean, ...std].some((value) => Math.abs(value) > largestOfUnit);
}

/** `mean: [0.4851, 0.4559], std: [0.2291, 0.2239]`: the same of pixels from 0 to 1. */
export function unitText({ mean, std }: Normalization): string {
  const list = (values: readonly number[]): string =>
    `[${values.map((value) => Number((value / 255).toPrecision(4))).join(', ')}]`;
  return `mean: ${list(mean)}, std: ${list(std)}`;
}
