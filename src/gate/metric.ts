/**
 * The metrics that a budget can limit: their unit, which direction is better, and how to read them from the measurement
 * of one artifact. A measurement that is missing, NaN or degenerate reads as a reason, never as a number.
 */
import { readAccuracy, readClassAccuracy } from './accuracy.js';
import type { Measured } from './evidence.js';
import { readDistinctCodes, readSparsity } from './kernels.js';
import { reading, type Reading } from './reading.js';

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
  /** The class that the budget names. */
  readonly className: string | null;
}

export interface Metric {
  readonly title: string;
  readonly unit: Unit;
  readonly better: Better;
  /** Whether the values of several files add up, so that a group can be judged. */
  readonly isAdditive: boolean;
  readonly read: (measurement: Measured, context: MetricContext) => Reading;
}

const additive = { better: 'lower', isAdditive: true } as const;

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
  accuracy: { title: 'accuracy', unit: 'fraction', better: 'higher', isAdditive: false, read: readAccuracy },
  class_accuracy: {
    title: 'class accuracy',
    unit: 'fraction',
    better: 'higher',
    isAdditive: false,
    read: readClassAccuracy,
  },
  sparsity: { title: 'sparsity', unit: 'fraction', better: 'higher', isAdditive: false, read: readSparsity },
  distinct_codes: {
    title: 'distinct codes',
    unit: 'count',
    better: 'lower',
    isAdditive: false,
    read: readDistinctCodes,
  },
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
    read: ({ macs }) => reading(macs, ['one inference'], { minimum: 1 }),
  },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof metrics;

export function findMetric(name: string): Metric | undefined {
  return Object.hasOwn(metrics, name) ? metrics[name as MetricName] : undefined;
}
