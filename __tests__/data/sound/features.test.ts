import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { extractorOf, featuresShape, type SoundForm } from '../../../src/data/sound/features.js';
import { magnitudeSpectrum } from '../../../src/data/sound/fft.js';
import { fixedFft } from '../../../src/data/sound/fixed-fft.js';
import { log1pFloat32 } from '../../../src/data/sound/log1p-float32.js';
import { readSound } from '../../../src/data/sound/read-sound.js';
import { resample } from '../../../src/data/sound/resample.js';
import { integerSound, tone, wav } from './sounds.js';

/** Numbers of TensorFlow and of pymicro-features: `npm run prove:sound -- --write`. */
const golden = JSON.parse(readFileSync('__tests__/data/sound/golden.json', 'utf8')) as Record<
  string,
  { frame: number; values: number[] }[]
>;
const at8 = { sampleRateHz: 8000, sampleCount: 8000, level: 'recorded' } as const;
const at16 = { sampleRateHz: 16000, sampleCount: 16000, level: 'recorded' } as const;
const frames = { windowMs: 30, strideMs: 20, melBins: 40, lowerHz: 20, upperHz: 4000 } as const;
const micro = { kind: 'micro_frontend', windowMs: 30, strideMs: 10, melBins: 40, lowerHz: 125, upperHz: 7500 } as const;

function featuresOf(form: SoundForm, sound: Float32Array): Float32Array {
  const [rows, columns] = featuresShape(form);
  const features = new Float32Array(rows * columns);
  extractorOf(form)(sound, features);
  return features;
}

const ofIntegers = (integers: Int16Array): Float32Array => Float32Array.from(integers, (value) => value / 32768);

describe('features of a sound', () => {
  it.each<[string, SoundForm, readonly number[]]>([
    ['mfcc', { ...at16, features: { kind: 'mfcc', ...frames, coefficients: 10 } }, [49, 10, 1]],
    ['mfcc_8_khz', { ...at8, features: { kind: 'mfcc', ...frames, coefficients: 13 } }, [49, 13, 1]],
    ['log_mel', { ...at16, features: { kind: 'log_mel', ...frames } }, [49, 40, 1]],
  ])('%s are those of tf.signal', (name, form, shape) => {
    expect(featuresShape(form)).toEqual(shape);
    const found = featuresOf(form, ofIntegers(integerSound(1, form.sampleCount)));
    for (const { frame, values } of golden[name]!) {
      const own = [...found.subarray(frame * shape[1]!, (frame + 1) * shape[1]!)];
      own.forEach((value, i) => expect(Math.abs(value - values[i]!)).toBeLessThan(1e-3));
    }
  });

  it('of micro_frontend are those of TensorFlow Lite Micro, bit for bit', () => {
    const form: SoundForm = { ...at16, features: micro };
    expect(featuresShape(form)).toEqual([98, 40, 1]);
    const found = featuresOf(form, ofIntegers(integerSound(1, 16000)));
    for (const { frame, values } of golden['micro_frontend']!)
      expect([...found.subarray(frame * 40, (frame + 1) * 40)]).toEqual(values);
  });

  it('of one sound do not depend on the sound before', () => {
    for (const features of [micro, { kind: 'mfcc', ...frames, coefficients: 10 } as const]) {
      const form: SoundForm = { ...at16, features };
      const extract = extractorOf(form);
      const [rows, columns] = featuresShape(form);
      const [first, again] = [new Float32Array(rows * columns), new Float32Array(rows * columns)];
      const sound = ofIntegers(integerSound(1, 16000));
      extract(sound, first);
      extract(ofIntegers(integerSound(2, 16000)), again);
      expect(again).not.toEqual(first);
      extract(sound, again);
      expect(again).toEqual(first);
    }
  });

  it('are finite for silence, and there are no frames in less than a window', () => {
    for (const features of [micro, { kind: 'log_mel', ...frames } as const])
      expect(featuresOf({ ...at16, features }, new Float32Array(16000)).every(Number.isFinite)).toBe(true);
    expect(featuresShape({ ...at16, sampleCount: 479, features: micro })).toEqual([0, 40, 1]);
    expect(featuresShape({ ...at16, sampleCount: 480, features: micro })).toEqual([1, 40, 1]);
  });
});

describe('a spectrum', () => {
  it.each([4, 8, 64, 512])('of %d samples is that of the discrete Fourier transform', (size) => {
    const signal = Float64Array.from(integerSound(3, size), (value) => value / 1000);
    const expected = Array.from({ length: size / 2 + 1 }, (_, k) => {
      let [re, im] = [0, 0];
      signal.forEach((value, n) => {
        re += value * Math.cos((2 * Math.PI * k * n) / size);
        im -= value * Math.sin((2 * Math.PI * k * n) / size);
      });
      return Math.hypot(re, im);
    });
    const found = new Float64Array(size / 2 + 1);
    magnitudeSpectrum(size)(signal.slice(), found);
    found.forEach((value, k) => expect(Math.abs(value - expected[k]!)).toBeLessThan(1e-9 * size));
    const bins = new Int16Array(size + 2);
    fixedFft(size)(
      Int16Array.from(signal, (value) => value * 1000),
      bins,
    );
    for (let k = 0; k <= size / 2; k++)
      expect(Math.abs(Math.hypot(bins[2 * k]!, bins[2 * k + 1]!) - (expected[k]! * 1000) / size)).toBeLessThan(8);
  });

  it('has a logarithm in float32 that is right to its last bit but one', () => {
    for (let x = 0.001; x < 20; x *= 1.01) {
      const exact = Math.log1p(Math.fround(x));
      expect(Math.abs(log1pFloat32(Math.fround(x)) - exact)).toBeLessThan(exact * 2 ** -22.9);
    }
    expect([0, 1, 3].map((x) => log1pFloat32(x))).toEqual([0, Math.fround(Math.LN2), Math.fround(2 * Math.LN2)]);
  });
});

describe('a sound of another rate', () => {
  it.each([
    [16000, 8000],
    [44100, 8000],
    [8000, 16000],
    [11025, 16000],
    [48000, 16000],
  ])('of %d Hz is the same sound at %d Hz', (from, to) => {
    const there = tone(700, from / 4, { sampleRateHz: from });
    const found = resample(there, from, to, to / 4);
    const expected = tone(700, to / 4, { sampleRateHz: to });
    expect(found).toHaveLength(expected.length);
    found.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThan(2e-3));
  });

  it('loses what is above half of the new rate, and folds nothing back', () => {
    const found = resample(tone(6000, 4000, { sampleRateHz: 16000 }), 16000, 8000, 2000);
    expect(Math.max(...found.subarray(100, 1900).map(Math.abs))).toBeLessThan(1e-4);
  });

  it('is as long as the duration, and begins where it began', () => {
    const form: SoundForm = { ...at8, features: { kind: 'log_mel', ...frames } };
    const file = wav(tone(500, 44100, { sampleRateHz: 44100 }), { sampleRateHz: 44100 });
    const sound = readSound(file, form);
    expect(sound).toHaveLength(8000);
    const loudest = sound.reduce((best, value, i) => (Math.abs(value) > Math.abs(sound[best]!) ? i : best), 0);
    expect(Math.abs(loudest - 4000)).toBeLessThan(20);
    const short = readSound(wav(tone(500, 100)), form);
    expect(short.subarray(100).every((value) => value === 0)).toBe(true);
  });

  it('is divided by its largest sample with level: peak, and silence stays', () => {
    const form: SoundForm = { ...at8, level: 'peak', features: { kind: 'log_mel', ...frames } };
    const sound = readSound(wav([0.25, -0.75, 0.5, 0]), form);
    expect([...sound.subarray(0, 4)]).toEqual([0.5, -1.5, 1, 0]);
    expect(readSound(wav([0, 0]), form).every((value) => value === 0)).toBe(true);
  });
});
