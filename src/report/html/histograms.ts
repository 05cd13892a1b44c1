/** How the weights of each kernel are spread, in the float file and in the compressed one. */
import { formatCount } from '../quantity.js';
import type { Artifact, Histogram, Report } from '../schema/report.js';
import { element, type Html } from './element.js';
import { dataTable, figure, line, rect, text } from './figure.js';

const [width, height] = [330, 130];
const plot = { left: 10, right: 320, top: 10, bottom: 106 };

/** Of each file; charts of more layers help nobody, and make a page of 80 MB of the largest report. */
const maxCharts = 80;

/** Pairs every artifact that has histograms with the largest other file that has the same layers: what it came from. */
export function renderHistograms({ artifacts }: Report): Html[] {
  const histograms = new Map(artifacts.map((artifact) => [artifact, histogramsOf(artifact)]));
  const find = (artifact: Artifact, layer: string): Histogram | undefined => histograms.get(artifact)?.get(layer);
  return artifacts.flatMap((artifact) => {
    const before = artifacts
      .filter((other) => other.sizeBytes > artifact.sizeBytes && artifact.layers.every(({ name }) => find(other, name)))
      .sort((a, b) => b.sizeBytes - a.sizeBytes)[0];
    const drawn = artifact.layers.filter(({ histogram }) => histogram);
    if (drawn.length === 0 || (!before && artifacts.length > 1)) return [];
    const largest = new Set([...drawn].sort((a, b) => b.kernelElements - a.kernelElements).slice(0, maxCharts));
    const charts = drawn
      .filter((layer) => largest.has(layer))
      .flatMap(({ name, histogram }) => {
        const old = before && find(before, name);
        return [
          ...(old ? [renderHistogram(`${name}: ${before.artifact}`, old)] : []),
          renderHistogram(`${name}: ${artifact.artifact}`, histogram!),
        ];
      });
    const more = largest.size < drawn.length ? `, the largest ${largest.size} of ${drawn.length} layers` : '';
    const title = `Weights of ${artifact.artifact}${before ? `, before in ${before.artifact}` : ''}${more}`;
    return [
      element(
        'details',
        {},
        element('summary', {}, title),
        element('p', { class: 'quiet' }, 'Heights are square roots of counts, or zero would tower over all else.'),
        element('div', { class: before ? 'grid pairs' : 'grid' }, ...charts),
      ),
    ];
  });
}

/** Of two layers of one name the first. */
function histogramsOf({ layers }: Artifact): ReadonlyMap<string, Histogram> {
  return new Map(
    [...layers].reverse().flatMap(({ name, histogram }) => (histogram ? [[name, histogram] as const] : [])),
  );
}

/** The square root of the counts, because in a pruned kernel zero towers over all else. */
export function renderHistogram(title: string, { minimum, maximum, counts }: Histogram): Html {
  const largest = Math.max(1, ...counts);
  const binWidth = (plot.right - plot.left) / Math.max(1, counts.length);
  const edge = (bin: number) => (minimum + ((maximum - minimum) * bin) / Math.max(1, counts.length)).toPrecision(3);
  const bars = counts.map((count, bin) => {
    const size = Math.sqrt(count / largest) * (plot.bottom - plot.top);
    return count === 0
      ? null
      : rect(
          plot.left + bin * binWidth,
          plot.bottom - size,
          Math.max(1, binWidth - 0.5),
          size,
          'mark',
          `${edge(bin)} to ${edge(bin + 1)}: ${formatCount(count)}`,
        );
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  return figure(
    {
      title,
      description: `${formatCount(total)} weights from ${edge(0)} to ${edge(counts.length)}; heights are square roots of counts.`,
      width,
      height,
      table: dataTable({
        caption: `Spread of ${title}`,
        header: ['From', 'To', 'Weights'],
        rows: counts.map((count, bin) => [edge(bin), edge(bin + 1), formatCount(count)]),
        right: [0, 1, 2],
      }),
    },
    line(plot.left, plot.bottom, plot.right, plot.bottom, 'axis'),
    bars,
    text(plot.left, height - 8, edge(0)),
    minimum < 0 && maximum > 0
      ? text(plot.left + (-minimum / (maximum - minimum)) * (plot.right - plot.left), height - 8, '0', {
          anchor: 'middle',
        })
      : null,
    text(plot.right, height - 8, edge(counts.length), { anchor: 'end' }),
  );
}
