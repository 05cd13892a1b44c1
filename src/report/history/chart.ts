/** One number over the commits: a line, its noise, and the mean on both sides of each shift. */
import type { Unit } from '../../metrics/metric.js';
import type { Html } from '../html/element.js';
import { circle, dataTable, figure, line, polyline, text } from '../html/figure.js';
import { linearScale, widen } from '../html/scale.js';
import { formatQuantity } from '../quantity.js';
import { describeShifts, describeSeries, shortCommit } from './describe.js';
import type { Point, Series } from './series.js';

/** What the page adds to the report's style sheet. */
export const historyCss = `
.mean{stroke:var(--base);stroke-width:2}
.shift{stroke:var(--base);stroke-width:1.5;stroke-dasharray:4 3}
.noise{stroke:var(--mark);stroke-width:1;stroke-opacity:.6}
`.trim();

const [width, height] = [248, 158];
const plot = { left: 62, right: 238, top: 10, bottom: 132 };
/** More points than these lie upon each other. */
const maxMarks = 60;
const maxRows = 50;

export function renderChart(series: Series): Html {
  const { metric, points, shifts, artifact, device } = series;
  const { unit } = metric;
  const print = (value: number): string => formatQuantity(value, unit);
  const [first, last] = [points[0]!, points.at(-1)!];
  const ends = points.flatMap(({ value, noise }) =>
    noise === null ? [] : [Math.max(0, value - noise), value + noise],
  );
  const y = linearScale(widen([...points.map(({ value }) => value), ...ends], 0.002), plot.bottom, plot.top, 3);
  const span = Math.max(1, last.index - first.index);
  const across = (index: number): number =>
    plot.left + 4 + ((index - first.index) / span) * (plot.right - plot.left - 8);
  const at = ({ index, value }: Point) => [across(index), y.position(value)] as const;
  const labels = labelsOf(y.ticks, unit);
  const notes = describeShifts([series]).map(({ sentence }) => sentence);
  const latest = points.slice(-maxRows);
  const few = points.length <= maxMarks;
  return figure(
    {
      title: metric.title,
      ...(notes.length === 0
        ? {}
        : { note: shifts.length === 1 ? 'its mean shifted' : `its mean shifted ${shifts.length} times` }),
      description: `${describeSeries(series)}: from ${print(first.value)} at ${shortCommit(first.commit)} to ${print(last.value)} at ${shortCommit(last.commit)}. ${notes.slice(0, 3).join('. ')}`,
      width,
      height,
      table: dataTable({
        caption: `${metric.title} of ${artifact}${device === null ? '' : ` on ${device}`}${points.length > maxRows ? `, the latest ${maxRows} of ${points.length}` : ''}`,
        header: ['Commit', 'Day', 'Value', 'Noise'],
        rows: latest.map(({ commit, date, value, noise }) => [
          shortCommit(commit),
          date ?? '—',
          print(value),
          noise === null ? '—' : `± ${print(noise)}`,
        ]),
        right: [2, 3],
      }),
    },
    y.ticks.map((tick, index) => [
      line(plot.left, y.position(tick), plot.right, y.position(tick), 'gridline'),
      text(plot.left - 6, y.position(tick) + 4, labels[index]!, { anchor: 'end' }),
    ]),
    text(plot.left, plot.bottom + 18, whenOf(first)),
    points.length === 1 ? null : text(plot.right, plot.bottom + 18, whenOf(last), { anchor: 'end' }),
    few
      ? points.map(({ index, value, noise }) =>
          noise === null
            ? null
            : line(
                across(index),
                y.position(Math.max(0, value - noise)),
                across(index),
                y.position(value + noise),
                'noise',
              ),
        )
      : null,
    stretches(points).map((stretch) => polyline(stretch.map(at), 'curve')),
    shifts.map(({ at: place }) => {
      const x = (across(points[place - 1]!.index) + across(points[place]!.index)) / 2;
      return line(x, plot.top, x, plot.bottom, 'shift');
    }),
    means(series).map(({ from, to, mean }) =>
      line(across(from), y.position(mean), across(to), y.position(mean), 'mean'),
    ),
    few
      ? points.map((point) => {
          const [cx, cy] = at(point);
          const day = point.date === null ? '' : ` (${point.date})`;
          return circle(cx, cy, 2.5, 'mark', `${shortCommit(point.commit)}${day}: ${print(point.value)}`);
        })
      : null,
  );
}

/** Short enough for two to stand side by side. */
function whenOf({ date, commit }: Point): string {
  return date ?? commit.slice(0, 8);
}

/** Between two shifts, or a shift and an end. */
function means({ points, shifts }: Series): { readonly from: number; readonly to: number; readonly mean: number }[] {
  if (shifts.length === 0) return [];
  const starts = [0, ...shifts.map(({ at }) => at)];
  const levels = [shifts[0]!.before, ...shifts.map(({ after }) => after)];
  return starts.map((start, index) => ({
    from: points[start]!.index,
    to: points[(starts[index + 1] ?? points.length) - 1]!.index,
    mean: levels[index]!,
  }));
}

/** A commit without the number breaks the line. */
function stretches(points: readonly Point[]): Point[][] {
  const found: Point[][] = [];
  for (const point of points) {
    const current = found.at(-1);
    if (current?.at(-1)?.index === point.index - 1) current.push(point);
    else found.push([point]);
  }
  return found.filter(({ length }) => length > 1);
}

/** With as many digits as it takes to tell all of them apart; no tick between whole numbers has one. */
function labelsOf(ticks: readonly number[], unit: Unit): string[] {
  const isWhole = unit === 'bytes' || unit === 'count';
  const all = (extra: number): string[] =>
    ticks.map((tick) =>
      isWhole && !Number.isInteger(tick)
        ? ''
        : formatQuantity(tick, unit, extra)
            .replace(/(\.\d*?)0+(?= )/, '$1')
            .replace(/\.(?= )/, ''),
    );
  const isDistinct = (labels: readonly string[]): boolean => {
    const shown = labels.filter((label) => label !== '');
    return new Set(shown).size === shown.length;
  };
  return [0, 1, 2, 4].map(all).find(isDistinct) ?? ticks.map((tick) => String(tick));
}
