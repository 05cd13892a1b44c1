/** How training went: one small chart per stage and quantity. */
import { formatQuantity } from '../quantity.js';
import type { Curve, CurvePoint } from '../schema/report.js';
import { element, type Html } from './element.js';
import { circle, dataTable, figure, line, polyline, text } from './figure.js';
import { linearScale, widen } from './scale.js';

interface Series {
  readonly title: string;
  readonly read: (point: CurvePoint) => number | undefined;
  readonly print: (value: number) => string;
}

const percent = (value: number) => formatQuantity(value, 'fraction');
const plain = (value: number) => String(Number(value.toPrecision(4)));

const series: readonly Series[] = [
  { title: 'loss', read: ({ loss }) => loss, print: plain },
  { title: 'accuracy', read: ({ accuracyFraction }) => accuracyFraction, print: percent },
  {
    title: 'validation accuracy',
    read: ({ validationAccuracyFraction }) => validationAccuracyFraction,
    print: percent,
  },
  { title: 'score', read: ({ score }) => score, print: plain },
  { title: 'validation score', read: ({ validationScore }) => validationScore, print: plain },
  { title: 'sparsity', read: ({ sparsityFraction }) => sparsityFraction, print: percent },
  { title: 'k, weight of the sparsity loss', read: ({ sparsityLossWeight }) => sparsityLossWeight, print: plain },
  { title: 'class loss behind the teacher', read: ({ classLossGap }) => classLossGap, print: percent },
  { title: 'frozen weights', read: ({ frozenFraction }) => frozenFraction, print: percent },
  { title: 'learning rate', read: ({ learningRate }) => learningRate, print: plain },
];

const [width, height] = [248, 172];
const plot = { left: 50, right: 238, top: 10, bottom: 132 };

export function renderCurves({ stage, scoreName, points }: Curve): Html | null {
  const named = series.map((one) => (one.title === 'score' ? { ...one, title: scoreName ?? one.title } : one));
  const charts = named.map((one) => renderSeries(stage, one, points)).filter((chart) => chart !== null);
  return charts.length === 0
    ? null
    : element('section', {}, element('h3', {}, `Training of ${stage}`), element('div', { class: 'grid' }, ...charts));
}

function renderSeries(stage: string, { title, read, print }: Series, points: readonly CurvePoint[]): Html | null {
  const values = points.flatMap((point) => {
    const value = read(point);
    return value === undefined ? [] : [[point.epoch, value] as const];
  });
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return null;
  const x = linearScale([0, ...values.map(([epoch]) => epoch)], plot.left, plot.right, 4);
  const y = linearScale(
    widen(
      values.map(([, value]) => value),
      0.01,
    ),
    plot.bottom,
    plot.top,
    3,
  );
  return figure(
    {
      title: `${stage}: ${title}`,
      description: `From ${print(first[1])} at epoch ${first[0]} to ${print(last[1])} at epoch ${last[0]}.`,
      width,
      height,
      table: dataTable({
        caption: `${title} of ${stage}`,
        header: ['Epoch', title],
        rows: values.map(([epoch, value]) => [plain(epoch), print(value)]),
        right: [0, 1],
      }),
    },
    y.ticks.map((tick) => [
      line(plot.left, y.position(tick), plot.right, y.position(tick), 'gridline'),
      text(plot.left - 6, y.position(tick) + 4, print(tick).replace(/\.?0+ %$/, ' %'), { anchor: 'end' }),
    ]),
    x.ticks.map((tick) => text(x.position(tick), plot.bottom + 18, plain(tick), { anchor: 'middle' })),
    text((plot.left + plot.right) / 2, height - 6, 'epoch', { anchor: 'middle' }),
    polyline(
      values.map(([epoch, value]) => [x.position(epoch), y.position(value)] as const),
      'curve',
    ),
    values.length <= 60
      ? values.map(([epoch, value]) =>
          circle(x.position(epoch), y.position(value), 2.5, 'mark', `epoch ${plain(epoch)}: ${print(value)}`),
        )
      : null,
  );
}
