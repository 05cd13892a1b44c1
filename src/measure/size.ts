import { openDeflater } from '../core/deflate.js';

export { deflater } from '../core/deflate.js';

/** Bytes after zlib deflate, level 9. */
export async function deflatedBytes(bytes: Uint8Array): Promise<number> {
  return (await openDeflater())(bytes);
}
