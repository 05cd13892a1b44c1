/** Where the bytes of a file are: one bar per kernel, the part that is zero set off, the base as an outline. */
import { codewordsColumn } from '../codewords.js';
import { formatCount, formatKnown, formatQuantity } from '../quantity.js';
import type { Artifact, Layer } from '../schema/report.js';
import type { Html } from './element.js';
import { dataTable, figure, line, outline, rect, text } from './figure.js';
import { linearScale } from './scale.js';

const width = 760;
const rowHeight = 26;
const plot = { left: 180, right: 520, top: 28 };
/** A chart of more rows than this helps nobody; the table has them all. */
const maxBars = 40;

export function renderLayers({ artifact, layers }: Artifact, base: Artifact | undefined): Html | null {
  if (layers.length === 0) return null;
  const bars =
    layers.length <= maxBars ? layers : [...layers].sort((a, b) => b.kernelBytes - a.kernelBytes).slice(0, maxBars);
  const bytesInBase = (layer: Layer) => base?.layers.find(({ name }) => name === layer.name)?.kernelBytes;
  const x = linearScale(
    [0, ...bars.flatMap((layer) => [layer.kernelBytes, bytesInBase(layer) ?? 0])],
    plot.left,
    plot.right,
  );
  const height = plot.top + bars.length * rowHeight + 10;
  const marks = bars.map((layer, index) => {
    const y = plot.top + index * rowHeight;
    const before = bytesInBase(layer);
    const [start, end] = [x.position(0), x.position(layer.kernelBytes)];
    const full = start + (end - start) * (1 - layer.zeroFraction);
    const title = describe(layer);
    const ghost = before === undefined ? null : x.position(before);
    return [
      text(plot.left - 10, y + 17, shorten(layer.name), { anchor: 'end', class: 'name' }),
      rect(start, y + 6, end - start, rowHeight - 12, 'zero', title),
      rect(start, y + 6, full - start, rowHeight - 12, 'mark', title),
      ghost === null ? null : outline(start, y + 3, ghost - start, rowHeight - 6, 'ghost'),
      text(Math.max(end, ghost ?? 0) + 10, y + 17, summarize(layer), { class: 'value' }),
    ];
  });
  const codewords = codewordsColumn(layers);
  const more = bars.length < layers.length ? `, the largest ${bars.length} of ${layers.length}` : '';
  return figure(
    {
      title: `Kernels of ${artifact}${more}`,
      note: `Bytes of each; the light part is zeros${base ? ', the dashed outline is the base' : ''}.`,
      description: `${bars.map(describe).join('; ')}.`,
      width,
      height,
      table: dataTable({
        caption: `Layers of ${artifact}`,
        header: ['Layer', 'Operator', 'Elements', 'Kernel', 'Zeros', 'Distinct codes', 'MACs', ...codewords.header],
        rows: layers.map((layer, index) => [
          layer.name,
          layer.operator,
          formatCount(layer.kernelElements),
          formatQuantity(layer.kernelBytes, 'bytes'),
          formatQuantity(layer.zeroFraction, 'fraction'),
          formatCount(layer.distinctCodes),
          formatKnown(layer.macs, 'count'),
          ...codewords.cells[index]!,
        ]),
        right: [2, 3, 4, 5, 6],
      }),
    },
    x.ticks.map((tick) => [
      line(x.position(tick), plot.top, x.position(tick), height - 8, 'gridline'),
      text(x.position(tick), plot.top - 10, formatQuantity(tick, 'bytes'), { anchor: 'middle' }),
    ]),
    marks,
  );
}

function describe({ name, kernelBytes, zeroFraction, distinctCodes }: Layer): string {
  return `${name}: ${formatQuantity(kernelBytes, 'bytes')}, ${formatQuantity(zeroFraction, 'fraction')} zeros, ${formatCount(distinctCodes)} distinct codes`;
}

function summarize({ kernelBytes, zeroFraction, distinctCodes }: Layer): string {
  const zeros = `${Math.round(zeroFraction * 100)} % zeros`;
  return `${formatQuantity(kernelBytes, 'bytes')} · ${zeros} · ${formatCount(distinctCodes)} codes`;
}

function shorten(name: string): string {
  return name.length > 26 ? `…${name.slice(-25)}` : name;
}
