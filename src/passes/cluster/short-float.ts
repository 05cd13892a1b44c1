/**
 * Scales of few bits. A file stores a scale per channel and its product with the input's scale per bias: full floats are noise no
 * compressor can shorten, while short ones repeat.
 */

/** After the leading one: scales at most 1 part in 9 off their optimum, which the next fit of the codes takes up. */
const mantissaBits = 2;

/** The next short float up. */
export function shortFloatAbove(value: number): number {
  const step = 2 ** (Math.floor(Math.log2(value)) - mantissaBits);
  return Math.ceil(value / step) * step;
}

/** The nearest short float. */
export function shortFloat(value: number): number {
  const step = 2 ** (Math.floor(Math.log2(value)) - mantissaBits);
  return Math.round(value / step) * step;
}
