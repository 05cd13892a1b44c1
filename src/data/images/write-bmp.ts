/** Pixels as an uncompressed BMP of 24 bits, so that raw pixels are decoded, resized, kept and compared as any picture is. */

const headerBytes = 54;

/** @param pixels [height, width, channels] with 1 (grey) or 3 channels (red first); of a fourth, alpha, nothing is kept */
export function writeBmp(pixels: Uint8Array, [height, width, channels]: readonly [number, number, number]): Uint8Array {
  const rowBytes = Math.ceil((3 * width) / 4) * 4;
  const bytes = new Uint8Array(headerBytes + rowBytes * height);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, headerBytes, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  // Rows from the top down.
  view.setInt32(22, -height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * channels;
      const to = headerBytes + y * rowBytes + 3 * x;
      for (let channel = 0; channel < 3; channel++)
        bytes[to + 2 - channel] = pixels[from + (channels < 3 ? 0 : channel)]!;
    }
  return bytes;
}
