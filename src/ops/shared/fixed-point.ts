/**
 * The 32-bit fixed-point arithmetic of TFLite Micro, bit for bit ("double rounding": gemmlowp's doubling high multiply,
 * then a rounding shift). Products reach 2⁶²; they are split so that every partial result stays below 2⁵³.
 */

/** real ≈ multiplier · 2^(shift − 31), multiplier in [2³⁰, 2³¹). */
export interface Multiplier {
  readonly multiplier: number;
  readonly shift: number;
}

/** tflite::QuantizeMultiplier (quantization_util.cc): real ≥ 0, in float64. */
export function quantizeMultiplier(real: number): Multiplier {
  if (real === 0) return { multiplier: 0, shift: 0 };
  let shift = Math.floor(Math.log2(real)) + 1;
  // log2 may round across a power of two: settle fraction = real / 2^shift in [0.5, 1).
  while (real / 2 ** shift >= 1) shift++;
  while (real / 2 ** shift < 0.5) shift--;
  let multiplier = Math.floor((real / 2 ** shift) * 2 ** 31 + 0.5);
  if (multiplier === 2 ** 31) {
    multiplier /= 2;
    shift++;
  }
  if (shift < -31) return { multiplier: 0, shift: 0 };
  return shift > 30 ? { multiplier: 2 ** 31 - 1, shift: 30 } : { multiplier, shift };
}

/** gemmlowp::SaturatingRoundingDoublingHighMul: ⌊a · b / 2³¹ + ½⌋ of two int32. */
export function doublingHighMultiply(a: number, b: number): number {
  if (a === -(2 ** 31) && b === -(2 ** 31)) return 2 ** 31 - 1;
  const high = Math.floor(b / 65536);
  const low = a * (b - high * 65536) + 2 ** 30;
  return Math.floor((a * high + Math.floor(low / 65536)) / 32768);
}

/** gemmlowp::RoundingDivideByPOT: x / 2^exponent, halves away from zero. 0 ≤ exponent ≤ 31. */
export function roundingShiftRight(x: number, exponent: number): number {
  const divisor = 2 ** exponent;
  const quotient = Math.floor(x / divisor);
  const remainder = x - quotient * divisor;
  const threshold = Math.floor((divisor - 1) / 2) + (x < 0 ? 1 : 0);
  return quotient + (remainder > threshold ? 1 : 0);
}

/** tflite::MultiplyByQuantizedMultiplier for an int32. */
export function multiplyByMultiplier(x: number, { multiplier, shift }: Multiplier): number {
  const left = Math.max(shift, 0);
  return roundingShiftRight(doublingHighMultiply(x * 2 ** left, multiplier), Math.max(-shift, 0));
}

/** tflite::MultiplyByQuantizedMultiplier for an int64 of at most 48 bits: a multiplier of 16 bits, rounded once, halves up. */
export function multiplyLong(x: number, { multiplier, shift }: Multiplier): number {
  const short = multiplier < 0x7fff0000 ? Math.floor((multiplier + 2 ** 15) / 65536) : 0x7fff;
  const total = 15 - shift;
  if (Math.abs(x) < 2 ** 37) return Math.floor((x * short + 2 ** (total - 1)) / 2 ** total);
  return Number((BigInt(x) * BigInt(short) + (1n << BigInt(total - 1))) >> BigInt(total));
}

/** gemmlowp's fixed-point exp(x) for x ≤ 0. Raw with that many integer bits in (Q5.26), raw Q0.31 out. */
export function expOfNegative(x: number, integerBits: 4 | 5 = 5): number {
  const fractionalBits = 31 - integerBits;
  const quarter = 2 ** (fractionalBits - 2);
  const fraction = (x & (quarter - 1)) - quarter;
  let result = expNearZero(fraction * 2 ** integerBits);
  const remainder = fraction - x;
  // e^(−2^k) in Q0.31, for k = −2 … 4.
  [1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242].forEach((factor, index) => {
    const isBelow = index - 2 < integerBits;
    if (isBelow && remainder & (1 << (fractionalBits - 2 + index))) result = doublingHighMultiply(result, factor);
  });
  return x === 0 ? 2 ** 31 - 1 : result;
}

/** exp on [−¼, 0): a Taylor polynomial around −⅛. Raw Q0.31 in and out. */
function expNearZero(a: number): number {
  const expOfMinusEighth = 1895147668;
  const third = 715827883;
  const x = a + 2 ** 28;
  const x2 = doublingHighMultiply(x, x);
  const x3 = doublingHighMultiply(x2, x);
  const quarterX4 = roundingShiftRight(doublingHighMultiply(x2, x2), 2);
  const tail = roundingShiftRight(doublingHighMultiply(quarterX4 + x3, third) + x2, 1);
  return expOfMinusEighth + doublingHighMultiply(expOfMinusEighth, x + tail);
}

/** gemmlowp's 1 / (1 + a) for a in [0, 1). Raw Q0.31 in and out. */
export function reciprocalOfOnePlus(a: number): number {
  return saturate(twiceReciprocal(a) * 2);
}

/** gemmlowp's (1 − a) / (1 + a) for a in [0, 1). Raw Q0.31 in and out. */
export function oneMinusOverOnePlus(a: number): number {
  return saturate((twiceReciprocal(a) - 2 ** 29) * 4);
}

/** 2 / (1 + a) by three Newton steps. Raw Q0.31 in, raw Q2.29 out. */
function twiceReciprocal(a: number): number {
  // RoundingHalfSum of a and one; both are positive.
  const halfDenominator = Math.floor((a + 2 ** 31 - 1 + 1) / 2);
  let x = 1515870810 + doublingHighMultiply(halfDenominator, -1010580540);
  for (let step = 0; step < 3; step++) {
    const error = 2 ** 29 - doublingHighMultiply(halfDenominator, x);
    x += saturate(doublingHighMultiply(x, error) * 4);
  }
  return x;
}

export function saturate(x: number): number {
  return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, x));
}
