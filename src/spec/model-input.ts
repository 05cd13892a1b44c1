/** How an imported model reads pixels, as the normalization that gives it the same numbers. */
import type { ModelInput } from './schema/spec.js';
import { parseRatio } from './units.js';

export interface Normalization {
  readonly mean: readonly [number];
  readonly std: readonly [number];
}

/** p · scale + offset = (p / 255 − mean) / std, for std = 1 / (255 · scale) and mean = −offset · std. */
export function normalizationFor({ scale, offset = 0 }: ModelInput): Normalization {
  // Of 1/255 exactly 1: what rounds at the last bit would be another cache key.
  const std = rounded(1 / (255 * parseRatio(scale)));
  return { mean: [rounded(-offset * std) + 0], std: [std] };
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
