/**
 * ln(1 + x) for x ≥ 0 in float32 arithmetic, step by step as fdlibm has it (s_log1pf.c, Sun Microsystems 1993; so have newlib on
 * devices and glibc up to 2.40): its last bit decides a filter's weight now and then, and correct rounding gives another one.
 */
const f32 = Math.fround;
const bits = new DataView(new ArrayBuffer(4));
function bitsOf(value: number): number {
  bits.setFloat32(0, value);
  return bits.getInt32(0);
}
function floatOf(word: number): number {
  bits.setInt32(0, word);
  return bits.getFloat32(0);
}

const [ln2High, ln2Low] = [f32(6.9313812256e-1), f32(9.0580006145e-6)];
const terms = [
  6.6666668653e-1, 4.0000000596e-1, 2.8571429849e-1, 2.2222198546e-1, 1.818357259e-1, 1.5313838422e-1, 1.479819864e-1,
].map(f32);

export function log1pFloat32(x: number): number {
  if (x === 0) return 0;
  let [power, fraction, correction, mantissa] = [0, x, 0, 1];
  // √2 − 1: above it 1 + x is split into a power of two and what is left.
  if (bitsOf(x) >= 0x3ed413d7) {
    const sum = f32(1 + x);
    const word = bitsOf(sum);
    power = (word >> 23) - 127;
    correction = f32((power > 0 ? f32(1 - f32(sum - x)) : f32(x - f32(sum - 1))) / sum);
    mantissa = word & 0x7fffff;
    if (mantissa < 0x3504f7) fraction = f32(floatOf(mantissa | 0x3f800000) - 1);
    else {
      power++;
      fraction = f32(floatOf(mantissa | 0x3f000000) - 1);
      mantissa = (0x00800000 - mantissa) >> 2;
    }
  }
  const low = f32(f32(power * ln2Low) + correction);
  const high = f32(power * ln2High);
  const half = f32(f32(0.5 * fraction) * fraction);
  if (mantissa === 0) {
    if (fraction === 0) return f32(high + low);
    const rest = f32(half * f32(1 - f32(f32(2 / 3) * fraction)));
    return f32(high - f32(f32(rest - low) - fraction));
  }
  const s = f32(fraction / f32(2 + fraction));
  const z = f32(s * s);
  const series = terms.reduceRight((sum, term) => f32(z * f32(term + sum)), 0);
  const product = f32(s * f32(half + series));
  if (power === 0) return f32(fraction - f32(half - product));
  return f32(high - f32(f32(half - f32(product + low)) - fraction));
}
