/** Where the bytes of a file are: one bar per kernel, the part that is zero set off, the base as an outline. */
import { formatCount, formatQuantity } from '../quantity.js';
import type { Artifact, Layer } from '../schema/report.js';
import type { Html } from './element.js';
import { dataTable, figure, line, rect, text } from './figure.js';
import { linearScale } from './scale.js';

const width = 680;
const rowHeight = 24;
const plot = { left: 190, right: 610, top: 26 };
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
    return [
      text(plot.left - 8, y + 15, shorten(layer.name), { anchor: 'end' }),
      rect(start, y + 4, full - start, rowHeight - 8, 'mark', title),
      rect(full, y + 4, end - full, rowHeight - 8, 'zero', title),
      before === undefined ? null : line(x.position(before), y + 2, x.position(before), y + rowHeight - 2, 'before'),
      text(end + 6, y + 15, formatQuantity(layer.kernelBytes, 'bytes'), { class: 'small' }),
    ];
  });
  const more = bars.length < layers.length ? `, the largest ${bars.length} of ${layers.length}` : '';
  return figure(
    {
      title: `Kernels of ${artifact}${more}: bytes, the light part is zeros${base ? ', the line is the base' : ''}`,
      description: `${bars.map(describe).join('; ')}.`,
      width,
      height,
      table: dataTable(
        `Layers of ${artifact}`,
        ['Layer', 'Operator', 'Elements', 'Kernel', 'Zeros', 'Distinct codes', 'MACs'],
        layers.map((layer) => [
          layer.name,
          layer.operator,
          formatCount(layer.kernelElements),
          formatQuantity(layer.kernelBytes, 'bytes'),
          formatQuantity(layer.zeroFraction, 'fraction'),
          formatCount(layer.distinctCodes),
          formatCount(layer.macs),
        ]),
        [2, 3, 4, 5, 6],
      ),
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

function shorten(name: string): string {
  return name.length > 26 ? `…${name.slice(-25)}` : name;
}
