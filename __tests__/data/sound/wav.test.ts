import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSound } from '../../../src/data/sound/read-sound.js';
import { readWavHeader, readWavSamples } from '../../../src/data/sound/wav.js';
import { wav, type WavOptions } from './sounds.js';

const samples = [0, 0.5, -0.5, 0.25, -1, 127 / 128];
const read = (bytes: Uint8Array): number[] => [...readWavSamples(bytes, readWavHeader(bytes, bytes.length)!, 1e9)];

describe('a WAV', () => {
  it.each(['PCM 8', 'PCM 16', 'PCM 24', 'PCM 32', 'float 32', 'float 64'] as const)(
    'of %s gives its samples',
    (encoding) => {
      expect(read(wav(samples, { encoding }))).toEqual(samples);
      expect(read(wav(samples, { encoding, isExtensible: true }))).toEqual(samples);
    },
  );

  it('of 16 bits gives every sample as its integer over 32768', () => {
    const all = Float32Array.from({ length: 65536 }, (_, i) => (i - 32768) / 32768);
    expect(read(wav(all))).toEqual([...all]);
  });

  it('of several channels gives their mean', () => {
    expect(read(wav([0.5, -0.5, 1 / 4, 3 / 4, 0, -1], { channels: 2 }))).toEqual([0, 0.5, -0.5]);
  });

  it('may have other chunks before its samples, of odd lengths, too', () => {
    const before: WavOptions['before'] = [
      ['LIST', Buffer.from('odd')],
      ['fact', Buffer.alloc(4)],
    ];
    expect(read(wav(samples, { before }))).toEqual(samples);
  });

  it('whose header is not whole yet asks for more bytes', () => {
    const bytes = wav(samples, { before: [['LIST', Buffer.alloc(1000)]] });
    expect(readWavHeader(bytes.subarray(0, 100), bytes.length)).toBeNull();
    expect(readWavHeader(bytes.subarray(0, 1100), bytes.length)).toMatchObject({ sampleRateHz: 8000, count: 6 });
  });

  const changed = (change: (bytes: Buffer) => void): Buffer => {
    const bytes = wav(samples);
    change(bytes);
    return bytes;
  };
  it.each([
    ['an empty file', () => Buffer.alloc(0), 'expected a WAV, found an empty file'],
    ['a text', () => Buffer.from('no sound at all'), 'found a file that begins with 6e 6f 20 73'],
    ['a Git LFS pointer', () => Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'found a Git LFS pointer'],
    [
      'a header alone',
      () => wav(samples).subarray(0, 20),
      "expected 16 bytes in the chunk 'fmt ', as its header announces, found 0",
    ],
    [
      'no chunk of samples',
      () => wav(samples).subarray(0, 36),
      "expected a WAV with a chunk 'data', found the end of the file",
    ],
    [
      'samples that are cut short',
      () => wav(samples).subarray(0, 50),
      'expected 12 bytes of samples, as the header announces, found 6',
    ],
    [
      '4 GB that are announced',
      () => changed((b) => void b.writeUInt32LE(0xfffffffe, 40)),
      'expected 4294967294 bytes of samples, as the header announces, found 12',
    ],
    [
      'a chunk of 4 GB',
      () => changed((b) => void (b.write('LIST', 36, 'latin1'), b.writeUInt32LE(0xffffffff, 40))),
      "expected 4294967295 bytes in the chunk 'LIST'",
    ],
    ['no samples', () => wav([]), 'expected samples, found none'],
    ['A-law', () => changed((b) => void b.writeUInt16LE(6, 20)), 'found A-law 16'],
    ['MP3 in a WAV', () => changed((b) => void b.writeUInt16LE(0x55, 20)), 'found MP3 16'],
    ['12 bits', () => changed((b) => void b.writeUInt16LE(12, 34)), 'found PCM 12'],
    ['no channel', () => changed((b) => void b.writeUInt16LE(0, 22)), 'expected 1 to 64 channels, found 0'],
    ['65535 channels', () => changed((b) => void b.writeUInt16LE(65535, 22)), 'expected 1 to 64 channels, found 65535'],
    [
      'a rate of 0 Hz',
      () => changed((b) => void b.writeUInt32LE(0, 24)),
      'expected a sample rate of 1 to 4000000 Hz, found 0',
    ],
    [
      'a block that is too wide',
      () => changed((b) => void b.writeUInt16LE(7, 32)),
      'expected 2 bytes for 1 channel of PCM 16 bits, found 7',
    ],
    ['a big-endian WAV', () => changed((b) => void b.write('RIFX', 'latin1')), 'found a big-endian WAV (RIFX)'],
    ['more than 4 GiB', () => changed((b) => void b.write('RF64', 'latin1')), 'found an RF64 file'],
    [
      'a sample that is no number',
      () => wav([0, NaN], { encoding: 'float 32' }),
      'expected numbers, found NaN as sample 1',
    ],
  ])('with %s is refused', (_, bytes, message) => {
    expect(() => read(bytes())).toThrow(message);
  });

  it('of any bytes is read or refused in words', () => {
    const whole = wav(samples);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = Buffer.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          const cut = bytes.subarray(0, length);
          const form = { sampleRateHz: 8000, sampleCount: 8, level: 'recorded' } as const;
          const features = { kind: 'log_mel', windowMs: 1, strideMs: 1, melBins: 2, lowerHz: 0, upperHz: 1 } as const;
          try {
            expect(readSound(cut, { ...form, features })).toHaveLength(8);
          } catch (error) {
            expect((error as Error).message).toMatch(/^expected .*found/s);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
