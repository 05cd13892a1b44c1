/**
 * The metrics that a budget can limit: their unit, which direction is better, and how to read them from the measurement
 * of one artifact. A measurement that is missing, NaN or degenerate reads as a reason, never as a number.
 */
import type { ArtifactMeasurement, LayerMeasurement } from '../measure/measurement.js';
import { readAccuracy } from './accuracy.js';
import { missing, reading, type Reading } from './reading.js';

/** `fraction` is 0..1 and prints as a percentage; differences of fractions are percentage points. */
export type Unit = 'bytes' | 'fraction' | 'count' | 'milliseconds' | 'millijoules';
export type Better = 'lower' | 'higher';

/** Names of the layers that the spec compresses. Without it every kernel of the file counts. */
export interface CompressedLayers {
  readonly pruned: readonly string[];
  readonly clustered: readonly string[];
}

export interface Metric {
  readonly title: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly read: (measurement: ArtifactMeasurement, compressed: CompressedLayers | undefined) => Reading;
}

export const metrics = {
  size: {
    title: 'size',
    unit: 'bytes',
    better: 'lower',
    read: ({ sizeBytes }) => reading(sizeBytes, ['bytes of the file'], { minimum: 1 }),
  },
  deflated_size: {
    title: 'deflated size',
    unit: 'bytes',
    better: 'lower',
    read: ({ deflatedBytes }) => reading(deflatedBytes, ['zlib deflate, level 9'], { minimum: 1 }),
  },
  accuracy: { title: 'accuracy', unit: 'fraction', better: 'higher', read: (measurement) => readAccuracy(measurement) },
  sparsity: { title: 'sparsity', unit: 'fraction', better: 'higher', read: readSparsity },
  distinct_codes: { title: 'distinct codes', unit: 'count', better: 'lower', read: readDistinctCodes },
  parameters: {
    title: 'parameters',
    unit: 'count',
    better: 'lower',
    read: ({ parameters }) => reading(parameters, ['weights and biases'], { minimum: 1 }),
  },
  macs: {
    title: 'multiply-accumulates',
    unit: 'count',
    better: 'lower',
    read: ({ macs }) => reading(macs, ['one inference'], { minimum: 1 }),
  },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof metrics;

export function findMetric(name: string): Metric | undefined {
  return Object.hasOwn(metrics, name) ? metrics[name as MetricName] : undefined;
}

/** The sparsest promise is only as good as the layer that keeps it least: the minimum over the pruned layers. */
function readSparsity(measurement: ArtifactMeasurement, compressed: CompressedLayers | undefined): Reading {
  return readExtreme(measurement, compressed?.pruned, 'pruned', {
    value: (layer) => layer.zeroFraction,
    isWorse: (a, b) => a < b,
    label: 'fewest zeros',
    range: { minimum: 0, maximum: 1 },
  });
}

/** Maximum over the clustered layers, the code zero included. */
function readDistinctCodes(measurement: ArtifactMeasurement, compressed: CompressedLayers | undefined): Reading {
  return readExtreme(measurement, compressed?.clustered, 'clustered', {
    value: (layer) => layer.distinctCodes,
    isWorse: (a, b) => a > b,
    label: 'most codes',
    range: { minimum: 1 },
  });
}

interface Extreme {
  readonly value: (layer: LayerMeasurement) => number;
  readonly isWorse: (a: number, b: number) => boolean;
  readonly label: string;
  readonly range: { readonly minimum: number; readonly maximum?: number };
}

function readExtreme(
  measurement: ArtifactMeasurement,
  names: readonly string[] | undefined,
  treatment: string,
  { value, isWorse, label, range }: Extreme,
): Reading {
  const layers = names
    ? names.map((name) => measurement.layers.find((layer) => layer.name === name))
    : measurement.layers;
  const absent = names?.filter((_, index) => layers[index] === undefined) ?? [];
  if (absent.length > 0)
    return missing(`expected the file to hold the ${treatment} layers ${absent.join(', ')}, found none of that name`);
  let worst: LayerMeasurement | undefined;
  for (const layer of layers as readonly LayerMeasurement[]) {
    const checked = reading(value(layer), [], range);
    if (!checked.ok) return missing(`layer ${layer.name}: ${checked.reason}`);
    if (worst === undefined || isWorse(value(layer), value(worst))) worst = layer;
  }
  if (worst === undefined) return missing(`expected at least one ${names ? treatment : 'kernel'} layer, found none`);
  const scope = `${layers.length} ${names ? treatment : 'kernel'} layer${layers.length === 1 ? '' : 's'}`;
  return reading(value(worst), [`of ${scope}, ${label} in ${worst.name}`], range);
}
