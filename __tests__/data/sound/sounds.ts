/** Sounds that a test makes: WAV files of tones, and seeded integers that Python makes alike. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { seededRandom } from '../../../src/core/random.js';

export interface WavOptions {
  readonly sampleRateHz?: number;
  readonly channels?: number;
  /** `PCM 16` by default. */
  readonly encoding?: 'PCM 8' | 'PCM 16' | 'PCM 24' | 'PCM 32' | 'float 32' | 'float 64';
  readonly isExtensible?: boolean;
  /** Chunks before the samples. */
  readonly before?: readonly (readonly [name: string, content: Uint8Array])[];
}

/** @param samples −1..1, those of all channels by turns */
export function wav(samples: ArrayLike<number>, options: WavOptions = {}): Buffer {
  const { sampleRateHz = 8000, channels = 1, encoding = 'PCM 16', isExtensible = false, before = [] } = options;
  const [kind, bits] = [encoding.split(' ')[0]!, Number(encoding.split(' ')[1])];
  const bytes = bits / 8;
  const data = Buffer.alloc(samples.length * bytes);
  Array.from(samples).forEach((sample, i) => {
    const whole = Math.max(-(2 ** (bits - 1)), Math.min(2 ** (bits - 1) - 1, Math.round(sample * 2 ** (bits - 1))));
    if (encoding === 'float 32') data.writeFloatLE(sample, 4 * i);
    else if (encoding === 'float 64') data.writeDoubleLE(sample, 8 * i);
    else if (bits === 8) data.writeUInt8(whole + 128, i);
    else data.writeIntLE(whole, bytes * i, bytes);
  });
  const number = kind === 'PCM' ? 1 : 3;
  const format = Buffer.alloc(isExtensible ? 40 : 16);
  format.writeUInt16LE(isExtensible ? 0xfffe : number, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(sampleRateHz, 4);
  format.writeUInt32LE(sampleRateHz * channels * bytes, 8);
  format.writeUInt16LE(channels * bytes, 12);
  format.writeUInt16LE(bits, 14);
  if (isExtensible) {
    format.writeUInt16LE(22, 16);
    format.writeUInt16LE(bits, 18);
    Buffer.from('0000000000001000800000aa00389b71', 'hex').copy(format, 24);
    format.writeUInt16LE(number, 24);
  }
  const chunks = [['fmt ', format] as const, ...before, ['data', data] as const].map(([name, content]) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from('WAVE'), ...chunks]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** A sine that fades in and out. */
export function tone(
  frequencyHz: number,
  count: number,
  { sampleRateHz = 8000, level = 0.5, phase = 0 } = {},
): Float32Array {
  return Float32Array.from(
    { length: count },
    (_, i) =>
      level * Math.sin((Math.PI * i) / count) * Math.sin((2 * Math.PI * frequencyHz * i) / sampleRateHz + phase),
  );
}

/** Square waves, a ramp and noise in 16 bits, from integers alone: another language makes the same. */
export function integerSound(seed: number, count: number): Int16Array {
  let state = seed;
  return Int16Array.from({ length: count }, (_, i) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const noise = ((state >>> 16) & 0x7ff) - 0x400;
    const square = Math.floor(i / (20 + seed)) % 2 === 0 ? 3000 : -3000;
    const burst = Math.floor(i / 2000) % 2;
    return noise + burst * (square + ((i * 37) % 4096));
  });
}

const words = { high: 1800, low: 300, middle: 800 } as const;
export const speakers = ['ann', 'bob', 'eve'] as const;

/**
 * Writes `count` tones of each class and speaker as `{label}_{speaker}_{index}.wav`: 0.15 to 0.25 seconds long, at 8 kHz.
 * @returns the folder, absolute
 */
export function writeTones(
  count: number,
  { folder = mkdtempSync(join(tmpdir(), 'tinygate-sounds-')), seed = 1 } = {},
): string {
  const random = seededRandom(seed, 'tones');
  for (const [word, frequencyHz] of Object.entries(words))
    for (const [voice, speaker] of speakers.entries())
      for (let index = 0; index < count; index++) {
        const pitch = frequencyHz * (0.9 + 0.1 * voice + 0.05 * random.uniform());
        const sound = tone(pitch, 1200 + random.integer(800), { level: 0.2 + 0.5 * random.uniform() });
        put(folder, `${word}_${speaker}_${index}.wav`, wav(sound.map((value) => value + 0.02 * random.normal())));
      }
  return folder;
}

export function put(folder: string, path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
