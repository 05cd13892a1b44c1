/** A history turned around: each number over the commits, and where its mean shifted. */
import { findShifts, type Shift } from '../../gate/shift.js';
import { findMetric, type Metric } from '../../metrics/metrics.js';
import type { Recorded, RecordedNumber } from './history.js';

export interface Point {
  /** Position among the records of its spec. */
  readonly index: number;
  readonly commit: string;
  readonly date: string | null;
  readonly value: number;
  readonly noise: number | null;
}

export interface Series {
  readonly spec: string;
  readonly artifact: string;
  readonly device: string | null;
  readonly metric: Metric;
  /** At least one. */
  readonly points: readonly Point[];
  readonly shifts: readonly Shift[];
}

export interface AllSeries {
  readonly series: readonly Series[];
  /** How many more there are than are looked at. */
  readonly left: number;
  /** Metrics that another version of tinygate wrote. */
  readonly unknownMetrics: readonly string[];
}

/** 50 devices × 10 artifacts have fewer; a file with more was not made by people who read a trend. */
const maxSeries = 10_000;

/** In the order in which the records name them. */
export function seriesOf(records: readonly Recorded[]): AllSeries {
  const positions = new Map<string, number>();
  const all = new Map<string, { readonly spec: string; readonly named: RecordedNumber; readonly points: Point[] }>();
  for (const { spec, commit, date, numbers } of records) {
    const index = positions.get(spec) ?? 0;
    positions.set(spec, index + 1);
    for (const number of numbers) {
      const key = JSON.stringify([spec, number.artifact, number.device, number.metric]);
      const one = all.get(key) ?? { spec, named: number, points: [] };
      all.set(key, one);
      // What is this close to nothing cannot be told from it, and an axis cannot be divided by it.
      const value = number.value < 1e-12 ? 0 : number.value;
      one.points.push({ index, commit, date, value, noise: number.noise });
    }
  }
  const unknownMetrics = new Set<string>();
  const known = [...all.values()].flatMap(({ spec, named, points }) => {
    const metric = findMetric(named.metric);
    if (!metric) unknownMetrics.add(named.metric);
    return metric ? [{ spec, artifact: named.artifact, device: named.device, metric, points }] : [];
  });
  return {
    series: known.slice(0, maxSeries).map((one) => ({ ...one, shifts: shiftsOf(one) })),
    left: Math.max(0, known.length - maxSeries),
    unknownMetrics: [...unknownMetrics],
  };
}

/** One odd measurement on a device may be its own fault; what is read from the file is what it is. */
function shiftsOf({ metric, points }: Pick<Series, 'metric' | 'points'>): Shift[] {
  if (isConstant(points)) return [];
  return findShifts(
    points.map(({ value, noise }) => ({ value, halfWidth: noise })),
    { leastPoints: metric.basis === 'device' ? 2 : 1 },
  );
}

export function isConstant(points: readonly Point[]): boolean {
  return points.every(({ value }) => value === points[0]?.value);
}
