/** Which bytes of a file are for what: ranges as they are found, and the sums once all are known. */
import type { Spend } from '../../formats/tflite/work.js';
import type { Purpose } from '../schema/inspection.js';

export interface Ranges {
  /** @param start in bytes from the start of the file; what lies outside of it does not count. */
  mark(start: number, length: number, purpose: Purpose): void;
  /** Bytes of each purpose; each byte counts once, for the range that starts first. Together they are all bytes. */
  sum(): Map<Purpose, number>;
}

/** Alignment leaves less than this between two parts. */
const mostPadding = 32;

export function byteRanges(bytes: Uint8Array, spend: Spend): Ranges {
  const found: (readonly [start: number, end: number, purpose: Purpose])[] = [];
  return {
    mark(start, length, purpose) {
      spend(1);
      const [from, to] = [Math.max(0, start), Math.min(bytes.length, start + length)];
      if (from < to) found.push([from, to, purpose]);
    },
    sum() {
      const sums = new Map<Purpose, number>();
      const add = (purpose: Purpose, count: number): void => {
        if (count > 0) sums.set(purpose, (sums.get(purpose) ?? 0) + count);
      };
      let position = 0;
      const gap = (to: number): void => {
        if (to <= position) return;
        const between = bytes.subarray(position, to);
        const isPadding = between.length < mostPadding && between.every((byte) => byte === 0);
        add(isPadding ? 'padding' : 'other', between.length);
      };
      for (const [start, end, purpose] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
        gap(start);
        add(purpose, end - Math.max(start, position));
        position = Math.max(position, end);
      }
      gap(bytes.length);
      return sums;
    },
  };
}
