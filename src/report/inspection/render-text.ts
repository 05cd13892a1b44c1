/** What `tinygate inspect` prints: at most 80 columns, nothing that a name could make the terminal do. */
import type { Comparison, InspectedFile, InspectedLayer, Inspection } from '../../measure/schema/inspection.js';
import { escapeText } from '../escape.js';
import { formatCount, formatQuantity } from '../quantity.js';
import { alignColumns } from '../columns.js';
import {
  describeArena,
  describeDeadChannels,
  describeFormat,
  describeMatch,
  describePeak,
  formatBits,
  formatKnown,
  formatShape,
  formatShare,
  purposeTitles,
  shorten,
  signedBytes,
  totalsOf,
  describeMetadata,
} from './describe.js';

export function renderInspectionText({ files, comparison }: Inspection): string {
  const [before, after] = files;
  const parts = files.map(renderFile);
  if (comparison && before && after) parts.push(renderComparison(comparison, before, after));
  return parts.join('\n');
}

function renderFile(file: InspectedFile): string {
  return [
    ...renderHead(file),
    ...renderBytes(file),
    ...renderLayers(file),
    ...renderOperators(file),
    ...renderArena(file),
  ].join('\n');
}

const width = 80;

/** Breaks at spaces. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of escapeText(text).split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${indent}${word}`.slice(0, width));
  }
  return lines;
}

function renderHead(file: InspectedFile): string[] {
  const { sizeBytes, deflatedBytes, parameters, macs, inputs, outputs, description, metadata, notKnown, deadChannels } =
    file;
  const edge = ({ name, type, shape, scale, zeroPoint }: InspectedFile['inputs'][number], role: string): string => {
    const numbers = scale === null ? '' : `  scale ${Number(scale.toPrecision(4))}, zero point ${zeroPoint}`;
    return `  ${role.padEnd(8)}${escapeText(shorten(name, 26))}  ${type} ${formatShape(shape)}${numbers}`.slice(
      0,
      width,
    );
  };
  const facts = [
    `${formatQuantity(sizeBytes, 'bytes')} (${formatCount(sizeBytes)} B)`,
    `deflated ${formatQuantity(deflatedBytes, 'bytes')}`,
    `parameters ${formatKnown(parameters)}`,
    `MACs ${formatKnown(macs)}`,
  ];
  return [
    ...wrap(file.file, ''),
    ...wrap(facts.join(' · '), '  '),
    ...(file.format === 'tflite' ? [] : wrap(describeFormat(file.format), '  ')),
    ...(description === '' ? [] : wrap(`description: ${description}`, '  ')),
    ...(metadata === null ? [] : wrap(`metadata: ${describeMetadata(metadata)}`, '  ')),
    ...(deadChannels ? wrap(describeDeadChannels(deadChannels), '  ') : []),
    ...(notKnown.length === 0 ? [] : wrap(`not counted, because unknown: ${notKnown.join(', ')}`, '  ')),
    '',
    ...inputs.map((one) => edge(one, 'input')),
    ...outputs.map((one) => edge(one, 'output')),
    '',
  ];
}

const barCells = 30;

function renderBytes({ bytes, sizeBytes, deflatedBytes, savings, entropyBytes, layers }: InspectedFile): string[] {
  if (bytes.length === 0) return [];
  const rows = bytes.map(({ purpose, bytes: count }) => [
    purposeTitles[purpose],
    formatQuantity(count, 'bytes'),
    formatShare(count, sizeBytes),
    '█'.repeat(Math.round((barCells * count) / sizeBytes)),
  ]);
  const table = alignColumns(rows, [1, 2]).map((line) => `  ${line}`.slice(0, width).trimEnd());
  const weightBytes = layers.reduce((sum, layer) => sum + layer.bytes, 0);
  const notes = [
    `An archive of the file takes ${formatQuantity(deflatedBytes, 'bytes')}, ${formatShare(deflatedBytes, sizeBytes)}.`,
    ...(weightBytes > 0
      ? [
          `By the frequency of their codes, the weights hold ${formatQuantity(entropyBytes, 'bytes')} of information in ${formatQuantity(weightBytes, 'bytes')}.`,
        ]
      : []),
  ];
  return [
    'Why it is as large as it is',
    ...table,
    ...notes.flatMap((note) => wrap(note, '  ')),
    ...(savings.length === 0 ? [] : ['', '  Could go without changing a result:']),
    ...savings.flatMap(({ what, bytes: count }) => wrap(`${formatQuantity(count, 'bytes')}  ${what}`, '    ')),
    '',
  ];
}

function renderLayers({ layers }: InspectedFile): string[] {
  if (layers.length === 0) return [];
  const rows = layers.map((layer) => [
    escapeText(shorten(layer.name, 18)),
    shortOperator(layer),
    shorten(formatShape(layer.shape), 11),
    formatQuantity(layer.bytes, 'bytes'),
    layer.macs === null ? '?' : compact(layer.macs),
    `${(100 * layer.zeroFraction).toFixed(0)} %`,
    compact(layer.distinctCodes),
    formatBits(layer.entropyBits),
  ]);
  const header = ['layer', 'operator', 'weights', 'bytes', 'MACs', 'zeros', 'codes', 'bits'];
  return ['Layers', ...alignColumns([header, ...rows], [3, 4, 5, 6, 7]).map((line) => `  ${line}`), ''];
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ['DEPTHWISE_CONV_2D', 'DEPTHWISE'],
  ['FULLY_CONNECTED', 'DENSE'],
  ['UNIDIRECTIONAL_SEQUENCE_LSTM', 'LSTM'],
]);

function shortOperator({ operator }: InspectedLayer): string {
  return shorten(escapeText(shortNames.get(operator) ?? operator), 9);
}

/** Three digits and a letter: 2.66M. */
function compact(value: number): string {
  if (value < 10_000) return String(value);
  const [divisor, unit] = value < 1e6 ? [1e3, 'k'] : value < 1e9 ? [1e6, 'M'] : [1e9, 'G'];
  return `${Number((value / divisor).toPrecision(3))}${unit}`;
}

function renderOperators({ operators }: InspectedFile): string[] {
  const words = operators.map(({ operator, type, count }) => `${count} ${operator} (${type})`);
  return ['Operators', ...wrap(words.join(', '), '  '), ''];
}

function renderArena({ arena }: InspectedFile): string[] {
  if (arena === null) return [];
  return [
    'Memory in TensorFlow Lite Micro (an estimate)',
    ...alignColumns(
      describeArena(arena).map((row) => [...row]),
      [1],
    ).map((line) => `  ${line}`),
    ...(arena.activationBytes > 0 ? wrap(describePeak(arena), '  ') : []),
    ...arena.unknown.flatMap((reason) => wrap(`not known: ${reason}`, '  ')),
    '',
  ];
}

/** The second file against the first. */
function renderComparison({ layers }: Comparison, before: InspectedFile, after: InspectedFile): string {
  const rows = layers.map((match) => {
    const old = match.before === null ? null : before.layers[match.before]!;
    const now = match.after === null ? null : after.layers[match.after]!;
    return [
      escapeText(shorten((now ?? old)!.name, 18)),
      signedBytes((now?.bytes ?? 0) - (old?.bytes ?? 0)),
      pair(old, now, ({ zeroFraction }) => `${(100 * zeroFraction).toFixed(0)} %`),
      pair(old, now, ({ distinctCodes }) => compact(distinctCodes)),
      pair(old, now, ({ entropyBits }) => formatBits(entropyBits)),
      escapeText(describeMatch(match, before.layers)),
    ];
  });
  const header = ['layer', 'bytes', 'zeros', 'codes', 'bits', ''];
  return [
    ...wrap(`${after.file} against ${before.file}`, ''),
    ...alignColumns(totalsOf(before, after), [1, 2, 3]).map((line) => `  ${line}`.slice(0, width)),
    '',
    ...(rows.length === 0
      ? []
      : alignColumns([header, ...rows], [1]).map((line) => `  ${line}`.slice(0, width).trimEnd())),
    '',
  ].join('\n');
}

function pair(
  before: InspectedLayer | null,
  after: InspectedLayer | null,
  print: (layer: InspectedLayer) => string,
): string {
  const [old, now] = [before && print(before), after && print(after)];
  if (old === null || now === null) return now ?? old ?? '';
  return old === now ? now : `${old} → ${now}`;
}
