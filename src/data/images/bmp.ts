/**
 * Uncompressed BMP: 1, 4 and 8 bits with a palette, 16 and 32 bits with or without masks, 24 bits; from the bottom up or
 * from the top down. libvips does not read BMP, and the small libraries that do ignore palettes or negative heights.
 * Source: the structures BITMAPFILEHEADER, BITMAPINFOHEADER and BITMAPV5HEADER of the Windows API.
 */

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** [height, width, 3], red first. What a file holds of alpha is not looked at: most programs leave it 0 everywhere. */
  readonly pixels: Uint8Array;
}

const compressions = ['none', 'RLE8', 'RLE4', 'masks', 'JPEG', 'PNG', 'masks with alpha'] as const;
type Masks = readonly [red: number, green: number, blue: number];

/** @throws Error that says what was expected and what was found; `maximumPixels` is compared before anything is allocated. */
export function decodeBmp(bytes: Uint8Array, maximumPixels: number): Bitmap {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readHeader(view);
  const { width, height, bits, pixelOffset } = header;
  if (width * height > maximumPixels)
    throw new Error(`expected at most ${maximumPixels} pixels, found ${width} x ${height}`);
  const rowBytes = Math.ceil((width * bits) / 32) * 4;
  if (pixelOffset + rowBytes * height > bytes.length)
    throw new Error(
      `expected ${pixelOffset + rowBytes * height} bytes for ${width} x ${height} pixels of ${bits} bits, found ${bytes.length}`,
    );
  const pixels = new Uint8Array(width * height * 3);
  const readRow = rowReader(view, header);
  for (let y = 0; y < height; y++) {
    const stored = header.isTopDown ? y : height - 1 - y;
    readRow(pixelOffset + stored * rowBytes, pixels.subarray(y * width * 3, (y + 1) * width * 3));
  }
  return { width, height, pixels };
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly isTopDown: boolean;
  readonly bits: number;
  readonly pixelOffset: number;
  readonly paletteOffset: number;
  readonly paletteEntries: number;
  /** Bytes of an entry: blue, green, red, and an unused one but in the oldest form. */
  readonly entryBytes: number;
  readonly masks: Masks;
}

function readHeader(view: DataView): Header {
  if (view.byteLength < 26) throw new Error(`expected a BMP header of at least 26 bytes, found ${view.byteLength}`);
  const pixelOffset = view.getUint32(10, true);
  const headerBytes = view.getUint32(14, true);
  const isOldest = headerBytes === 12;
  if (!isOldest && headerBytes < 40)
    throw new Error(`expected a BMP header of 12 or at least 40 bytes, found ${headerBytes}`);
  if (view.byteLength < 14 + headerBytes) throw new Error(`expected a BMP header of ${headerBytes} bytes, found less`);
  const width = isOldest ? view.getUint16(18, true) : view.getInt32(18, true);
  const signedHeight = isOldest ? view.getUint16(20, true) : view.getInt32(22, true);
  const bits = view.getUint16(isOldest ? 24 : 28, true);
  const compression = isOldest ? 0 : view.getUint32(30, true);
  const height = Math.abs(signedHeight);
  if (width < 1 || height < 1) throw new Error(`expected a width and a height, found ${width} x ${signedHeight}`);
  if (![1, 4, 8, 16, 24, 32].includes(bits)) throw new Error(`expected 1, 4, 8, 16, 24 or 32 bits, found ${bits}`);
  const hasMasks = compression === 3 || compression === 6;
  if ((compression !== 0 && !hasMasks) || (hasMasks && bits !== 16 && bits !== 32))
    throw new Error(
      `expected an uncompressed BMP, found ${compressions[compression] ?? `compression ${compression}`} at ${bits} bits`,
    );
  if (hasMasks && view.byteLength < 66) throw new Error('expected three masks after the BMP header, found the end');
  const maskAt = (index: number): number => view.getUint32(54 + 4 * index, true);
  const used = isOldest ? 0 : view.getUint32(46, true);
  const masksBytes = hasMasks && headerBytes === 40 ? 12 : 0;
  return {
    width,
    height,
    isTopDown: signedHeight < 0,
    bits,
    pixelOffset,
    paletteOffset: 14 + headerBytes + masksBytes,
    paletteEntries: bits > 8 ? 0 : Math.min(used || 2 ** bits, 2 ** bits),
    entryBytes: isOldest ? 3 : 4,
    masks: hasMasks ? [maskAt(0), maskAt(1), maskAt(2)] : defaultMasks(bits),
  };
}

function defaultMasks(bits: number): Masks {
  return bits === 16 ? [0x7c00, 0x03e0, 0x001f] : [0xff0000, 0x00ff00, 0x0000ff];
}

/** Writes the row that starts at byte `start` into `row` [width, 3]. */
function rowReader(view: DataView, header: Header): (start: number, row: Uint8Array) => void {
  const { width, bits } = header;
  if (bits === 24)
    return (start, row) => {
      for (let i = 0; i < width * 3; i += 3) {
        row[i] = view.getUint8(start + i + 2);
        row[i + 1] = view.getUint8(start + i + 1);
        row[i + 2] = view.getUint8(start + i);
      }
    };
  if (bits > 8) {
    const channels = header.masks.map(channelOf);
    return (start, row) => {
      for (let x = 0; x < width; x++) {
        const word = bits === 16 ? view.getUint16(start + 2 * x, true) : view.getUint32(start + 4 * x, true);
        for (let channel = 0; channel < 3; channel++) row[3 * x + channel] = channels[channel]!(word);
      }
    };
  }
  const palette = readPalette(view, header);
  const inByte = 8 / bits;
  return (start, row) => {
    for (let x = 0; x < width; x++) {
      const byte = view.getUint8(start + Math.floor(x / inByte));
      const index = (byte >> (8 - bits * ((x % inByte) + 1))) & (2 ** bits - 1);
      row.set(palette.subarray(3 * index, 3 * index + 3), 3 * x);
    }
  };
}

/** What a mask selects, spread over 0..255. */
function channelOf(mask: number): (word: number) => number {
  if (mask === 0) return () => 0;
  const shift = 31 - Math.clz32(mask & -mask);
  const largest = mask >>> shift;
  return (word) => Math.round((((word & mask) >>> shift) / largest) * 255);
}

/** [256, 3]; an index without an entry is black. */
function readPalette(view: DataView, { paletteOffset, paletteEntries, entryBytes }: Header): Uint8Array {
  if (paletteOffset + paletteEntries * entryBytes > view.byteLength)
    throw new Error(`expected a palette of ${paletteEntries} colours, found the end of the file`);
  const palette = new Uint8Array(256 * 3);
  for (let entry = 0; entry < paletteEntries; entry++) {
    const at = paletteOffset + entry * entryBytes;
    for (let channel = 0; channel < 3; channel++) palette[3 * entry + channel] = view.getUint8(at + 2 - channel);
  }
  return palette;
}
