import { createHash } from 'node:crypto';

export type Digestible =
  string | number | boolean | null | undefined | readonly Digestible[] | { readonly [key: string]: Digestible };

/** SHA-256 of bytes, as lower-case hex. */
export function digestBytes(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** SHA-256 of plain data; keys are sorted, so equal values have equal digests however they were written. */
export function digestValue(value: Digestible): string {
  return digestBytes(canonicalJson(value));
}

/** JSON with sorted keys, no spaces, and `undefined` members left out. NaN and infinities are refused: they have no JSON. */
export function canonicalJson(value: Digestible): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`cannot digest ${value}`);
  if (value === null || value === undefined || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${(value as readonly Digestible[]).map(canonicalJson).join(',')}]`;
  const members = Object.entries(value as Readonly<Record<string, Digestible>>)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** The bytes behind a typed array, without copying. */
export function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
