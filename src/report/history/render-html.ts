/**
 * The page of `tinygate history --html`: one file that needs no network and runs no script, in the style of the report. A small
 * chart for each number that changed, a table for those that did not.
 */
import { version } from '../../core/version.js';
import { element, type Child, type Html } from '../html/element.js';
import { dataTable } from '../html/figure.js';
import { renderNavigation, renderPage, renderSection, type Section } from '../html/page.js';
import { formatQuantity } from '../quantity.js';
import { historyCss, renderChart } from './chart.js';
import { describeShifts } from './describe.js';
import { describeSpan, type HistoryView } from './render-text.js';
import { isConstant, type Series } from './series.js';

/** A browser shows so many without effort. */
const maxCharts = 240;
const maxRows = 200;
const maxLinks = 40;

export function renderHistoryHtml(view: HistoryView): string {
  const { records, series, limits } = view;
  const specs = [...new Set(records.map(({ spec }) => spec))];
  const changed = series.filter(({ points }) => !isConstant(points));
  const drawn = new Set(changed.slice(0, maxCharts));
  const artifacts = groupBy(series, ({ spec, artifact }) => JSON.stringify([spec, artifact]));
  const sections = artifacts
    .filter((own) => own.some((one) => drawn.has(one)))
    .map((own, index): Section => ({
      id: `artifact-${index + 1}`,
      title: specs.length > 1 ? `${own[0]!.spec}: ${own[0]!.artifact}` : own[0]!.artifact,
      content: groupBy(own, ({ device }) => String(device === null) + String(device)).map((same) =>
        renderGroup(same, drawn),
      ),
    }));
  const shifts: Section = { id: 'shifts', title: 'Where a mean shifted', content: renderShifts(series) };
  const constant: Section = { id: 'constant', title: 'What did not change', content: renderConstant(series) };
  const more = changed.length - drawn.size;
  const all = [shifts, ...sections, constant];
  return renderPage({
    title: `${specs.slice(0, 3).join(', ') || 'no model'}: history`,
    toolVersion: version,
    skip: 'Skip to the charts',
    css: historyCss,
    header: [
      element('p', { class: 'eyebrow' }, 'Models over their commits'),
      element(
        'h1',
        {},
        specs.slice(0, 3).join(', ') + (specs.length > 3 ? ` and ${specs.length - 3} more` : '') || 'No model',
      ),
      specs
        .slice(0, maxRows)
        .map((spec) => element('p', {}, `${spec}: ${describeSpan(records.filter((record) => record.spec === spec))}`)),
      renderNavigation(all.slice(0, maxLinks)),
    ],
    main: [
      limits.map((limit) => element('p', { class: 'quiet' }, limit)),
      more === 0
        ? null
        : element(
            'p',
            { class: 'quiet' },
            `${more} more charts would be too much for one page; the file has their numbers.`,
          ),
      all.map((section) => renderSection(section, 2)),
    ],
  });
}

function renderGroup(series: readonly Series[], drawn: ReadonlySet<Series>): Html | null {
  const charts = series.filter((one) => drawn.has(one)).map(renderChart);
  if (charts.length === 0) return null;
  const device = series[0]!.device;
  return element(
    'div',
    {},
    element('h3', {}, device === null ? 'The file' : `On ${device}`),
    element('div', { class: 'grid' }, ...charts),
  );
}

function renderShifts(series: readonly Series[]): Child[] {
  const notes = describeShifts(series);
  if (notes.length === 0) return [element('p', {}, 'No shift was found. From three commits on they are looked for.')];
  return [
    dataTable({
      caption: 'The latest first; the commit is the first with the new mean',
      header: ['Number', 'Before', 'After', 'Change', 'Commit', 'Day'],
      rows: notes
        .slice(0, maxRows)
        .map(({ subject, before, after, relative, isWorse, commit, date }) => [
          subject,
          before,
          after,
          `${relative === null ? '' : `${relative}, `}${isWorse ? 'worse' : 'better'}`,
          element('code', {}, commit),
          date ?? '—',
        ]),
      right: [1, 2],
      isStacked: true,
    }),
    notes.length > maxRows
      ? element('p', { class: 'quiet' }, `${notes.length - maxRows} earlier ones are left out.`)
      : null,
  ];
}

function renderConstant(series: readonly Series[]): Child[] {
  const constant = series.filter(({ points }) => isConstant(points));
  if (constant.length === 0) return [element('p', {}, 'Every number changed.')];
  const several = new Set(series.map(({ spec }) => spec)).size > 1;
  return [
    dataTable({
      caption: 'The same at every commit',
      header: ['Number', 'Artifact', 'Device', 'Value', 'Commits'],
      rows: constant
        .slice(0, maxRows)
        .map(({ spec, artifact, device, metric, points }) => [
          metric.title,
          several ? `${spec}: ${artifact}` : artifact,
          device ?? '—',
          formatQuantity(points[0]!.value, metric.unit),
          String(points.length),
        ]),
      right: [3, 4],
      isStacked: true,
    }),
    constant.length > maxRows
      ? element('p', { class: 'quiet' }, `${constant.length - maxRows} more are left out.`)
      : null,
  ];
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = groups.get(key(item)) ?? [];
    groups.set(key(item), own);
    own.push(item);
  }
  return [...groups.values()];
}
