import { describe, expect, it } from '@jest/globals';
import { type Decoder, decoderOf, openDecoder, type PictureForm } from '../../../src/data/images/decoder.js';
import { loadSharp } from '../../../src/engine/native/sharp.js';
import { noisy, plain, png16, raw, sharp } from './pictures.js';
import { webAssemblyOnly } from './webassembly-only.js';

const native: Decoder = decoderOf(await loadSharp());
const form: PictureForm = { height: 4, width: 4, color: 'rgb', kernel: 'linear', fit: 'stretch' };
const decode = async (bytes: Uint8Array, other: Partial<PictureForm> = {}): Promise<number[]> => [
  ...(await native.decode(bytes, { ...form, ...other })),
];
const [red, blue] = [
  [255, 0, 0],
  [0, 0, 255],
] as const;

/** [4 rows][4 columns] → name of the colour. */
async function colours(bytes: Uint8Array, other: Partial<PictureForm> = {}): Promise<string[]> {
  const pixels = await decode(bytes, { kernel: 'nearest', ...other });
  const letter = (at: number): string => {
    const [r = 0, g = 0, b = 0] = pixels.slice(3 * at, 3 * at + 3);
    return r > 200 && b < 60 ? 'R' : b > 200 && r < 60 ? 'B' : r + g + b < 60 ? '.' : '?';
  };
  return Array.from({ length: 4 }, (_, y) => Array.from({ length: 4 }, (_, x) => letter(4 * y + x)).join(''));
}

/** Red on the left, blue on the right. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'red' } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: 'blue' } }, left: width / 2, top: 0 },
  ]);

const files: Readonly<Record<string, () => Promise<Buffer>>> = {
  'a JPEG': () => raw(61, 47, 3).jpeg({ quality: 90 }).toBuffer(),
  'a progressive JPEG': () => raw(61, 47, 3).jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(),
  'a grey JPEG': () => raw(61, 47, 1).toColourspace('b-w').jpeg().toBuffer(),
  'a CMYK JPEG': () => raw(61, 47, 3).toColourspace('cmyk').jpeg().toBuffer(),
  'a JPEG that was turned': () => raw(61, 47, 3).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  'a PNG': () => raw(61, 47, 3).png().toBuffer(),
  'a PNG with alpha': () => raw(61, 47, 4).png().toBuffer(),
  'a PNG with 16 bits': () =>
    png16(
      61,
      47,
      Uint16Array.from(noisy(61, 47, 3), (byte) => byte * 257),
    ),
  'a WebP': () => raw(61, 47, 3).webp().toBuffer(),
  'a GIF': () => raw(61, 47, 3).gif().toBuffer(),
};

describe('the decoder', () => {
  it('gives the same bytes as WebAssembly and as a native library, for every format, kernel and fit', async () => {
    const wasm = await openDecoder({ beside: webAssemblyOnly(), workspace: null });
    expect(wasm.description).toContain('WebAssembly');
    expect(native.description).toContain('native');
    expect(wasm.identity).toBe(native.identity);
    const kernels = ['nearest', 'linear', 'cubic', 'mitchell', 'lanczos2', 'lanczos3'] as const;
    const fits = ['crop', 'pad', 'stretch'] as const;
    for (const [index, make] of Object.values(files).entries()) {
      const bytes = await make();
      for (const size of [24, 100]) {
        const same = {
          ...form,
          height: size,
          width: size - 5,
          kernel: kernels[(index + size) % 6]!,
          fit: fits[index % 3]!,
        };
        expect(Buffer.compare(await wasm.decode(bytes, same), await native.decode(bytes, same))).toBe(0);
      }
    }
  }, 60_000);

  it('gives the same bytes with and without SIMD, on one thread and on many', async () => {
    const bytes = await files['a JPEG']!();
    const before = await decode(bytes, { height: 32, width: 32, kernel: 'lanczos3' });
    sharp.simd(false);
    sharp.concurrency(3);
    expect(await decode(bytes, { height: 32, width: 32, kernel: 'lanczos3' })).toEqual(before);
    sharp.simd(true);
    sharp.concurrency(1);
  });

  it.each(Object.keys(files))('reads %s into three channels, and into one that is its grey', async (name) => {
    const bytes = await files[name]!();
    const rgb = await decode(bytes);
    const grey = await decode(bytes, { color: 'grayscale' });
    expect([rgb.length, grey.length]).toEqual([48, 16]);
    // The weights of ITU-R BT.601.
    grey.forEach((value, pixel) =>
      expect(
        Math.abs(value - (0.299 * rgb[3 * pixel]! + 0.587 * rgb[3 * pixel + 1]! + 0.114 * rgb[3 * pixel + 2]!)),
      ).toBeLessThan(0.51),
    );
    expect(Math.max(...rgb) - Math.min(...rgb)).toBeGreaterThan(3);
  });

  it('keeps grey as it is, in one channel or three', async () => {
    const bytes = await sharp(Uint8Array.of(0, 7, 128, 255), { raw: { width: 2, height: 2, channels: 1 } })
      .toColourspace('b-w')
      .png()
      .toBuffer();
    const two = { height: 2, width: 2 } as const;
    expect(await decode(bytes, { ...two, color: 'grayscale' })).toEqual([0, 7, 128, 255]);
    expect(await decode(bytes, two)).toEqual([0, 0, 0, 7, 7, 7, 128, 128, 128, 255, 255, 255]);
  });

  it.each([
    [1, ['RRBB', 'RRBB', 'RRBB', 'RRBB']],
    [2, ['BBRR', 'BBRR', 'BBRR', 'BBRR']],
    [3, ['BBRR', 'BBRR', 'BBRR', 'BBRR']],
    [6, ['RRRR', 'RRRR', 'BBBB', 'BBBB']],
    [8, ['BBBB', 'BBBB', 'RRRR', 'RRRR']],
  ])('turns a photograph as its EXIF orientation %i says', async (orientation, expected) => {
    expect(await colours(await halves(8, 8).withMetadata({ orientation }).png().toBuffer())).toEqual(expected);
  });

  it.each([
    ['crop', 'what is too long loses both ends', ['RRBB', 'RRBB', 'RRBB', 'RRBB']],
    ['pad', 'what is too short gets black ends', ['....', 'RRBB', 'RRBB', '....']],
    ['stretch', 'a picture is pulled', ['RRBB', 'RRBB', 'RRBB', 'RRBB']],
  ] as const)('fit %s: %s', async (fit, _what, expected) => {
    expect(await colours(await halves(16, 8).png().toBuffer(), { fit })).toEqual(expected);
  });

  it('tells crop from stretch', async () => {
    const ends = await plain(8, 4, red)
      .composite([{ input: { create: { width: 4, height: 4, channels: 3, background: 'blue' } }, left: 2, top: 0 }])
      .png()
      .toBuffer();
    expect(await colours(ends, { fit: 'crop' })).toEqual(Array(4).fill('BBBB'));
    expect(await colours(ends, { fit: 'stretch' })).toEqual(Array(4).fill('RBBR'));
  });

  it('puts what is transparent onto black', async () => {
    const bytes = await sharp({
      create: { width: 4, height: 4, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0.5 } },
    })
      .png()
      .toBuffer();
    const [r = 0, g, b] = await decode(bytes);
    expect(Math.abs(r - 128)).toBeLessThanOrEqual(1);
    expect([g, b]).toEqual([0, 0]);
  });

  it('takes the upper 8 of 16 bits', async () => {
    const values = Uint16Array.from({ length: 12 }, (_, index) => index * 0x1234 + 0x80);
    expect(await decode(await png16(2, 2, values), { height: 2, width: 2 })).toEqual([...values].map((v) => v >> 8));
  });

  it('reads the first frame of what moves', async () => {
    const frames = await sharp([await plain(4, 4, red).png().toBuffer(), await plain(4, 4, blue).png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    expect((await sharp(frames).metadata()).pages).toBe(2);
    expect(await colours(frames)).toEqual(Array(4).fill('RRRR'));
  });

  it.each(Object.keys(files))('refuses the start of %s, whatever its length', async (name) => {
    const bytes = await files[name]!();
    for (const share of [0.95, 0.5, 0.1, 0.01])
      await expect(decode(bytes.subarray(0, Math.floor(bytes.length * share)))).rejects.toThrow(/^expected a .*found /);
  });

  it('says that a JPEG was cut short', async () => {
    const bytes = await files['a JPEG']!();
    await expect(decode(bytes.subarray(0, bytes.length >> 1))).rejects.toThrow(
      'expected a whole picture, found the start of one (VipsJpeg: premature end of JPEG image)',
    );
  });

  it('reads a JPEG with stray bytes before its end, as cameras write them', async () => {
    const bytes = await files['a JPEG']!();
    const stray = Buffer.concat([bytes.subarray(0, -2), Buffer.of(1, 2, 3), bytes.subarray(-2)]);
    expect(await decode(stray)).toEqual(await decode(bytes));
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'expected a picture, found an empty file'],
    ['a text', Buffer.from('this is no picture'), 'cut short or damaged'],
  ])('refuses %s', async (_name, bytes, message) => {
    await expect(decode(bytes)).rejects.toThrow(message);
  });

  it('refuses a few bytes that claim more pixels than any photograph has', async () => {
    const bytes = await plain(4, 4, red).png({ compressionLevel: 9 }).toBuffer();
    bytes.writeUInt32BE(60_000, 16);
    bytes.writeUInt32BE(60_000, 20);
    // The checksum of IHDR, so that only the size can be what is refused.
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    await expect(decode(bytes)).rejects.toThrow('expected at most 268402689 pixels, found more');
  });
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
