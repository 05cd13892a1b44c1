/**
 * Where the mean of a series shifted, so that a regression has a commit and not only a trend. Intervals of all lengths are split
 * at every place, and the two sides compared by Student's t; a change that a long interval averages away stands alone in a short
 * one (binary segmentation over nested intervals: Kovács, Bühlmann, Li and Munk 2023, "Seeded binary segmentation").
 */
import { studentQuantile } from './statistics.js';

export interface SeriesPoint {
  /** Finite. */
  readonly value: number;
  /** Half the width of the 95 % interval of the value, in its unit; null where it is exact or not known. */
  readonly halfWidth: number | null;
}

/** The mean from the point `at` on is another than before. */
export interface Shift {
  /** Index of the first point after the change. */
  readonly at: number;
  /** Mean between the change before, or the start, and this one. */
  readonly before: number;
  /** Mean between this change and the next, or the end. */
  readonly after: number;
}

export interface ShiftOptions {
  /** Points that each side must have at least: 2 where a single odd one may be a fault of the measurement. */
  readonly leastPoints?: number;
  /** Largest share of series of independent normal noise, without any change, in which one is found. */
  readonly falseAlarmRate?: number;
}

export const defaultFalseAlarmRate = 0.01;

/** In the order of the series. Fewer than three points tell nothing, because nothing tells their noise. */
export function findShifts(points: readonly SeriesPoint[], options: ShiftOptions = {}): Shift[] {
  const { leastPoints = 1, falseAlarmRate = defaultFalseAlarmRate } = options;
  const count = points.length;
  if (count < 3) return [];
  const sums = sumsOf(points.map(({ value }) => value));
  // A rate for the whole series, shared by all splits that are tried of it (Bonferroni).
  const tail = falseAlarmRate / (2 * Math.max(1, splitsOf(intervalsOf(0, count), leastPoints)));
  const thresholds = new Map<number, number>();
  const threshold = (degrees: number): number => {
    const known = thresholds.get(degrees) ?? studentQuantile(1 - tail, degrees);
    thresholds.set(degrees, known);
    return known;
  };
  const test: Test = { sums, leastDeviation: leastDeviationOf(points), leastPoints, threshold };
  const found = segment(0, count, test).sort((a, b) => a - b);
  const places = settle(found, count, test);
  return places.map((at, index) => ({
    at,
    before: meanOf(sums, places[index - 1] ?? 0, at),
    after: meanOf(sums, at, places[index + 1] ?? count),
  }));
}

interface Test {
  readonly sums: Sums;
  /** No interval is believed to be quieter than this. */
  readonly leastDeviation: number;
  readonly leastPoints: number;
  /** The t that a split with so many degrees of freedom must exceed. */
  readonly threshold: (degrees: number) => number;
}

interface Split {
  readonly at: number;
  /** The t of the split in multiples of its threshold: beyond 1 it is a change. */
  readonly strength: number;
  /** Distance of the means, weighted by how many points say so: orders those without any noise. */
  readonly size: number;
}

/** The strongest change between `from` and `to`, and those on both sides of it. */
function segment(from: number, to: number, test: Test): number[] {
  const splits = intervalsOf(from, to).flatMap(([start, end]) => strongestSplit(start, end, test) ?? []);
  const best = splits.reduce<Split | null>(
    (top, split) => (top === null || isStronger(split, top) ? split : top),
    null,
  );
  if (best === null || !(best.strength > 1)) return [];
  return [best.at, ...segment(from, best.at, test), ...segment(best.at, to, test)];
}

/** An interval ends where it was drawn; between its neighbours all points tell where a change is, and whether it still is one. */
function settle(found: readonly number[], count: number, test: Test): number[] {
  return found.flatMap((_, index) => {
    const split = strongestSplit(found[index - 1] ?? 0, found[index + 1] ?? count, test);
    return split && split.strength > 1 ? [split.at] : [];
  });
}

function isStronger(a: Split, b: Split): boolean {
  return a.strength === b.strength ? a.size > b.size : a.strength > b.strength;
}

function strongestSplit(
  from: number,
  to: number,
  { sums, leastDeviation, leastPoints, threshold }: Test,
): Split | null {
  const count = to - from;
  const degrees = count - 2;
  if (degrees < 1) return null;
  let best: { readonly at: number; readonly t: number; readonly size: number } | null = null;
  for (let at = from + leastPoints; at <= to - leastPoints; at++) {
    const difference = Math.abs(meanOf(sums, at, to) - meanOf(sums, from, at));
    const size = difference * Math.sqrt(((at - from) * (to - at)) / count);
    // What is left by rounding of sums is no difference.
    if (difference <= 1e-9 * sums.scale) continue;
    const rest = squaresOf(sums, from, at) + squaresOf(sums, at, to);
    const deviation = Math.max(leastDeviation, Math.sqrt(rest / degrees));
    const t = size / deviation;
    if (best === null || t > best.t || (t === best.t && size > best.size)) best = { at, t, size };
  }
  return best && { at: best.at, strength: best.t / threshold(degrees), size: best.size };
}

/** From the whole down to three points, each half as far from the next as it is long. */
function intervalsOf(from: number, to: number): (readonly [number, number])[] {
  const intervals: (readonly [number, number])[] = [];
  let last = Infinity;
  for (let exact = to - from; exact >= 2; exact /= Math.SQRT2) {
    const length = Math.max(3, Math.ceil(exact));
    if (length === last || length > to - from) continue;
    last = length;
    const shifts = Math.ceil((to - from - length) / (length / 2));
    for (let shift = 0; shift <= shifts; shift++) {
      const start = shifts === 0 ? from : from + Math.floor(((to - from - length) * shift) / shifts);
      intervals.push([start, start + length]);
    }
  }
  return intervals;
}

function splitsOf(intervals: readonly (readonly [number, number])[], leastPoints: number): number {
  return intervals.reduce((sum, [from, to]) => sum + Math.max(0, to - from - 2 * leastPoints + 1), 0);
}

/**
 * Three equal values prove no silence where the series elsewhere is noisy. Steps from point to point tell the noise, without the
 * largest sixth of them, which may be the changes; and what the runs of a measurement differ by is noise in any case.
 */
function leastDeviationOf(points: readonly SeriesPoint[]): number {
  const steps = points.slice(1).map(({ value }, index) => Math.abs(value - points[index]!.value));
  const usual = steps.sort((a, b) => a - b).slice(0, Math.max(0, steps.length - 1 - Math.ceil(steps.length / 6)));
  const ofSteps =
    usual.length === 0 ? 0 : Math.sqrt(usual.reduce((sum, step) => sum + step ** 2, 0) / usual.length / 2);
  const known = points.flatMap(({ halfWidth }) => (halfWidth === null ? [] : [halfWidth])).sort((a, b) => a - b);
  return Math.max(ofSteps, (known[Math.floor(known.length / 2)] ?? 0) / 1.96);
}

/** Sums of everything before each point, of values less the first: equal values leave exactly nothing. */
interface Sums {
  readonly first: number;
  readonly values: readonly number[];
  readonly squares: readonly number[];
  /** Largest distance from the first value. */
  readonly scale: number;
}

function sumsOf(series: readonly number[]): Sums {
  const first = series[0] ?? 0;
  const [values, squares] = [[0], [0]];
  let scale = 0;
  for (const value of series) {
    const distance = value - first;
    values.push(values.at(-1)! + distance);
    squares.push(squares.at(-1)! + distance ** 2);
    scale = Math.max(scale, Math.abs(distance));
  }
  return { first, values, squares, scale };
}

function meanOf({ first, values }: Sums, from: number, to: number): number {
  return first + (values[to]! - values[from]!) / (to - from);
}

/** Squared distances from the mean of the interval. */
function squaresOf({ values, squares }: Sums, from: number, to: number): number {
  const all = squares[to]! - squares[from]!;
  return Math.max(0, all - (values[to]! - values[from]!) ** 2 / (to - from));
}
