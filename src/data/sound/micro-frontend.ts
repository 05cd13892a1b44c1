/**
 * Log-mel features in fixed point, bit for bit what the audio frontend of TensorFlow Lite Micro computes
 * (tensorflow/lite/experimental/microfrontend/lib, Apache-2.0): a window, a 16-bit FFT, a bank of mel filters, less the noise of
 * each channel, per-channel gain (PCAN), and a logarithm. Values are its 16-bit results times 10/256, as PyPI's `pymicro-features`
 * gives them. Each sound begins with no noise known.
 */
import { fixedFft } from './fixed-fft.js';
import { log1pFloat32 } from './log1p-float32.js';

export interface MicroFrontendForm {
  readonly sampleRateHz: number;
  readonly windowSamples: number;
  readonly strideSamples: number;
  readonly channels: number;
  readonly lowerHz: number;
  readonly upperHz: number;
}

/** Writes [frames, channels] of a sound in int16. Not for two calls at a time. */
export type MicroFrontend = (sound: Int16Array, features: Float32Array) => void;

const windowBits = 12;
const filterBits = 12;
const noiseBits = 14;
const smoothingBits = 10;
const f32 = Math.fround;
/** The noise of even and odd channels is learnt at two speeds; a share of each signal always stays. */
const [evenSmoothing, oddSmoothing, remaining] = [0.025, 0.06, 0.05].map((share) =>
  Math.trunc(f32(f32(share) * 2 ** noiseBits)),
) as [number, number, number];
const pcan = { strength: f32(0.95), offset: 80, gainBits: 21, snrBits: 12, outputBits: 6 } as const;
const logScaleShift = 6;

/** Number of the highest bit that is set, counted from 1; 0 for 0. */
const bitsOf = (value: number): number => 32 - Math.clz32(value);

export function microFrontend(form: MicroFrontendForm): MicroFrontend {
  const { windowSamples, strideSamples, channels } = form;
  const size = 2 ** Math.ceil(Math.log2(windowSamples));
  const window = windowOf(windowSamples);
  const bank = filterBank(form, size / 2 + 1);
  const fft = fixedFft(size);
  // What the transform and the filters scaled by, in bits.
  const correction = Math.log2(size) - filterBits / 2;
  const gain = gainTable(smoothingBits - correction);
  const signal = new Int16Array(size);
  const bins = new Int16Array(size + 2);
  const values = new Float64Array(channels);
  const noise = new Float64Array(channels);
  return (sound, features) => {
    noise.fill(0);
    for (let frame = 0, start = 0; start + windowSamples <= sound.length; frame++, start += strideSamples) {
      const shift = placeWindow(sound, start, window, signal);
      fft(signal, bins);
      filter(bins, bank, values);
      for (let channel = 0; channel < channels; channel++) {
        const found = Math.floor(rootOf(values[channel]!) / 2 ** shift);
        const lessNoise = reduceNoise(found, channel, noise);
        const amplified = Math.floor((lessNoise * gain(noise[channel]!)) / 2 ** snrShift(correction));
        const shrunk = shrink(amplified >>> 0);
        const scaled = correction < 0 ? shrunk >>> -correction : (shrunk << correction) >>> 0;
        features[frame * channels + channel] = (Math.min(logOf(scaled), 0xffff) * 10) / 256;
      }
    }
  };
}

function windowOf(size: number): Int16Array {
  const step = f32(f32(f32(Math.PI) * 2) / size);
  return Int16Array.from({ length: size }, (_, i) => {
    const value = f32(0.5 - f32(0.5 * f32(Math.cos(f32(step * f32(i + 0.5))))));
    return Math.floor(f32(f32(value * 2 ** windowBits) + 0.5));
  });
}

/** @returns bits by which the window was made louder, so that the transform has all of them. */
function placeWindow(sound: Int16Array, start: number, window: Int16Array, signal: Int16Array): number {
  let loudest = 0;
  for (let i = 0; i < window.length; i++) {
    const value = (sound[start + i]! * window[i]!) >> windowBits;
    signal[i] = value;
    // -32768 has no positive in 16 bits.
    if (value !== -32768) loudest = Math.max(loudest, Math.abs(value));
  }
  const shift = 15 - bitsOf(loudest);
  for (let i = 0; i < window.length; i++) signal[i] = signal[i]! << shift;
  signal.fill(0, window.length);
  return shift;
}

interface FilterBank {
  /** First bin of each filter, and one past the last: filters lie beside each other, one more than there are channels. */
  readonly starts: readonly number[];
  /** By bin: the share of the filter that it rises in; the rest goes to the filter before. */
  readonly weights: Int16Array;
  readonly rests: Int16Array;
}

const melOf = (hz: number): number => f32(1127 * log1pFloat32(f32(hz / 700)));

function filterBank({ sampleRateHz, channels, lowerHz, upperHz }: MicroFrontendForm, bins: number): FilterBank {
  const [low, high] = [melOf(lowerHz), melOf(upperHz)];
  const spacing = f32(f32(high - low) / (channels + 1));
  const centres = Array.from({ length: channels + 1 }, (_, i) => f32(low + f32(spacing * (i + 1))));
  const hzPerBin = f32(f32(0.5 * sampleRateHz) / (bins - 1));
  const melOfBin = (bin: number): number => melOf(f32(bin * hzPerBin));
  const weights = new Int16Array(bins);
  const rests = new Int16Array(bins);
  // The mean of the signal (bin 0) belongs to no filter.
  let bin = Math.trunc(f32(1.5 + f32(lowerHz / hzPerBin)));
  const starts = [bin];
  centres.forEach((centre, filter) => {
    const before = filter === 0 ? low : centres[filter - 1]!;
    for (; bin < bins && melOfBin(bin) <= centre; bin++) {
      const weight = f32(f32(centre - melOfBin(bin)) / f32(centre - before));
      weights[bin] = Math.floor(f32(f32(weight * 2 ** filterBits) + 0.5));
      rests[bin] = Math.floor(f32(f32(f32(1 - weight) * 2 ** filterBits) + 0.5));
    }
    starts.push(bin);
  });
  return { starts, weights, rests };
}

/** Energies below 2³¹ times weights of 13 bits: sums of 64-bit integers that a float64 holds exactly. */
function filter(bins: Int16Array, { starts, weights, rests }: FilterBank, values: Float64Array): void {
  let carried = 0;
  for (let band = 0; band <= values.length; band++) {
    let [sum, rest] = [carried, 0];
    for (let bin = starts[band]!; bin < starts[band + 1]!; bin++) {
      const [real, imaginary] = [bins[2 * bin]!, bins[2 * bin + 1]!];
      const energy = real * real + imaginary * imaginary;
      sum += weights[bin]! * energy;
      rest += rests[bin]! * energy;
    }
    // What lies below the first centre belongs to no channel.
    if (band > 0) values[band - 1] = sum;
    carried = rest;
  }
}

/** The nearest integer to the square root. */
function rootOf(value: number): number {
  const root = Math.floor(Math.sqrt(value));
  const isAbove = value - root * root > root;
  return isAbove && root !== (value < 2 ** 32 ? 0xffff : 0xffffffff) ? root + 1 : root;
}

function reduceNoise(signal: number, channel: number, noise: Float64Array): number {
  const smoothing = channel % 2 === 0 ? evenSmoothing : oddSmoothing;
  const scaled = (signal * 2 ** smoothingBits) % 2 ** 32;
  const learnt = scaled * smoothing + noise[channel]! * (2 ** noiseBits - smoothing);
  noise[channel] = Math.floor(learnt / 2 ** noiseBits);
  const above = Math.floor((scaled - Math.min(noise[channel], scaled)) / 2 ** smoothingBits);
  return Math.max(above, Math.floor((signal * remaining) / 2 ** noiseBits));
}

const snrShift = (correction: number): number => pcan.gainBits - correction - pcan.snrBits;

/**
 * The gain by the noise of a channel, (noise + 80)^-0.95, as a table of parabolas, one for each doubling of the noise.
 * @param inputBits fraction bits of the noise
 */
function gainTable(inputBits: number): (noise: number) => number {
  const exact = (noise: number): number => {
    const x = f32(f32(noise) / 2 ** inputBits);
    const gain = f32(2 ** pcan.gainBits * f32(Math.pow(f32(x + pcan.offset), -pcan.strength)));
    return gain > 0x7fff ? 0x7fff : Math.trunc(f32(gain + 0.5));
  };
  const pieces = Array.from({ length: 33 }, (_, bits): readonly [number, number, number] => {
    if (bits < 2) return [0, 0, 0];
    const start = 2 ** (bits - 1);
    const [y0, y1, y2] = [exact(start), exact(1.5 * start), exact(bits === 32 ? 2 * start - 1 : 2 * start)];
    const slope = 4 * (y1 - y0) - (y2 - y0);
    return [y0, (slope << 16) >> 16, ((y2 - y0 - slope) << 16) >> 16];
  });
  const first = [exact(0), exact(1), exact(2)] as const;
  return (noise) => {
    if (noise <= 2) return first[noise]!;
    const bits = bitsOf(noise);
    const [y0, slope, bend] = pieces[bits]!;
    const part = (bits < 11 ? noise << (11 - bits) : noise >>> (bits - 11)) & 0x3ff;
    const change = Math.imul(((bend * part) >> 5) + (slope << 5), part);
    return ((((change + (1 << 14)) >> 15) + y0) << 16) >> 16;
  };
}

function shrink(snr: number): number {
  const { snrBits, outputBits } = pcan;
  if (snr < 2 << snrBits) return (snr * snr) >>> (2 + 2 * snrBits - outputBits);
  return (snr >>> (snrBits - outputBits)) - (1 << outputBits);
}

const segments = 128;
/** How far log₂(1 + x) is above x, at each 128th, in 16 bits. */
const logTable = Int32Array.from({ length: segments + 2 }, (_, i) =>
  i > segments ? 0 : Math.round((Math.log2(1 + i / segments) - i / segments) * 65536),
);

/** The natural logarithm times 64, by straight lines between 128 points of log₂. */
function logOf(value: number): number {
  if (value <= 1) return 0;
  const whole = bitsOf(value) - 1;
  const rest = value - 2 ** whole;
  const part = whole < 16 ? rest << (16 - whole) : rest >>> (whole - 16);
  const segment = part >> 9;
  const [from, to] = [logTable[segment]!, logTable[segment + 1]!];
  const between = ((to - from) * (part - (segment << 9))) >> 16;
  const log2 = whole * 65536 + part + from + between;
  const natural = Math.floor((45426 * log2 + 32768) / 65536);
  return Math.floor((natural * 2 ** logScaleShift + 32768) / 65536);
}
