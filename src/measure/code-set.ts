/** The codes that a kernel has, as a report keeps them: two kernels can share codes, so numbers of codes do not add up. */
import type { CodeSet } from './measurement.js';

export interface SeenCodes {
  /** The lowest code of the type. */
  readonly lowest: number;
  /** 1 for each code from the lowest on that is there. */
  readonly isSeen: Uint8Array;
}

export function countSeen({ isSeen }: Pick<SeenCodes, 'isSeen'>): number {
  let count = 0;
  for (const seen of isSeen) count += seen;
  return count;
}

export function writeCodeSet({ lowest, isSeen }: SeenCodes): CodeSet {
  const digits = Array.from({ length: isSeen.length / 4 }, (_, digit) =>
    [0, 1, 2, 3].reduce((sum, bit) => sum + (isSeen[4 * digit + bit]! << bit), 0).toString(16),
  );
  return { lowest, bits: digits.join('') };
}

export function readCodeSet({ lowest, bits }: CodeSet): number[] {
  return [...bits].flatMap((digit, at) =>
    [0, 1, 2, 3].filter((bit) => (parseInt(digit, 16) >> bit) & 1).map((bit) => lowest + 4 * at + bit),
  );
}
