/** Compressed files of strangers: what they become is held against what its beginning says, while it is inflated. */
import { createGunzip, createInflate } from 'node:zlib';

/** Deflate makes at most so many bytes of one (RFC 1951: 258 bytes of two bits, with their share of a block). */
export const mostInflation = 1032;

export interface InflateOptions {
  readonly form: 'gzip' | 'zlib';
  /**
   * Looks at all that is there so far.
   * @returns how many bytes the whole has at most; null: more has to be seen.
   * @throws whatever says that this is no such file
   */
  readonly holds: (soFar: Uint8Array) => number | null;
  /** Whatever the file says. */
  readonly mostBytes: number;
}

/** More than the file's own beginning says, or than anything may have. */
export class InflatesTooFar extends Error {
  constructor(readonly mostBytes: number) {
    super(`more than ${mostBytes} bytes`);
  }
}

/**
 * @throws InflatesTooFar as soon as there is more than `holds` says or `mostBytes`; what `holds` throws; Error of zlib for a damaged
 *   stream
 */
export async function inflateHeld(bytes: Uint8Array, { form, holds, mostBytes }: InflateOptions): Promise<Uint8Array> {
  const stream = form === 'gzip' ? createGunzip() : createInflate();
  let whole = Buffer.alloc(Math.min(mostBytes, 65_536));
  let size = 0;
  let expected: number | null = null;
  stream.end(bytes);
  try {
    for await (const part of stream as AsyncIterable<Buffer>) {
      if (size + part.length > whole.length) {
        const grown = Buffer.alloc(Math.min(mostBytes, Math.max(size + part.length, 2 * whole.length)));
        if (size + part.length > grown.length) throw new InflatesTooFar(mostBytes);
        whole.copy(grown, 0, 0, size);
        whole = grown;
      }
      part.copy(whole, size);
      size += part.length;
      expected = holds(whole.subarray(0, size)) ?? expected;
      if (expected !== null && size > expected) throw new InflatesTooFar(expected);
    }
  } finally {
    stream.destroy();
  }
  return whole.subarray(0, size);
}
