/**
 * The spectrum of a real signal in 16-bit fixed point, bit for bit what KISS FFT gives with `FIXED_POINT=16` (kiss_fft.c and
 * kiss_fftr.c, version 1.3.0, BSD-3-Clause), which TensorFlow Lite Micro's frontend calls. Each stage divides by its radix, so the
 * spectrum is 1/size of the usual one. Sizes are powers of two.
 */

/** Complex numbers one after another: real, imaginary, in int16 that wraps. */
export type Complex16 = Int16Array;

/** Writes size / 2 + 1 bins of `signal` (int16, `size` of them) into `bins`. Not for two calls at a time. */
export type FixedFft = (signal: Int16Array, bins: Complex16) => void;

export function fixedFft(size: number): FixedFft {
  const half = size / 2;
  const twiddles = twiddlesOf(half, (i) => (-2 * Math.PI * i) / half);
  const superTwiddles = twiddlesOf(half / 2, (i) => -Math.PI * ((i + 1) / half + 0.5));
  const radices = radicesOf(half);
  const packed: Complex16 = new Int16Array(2 * half);
  return (signal, bins) => {
    // Even samples are the real parts, odd samples the imaginary ones.
    transform(signal, packed, { at: 0, from: 0, stride: 1, stage: 0, length: half }, radices, twiddles);
    separate(packed, bins, half, superTwiddles);
  };
}

function twiddlesOf(count: number, phase: (index: number) => number): Complex16 {
  const table: Complex16 = new Int16Array(2 * count);
  for (let i = 0; i < count; i++) {
    table[2 * i] = Math.floor(0.5 + 32767 * Math.cos(phase(i)));
    table[2 * i + 1] = Math.floor(0.5 + 32767 * Math.sin(phase(i)));
  }
  return table;
}

/** Fours first, then a two. */
function radicesOf(length: number): number[] {
  const radices: number[] = [];
  for (let left = length; left > 1;) {
    const radix = left % 4 === 0 ? 4 : 2;
    radices.push(radix);
    left /= radix;
  }
  return radices;
}

/** Rounded to the nearest, as the product of two fractions of 15 bits. */
const rounded = (product: number): number => (product + 0x4000) >> 15;
const wrapped = (value: number): number => (value << 16) >> 16;
const quarter = (value: number): number => rounded(value * 8191);
const halved = (value: number): number => rounded(value * 16383);
const productReal = (a: number, b: number, c: number, d: number): number => wrapped(rounded(a * c - b * d));
const productImaginary = (a: number, b: number, c: number, d: number): number => wrapped(rounded(a * d + b * c));

interface Part {
  /** Where the part is in the output, and its first sample in the input, in complex numbers. */
  readonly at: number;
  readonly from: number;
  readonly stride: number;
  readonly stage: number;
  readonly length: number;
}

function transform(
  input: Complex16,
  output: Complex16,
  part: Part,
  radices: readonly number[],
  twiddles: Complex16,
): void {
  const { at, from, stride, stage, length } = part;
  const radix = radices[stage]!;
  const inner = length / radix;
  for (let k = 0; k < radix; k++) {
    const to = at + k * inner;
    const first = from + k * stride;
    if (inner === 1) {
      output[2 * to] = input[2 * first]!;
      output[2 * to + 1] = input[2 * first + 1]!;
    } else {
      const smaller = { at: to, from: first, stride: stride * radix, stage: stage + 1, length: inner };
      transform(input, output, smaller, radices, twiddles);
    }
  }
  if (radix === 4) joinFours(output, at, stride, inner, twiddles);
  else joinTwos(output, at, stride, inner, twiddles);
}

function joinTwos(out: Complex16, at: number, stride: number, inner: number, twiddles: Complex16): void {
  for (let k = 0; k < inner; k++) {
    const [a, b, w] = [2 * (at + k), 2 * (at + k + inner), 2 * k * stride];
    const [ar, ai] = [halved(out[a]!), halved(out[a + 1]!)];
    const [br, bi] = [halved(out[b]!), halved(out[b + 1]!)];
    const tr = productReal(br, bi, twiddles[w]!, twiddles[w + 1]!);
    const ti = productImaginary(br, bi, twiddles[w]!, twiddles[w + 1]!);
    out[b] = ar - tr;
    out[b + 1] = ai - ti;
    out[a] = ar + tr;
    out[a + 1] = ai + ti;
  }
}

function joinFours(out: Complex16, at: number, stride: number, inner: number, twiddles: Complex16): void {
  for (let k = 0; k < inner; k++) {
    const i0 = 2 * (at + k);
    const [i1, i2, i3] = [i0 + 2 * inner, i0 + 4 * inner, i0 + 6 * inner];
    const [w1, w2, w3] = [2 * k * stride, 4 * k * stride, 6 * k * stride];
    const [r0, m0] = [quarter(out[i0]!), quarter(out[i0 + 1]!)];
    const [r1, m1] = [quarter(out[i1]!), quarter(out[i1 + 1]!)];
    const [r2, m2] = [quarter(out[i2]!), quarter(out[i2 + 1]!)];
    const [r3, m3] = [quarter(out[i3]!), quarter(out[i3 + 1]!)];
    const ar = productReal(r1, m1, twiddles[w1]!, twiddles[w1 + 1]!);
    const ai = productImaginary(r1, m1, twiddles[w1]!, twiddles[w1 + 1]!);
    const br = productReal(r2, m2, twiddles[w2]!, twiddles[w2 + 1]!);
    const bi = productImaginary(r2, m2, twiddles[w2]!, twiddles[w2 + 1]!);
    const cr = productReal(r3, m3, twiddles[w3]!, twiddles[w3 + 1]!);
    const ci = productImaginary(r3, m3, twiddles[w3]!, twiddles[w3 + 1]!);
    const [dr, di] = [wrapped(r0 - br), wrapped(m0 - bi)];
    const [er, ei] = [wrapped(r0 + br), wrapped(m0 + bi)];
    const [fr, fi] = [wrapped(ar + cr), wrapped(ai + ci)];
    const [gr, gi] = [wrapped(ar - cr), wrapped(ai - ci)];
    out[i2] = er - fr;
    out[i2 + 1] = ei - fi;
    out[i0] = er + fr;
    out[i0 + 1] = ei + fi;
    out[i1] = dr + gi;
    out[i1 + 1] = di - gr;
    out[i3] = dr - gi;
    out[i3 + 1] = di + gr;
  }
}

/** The spectrum of the real signal out of that of its halves, which were transformed as one complex signal. */
function separate(packed: Complex16, bins: Complex16, half: number, superTwiddles: Complex16): void {
  const [sumEven, sumOdd] = [halved(packed[0]!), halved(packed[1]!)];
  bins[0] = sumEven + sumOdd;
  bins[1] = 0;
  bins[2 * half] = sumEven - sumOdd;
  bins[2 * half + 1] = 0;
  for (let k = 1; k <= half / 2; k++) {
    const mirror = 2 * (half - k);
    const [pr, pi] = [halved(packed[2 * k]!), halved(packed[2 * k + 1]!)];
    const [nr, ni] = [halved(packed[mirror]!), halved(wrapped(-packed[mirror + 1]!))];
    const [ar, ai] = [wrapped(pr + nr), wrapped(pi + ni)];
    const [br, bi] = [wrapped(pr - nr), wrapped(pi - ni)];
    const [wr, wi] = [superTwiddles[2 * (k - 1)]!, superTwiddles[2 * (k - 1) + 1]!];
    const tr = productReal(br, bi, wr, wi);
    const ti = productImaginary(br, bi, wr, wi);
    bins[2 * k] = (ar + tr) >> 1;
    bins[2 * k + 1] = (ai + ti) >> 1;
    bins[mirror] = (ar - tr) >> 1;
    bins[mirror + 1] = (ti - ai) >> 1;
  }
}
