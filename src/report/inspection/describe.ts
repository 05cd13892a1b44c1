/** Words about an inspected file that terminal and page share. */
import type {
  Arena,
  InspectedFile,
  InspectedLayer,
  LayerMatch,
  PlannedArenaBuffer,
  Purpose,
} from '../../measure/schema/inspection.js';
import { formatCount, formatDifference, formatQuantity, formatRelative } from '../quantity.js';

export const purposeTitles: Readonly<Record<Purpose, string>> = {
  weights: 'weights',
  biases: 'biases',
  constants: 'other constants',
  quantization: 'quantisation',
  names: 'names',
  metadata: 'metadata',
  structure: 'tables',
  padding: 'padding',
  unused: 'unused constants',
  other: 'unreferenced bytes',
};

export const purposeMeanings: Readonly<Record<Purpose, string>> = {
  weights: 'kernels and other constants that layers compute with',
  biases: 'one number for each output channel',
  constants: 'shapes, axes, indices and tables',
  quantization: 'scales, zero points and ranges',
  names: 'of tensors, subgraphs and signatures',
  metadata: 'what tools keep in the file',
  structure: 'of the flatbuffer: tensors, operators, shapes, options',
  padding: 'zeros for alignment',
  unused: 'no operator reads them',
  other: 'no table refers to them',
};

const formatTitles: Readonly<Record<InspectedFile['format'], string>> = {
  tflite: 'a TensorFlow Lite model',
  hdf5: 'a Keras model in HDF5',
  keras: 'a Keras model in a zip archive',
  keras_json: 'an architecture of Keras with its weights',
  onnx: 'an ONNX model',
  tfjs: 'a TensorFlow.js model',
  saved_model: 'a SavedModel of TensorFlow',
};

/** What a file is, and how it is shown. */
export function describeFormat(format: InspectedFile['format']): string {
  if (format === 'tflite') return formatTitles[format];
  return `${formatTitles[format]}, shown as the float32 model that a spec makes of it`;
}

/** A `−1` is a size that is known only while the file runs. */
export function formatShape(shape: readonly number[]): string {
  return shape.length === 0 ? '[]' : shape.map((size) => (size < 0 ? '?' : String(size))).join('×');
}

export function formatKnown(value: number | null): string {
  return value === null ? 'not known' : formatCount(value);
}

export function formatBits(bits: number): string {
  return bits.toFixed(2);
}

/** 27 % of 333,288 B: a share of a whole with one decimal. */
export function formatShare(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** The step at which most memory lives, and what lives there. A plan may be higher, where its buffers leave gaps. */
export function peakOf({ buffers, steps }: Arena): Peak {
  const loads = steps.map((_, step) => loadAt(buffers, step));
  const step = loads.reduce((best, load, index) => (load > loads[best]! ? index : best), 0);
  const living = buffers.filter(({ first, last }) => first <= step && step <= last);
  return {
    step,
    operator: steps[step] ?? 'input',
    bytes: loads[step] ?? 0,
    buffers: living.sort((a, b) => b.bytes - a.bytes),
  };
}

export function describePeak(arena: Arena): string {
  const { step, operator, bytes, buffers } = peakOf(arena);
  const [largest] = buffers;
  const named = largest ? `, of which ${formatQuantity(largest.bytes, 'bytes')} for ${shorten(largest.name, 44)}` : '';
  const gap = arena.activationBytes - bytes;
  return [
    `Most memory is in use at step ${step}, ${operator}: ${formatQuantity(bytes, 'bytes')}${named}.`,
    ...(gap > 0 ? [`Gaps between buffers make the plan ${formatQuantity(gap, 'bytes')} higher.`] : []),
  ].join(' ');
}

export interface Peak {
  readonly step: number;
  readonly operator: string;
  readonly bytes: number;
  readonly buffers: readonly PlannedArenaBuffer[];
}

export function loadAt(buffers: readonly PlannedArenaBuffer[], step: number): number {
  return buffers.reduce((sum, { first, last, bytes }) => (first <= step && step <= last ? sum + bytes : sum), 0);
}

/** Where something is not known, the numbers are lower bounds, and the words say so. */
export function describeArena(arena: Arena): readonly (readonly [what: string, value: string])[] {
  const atLeast = arena.unknown.length > 0 ? 'at least ' : '';
  const bytes = (count: number): string => `${atLeast}${formatQuantity(count, 'bytes')}`;
  return [
    ['activations', bytes(arena.activationBytes)],
    ['total, 64-bit', bytes(arena.totalBytes)],
    ['total, 32-bit', bytes(arena.deviceTotalBytes)],
  ];
}

/** The part of a long name that tells most: its end. */
export function shorten(name: string, length: number): string {
  const characters = [...name];
  return characters.length > length ? `…${characters.slice(characters.length - length + 1).join('')}` : name;
}

export function describeMatch(
  { match, areWeightsEqual, before }: LayerMatch,
  layers: readonly InspectedLayer[],
): string {
  switch (match) {
    case 'added':
      return 'added';
    case 'removed':
      return 'removed';
    case 'name':
      return areWeightsEqual ? 'same' : 'changed';
    case 'weights':
    case 'shape':
      return `${areWeightsEqual ? 'same' : 'changed'}, was ${layers[before ?? -1]?.name ?? ''}`;
    default:
      return match satisfies never;
  }
}

export function typesOf({ operators }: InspectedFile): string {
  const types = new Map<string, number>();
  for (const { type, count } of operators) types.set(type, (types.get(type) ?? 0) + count);
  return [...types]
    .sort((a, b) => b[1] - a[1])
    .map(([type]) => type)
    .join(', ');
}

/** What, before, after and change of the sums of two files. */
export function totalsOf(before: InspectedFile, after: InspectedFile): string[][] {
  const memory = ({ arena }: InspectedFile): number | null =>
    arena === null || arena.unknown.length > 0 ? null : arena.totalBytes;
  return [
    total('size', before.sizeBytes, after.sizeBytes, 'bytes'),
    total('deflated', before.deflatedBytes, after.deflatedBytes, 'bytes'),
    total('parameters', before.parameters, after.parameters, 'count'),
    total('MACs', before.macs, after.macs, 'count'),
    total('memory (estimate)', memory(before), memory(after), 'bytes'),
  ];
}

function total(what: string, before: number | null, after: number | null, unit: 'bytes' | 'count'): string[] {
  const print = (value: number | null): string => (value === null ? 'not known' : formatQuantity(value, unit));
  if (before === null || after === null) return [what, print(before), print(after), ''];
  const change = signed(after - before, unit);
  const relative = after === before ? null : formatRelative(after - before, before);
  return [what, print(before), print(after), relative === null ? change : `${change} (${relative})`];
}

export function signedBytes(change: number): string {
  return signed(change, 'bytes');
}

function signed(change: number, unit: 'bytes' | 'count'): string {
  if (change === 0) return '±0';
  return `${change < 0 ? '−' : '+'}${formatDifference(change, unit)}`;
}

/** More labels are counted, not named. */
const namedLabels = 10;

/** `input = (x − 127.5) / 127.5; labels.txt: daisy, rose` */
export function describeMetadata({
  normalization,
  labelsFile,
  labels,
}: NonNullable<InspectedFile['metadata']>): string {
  const list = (values: readonly number[]): string =>
    values.length === 1 ? short(values[0]!) : `[${values.map(short).join(', ')}]`;
  const input = normalization ? `input = (x − ${list(normalization.mean)}) / ${list(normalization.std)}` : null;
  const more = labels && labels.length > namedLabels ? `, … (${labels.length} in all)` : '';
  const names = labels ? labels.slice(0, namedLabels).join(', ') + more : 'which cannot be read';
  const outputs = labelsFile === null ? null : `${labelsFile}: ${names}`;
  return [input, outputs].filter((part) => part !== null).join('; ') || 'nothing of input and outputs';
}

const short = (value: number): string => String(Number(value.toPrecision(6)));

/** What a spec could take out of the file for nothing. */
export function describeDeadChannels({
  channels,
  of,
  parametersWithout,
}: NonNullable<InspectedFile['deadChannels']>): string {
  const left = `${formatCount(parametersWithout)} parameters are left without them`;
  return `dead channels: ${formatCount(channels)} of ${formatCount(of)} change no result; ${left} (compression.dead_channels: remove)`;
}
