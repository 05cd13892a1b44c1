/** Size against accuracy: every file of this run and of the base, and the front that no other file beats in both. */
import { formatQuantity } from '../quantity.js';
import type { Artifact, Report } from '../schema/report.js';
import { element, type Html } from './element.js';
import { circle, dataTable, figure, line, polyline, text } from './figure.js';
import { linearScale, logScale } from './scale.js';

interface Point {
  readonly name: string;
  readonly isBase: boolean;
  readonly sizeBytes: number;
  readonly fraction: number;
}

const [width, height] = [680, 340];
const plot = { left: 70, right: 660, top: 16, bottom: 290 };

export function renderPareto(report: Report, baseline: Report | null): Html | null {
  const points = [...pointsOf(report.artifacts, false), ...pointsOf(baseline?.artifacts ?? [], true)];
  if (points.length === 0) return null;
  const sizes = points.map(({ sizeBytes }) => sizeBytes);
  const isWide = Math.max(...sizes) > 8 * Math.min(...sizes);
  const x = isWide ? logScale(sizes, plot.left, plot.right) : linearScale(sizes, plot.left, plot.right);
  const y = linearScale(
    points.map(({ fraction }) => fraction),
    plot.bottom,
    plot.top,
  );
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
    const [cx, cy] = [x.position(point.sizeBytes), y.position(point.fraction)];
    const isRight = cx > (plot.left + plot.right) / 2;
    const label = text(cx + (isRight ? -10 : 10), cy + (isRight ? -8 : 16), shorten(point.name), {
      anchor: isRight ? 'end' : 'start',
      class: 'label',
    });
    return [circle(cx, cy, 6, point.isBase ? 'base' : 'mark', describe(point)), label];
  });
  return figure(
    {
      title: 'Size against accuracy',
      description: `${points.map(describe).join('; ')}.`,
      width,
      height,
      table: dataTable(
        'Size and accuracy of every file',
        ['File', 'Size', 'Accuracy', 'On the front'],
        points.map((point) => [
          point.name,
          formatQuantity(point.sizeBytes, 'bytes'),
          formatQuantity(point.fraction, 'fraction'),
          front.includes(point) ? 'yes' : 'no',
        ]),
        [1, 2],
      ),
    },
    axes,
    polyline(
      front.map(({ sizeBytes, fraction }) => [x.position(sizeBytes), y.position(fraction)]),
      'front',
    ),
    element('g', {}, ...marks),
  );
}

function pointsOf(artifacts: readonly Artifact[], isBase: boolean): Point[] {
  return artifacts.flatMap(({ artifact, sizeBytes, accuracy }) =>
    accuracy
      ? [{ name: isBase ? `${artifact} (base)` : artifact, isBase, sizeBytes, fraction: accuracy.fraction }]
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
