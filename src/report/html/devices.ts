/** How long an inference takes on each device: a dot per run, so that the spread is seen and not only claimed. */
import { spreadOf, tabulateDevices, type DeviceTable } from '../devices.js';
import { formatQuantity } from '../quantity.js';
import type { BaseView } from '../report.js';
import type { Artifact, Report } from '../schema/report.js';
import { changedFrom } from './base.js';
import { element, type Child, type Html } from './element.js';
import { circle, dataTable, figure, line, text } from './figure.js';
import { linearScale, widen } from './scale.js';

interface Strip {
  readonly name: string;
  readonly isBase: boolean;
  readonly runsMs: readonly number[];
}

const width = 680;
const rowHeight = 34;
const plot = { left: 170, right: 560, top: 28 };

export function renderDevices(report: Report, baseline: BaseView | null): (Html | null)[] {
  const { artifacts } = report;
  const table = tabulateDevices(artifacts);
  if (!table) return [];
  const devices = [...new Set(artifacts.flatMap((artifact) => artifact.devices.map(({ device }) => device)))];
  const base = changedFrom(baseline, report);
  return [
    ...devices.map((device) => {
      const before = (name: string) => base.filter(({ artifact }) => artifact === name);
      return renderStrips(
        device,
        artifacts.flatMap((artifact) => [
          ...stripsOf([artifact], device, false),
          ...stripsOf(before(artifact.artifact), device, true),
        ]),
      );
    }),
    renderTable(table),
  ];
}

/** A column per measurement, because there are more quantities than devices. */
function renderTable({ header, rows }: DeviceTable): Html {
  return dataTable({
    caption: 'What devices measured; intervals are of the mean over the runs, at 95 %',
    header: ['Quantity', ...rows.map(([artifact = '', device = '']) => `${artifact} on ${device}`)],
    rows: header.slice(2).map((title, column) => [title, ...rows.map((row) => renderCell(row[column + 2] ?? '—'))]),
  });
}

/** The interval stands under its mean. */
function renderCell(text: string): Child {
  const [, value, interval] = /^([\d.,]+ m[sJ]) \((.*)\)$/.exec(text) ?? [];
  return value === undefined || interval === undefined
    ? text
    : element('div', {}, value, element('span', { class: 'note' }, interval));
}

function stripsOf(artifacts: readonly Artifact[], name: string, isBase: boolean): Strip[] {
  return artifacts.flatMap(({ artifact, devices }) =>
    devices.flatMap(({ device, latency }) =>
      device === name && latency !== null && latency.medianMs.length > 0
        ? [{ name: isBase ? `${artifact} (base)` : artifact, isBase, runsMs: latency.medianMs }]
        : [],
    ),
  );
}

function renderStrips(device: string, strips: readonly Strip[]): Html | null {
  // A single run has no spread to show; the table has its number.
  if (!strips.some(({ runsMs }) => runsMs.length > 1)) return null;
  const spreads = strips.map(({ runsMs }) => spreadOf(runsMs)!);
  const ends = spreads.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  const x = linearScale(widen([...strips.flatMap(({ runsMs }) => runsMs), ...ends], 0.02), plot.left, plot.right, 5);
  const bottom = plot.top + strips.length * rowHeight;
  const marks = strips.map(({ name, isBase, runsMs }, index) => {
    const y = plot.top + (index + 0.5) * rowHeight;
    const { mean, low, high } = spreads[index]!;
    const old = isBase ? ' old' : '';
    const at = (value: number) => x.position(value);
    return [
      text(plot.left - 14, y + 4, shorten(name), { anchor: 'end', class: 'name' }),
      runsMs.map((run, number) =>
        circle(at(run), y, 4, `run${old}`, `run ${number + 1}: ${formatQuantity(run, 'milliseconds')}`),
      ),
      low === null || high === null
        ? null
        : [
            line(at(low), y, at(high), y, `interval${old}`),
            line(at(low), y - 6, at(low), y + 6, `interval${old}`),
            line(at(high), y - 6, at(high), y + 6, `interval${old}`),
          ],
      line(at(mean), y - 10, at(mean), y + 10, `interval${old}`),
      text(plot.right + 16, y + 4, formatQuantity(mean, 'milliseconds'), { class: 'label' }),
    ];
  });
  return figure(
    {
      title: `Latency on ${device}`,
      note: 'Dots are the medians of the runs, the tall stroke their mean, the bracket its 95 % interval.',
      description: `${strips.map((strip, index) => describe(strip, spreads[index]!)).join('; ')}.`,
      width,
      height: bottom + 12,
      table: dataTable({
        caption: `Median latency of each run on ${device}`,
        header: ['File', 'Run', 'Median'],
        rows: strips.flatMap(({ name, runsMs }) =>
          runsMs.map((run, number) => [name, String(number + 1), formatQuantity(run, 'milliseconds')]),
        ),
        right: [1, 2],
      }),
    },
    x.ticks.map((tick) => [
      line(x.position(tick), plot.top, x.position(tick), bottom, 'gridline'),
      text(x.position(tick), plot.top - 10, `${Number(tick.toPrecision(6))} ms`, { anchor: 'middle' }),
    ]),
    element('g', {}, ...marks),
  );
}

function describe({ name, runsMs }: Strip, { mean, low, high }: NonNullable<ReturnType<typeof spreadOf>>): string {
  const interval = low === null || high === null ? '' : `, ${low.toFixed(2)} to ${high.toFixed(2)} at 95 %`;
  return `${name}: ${formatQuantity(mean, 'milliseconds')} over ${runsMs.length} run${runsMs.length === 1 ? '' : 's'}${interval}`;
}

function shorten(name: string): string {
  return name.length > 22 ? `${name.slice(0, 21)}…` : name;
}
