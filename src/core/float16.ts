/** Numbers of IEEE 754's half precision, as bits: 1 sign, 5 exponent, 10 fraction. (Node 20 has no Float16Array.) */

/** The largest finite one. */
export const largestFloat16 = 65_504;

/** Bits of the nearest one, halves to even; infinity from 65,520 on. Doubles are rounded once. */
export function toFloat16(value: number): number {
  if (Number.isNaN(value)) return 0x7e00;
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const magnitude = Math.abs(value);
  if (magnitude >= 65_520) return sign | 0x7c00;
  // Below 2^-14 numbers are multiples of 2^-24.
  const exponent = magnitude < 2 ** -14 ? -14 : Math.floor(Math.log2(magnitude));
  const steps = roundHalfToEven(magnitude / 2 ** (exponent - 10));
  // A fraction that is rounded up to 2 carries into the exponent by itself.
  return sign | (magnitude < 2 ** -14 ? steps : (exponent + 14) * 1024 + steps);
}

export function fromFloat16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const over = value - below;
  return over > 0.5 || (over === 0.5 && below % 2 === 1) ? below + 1 : below;
}
