import { crcOf } from './crc32.js';

/** Castagnoli's checksum, as LevelDB's tables and TensorFlow's checkpoints and records have it, before they mask it. */
export const crc32c = crcOf(0x82f63b78);

/** As it is stored: a checksum of bytes that hold checksums would be weak otherwise. */
export function maskedCrc32c(bytes: Uint8Array): number {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
