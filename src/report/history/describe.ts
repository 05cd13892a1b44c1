/** A history in words, the same for every rendering. */
import type { Shift } from '../../gate/shift.js';
import type { Unit } from '../../metrics/metric.js';
import { formatPair, formatRelative } from '../quantity.js';
import type { Merged, Bounded } from './history.js';
import { maxEntries } from './history.js';
import type { AllSeries, Point, Series } from './series.js';

export interface ShiftNote {
  /** Of the first commit with the new mean, shortened. */
  readonly commit: string;
  readonly date: string | null;
  /** `latency_median of int8 on pi4`, as strangers named them */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** `+10.7 %`; null where there was nothing before. */
  readonly relative: string | null;
  readonly isWorse: boolean;
  /** `latency_median of int8 on pi4 rose from 12.10 ms to 13.40 ms (+10.7 %) at 0123456789ab (2026-11-27), for the worse` */
  readonly sentence: string;
}

/** The latest first; those of one commit in the order of the series. */
export function describeShifts(series: readonly Series[]): ShiftNote[] {
  const several = new Set(series.map(({ spec }) => spec)).size > 1;
  const found = series.flatMap((one) => one.shifts.map((shift) => ({ one, shift, point: one.points[shift.at]! })));
  return found
    .sort((a, b) => b.point.index - a.point.index)
    .map(({ one, shift, point }) => describeShift(one, shift, point, several));
}

function describeShift(series: Series, shift: Shift, point: Point, several: boolean): ShiftNote {
  const { unit, better } = series.metric;
  const [from, to] = [readable(shift.before, unit), readable(shift.after, unit)];
  const [before, after] = formatPair(from, to, unit);
  const relative = formatRelative(to - from, from);
  const rose = shift.after > shift.before;
  const isWorse = rose === (better === 'lower');
  const commit = shortCommit(point.commit);
  const subject = `${several ? `${series.spec}: ` : ''}${describeSeries(series)}`;
  const change = relative === null ? '' : ` (${relative})`;
  const day = point.date === null ? '' : ` (${point.date})`;
  return {
    commit,
    date: point.date,
    subject,
    before,
    after,
    relative,
    isWorse,
    sentence: `${subject} ${rose ? 'rose' : 'fell'} from ${before} to ${after}${change} at ${commit}${day}, for the ${isWorse ? 'worse' : 'better'}`,
  };
}

/** A name that was chosen by a stranger is shortened, not the sentence. */
export function describeSeries({ metric, artifact, device }: Pick<Series, 'metric' | 'artifact' | 'device'>): string {
  return `${metric.name} of ${artifact}${device === null ? '' : ` on ${device}`}`;
}

export function shortCommit(commit: string): string {
  return commit.slice(0, 12);
}

/** What else a reader has to know: what was replaced, dropped, or not looked at. */
export function describeLimits(
  { replaced }: Pick<Merged, 'replaced'>,
  { dropped }: Pick<Bounded, 'dropped'>,
  { left, unknownMetrics }: Omit<AllSeries, 'series'>,
): string[] {
  return [
    ...(replaced === 0
      ? []
      : [`${count(replaced, 'entry', 'entries')} of a commit that was there already took its place.`]),
    ...(dropped === 0
      ? []
      : [
          `The oldest ${count(dropped, 'entry was', 'entries were')} dropped: a history holds at most ${maxEntries} entries and 16 MiB.`,
        ]),
    ...(left === 0 ? [] : [`Of ${count(left, 'more series', 'more series')}, nothing is shown.`]),
    ...(unknownMetrics.length === 0
      ? []
      : [
          `This version of tinygate knows no metric ${unknownMetrics.slice(0, 5).join(', ')}: such numbers are kept, not shown.`,
        ]),
  ];
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A mean of whole numbers is none; its digits behind the point say nothing. */
function readable(mean: number, unit: Unit): number {
  const isWhole = unit === 'bytes' || unit === 'count';
  return isWhole && mean >= 100 ? Math.round(mean) : Number(mean.toPrecision(6));
}
