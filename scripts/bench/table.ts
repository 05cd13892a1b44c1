/** The result as a Markdown table, one per model and task, with ratios. */
import type { Task } from './contender.js';
import type { Timing } from './measure.js';
import type { BenchModel } from './models.js';

/** Ratios are against the faster Keras and against tfjs-node running our step and its own layers, where measured. */
export function table(model: BenchModel, task: Task, timings: readonly Timing[]): string {
  const keras = Math.max(
    ...timings.filter(({ contender }) => contender.startsWith('Keras')).map(({ median }) => median),
  );
  const medianOf = (name: string) => timings.find(({ contender }) => contender === name)?.median;
  const [eager, layers] = [medianOf('tensorflow eager'), medianOf('tfjs layers')];
  const rows = [...timings]
    .sort((a, b) => b.median - a.median)
    .map(({ contender, batchSize, rates, median }) => [
      contender + (batchSize === model.batchSize ? '' : ` (batch ${batchSize}, once)`),
      images(median),
      `${images(Math.min(...rates))}–${images(Math.max(...rates))}`,
      ((batchSize / median) * 1000).toPrecision(3),
      ratio(median, keras),
      ratio(median, eager),
      ratio(median, layers),
    ]);
  const disturbed = timings.filter((timing) => timing.disturbed > 0);
  const notes = disturbed.map((timing) => `${timing.disturbed} of ${timing.rates.length} of ${timing.contender}`);
  const shape = model.inputShape.join('x');
  return [
    `${model.title} ${shape}, batch ${model.batchSize}, ${task}`,
    '',
    ...markdown(['', 'images/s', 'range', 'ms per batch', 'x Keras', 'x tfjs-node eager', 'x tfjs layers'], rows),
    '',
    ...(notes.length > 0 ? [`Bursts that shared the machine: ${notes.join(', ')}.`, ''] : []),
  ].join('\n');
}

const images = (rate: number): string => (rate >= 100 ? rate.toFixed(0) : rate.toPrecision(3));

const ratio = (rate: number, base: number | undefined): string =>
  base !== undefined && Number.isFinite(base) ? (rate / base).toFixed(2) : '';

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  return [
    line(head),
    line(widths.map((width, i) => '-'.repeat(width - (i ? 1 : 0)) + (i ? ':' : ''))),
    ...rows.map(line),
  ];
}
