import { codeSpan, escapeMarkdown } from './escape.js';
import { details, table } from './markdown.js';
import { formatCount, formatDifference, formatQuantity, formatRelative } from './quantity.js';
import type { Unit } from '../metrics/metric.js';
import { growth, type LayerChange, type Why } from './why.js';

/** Most rows that help a reader; the rest is counted. */
const maxRows = 30;

/** Which layers changed and by how much, folded, with the headline open. */
export function renderWhy({ artifact, sizeBytes, layers, otherBytes }: Why): string {
  const [before, after] = sizeBytes;
  const relative = formatRelative(after - before, before);
  const headline = `Why ${escapeMarkdown(artifact)} is ${signed(after - before)} against the base${relative === null ? '' : ` (${relative})`}`;
  const rows = layers.slice(0, maxRows).map(renderLayer);
  if (layers.length > maxRows) rows.push([`${layers.length - maxRows} more layers`, '', '', '', '']);
  if (otherBytes !== 0) rows.push(['_biases, scales, metadata_', '', signed(otherBytes), '', '']);
  if (rows.length === 0) return `${headline}: the same kernel sizes, zeros and number of codes, other values.`;
  return details(headline, table(['Layer', '', 'Kernel', 'Zeros', 'Distinct codes'], rows, [2, 3, 4]));
}

function renderLayer(layer: LayerChange): string[] {
  const grown = growth(layer);
  const bytes = formatQuantity(layer.kernelBytes[1] ?? 0, 'bytes');
  return [
    codeSpan(layer.layer),
    layer.change,
    grown === 0 ? bytes : `${bytes} (${signed(grown)})`,
    renderPair(layer.zeroFraction, 'fraction'),
    renderPair(layer.distinctCodes, 'count'),
  ];
}

function renderPair([before, after]: readonly [number | null, number | null], unit: Unit): string {
  const text = (value: number | null) =>
    value === null ? '—' : unit === 'count' ? formatCount(value) : formatQuantity(value, unit);
  return before === after ? text(after) : `${text(before)} → ${text(after)}`;
}

function signed(bytes: number): string {
  return bytes === 0 ? 'the same size' : `${bytes > 0 ? '+' : '−'}${formatDifference(bytes, 'bytes')}`;
}
