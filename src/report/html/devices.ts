/** How long an inference takes on each device: a dot per run, so that the spread is seen and not only claimed. */
import { spreadOf, tabulateDevices, type DeviceTable } from '../devices.js';
import { formatQuantity } from '../quantity.js';
import type { BaseView } from '../report.js';
import type { Artifact, Report } from '../schema/report.js';
import { changedFrom } from './base.js';
import { element, type Html } from './element.js';
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
  const base = changedFrom(baseline, report);
  return tabulateDevices(artifacts).flatMap((table) => {
    const { device } = table;
    const before = (name: string) => base.filter(({ artifact }) => artifact === name);
    const strips = artifacts.flatMap((artifact) => [
      ...stripsOf([artifact], device, false),
      ...stripsOf(before(artifact.artifact), device, true),
    ]);
    return [renderStrips(device, strips), renderTable(table)];
  });
}

/** A column per artifact, because there are more quantities than artifacts. */
function renderTable({ device, isShared, header, rows }: DeviceTable): Html {
  const mark = isShared ? ' (shared hardware: others use it at the same time)' : '';
  return dataTable({
    caption: `What ${device} measured${mark}; after ± stands the standard deviation of the runs`,
    header: ['Quantity', ...rows.map(([artifact = '']) => artifact)],
    rows: header.slice(1).map((title, column) => [title, ...rows.map((row) => row[column + 1] ?? '—')]),
  });
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
