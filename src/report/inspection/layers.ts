/** Layer by layer: bytes and zeros as bars, information as a chart of its own, and the spread of the weights. */
import type { InspectedFile, InspectedLayer } from '../../measure/schema/inspection.js';
import { element, type Child, type Html } from '../html/element.js';
import { dataTable, figure, line, rect, text } from '../html/figure.js';
import { renderHistogram } from '../html/histograms.js';
import { linearScale } from '../html/scale.js';
import { formatCount, formatQuantity } from '../quantity.js';
import { formatBits, formatKnown, formatShape, shorten } from './describe.js';

/** A chart of more rows than this helps nobody; the table has them all. */
const maxBars = 40;
const width = 760;
const rowHeight = 26;
const left = 190;
const bytesPlot = { left, right: 470, top: 40 };
const bitsPlot = { left: 560, right: 700, top: 40 };

export function renderLayers(file: InspectedFile): Child[] {
  const { layers } = file;
  if (layers.length === 0) return [element('p', {}, 'The file holds no layers with constant weights.')];
  return [renderBars(file), renderHistograms(file)];
}

function renderBars({ file, layers }: InspectedFile): Html {
  const bars = [...layers].sort((a, b) => b.bytes - a.bytes).slice(0, maxBars);
  const shown = layers.filter((layer) => bars.includes(layer));
  const x = linearScale([0, ...shown.map(({ bytes }) => bytes)], bytesPlot.left, bytesPlot.right, 3);
  const mostBits = Math.max(8, ...shown.map(storedBits));
  const bits = linearScale([0, mostBits], bitsPlot.left, bitsPlot.right, 4);
  const height = bytesPlot.top + shown.length * rowHeight + 10;
  const marks = shown.map((layer, index) => {
    const y = bytesPlot.top + index * rowHeight;
    const [start, end] = [x.position(0), x.position(layer.bytes)];
    const full = (end - start) * (1 - layer.zeroFraction);
    const title = describe(layer);
    return [
      text(left - 10, y + 17, shorten(layer.name, 26), { anchor: 'end', class: 'name' }),
      rect(start, y + 6, end - start, rowHeight - 12, 'zero', title),
      rect(start, y + 6, full, rowHeight - 12, 'mark', title),
      text(end + 8, y + 17, formatQuantity(layer.bytes, 'bytes'), { class: 'value' }),
      rect(bits.position(0), y + 6, bits.position(storedBits(layer)) - bits.position(0), rowHeight - 12, 'zero', title),
      rect(bits.position(0), y + 6, bits.position(layer.entropyBits) - bits.position(0), rowHeight - 12, 'mark', title),
      text(bits.position(storedBits(layer)) + 8, y + 17, formatBits(layer.entropyBits), { class: 'value' }),
    ];
  });
  const more = shown.length < layers.length ? `, the largest ${shown.length} of ${layers.length}` : '';
  return figure(
    {
      title: `Layers of ${shorten(file, 60)}${more}`,
      note: 'Left, bytes of the weights: the light part is zeros. Right, bits for each weight: stored (light) and of information (dark).',
      description: `${shown.map(describe).join('; ')}.`,
      width,
      height,
      table: layerTable(file, layers),
    },
    [...x.ticks.map((tick) => [x.position(tick), formatQuantity(tick, 'bytes')] as const)].map(([at, words]) => [
      line(at, bytesPlot.top, at, height - 8, 'gridline'),
      text(at, bytesPlot.top - 10, words, { anchor: 'middle' }),
    ]),
    bits.ticks.map((tick) => [
      line(bits.position(tick), bitsPlot.top, bits.position(tick), height - 8, 'gridline'),
      text(bits.position(tick), bitsPlot.top - 10, `${tick} bit`, { anchor: 'middle' }),
    ]),
    marks,
  );
}

export function layerTable(file: string, layers: readonly InspectedLayer[]): Html {
  return dataTable({
    caption: `Layers of ${file}`,
    header: ['Layer', 'Operator', 'Type', 'Weights', 'Output', 'Bytes', 'Biases', 'MACs', 'Zeros', 'Codes', 'Entropy'],
    rows: layers.map((layer) => [
      layer.name,
      layer.operator,
      layer.type,
      formatShape(layer.shape),
      formatShape(layer.outputShape),
      formatCount(layer.bytes),
      formatCount(layer.biasBytes),
      formatKnown(layer.macs),
      formatQuantity(layer.zeroFraction, 'fraction'),
      formatCount(layer.distinctCodes),
      `${formatBits(layer.entropyBits)} bit`,
    ]),
    right: [5, 6, 7, 8, 9, 10],
  });
}

function renderHistograms({ layers }: InspectedFile): Html | null {
  const charts = layers
    .slice(0, 2 * maxBars)
    .flatMap(({ name, histogram }) => (histogram ? [renderHistogram(shorten(name, 60), histogram)] : []));
  if (charts.length === 0) return null;
  return element(
    'details',
    {},
    element('summary', {}, 'How the weights of each layer are spread'),
    element('p', { class: 'quiet' }, 'Heights are square roots of counts, or zero would tower over all else.'),
    element('div', { class: 'spread' }, ...charts),
  );
}

function storedBits({ bytes, elements }: InspectedLayer): number {
  return (8 * bytes) / Math.max(1, elements);
}

function describe({ name, bytes, zeroFraction, distinctCodes, entropyBits }: InspectedLayer): string {
  return `${name}: ${formatQuantity(bytes, 'bytes')}, ${formatQuantity(zeroFraction, 'fraction')} zeros, ${formatCount(distinctCodes)} codes, ${formatBits(entropyBits)} bits of information for each weight`;
}
