import type { LayerMeasurement } from '../measure/measurement.js';
import type { Measured } from './evidence.js';
import { missing, reading, type MetricContext, type Reading } from './reading.js';

/** A promise of sparsity is only as good as the layer that keeps it least: the minimum over the pruned layers. */
export function readSparsity(measurement: Measured, { compressed }: MetricContext): Reading {
  return readExtreme(measurement, compressed?.pruned, 'pruned', {
    value: (layer) => layer.zeroFraction,
    isWorse: (a, b) => a < b,
    label: 'fewest zeros',
    range: { minimum: 0, maximum: 1 },
  });
}

/** Maximum over the clustered layers, the code zero included. */
export function readDistinctCodes(measurement: Measured, { compressed }: MetricContext): Reading {
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
  measurement: Measured,
  names: readonly string[] | undefined,
  treatment: string,
  { value, isWorse, label, range }: Extreme,
): Reading {
  const layers = names ? measurement.layers.filter(({ name }) => names.includes(name)) : measurement.layers;
  const absent = names?.filter((name) => !layers.some((layer) => layer.name === name)) ?? [];
  if (absent.length > 0) {
    return missing(`expected the file to hold the ${treatment} layers ${absent.join(', ')}, found none of that name`);
  }
  let worst: LayerMeasurement | undefined;
  for (const layer of layers) {
    const checked = reading(value(layer), [], range);
    if (!checked.ok) return missing(`layer ${layer.name}: ${checked.reason}`);
    if (worst === undefined || isWorse(value(layer), value(worst))) worst = layer;
  }
  const kind = names ? treatment : 'kernel';
  if (worst === undefined) return missing(`expected at least one ${kind} layer, found none`);
  const scope = `${layers.length} ${kind} layer${layers.length === 1 ? '' : 's'}`;
  return reading(value(worst), [`of ${scope}, ${label} in ${worst.name}`], range);
}
