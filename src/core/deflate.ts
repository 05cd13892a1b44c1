/** What makes the deflated size, exactly: named beside the number, and the same bytes on every CPU and version of Node. */
export const deflater = 'pako 2.1.0, zlib deflate, level 9';

/**
 * How many bytes are left after zlib deflate, level 9: what a zip or an over-the-air update would carry. Node's own zlib differs by some
 * percent between builds of Node, so a portable implementation is taken; it is loaded only here.
 */
export async function openDeflater(): Promise<(bytes: Uint8Array) => number> {
  const { deflate } = await import('pako');
  return (bytes) => deflate(bytes, { level: 9 }).length;
}
