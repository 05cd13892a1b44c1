import { deflateSync } from 'node:zlib';

/** Bytes after zlib deflate, level 9: what a zip or an over-the-air update would carry. */
export function deflatedBytes(bytes: Uint8Array): number {
  return deflateSync(bytes, { level: 9 }).length;
}
