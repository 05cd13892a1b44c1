/**
 * The greedy memory plan of TensorFlow Lite Micro: the largest buffer first, each at the lowest offset where a gap between
 * the buffers that live at the same time is large enough. Buffers with a given offset are placed before all others.
 * Source of the behaviour: tensorflow/lite/micro/memory_planner/greedy_memory_planner.cc; the code is our own.
 */
export interface PlannedBuffer {
  /** Bytes, already a multiple of the alignment. */
  readonly size: number;
  /** The buffer lives from the first to the last of these steps, both included. */
  readonly first: number;
  readonly last: number;
  /** An offset that the file itself gives. */
  readonly fixedOffset?: number | undefined;
}

/** Far above any model for a small device; the plan takes time that grows with its square. */
export const mostBuffers = 10_000;

/** @returns the offset of each buffer in bytes, in the order given. */
export function planGreedily(buffers: readonly PlannedBuffer[]): number[] {
  if (buffers.length > mostBuffers) {
    throw new RangeError(`expected at most ${mostBuffers} buffers to plan, found ${buffers.length}`);
  }
  const offsets = new Array<number>(buffers.length).fill(0);
  /** Placed buffers by their offset; those with equal offsets in the order in which they were placed. */
  const placed: number[] = [];
  for (const id of placingOrder(buffers)) {
    const buffer = buffers[id]!;
    const offset = buffer.fixedOffset ?? lowestGap(buffer, placed, buffers, offsets);
    offsets[id] = offset;
    placed.splice(upperBound(placed, offsets, offset), 0, id);
  }
  return offsets;
}

/** Bytes that all buffers need together. */
export function heightOf(buffers: readonly PlannedBuffer[], offsets: readonly number[]): number {
  return buffers.reduce((height, { size }, id) => Math.max(height, offsets[id]! + size), 0);
}

/** Given offsets as listed; then by size, and of equal sizes the one that was listed last comes first. */
function placingOrder(buffers: readonly PlannedBuffer[]): number[] {
  const ids = buffers.map((_, id) => id);
  const fixed = ids.filter((id) => buffers[id]!.fixedOffset !== undefined);
  const free = ids.filter((id) => buffers[id]!.fixedOffset === undefined);
  return [...fixed, ...free.sort((a, b) => buffers[b]!.size - buffers[a]!.size || b - a)];
}

function lowestGap(
  wanted: PlannedBuffer,
  placed: readonly number[],
  buffers: readonly PlannedBuffer[],
  offsets: readonly number[],
): number {
  let candidate = 0;
  for (const id of placed) {
    const other = buffers[id]!;
    if (other.first > wanted.last || wanted.first > other.last) continue;
    if (offsets[id]! - candidate >= wanted.size) break;
    candidate = Math.max(candidate, offsets[id]! + other.size);
  }
  return candidate;
}

/** Where an offset is inserted: behind all that are not larger. */
function upperBound(placed: readonly number[], offsets: readonly number[], offset: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[placed[middle]!]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
