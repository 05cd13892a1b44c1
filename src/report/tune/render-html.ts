/** The page of a search: the front as a picture, its trials as tables. One file, no network, no script. */
import { findMetric } from '../../metrics/metrics.js';
import { element, type Html } from '../html/element.js';
import { circle, dataTable, figure, line, polyline, text } from '../html/figure.js';
import { renderPage, renderSection } from '../html/page.js';
import { linearScale, logScale, widen } from '../html/scale.js';
import type { TuneMeasured, TuneResult, TuneTrial } from '../schema/tune.js';
import { bindingBudgets, describeBinding, describeSettings, describeTrial, formatMetric, titleOf } from './describe.js';
import { wholeOf } from './tune-result.js';

export function renderTuneHtml(result: TuneResult): string {
  const { name, tool, trials, artifact } = result;
  const binding = bindingBudgets(result);
  const sections = [
    { id: 'front', title: 'The front', content: [renderFront(result) ?? noFront, pointsTable(result)] },
    {
      id: 'budgets',
      title: 'Budgets that do not hold',
      content:
        binding.length === 0
          ? [element('p', {}, 'Every trial with all epochs keeps every budget on the validation data.')]
          : [element('ul', {}, ...binding.map((one) => element('li', {}, describeBinding(one))))],
    },
    { id: 'trials', title: 'All trials', content: [trialsTable(result)] },
  ];
  return renderPage({
    title: `${name}: search`,
    toolVersion: tool,
    skip: 'Skip to the front',
    header: [
      element('p', { class: 'eyebrow' }, `A search over ${trials.length} settings of ${artifact}`),
      element('h1', {}, name),
    ],
    main: sections.map((section) => renderSection(section, 2)),
  });
}

const noFront = element('p', {}, 'No trial with all epochs keeps every budget on the validation data.');

const [width, height] = [680, 360];
const plot = { left: 64, right: 640, top: 26, bottom: 304 };

interface Point {
  readonly trial: TuneTrial;
  readonly measured: TuneMeasured;
}

function renderFront(result: TuneResult): Html | null {
  const { metric, score, front } = result;
  const points = result.trials.flatMap((trial): Point[] => {
    const measured = wholeOf(trial);
    return measured ? [{ trial, measured }] : [];
  });
  if (points.length === 0) return null;
  const costs = points.map(({ measured }) => measured.metric);
  const isWide = Math.min(...costs) > 0 && Math.max(...costs) > 8 * Math.min(...costs);
  const x = isWide ? logScale(costs, plot.left, plot.right) : linearScale(widen(costs, 0.02), plot.left, plot.right);
  const scores = points.map(({ measured }) => measured.score);
  const y = linearScale(widen(scores, 0.005), plot.bottom, plot.top);
  const at = ({ measured }: Point) => [x.position(measured.metric), y.position(measured.score)] as const;
  const onFront = front.map((number) => points.find(({ trial }) => trial.number === number)!);
  const axes = [
    ...y.ticks.flatMap((tick) => [
      line(plot.left, y.position(tick), plot.right, y.position(tick), 'gridline'),
      text(plot.left - 8, y.position(tick) + 4, formatTick(tick, score), { anchor: 'end' }),
    ]),
    ...x.ticks.flatMap((tick) => [
      line(x.position(tick), plot.top, x.position(tick), plot.bottom, 'gridline'),
      text(x.position(tick), plot.bottom + 18, formatMetric(tick, metric), { anchor: 'middle' }),
    ]),
    text(
      (plot.left + plot.right) / 2,
      height - 8,
      `${titleOf(metric)}${isWide ? ', logarithmic' : ''} (smaller is better)`,
      {
        anchor: 'middle',
      },
    ),
  ];
  const marks = points.map((point) => {
    const [cx, cy] = at(point);
    const place = onFront.indexOf(point);
    const mark = circle(
      cx,
      cy,
      6,
      point.measured.broken.length > 0 ? 'base' : 'mark',
      describeTrial(point.trial, result),
    );
    return place < 0 ? [mark] : [mark, text(cx + 9, cy - 8, String(place + 1), { class: 'label' })];
  });
  return figure(
    {
      title: `${titleOf(metric)} against ${titleOf(score)}`,
      note: 'Each mark is a trial with all epochs; rings break a budget. The dashed line joins the points that no other beats in both.',
      description: `${onFront.map(({ trial }) => describeTrial(trial, result)).join('; ') || 'No trial is on the front'}.`,
      width,
      height,
      table: dataTable({
        caption: 'Trials with all epochs',
        header: ['Trial', titleOf(metric), titleOf(score), 'On the front'],
        rows: points.map(({ trial, measured }) => [
          String(trial.number),
          formatMetric(measured.metric, metric),
          formatMetric(measured.score, score),
          front.includes(trial.number) ? 'yes' : 'no',
        ]),
        right: [1, 2],
      }),
    },
    axes,
    polyline(onFront.map(at), 'front'),
    element('g', {}, ...marks),
  );
}

/** Ticks are round: their zeros after the point say nothing. */
function formatTick(value: number, score: string): string {
  return findMetric(score)?.unit === 'fraction' ? `${Number((100 * value).toFixed(3))} %` : formatMetric(value, score);
}

function pointsTable(result: TuneResult): Html | null {
  const { front, trials, metric, score } = result;
  if (front.length === 0) return null;
  return dataTable({
    caption: 'Points of the front',
    header: ['Point', titleOf(metric), `${titleOf(score)}, validation`, `${titleOf(score)}, test`, 'Spec', 'Settings'],
    rows: front.map((number, index) => {
      const trial = trials.find((one) => one.number === number)!;
      const measured = wholeOf(trial)!;
      return [
        String(index + 1),
        formatMetric(measured.metric, metric),
        formatMetric(measured.score, score),
        trial.test ? formatMetric(trial.test.score, score) : '—',
        `point-${index + 1}.yml`,
        describeSettings(trial.settings),
      ];
    }),
    right: [1, 2, 3],
    isStacked: true,
  });
}

function trialsTable({ trials, metric, score }: TuneResult): Html {
  return dataTable({
    caption: 'Every trial, and how far it went',
    header: ['Trial', 'Shard', 'Epochs', titleOf(metric), `${titleOf(score)}, validation`, 'Settings'],
    rows: trials.map(({ number, shard, rungs, settings }) => {
      const { divisor, measured, failure } = rungs.at(-1)!;
      return [
        String(number),
        String(shard),
        divisor === 1 ? 'all' : `1/${divisor}`,
        measured ? formatMetric(measured.metric, metric) : '—',
        measured ? formatMetric(measured.score, score) : `failed: ${failure ?? ''}`,
        describeSettings(settings),
      ];
    }),
    right: [3, 4],
    isStacked: true,
  });
}
