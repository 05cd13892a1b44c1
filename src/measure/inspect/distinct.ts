/** How many different values are stored: in time and memory that grow with what is stored, whatever its type. */
import type { Codes } from '../../formats/tflite/codes.js';

/**
 * NaN is one value, and −0 is 0.
 * @param codes of any order; they may be put into another one.
 * @param also a value that is there without being stored.
 */
export function countDistinct(codes: Codes, also: number | null): number {
  const isSmall = codes instanceof Int16Array || codes instanceof Uint16Array || codes.BYTES_PER_ELEMENT === 1;
  return isSmall ? countSmall(codes, also) : countSorted(codes, also);
}

/** Integers of at most 16 bits. */
function countSmall(codes: Codes, also: number | null): number {
  const isSeen = new Uint8Array(65_536);
  for (let i = 0; i < codes.length; i++) isSeen[codes[i]! & 0xffff] = 1;
  if (also !== null) isSeen[also & 0xffff] = 1;
  return isSeen.reduce((sum, seen) => sum + seen, 0);
}

function countSorted(codes: Codes, also: number | null): number {
  let distinct = also !== null && !codes.includes(also) ? 1 : 0;
  // In place: a set of millions of floats would take many times the memory of the model.
  codes.sort();
  let previous = NaN;
  for (let i = 0; i < codes.length; i++) {
    const value = codes[i]!;
    // All NaN are at the end.
    if (i === 0 || (value !== previous && !(Number.isNaN(value) && Number.isNaN(previous)))) distinct += 1;
    previous = value;
  }
  return distinct;
}
