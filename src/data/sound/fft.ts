/**
 * Magnitudes of the spectrum of a real signal, in float64: even and odd samples as one complex signal of half the size (Cooley and
 * Tukey 1965, radix 2 in place), separated at the end. The size is a power of two, at least 4.
 */

/** Writes size / 2 + 1 magnitudes of `signal` (`size` samples, which it uses up) into `magnitudes`. */
export type MagnitudeSpectrum = (signal: Float64Array, magnitudes: Float64Array) => void;

export function magnitudeSpectrum(size: number): MagnitudeSpectrum {
  const half = size / 2;
  const cos = Float64Array.from({ length: half }, (_, i) => Math.cos((2 * Math.PI * i) / size));
  const sin = Float64Array.from({ length: half }, (_, i) => Math.sin((2 * Math.PI * i) / size));
  const reversed = reversedBits(half);
  const re = new Float64Array(half);
  const im = new Float64Array(half);
  return (signal, magnitudes) => {
    for (let i = 0; i < half; i++) {
      const from = reversed[i]!;
      re[i] = signal[2 * from]!;
      im[i] = signal[2 * from + 1]!;
    }
    for (let length = 2; length <= half; length *= 2) {
      const step = size / length;
      for (let start = 0; start < half; start += length) {
        for (let k = 0; k < length / 2; k++) {
          const a = start + k;
          const b = a + length / 2;
          const c = cos[k * step]!;
          const s = sin[k * step]!;
          const tr = re[b]! * c + im[b]! * s;
          const ti = im[b]! * c - re[b]! * s;
          re[b] = re[a]! - tr;
          im[b] = im[a]! - ti;
          re[a]! += tr;
          im[a]! += ti;
        }
      }
    }
    magnitudes[0] = Math.abs(re[0]! + im[0]!);
    magnitudes[half] = Math.abs(re[0]! - im[0]!);
    for (let k = 1; k < half; k++) {
      const n = half - k;
      const evenRe = (re[k]! + re[n]!) / 2;
      const evenIm = (im[k]! - im[n]!) / 2;
      const oddRe = (im[k]! + im[n]!) / 2;
      const oddIm = (re[n]! - re[k]!) / 2;
      const real = evenRe + oddRe * cos[k]! + oddIm * sin[k]!;
      const imaginary = evenIm + oddIm * cos[k]! - oddRe * sin[k]!;
      magnitudes[k] = Math.sqrt(real * real + imaginary * imaginary);
    }
  };
}

function reversedBits(length: number): Uint32Array {
  const bits = Math.log2(length);
  return Uint32Array.from({ length }, (_, i) => {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit++) if ((i >> bit) & 1) reversed |= 1 << (bits - 1 - bit);
    return reversed;
  });
}
