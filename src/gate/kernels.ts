/** Metrics of kernels: of those that a budget names, else of those that the spec compresses, else of all. */
import { TinygateError } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import { readCodeSet } from '../measure/code-set.js';
import type { LayerMeasurement } from '../measure/measurement.js';
import { matchLayers } from '../spec/layers.js';
import { nearestLayer, nearLayers } from '../spec/unmatched-pattern.js';
import type { Measured } from './evidence.js';
import { missing, reading, type MetricContext, type Reading } from './reading.js';

/**
 * A promise of sparsity is only as good as the layer that keeps it least: the minimum over the layers. With `over: all`,
 * the share of zeros in all of them together.
 */
export function readSparsity(measurement: Measured, context: MetricContext): Reading {
  // The whole file means every kernel, whatever the spec compresses.
  const compressed = context.over === 'all' ? undefined : context.compressed?.pruned;
  const chosen = chooseLayers(measurement, context.layers, compressed, 'pruned');
  if ('reason' in chosen) return missing(chosen.reason);
  if (context.over === 'all') return readShareOfZeros(chosen);
  return readExtreme(chosen, {
    value: (layer) => layer.zeroFraction,
    isWorse: (a, b) => a < b,
    label: 'fewest zeros',
    range: { minimum: 0, maximum: 1 },
  });
}

/** Maximum over the layers, the code zero included. With `over: all`, the codes that any of them has. */
export function readDistinctCodes(measurement: Measured, context: MetricContext): Reading {
  const compressed = context.over === 'all' ? undefined : context.compressed?.clustered;
  const chosen = chooseLayers(measurement, context.layers, compressed, 'clustered');
  if (compressed?.length === 0)
    return missing(
      'expected a clustered kernel that the file stores as codes, found clustered kernels of floats, or no clustered kernel',
    );
  if ('reason' in chosen) return missing(chosen.reason);
  if (context.over === 'all') return readUnionOfCodes(chosen);
  return readExtreme(chosen, {
    value: (layer) => layer.distinctCodes,
    isWorse: (a, b) => a > b,
    label: 'most codes',
    range: { minimum: 1 },
  });
}

interface Chosen {
  readonly layers: readonly LayerMeasurement[];
  /** `5 pruned layers`, `2 layers matching block*` */
  readonly scope: string;
}

function chooseLayers(
  { layers }: Measured,
  patterns: readonly string[] | undefined,
  compressed: readonly string[] | undefined,
  treatment: string,
): Chosen | { readonly reason: string } {
  const plural = (count: number): string => `layer${count === 1 ? '' : 's'}`;
  if (patterns) return chooseByPattern(layers, patterns);
  const chosen = compressed ? layers.filter(({ name }) => compressed.includes(name)) : layers;
  const absent = compressed?.filter((name) => !chosen.some((layer) => layer.name === name)) ?? [];
  if (absent.length > 0) {
    return {
      reason: `expected the file to hold the ${treatment} layers ${nameSome(absent)}, found no layers of these names`,
    };
  }
  const kind = compressed ? treatment : 'kernel';
  if (chosen.length === 0) return { reason: `expected at least one ${kind} layer, found no layer` };
  return { layers: chosen, scope: `${chosen.length} ${kind} ${plural(chosen.length)}` };
}

function chooseByPattern(
  layers: readonly LayerMeasurement[],
  patterns: readonly string[],
): Chosen | { readonly reason: string } {
  const names = layers.map(({ name }) => name);
  try {
    for (const pattern of patterns) {
      if (matchLayers([pattern], names).length > 0) continue;
      const near = nearestLayer(pattern, names);
      const listed = nearLayers(pattern, names);
      const hint = near === undefined ? '' : `; did you mean '${near}'?`;
      return { reason: `expected '${pattern}' to match a kernel of the file, found ${listed || 'no kernel'}${hint}` };
    }
    const matched = new Set(matchLayers(patterns, names));
    const chosen = layers.filter(({ name }) => matched.has(name));
    return {
      layers: chosen,
      scope: `${chosen.length} layer${chosen.length === 1 ? '' : 's'} matching ${patterns.join(', ')}`,
    };
  } catch (error) {
    if (error instanceof TinygateError) return { reason: error.message };
    throw error;
  }
}

interface Extreme {
  readonly value: (layer: LayerMeasurement) => number;
  readonly isWorse: (a: number, b: number) => boolean;
  readonly label: string;
  readonly range: { readonly minimum: number; readonly maximum?: number };
}

function readExtreme({ layers, scope }: Chosen, { value, isWorse, label, range }: Extreme): Reading {
  let worst = layers[0]!;
  for (const layer of layers) {
    const checked = reading(value(layer), [], range);
    if (!checked.ok) return missing(`layer ${layer.name}: ${checked.reason}`);
    if (isWorse(value(layer), value(worst))) worst = layer;
  }
  return reading(value(worst), [`of ${scope}, ${label} in ${worst.name}`], range);
}

function readShareOfZeros({ layers, scope }: Chosen): Reading {
  const elements = layers.reduce((sum, layer) => sum + layer.kernelElements, 0);
  // A fraction is a quotient of counts: the count comes back whole.
  const zeros = layers.reduce((sum, layer) => sum + Math.round(layer.zeroFraction * layer.kernelElements), 0);
  return reading(zeros / elements, [`${zeros} of ${elements} weights in ${scope}`], { minimum: 0, maximum: 1 });
}

function readUnionOfCodes({ layers, scope }: Chosen): Reading {
  const union = new Set<number>();
  for (const { name, codeSet, distinctCodes } of layers) {
    if (!codeSet) {
      return missing(
        `expected codes of at most 8 bits in every kernel, found wider ones, or no list of them, in ${name}`,
      );
    }
    const codes = readCodeSet(codeSet);
    if (codes.length !== distinctCodes) {
      return missing(`expected the ${distinctCodes} codes of ${name}, found a list of ${codes.length}`);
    }
    for (const code of codes) union.add(code);
  }
  return reading(union.size, [`the codes of ${scope} together`], { minimum: 1 });
}
