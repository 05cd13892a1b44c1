import { PassError } from '../../core/errors.js';
import type { ActivationParameters } from '../../graph/forward.js';
import { smallestScale } from './weights.js';

export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * Asymmetric int8 parameters of a range (Jacob et al. 2018, §3): the range is widened to hold 0, its 256 codes are
 * −128 … 127, and the zero point is rounded to an integer so that 0 is exact (padding and ReLU rely on it).
 * The scale is rounded up to 8 significant bits: that costs under 1 % of the resolution, and its products with short
 * weight scales, which the file stores for every bias, end in zeros that compress. A range of 0 … 0 gets scale 2⁻⁸.
 */
export function activationParameters(tensor: string, range: Range): ActivationParameters {
  requireRange(tensor, range);
  const { min, max } = range;
  const low = Math.min(min, 0);
  const high = Math.max(max, 0);
  // A subnormal scale would have fewer bits than its codes need.
  const scale = low === high ? 2 ** -8 : roundUp(Math.max((high - low) / 255, smallestScale));
  return { scale, zeroPoint: Math.max(-128, Math.min(127, Math.round(-128 - low / scale))) };
}

/** @throws PassError for one that is not finite. */
export function requireRange(tensor: string, { min, max }: Range): void {
  if (Number.isFinite(min) && Number.isFinite(max) && min <= max) return;
  throw new PassError({
    code: 'quantize/range',
    message: `expected a finite range of ${tensor}, found ${min} … ${max}`,
    cause: 'The model diverged, or the representative data set holds values that are not numbers.',
    fix: 'Check the training curve, and that the data are normalised as in training.',
  });
}

/** int8 parameters of every range. */
export function activationsOf(ranges: Readonly<Record<string, Range>>): Record<string, ActivationParameters> {
  return Object.fromEntries(
    Object.entries(ranges).map(([tensor, range]) => [tensor, activationParameters(tensor, range)]),
  );
}

/** int16 parameters: zero is code 0, and the largest magnitude is code 32,767. */
export function symmetricParametersOf(ranges: Readonly<Record<string, Range>>): Record<string, ActivationParameters> {
  return Object.fromEntries(
    Object.entries(ranges).map(([tensor, range]) => {
      requireRange(tensor, range);
      const largest = Math.max(Math.abs(range.min), Math.abs(range.max));
      const scale = largest === 0 ? 2 ** -16 : Math.fround(Math.max(largest / 32_767, smallestScale));
      return [tensor, { scale, zeroPoint: 0 }];
    }),
  );
}

/** The values that int8 codes of these parameters reach. `activationParameters` gives them back where the scale is a short one. */
export function rangeOf({ scale, zeroPoint }: ActivationParameters): Range {
  return { min: (-128 - zeroPoint) * scale, max: (127 - zeroPoint) * scale };
}

const significantBits = 8;

/** One unit in the last place of a scale of `significantBits`. */
const stepOf = (value: number): number => 2 ** (Math.floor(Math.log2(value)) + 1 - significantBits);

/** The next number up that has `significantBits` significant bits: exact in float32. */
function roundUp(value: number): number {
  const step = stepOf(value);
  return Math.fround(Math.ceil(value / step) * step);
}

/** The nearest scale that `activationParameters` leaves as it is. */
export function nearestShortScale(value: number): number {
  const step = stepOf(Math.max(value, smallestScale));
  return Math.max(Math.round(value / step) * step, smallestScale);
}
