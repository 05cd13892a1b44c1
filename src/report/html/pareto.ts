/** Size against accuracy: every file of this run and of the base, and the front that no other file beats in both. */
import { formatQuantity } from '../quantity.js';
import type { BaseView } from '../report.js';
import type { Artifact, Report } from '../schema/report.js';
import { element, type Html } from './element.js';
import { circle, dataTable, figure, line, polyline, text } from './figure.js';
import { changedFrom } from './base.js';
import { linearScale, logScale, widen } from './scale.js';

interface Point {
  readonly artifact: string;
  readonly name: string;
  readonly isBase: boolean;
  readonly sizeBytes: number;
  readonly fraction: number;
}

const [width, height] = [680, 360];
const plot = { left: 64, right: 640, top: 26, bottom: 304 };

export function renderPareto(report: Report, baseline: BaseView | null): Html | null {
  const points = [...pointsOf(report.artifacts, false), ...pointsOf(changedFrom(baseline, report), true)];
  if (points.length === 0) return null;
  const sizes = points.map(({ sizeBytes }) => sizeBytes);
  const isWide = Math.max(...sizes) > 8 * Math.min(...sizes);
  const x = isWide ? logScale(sizes, plot.left, plot.right) : linearScale(widen(sizes, 0.02), plot.left, plot.right);
  const y = linearScale(
    widen(
      points.map(({ fraction }) => fraction),
      0.005,
    ),
    plot.bottom,
    plot.top,
  );
  const at = ({ sizeBytes, fraction }: Point) => [x.position(sizeBytes), y.position(fraction)] as const;
  const front = paretoFront(points.filter(({ isBase }) => !isBase));

  const axes = [
    ...y.ticks.flatMap((tick) => [
      line(plot.left, y.position(tick), plot.right, y.position(tick), 'gridline'),
      text(plot.left - 8, y.position(tick) + 4, `${trim(tick * 100)} %`, { anchor: 'end' }),
    ]),
    ...x.ticks.flatMap((tick) => [
      line(x.position(tick), plot.top, x.position(tick), plot.bottom, 'gridline'),
      text(x.position(tick), plot.bottom + 18, formatQuantity(tick, 'bytes'), { anchor: 'middle' }),
    ]),
    text(
      (plot.left + plot.right) / 2,
      height - 8,
      `size of the file${isWide ? ', logarithmic' : ''} (smaller is better)`,
      { anchor: 'middle' },
    ),
  ];
  const marks = points.map((point) => {
    const [cx, cy] = at(point);
    const isRight = cx > (plot.left + plot.right) / 2;
    // The base's label stands on the other side of its mark, since the two are often close.
    const label = text(cx + (isRight ? -11 : 11), cy + (point.isBase ? 18 : -9), shorten(point.name), {
      anchor: isRight ? 'end' : 'start',
      class: 'label',
    });
    const before = points.find((other) => other.isBase && !point.isBase && other.artifact === point.artifact);
    const move = before && line(...at(before), cx, cy, 'moved');
    return [move ?? null, circle(cx, cy, 6, point.isBase ? 'base' : 'mark', describe(point)), label];
  });
  return figure(
    {
      title: 'Size against accuracy',
      note: `${points.some(({ isBase }) => isBase) ? 'Rings are the base; ' : ''}the dashed line joins the files that no other beats in both.`.replace(
        /^t/,
        'T',
      ),
      description: `${points.map(describe).join('; ')}.`,
      width,
      height,
      table: dataTable({
        caption: 'Size and accuracy of every file',
        header: ['File', 'Size', 'Accuracy', 'On the front'],
        rows: points.map((point) => [
          point.name,
          formatQuantity(point.sizeBytes, 'bytes'),
          formatQuantity(point.fraction, 'fraction'),
          front.includes(point) ? 'yes' : 'no',
        ]),
        right: [1, 2],
      }),
    },
    axes,
    polyline(front.map(at), 'front'),
    element('g', {}, ...marks),
  );
}

function pointsOf(artifacts: readonly Artifact[], isBase: boolean): Point[] {
  return artifacts.flatMap(({ artifact, sizeBytes, accuracy }) =>
    accuracy
      ? [{ artifact, name: isBase ? `${artifact} (base)` : artifact, isBase, sizeBytes, fraction: accuracy.fraction }]
      : [],
  );
}

/** Points that no other point beats: none is both as small and as accurate. Smallest first. */
export function paretoFront<P extends Pick<Point, 'sizeBytes' | 'fraction'>>(points: readonly P[]): P[] {
  const sorted = [...points].sort((a, b) => a.sizeBytes - b.sizeBytes || b.fraction - a.fraction);
  let best = -Infinity;
  return sorted.filter(({ fraction }) => {
    const isBetter = fraction > best;
    best = Math.max(best, fraction);
    return isBetter;
  });
}

function describe({ name, sizeBytes, fraction }: Point): string {
  return `${name}: ${formatQuantity(sizeBytes, 'bytes')}, ${formatQuantity(fraction, 'fraction')}`;
}

function shorten(name: string): string {
  return name.length > 28 ? `${name.slice(0, 27)}…` : name;
}

function trim(value: number): string {
  return String(Number(value.toFixed(3)));
}
