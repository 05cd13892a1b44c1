/**
 * Pictures in Markdown: GitHub and GitLab draw `mermaid` blocks in job summaries and comments. The tables beside them
 * have the numbers, so a picture that would not fit is left out.
 */
import { formatPair } from './quantity.js';
import type { Artifact, Layer } from './schema/report.js';

const [maxPoints, maxBars] = [12, 24];

/**
 * A name inside the quotes of a mermaid label. Quotes, back-quotes, `;`, `#`, `%%` and brackets mean something there or
 * would end the block, and there is no escape that every version knows: only letters, digits and a few marks stay.
 */
export function mermaidLabel(text: string, maxLength = 32): string {
  const clean = [
    ...text
      .normalize('NFC')
      .replace(/[^\p{L}\p{N} .,_/+()-]+/gu, '_')
      .trim(),
  ];
  const short = clean.length > maxLength ? `${clean.slice(0, maxLength - 1).join('')}…` : clean.join('');
  return `"${short || '_'}"`;
}

/** Size against accuracy of every file and of the base's; null where there are not two points to compare. */
export function drawPareto(artifacts: readonly Artifact[], base: readonly Artifact[] = []): string | null {
  const points = [...pointsOf(artifacts, ''), ...pointsOf(base, ' (base)')];
  if (points.length < 2 || points.length > maxPoints) return null;
  const sizes = points.map(({ sizeBytes }) => sizeBytes);
  const fractions = points.map(({ fraction }) => fraction);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const [lowest, highest] = [Math.min(...fractions), Math.max(...fractions)];
  return block({ quadrantChart: { chartHeight: 420, chartWidth: 560 }, themeVariables: { quadrantPointFill: color } }, [
    'quadrantChart',
    '  title Size against accuracy (size logarithmic)',
    `  x-axis ${axis('size', ...formatPair(smallest, largest, 'bytes'))}`,
    `  y-axis ${axis('accuracy', ...formatPair(lowest, highest, 'fraction'))}`,
    '  quadrant-2 smaller and more accurate',
    ...points.map(({ label, sizeBytes, fraction }) => {
      const x = position(Math.log(sizeBytes), Math.log(smallest), Math.log(largest));
      return `  ${label}: [${x}, ${position(fraction, lowest, highest)}]`;
    }),
  ]);
}

/** Bytes of the largest kernels, in execution order; null where there is nothing to compare. */
export function drawLayers({ artifact, layers }: Artifact): string | null {
  const drawn = pickLargest(layers);
  const most = Math.max(0, ...drawn.map(({ kernelBytes }) => kernelBytes));
  if (drawn.length < 2 || most === 0) return null;
  const more = drawn.length < layers.length ? `, the largest ${drawn.length} of ${layers.length}` : '';
  const config = {
    xyChart: { width: 720, height: 90 + 26 * drawn.length },
    themeVariables: { xyChart: { plotColorPalette: color } },
  };
  return block(config, [
    'xychart-beta horizontal',
    `  title ${mermaidLabel(`Kernel bytes of ${mermaidLabel(artifact).slice(1, -1)}${more}`, 80)}`,
    `  x-axis [${uniqueLabels(drawn.map(({ name }) => name)).join(', ')}]`,
    `  y-axis "bytes" 0 --> ${most}`,
    `  bar [${drawn.map(({ kernelBytes }) => kernelBytes).join(', ')}]`,
  ]);
}

/** Seen on white and on black alike. */
const color = '#3b82d6';

interface Point {
  readonly label: string;
  readonly sizeBytes: number;
  readonly fraction: number;
}

function pointsOf(artifacts: readonly Artifact[], suffix: string): Point[] {
  const measured = artifacts.filter(({ accuracy, sizeBytes }) => accuracy !== null && sizeBytes > 0);
  const labels = uniqueLabels(
    measured.map(({ artifact }) => artifact),
    suffix,
  );
  return measured.map(({ sizeBytes, accuracy }, index) => ({
    label: labels[index]!,
    sizeBytes,
    fraction: accuracy!.fraction,
  }));
}

/** Two bars of one name would be drawn as one. */
function uniqueLabels(names: readonly string[], suffix = ''): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const label = mermaidLabel(name, 24).slice(0, -1);
    const occurrence = (seen.get(label) ?? 0) + 1;
    seen.set(label, occurrence);
    return `${label}${occurrence === 1 ? '' : ` (${occurrence})`}${suffix}"`;
  });
}

/** 0.15 to 0.85, so that marks and their labels stay inside the frame. */
function position(value: number, low: number, high: number): number {
  const share = high === low ? 0.5 : (value - low) / (high - low);
  return Math.round((0.15 + 0.7 * share) * 1000) / 1000;
}

function axis(name: string, low: string, high: string): string {
  return low === high ? `"${name} ${low}"` : `"${name} ${low}" --> "${high}"`;
}

function pickLargest(layers: readonly Layer[]): readonly Layer[] {
  if (layers.length <= maxBars) return layers;
  const kept = new Set([...layers].sort((a, b) => b.kernelBytes - a.kernelBytes).slice(0, maxBars));
  return layers.filter((layer) => kept.has(layer));
}

function block(config: object, lines: readonly string[]): string {
  return ['```mermaid', `%%{init: ${JSON.stringify(config)}}%%`, ...lines, '```'].join('\n');
}
