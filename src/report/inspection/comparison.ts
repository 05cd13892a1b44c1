/** Two files side by side: the sums, and every layer with what became of it. */
import type { Comparison, InspectedFile, InspectedLayer, LayerMatch } from '../../measure/schema/inspection.js';
import { element, type Child, type Html } from '../html/element.js';
import { dataTable, figure, line, outline, rect, text } from '../html/figure.js';
import { linearScale } from '../html/scale.js';
import { formatQuantity } from '../quantity.js';
import { describeMatch, formatBits, shorten, signedBytes, totalsOf } from './describe.js';

export function renderComparison(comparison: Comparison, before: InspectedFile, after: InspectedFile): Child[] {
  return [
    dataTable({
      caption: `${after.file} against ${before.file}`,
      header: ['What', 'Before', 'After', 'Change'],
      rows: totalsOf(before, after),
      right: [1, 2, 3],
    }),
    comparison.layers.length === 0 ? null : renderBars(comparison, before, after),
  ];
}

const width = 760;
const rowHeight = 26;
const plot = { left: 190, right: 520, top: 28 };
const maxBars = 60;

interface Row {
  readonly match: LayerMatch;
  readonly old: InspectedLayer | null;
  readonly now: InspectedLayer | null;
}

function renderBars({ layers }: Comparison, before: InspectedFile, after: InspectedFile): Html {
  const rows = layers.map((match): Row => {
    return {
      match,
      old: match.before === null ? null : before.layers[match.before]!,
      now: match.after === null ? null : after.layers[match.after]!,
    };
  });
  const shown = rows.slice(0, maxBars);
  const x = linearScale(
    [0, ...shown.flatMap(({ old, now }) => [old?.bytes ?? 0, now?.bytes ?? 0])],
    plot.left,
    plot.right,
  );
  const height = plot.top + shown.length * rowHeight + 10;
  const marks = shown.map(({ match, old, now }, index) => {
    const y = plot.top + index * rowHeight;
    const [oldEnd, nowEnd] = [x.position(old?.bytes ?? 0), x.position(now?.bytes ?? 0)];
    const words = changeOf({ match, old, now });
    return [
      text(plot.left - 10, y + 17, shorten((now ?? old)!.name, 26), { anchor: 'end', class: 'name' }),
      rect(plot.left, y + 6, nowEnd - plot.left, rowHeight - 12, 'mark', words),
      outline(plot.left, y + 3, oldEnd - plot.left, rowHeight - 6, 'ghost'),
      text(Math.max(oldEnd, nowEnd) + 10, y + 17, words, { class: 'value' }),
    ];
  });
  return figure(
    {
      title: `Bytes of each layer${shown.length < rows.length ? `, the first ${shown.length} of ${rows.length}` : ''}`,
      note: `The dashed outline is ${shorten(before.file, 60)}.`,
      description: `${shown.map((row) => `${(row.now ?? row.old)!.name}: ${changeOf(row)}`).join('; ')}.`,
      width,
      height,
      table: comparisonTable(rows, before),
    },
    x.ticks.map((tick) => [
      line(x.position(tick), plot.top, x.position(tick), height - 8, 'gridline'),
      text(x.position(tick), plot.top - 10, formatQuantity(tick, 'bytes'), { anchor: 'middle' }),
    ]),
    marks,
  );
}

function changeOf({ match, old, now }: Row): string {
  if (!old || !now) return match.match;
  const bytes = signedBytes(now.bytes - old.bytes);
  return `${bytes} · ${match.areWeightsEqual ? 'same weights' : 'weights changed'}${match.match === 'name' ? '' : ' · renamed'}`;
}

function comparisonTable(rows: readonly Row[], before: InspectedFile): Html {
  const both = ({ old, now }: Row, print: (layer: InspectedLayer) => string): Child => {
    const [a, b] = [old && print(old), now && print(now)];
    if (a === null || b === null) return a ?? b ?? '—';
    return a === b ? a : element('span', {}, `${a} → ${b}`);
  };
  return dataTable({
    caption: 'Layers of both files',
    header: ['Layer', 'Bytes', 'Zeros', 'Codes', 'Entropy', 'What happened'],
    rows: rows.map((row) => [
      (row.now ?? row.old)!.name,
      both(row, ({ bytes }) => formatQuantity(bytes, 'bytes')),
      both(row, ({ zeroFraction }) => formatQuantity(zeroFraction, 'fraction')),
      both(row, ({ distinctCodes }) => String(distinctCodes)),
      both(row, ({ entropyBits }) => formatBits(entropyBits)),
      describeMatch(row.match, before.layers),
    ]),
    right: [1, 2, 3, 4],
  });
}
