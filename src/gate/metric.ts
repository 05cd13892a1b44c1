/**
 * The metrics that a budget can limit: their unit, which direction is better, and how to read them from the measurement
 * of one artifact. A measurement that is missing, NaN or degenerate reads as a reason, never as a number.
 */
import { isBuiltinName } from '../measure/inspect/operator-names.js';
import { isFloat } from '../measure/inspect/element-types.js';
import { readAccuracy, readClassAccuracy } from './accuracy.js';
import { readBalancedAccuracy, readMacroF1 } from './classes.js';
import { readCount, readRuns } from './devices.js';
import type { Measured } from './evidence.js';
import { readDistinctCodes, readSparsity } from './kernels.js';
import { missing, reading, type Reading } from './reading.js';

/** `fraction` is 0..1 and prints as a percentage; differences of fractions are percentage points. */
export type Unit = 'bytes' | 'fraction' | 'count' | 'milliseconds' | 'millijoules';
export type Better = 'lower' | 'higher';

/** Names of the layers that the spec compresses. Without it every kernel of the file counts. */
export interface CompressedLayers {
  readonly pruned: readonly string[];
  readonly clustered: readonly string[];
}

/** What a metric may need besides the measurement. */
export interface MetricContext {
  readonly compressed: CompressedLayers | undefined;
  readonly classes: readonly string[] | undefined;
  /** True class of each sample that the measurement predicts, in order. */
  readonly labels: readonly number[] | undefined;
  /** The device that the budget names; null: the only one that measured it. */
  readonly device: string | null;
  /** The class that the budget names. */
  readonly className: string | null;
}

export interface Metric {
  readonly title: string;
  readonly unit: Unit;
  readonly better: Better;
  /** Whether the values of several files add up, so that a group can be judged. */
  readonly isAdditive: boolean;
  /** What it rests on: the file's bytes, test samples that it was run on, or a device that ran it. */
  readonly basis: 'file' | 'samples' | 'device';
  readonly read: (measurement: Measured, context: MetricContext) => Reading;
}

const additive = { better: 'lower', isAdditive: true, basis: 'file' } as const;
const ofLayers = { isAdditive: false, basis: 'file' } as const;
const onSamples = { unit: 'fraction', better: 'higher', isAdditive: false, basis: 'samples' } as const;
const onDevice = { better: 'lower', isAdditive: false, basis: 'device' } as const;

export const metrics = {
  size: {
    title: 'size',
    unit: 'bytes',
    ...additive,
    read: ({ sizeBytes }) => reading(sizeBytes, ['bytes of the file'], { minimum: 1 }),
  },
  deflated_size: {
    title: 'deflated size',
    unit: 'bytes',
    ...additive,
    read: ({ deflatedBytes }) => reading(deflatedBytes, ['zlib deflate, level 9'], { minimum: 1 }),
  },
  flash: {
    title: 'flash',
    unit: 'bytes',
    ...onDevice,
    read: readCount('flash', ({ flashBytes }) => flashBytes, 1),
  },
  ram: { title: 'RAM', unit: 'bytes', ...onDevice, read: readCount('RAM', ({ ramBytes }) => ramBytes, 1) },
  arena: {
    title: 'arena',
    unit: 'bytes',
    ...onDevice,
    read: readCount('the arena', ({ arenaBytes }) => arenaBytes, 1),
  },
  peak_memory: {
    title: 'peak memory',
    unit: 'bytes',
    ...onDevice,
    read: readCount('peak memory', ({ peakMemoryBytes }) => peakMemoryBytes, 1),
  },
  accuracy: { title: 'accuracy', ...onSamples, read: readAccuracy },
  class_accuracy: { title: 'class accuracy', ...onSamples, read: readClassAccuracy },
  balanced_accuracy: { title: 'balanced accuracy', ...onSamples, read: readBalancedAccuracy },
  macro_f1: { title: 'macro F1', ...onSamples, read: readMacroF1 },
  sparsity: { title: 'sparsity', unit: 'fraction', better: 'higher', ...ofLayers, read: readSparsity },
  distinct_codes: { title: 'distinct codes', unit: 'count', better: 'lower', ...ofLayers, read: readDistinctCodes },
  parameters: {
    title: 'parameters',
    unit: 'count',
    ...additive,
    read: ({ parameters }) => reading(parameters, ['weights and biases'], { minimum: 1 }),
  },
  macs: {
    title: 'multiply-accumulates',
    unit: 'count',
    ...additive,
    read: ({ macs, operators }) => reading(macs, ['one inference', ...uncounted(operators)], { minimum: 1 }),
  },
  float_operators: { title: 'float operators', unit: 'count', ...additive, read: readFloatOperators },
  latency_mean: {
    title: 'mean latency',
    unit: 'milliseconds',
    ...onDevice,
    read: readRuns('mean latency', 'milliseconds', ({ latency }) => latency?.meanMs ?? []),
  },
  latency_median: {
    title: 'median latency',
    unit: 'milliseconds',
    ...onDevice,
    read: readRuns('median latency', 'milliseconds', ({ latency }) => latency?.medianMs ?? []),
  },
  latency_p95: {
    title: '95th percentile latency',
    unit: 'milliseconds',
    ...onDevice,
    read: readRuns('the 95th percentile of latency', 'milliseconds', ({ latency }) => latency?.p95Ms ?? []),
  },
  energy: {
    title: 'energy',
    unit: 'millijoules',
    ...onDevice,
    read: readRuns('energy', 'millijoules', ({ energyMillijoules }) => energyMillijoules),
  },
  delegated_nodes: {
    title: 'delegated nodes',
    unit: 'count',
    ...onDevice,
    better: 'higher',
    read: readCount('delegated nodes', ({ delegatedNodes }) => delegatedNodes, 0),
  },
  undelegated_nodes: {
    title: 'undelegated nodes',
    unit: 'count',
    ...onDevice,
    read: readCount('undelegated nodes', ({ undelegatedNodes }) => undelegatedNodes, 0),
  },
} as const satisfies Readonly<Record<string, Metric>>;

/** A file without operators was not inspected: that none of them is float would be no news. */
function readFloatOperators({ operators }: Measured): Reading {
  if (operators.length === 0) return missing('expected the operators of the file, found none');
  const floats = operators.filter(({ type }) => isFloat(type));
  const total = operators.reduce((sum, { count }) => sum + count, 0);
  const named = floats.map(({ operator, count }) => (count === 1 ? operator : `${count} ${operator}`)).join(', ');
  const conditions = [`of ${total} operators`, ...(named === '' ? [] : [named])];
  return reading(
    floats.reduce((sum, { count }) => sum + count, 0),
    conditions,
    { minimum: 0 },
  );
}

/** What custom operators compute, only their makers know. */
function uncounted(operators: Measured['operators']): string[] {
  const custom = operators.map(({ operator }) => operator).filter((name) => !isBuiltinName(name));
  return custom.length === 0 ? [] : [`without custom operators ${[...new Set(custom)].join(', ')}`];
}

export type MetricName = keyof typeof metrics;

export function findMetric(name: string): Metric | undefined {
  return Object.hasOwn(metrics, name) ? metrics[name as MetricName] : undefined;
}
