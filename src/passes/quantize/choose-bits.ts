/** Which layers have four bits in a file that may have so many bytes. */

export interface Candidate {
  readonly layer: string;
  /** What four bits of it alone do to the model's outputs. */
  readonly error: number;
  readonly savedBytes: number;
}

/**
 * The least error for each saved byte first, until nothing is in excess; then back to eight bits, the largest error first, where
 * there is room. Null where four bits of all candidates are not enough.
 *
 * @param excessBytes what files with these layers in four bits have too much; 0 or less where they fit.
 */
export function chooseBits(
  candidates: readonly Candidate[],
  excessBytes: (fourBits: ReadonlySet<string>) => number,
): ReadonlySet<string> | null {
  const chosen = new Set<string>();
  const perByte = ({ error, savedBytes }: Candidate): number => error / Math.max(1, savedBytes);
  const waiting = [...candidates].sort((a, b) => perByte(a) - perByte(b));
  while (excessBytes(chosen) > 0) {
    const next = waiting.shift();
    if (!next) return null;
    chosen.add(next.layer);
  }
  for (const { layer } of [...candidates].sort((a, b) => b.error - a.error)) {
    if (chosen.delete(layer) && excessBytes(chosen) > 0) chosen.add(layer);
  }
  return chosen;
}
