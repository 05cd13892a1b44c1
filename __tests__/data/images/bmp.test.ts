import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeBmp } from '../../../src/data/images/bmp.js';

interface Layout {
  readonly width: number;
  /** Negative: from the top down. */
  readonly height: number;
  readonly bits: number;
  readonly compression?: number;
  readonly headerBytes?: 12 | 40 | 124;
  /** Blue, green, red and 0 each. */
  readonly palette?: readonly number[];
  readonly masks?: readonly number[];
  /** Rows as they are stored, without padding. */
  readonly rows: readonly (readonly number[])[];
}

function bmp({
  width,
  height,
  bits,
  compression = 0,
  headerBytes = 40,
  palette = [],
  masks = [],
  rows,
}: Layout): Buffer {
  const header = Buffer.alloc(14 + headerBytes);
  header.write('BM');
  header.writeUInt32LE(headerBytes, 14);
  if (headerBytes === 12) {
    header.writeUInt16LE(width, 18);
    header.writeUInt16LE(height, 20);
    header.writeUInt16LE(bits, 24);
  } else {
    header.writeInt32LE(width, 18);
    header.writeInt32LE(height, 22);
    header.writeUInt16LE(bits, 28);
    header.writeUInt32LE(compression, 30);
  }
  const maskBytes = Buffer.alloc(headerBytes === 124 ? 0 : masks.length * 4);
  masks.forEach((mask, index) =>
    headerBytes === 124 ? header.writeUInt32LE(mask, 54 + 4 * index) : maskBytes.writeUInt32LE(mask, 4 * index),
  );
  const rowBytes = Math.ceil((width * bits) / 32) * 4;
  const body = rows.map((row) => Buffer.concat([Buffer.from(row), Buffer.alloc(rowBytes - row.length)]));
  const head = [header, maskBytes, Buffer.from(palette)];
  header.writeUInt32LE(Buffer.concat(head).length, 10);
  return Buffer.concat([...head, ...body]);
}

const pixelsOf = (layout: Layout): number[] => [...decodeBmp(bmp(layout), 1000).pixels];
const red = [255, 0, 0];
const green = [0, 255, 0];
const white = [255, 255, 255];

describe('a BMP', () => {
  it.each<[string, Layout, number[][]]>([
    [
      'of 24 bits from the bottom up, its rows padded',
      {
        width: 1,
        height: 2,
        bits: 24,
        rows: [
          [0, 255, 0],
          [0, 0, 255],
        ],
      },
      [red, green],
    ],
    [
      'of 24 bits from the top down',
      {
        width: 1,
        height: -2,
        bits: 24,
        rows: [
          [0, 255, 0],
          [0, 0, 255],
        ],
      },
      [green, red],
    ],
    [
      'of 8 bits with a palette',
      {
        width: 3,
        height: 1,
        bits: 8,
        palette: [0, 0, 255, 0, 0, 255, 0, 0].concat(Array(254 * 4).fill(255)),
        rows: [[1, 0, 9]],
      },
      [green, red, white],
    ],
    [
      'of 4 bits with a palette',
      {
        width: 3,
        height: 1,
        bits: 4,
        palette: [0, 0, 255, 0, 0, 255, 0, 0].concat(Array(14 * 4).fill(255)),
        rows: [[0x10, 0x90]],
      },
      [green, red, white],
    ],
    [
      'of 1 bit with a palette',
      { width: 9, height: 1, bits: 1, palette: [0, 0, 255, 0, 0, 255, 0, 0], rows: [[0b01100000, 0b10000000]] },
      [red, green, green, red, red, red, red, red, green],
    ],
    [
      'of 32 bits, whose fourth byte is 0',
      { width: 2, height: 1, bits: 32, rows: [[0, 0, 255, 0, 0, 255, 0, 0]] },
      [red, green],
    ],
    [
      'of 32 bits with masks in an order of their own',
      { width: 1, height: 1, bits: 32, compression: 3, masks: [0xff, 0xff00, 0xff0000], rows: [[255, 0, 0, 0]] },
      [red],
    ],
    [
      'of 32 bits with the masks of the newest header',
      {
        width: 1,
        height: 1,
        bits: 32,
        compression: 3,
        headerBytes: 124,
        masks: [0xff000000, 0xff0000, 0xff00],
        rows: [[0, 0, 0, 255]],
      },
      [red],
    ],
    ['of 16 bits, five a channel', { width: 2, height: 1, bits: 16, rows: [[0x00, 0x7c, 0xe0, 0x03]] }, [red, green]],
    [
      'of 16 bits with six for green',
      {
        width: 2,
        height: 1,
        bits: 16,
        compression: 3,
        masks: [0xf800, 0x07e0, 0x001f],
        rows: [[0x00, 0xf8, 0xe0, 0x07]],
      },
      [red, green],
    ],
    ['with the oldest header', { width: 1, height: 1, bits: 24, headerBytes: 12, rows: [[0, 0, 255]] }, [red]],
  ])('%s is read', (_name, layout, expected) => {
    expect(pixelsOf(layout)).toEqual(expected.flat());
  });

  it.each<[string, Buffer, string]>([
    [
      'with more pixels than are allowed',
      bmp({ width: 2000, height: 1, bits: 24, rows: [[]] }),
      'expected at most 1000 pixels, found 2000 x 1',
    ],
    [
      'that is compressed',
      bmp({ width: 1, height: 1, bits: 8, compression: 1, rows: [[]] }),
      'expected an uncompressed BMP, found RLE8 at 8 bits',
    ],
    ['of 2 bits', bmp({ width: 1, height: 1, bits: 2, rows: [[]] }), 'expected 1, 4, 8, 16, 24 or 32 bits, found 2'],
    ['without a width', bmp({ width: 0, height: 1, bits: 24, rows: [] }), 'expected a width and a height, found 0 x 1'],
    [
      'that is cut short',
      bmp({ width: 2, height: 2, bits: 24, rows: [[0]] }),
      'expected 70 bytes for 2 x 2 pixels of 24 bits, found 62',
    ],
    ['of a header alone', Buffer.from('BM'), 'expected a BMP header of at least 26 bytes, found 2'],
  ])('%s is refused', (_name, bytes, message) => {
    expect(() => decodeBmp(bytes, 1000)).toThrow(message);
  });

  it('never reads or allocates beyond its limits, whatever the bytes', () => {
    const valid = bmp({
      width: 3,
      height: 2,
      bits: 8,
      palette: Array(1024).fill(7),
      rows: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        (edits) => {
          const bytes = Buffer.from(valid);
          for (const [at, value] of edits) bytes[at] = value;
          try {
            const { width, height, pixels } = decodeBmp(bytes, 10_000);
            expect(pixels).toHaveLength(width * height * 3);
          } catch (error) {
            expect((error as Error).message).toMatch(/^expected /);
          }
        },
      ),
    );
  });
});
