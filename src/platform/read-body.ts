/** The body of an answer, never more of it than a cap. */
import { countBytes } from './deadline.js';
import { TooLargeError } from './http-error.js';

export type Body = AsyncIterable<Uint8Array>;

/** Throws `TooLargeError` as soon as more arrives, and reads no further. */
export async function readBody(body: Body, maxBytes: number, status: number | null): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  await eachPart(body, maxBytes, status, (part) => parts.push(part));
  return Buffer.concat(parts);
}

/** The same for bytes that are looked at and not kept. */
export async function eachPart(
  body: Body,
  maxBytes: number,
  status: number | null,
  take: (part: Uint8Array) => unknown,
): Promise<void> {
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > maxBytes) throw new TooLargeError(status, `expected at most ${maxBytes} bytes, found more`);
    countBytes(part.length);
    take(part);
  }
}

/** The first bytes, of what is read for a reason that it may give. */
export async function readBeginning(body: Body, maxBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    parts.push(part);
    size += part.length;
    countBytes(part.length);
    if (size >= maxBytes) break;
  }
  return Buffer.concat(parts).subarray(0, maxBytes);
}
