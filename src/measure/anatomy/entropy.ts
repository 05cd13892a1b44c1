import type { Codes } from '../../formats/tflite/codes.js';

/**
 * Order-0 entropy: the bits per value below which no code for single values can come on average, Σ p · log2(1/p).
 * @param absent zeros that are there without being stored.
 */
export function entropyBits(codes: Codes, absent = 0): number {
  const total = codes.length + absent;
  if (total === 0) return 0;
  const counts = codes instanceof Int8Array || codes instanceof Uint8Array ? countBytes(codes) : countSorted(codes);
  if (absent > 0) counts.set(0, (counts.get(0) ?? 0) + absent);
  let bits = 0;
  for (const count of counts.values()) bits += (count / total) * Math.log2(total / count);
  return bits;
}

/** Four digits tell all that a person compares, and are the same on every machine. */
export function roundBits(bits: number): number {
  return Math.round(bits * 10_000) / 10_000;
}

/** Bytes of all layers, each weight in as many bits as its code's frequency in the layer asks for. */
export function entropyBytes(layers: readonly { readonly elements: number; readonly entropyBits: number }[]): number {
  return Math.ceil(layers.reduce((sum, { elements, entropyBits: bits }) => sum + elements * bits, 0) / 8);
}

function countBytes(codes: Int8Array | Uint8Array): Map<number, number> {
  const counts = new Uint32Array(256);
  for (let i = 0; i < codes.length; i++) counts[codes[i]! & 255]! += 1;
  return new Map([...counts].flatMap((count, code) => (count > 0 ? [[code, count] as const] : [])));
}

/** Equal values follow each other once they are sorted; a map of millions of floats would take many times their memory. */
function countSorted(codes: Exclude<Codes, Int8Array | Uint8Array>): Map<number, number> {
  const sorted = codes.slice().sort();
  const counts = new Map<number, number>();
  let start = 0;
  for (let i = 1; i <= sorted.length; i++) {
    const [value, previous] = [sorted[i], sorted[i - 1]!];
    if (i < sorted.length && (value === previous || (Number.isNaN(value) && Number.isNaN(previous)))) continue;
    // Runs are what counts; −0 and 0 sort apart and are equal. NaN may stand for itself once.
    counts.set(previous, (counts.get(previous) ?? 0) + i - start);
    start = i;
  }
  return counts;
}
