/**
 * Why an artifact changed against the baseline: which layers grew, shrank, came or went, and what happened to their
 * zeros and codes. Pure data; renderers print it.
 */
import type { Artifact, Layer } from './schema/report.js';

export interface LayerChange {
  readonly layer: string;
  readonly change: 'grew' | 'shrank' | 'added' | 'removed' | 'recompressed' | 'same';
  /** Null on the side where the layer does not exist. */
  readonly kernelBytes: readonly [before: number | null, after: number | null];
  readonly zeroFraction: readonly [before: number | null, after: number | null];
  readonly distinctCodes: readonly [before: number | null, after: number | null];
}

export interface Why {
  readonly artifact: string;
  readonly sizeBytes: readonly [before: number, after: number];
  readonly deflatedBytes: readonly [before: number | null, after: number | null];
  /** Largest change in bytes first; layers that are the same are left out. */
  readonly layers: readonly LayerChange[];
  /** Bytes of the change in size that are not in kernels: biases, scales, metadata, structure. */
  readonly otherBytes: number;
}

/** Null when the two files are the same bytes. */
export function explainChange(before: Artifact, after: Artifact): Why | null {
  if (before.sha256 === after.sha256) return null;
  const names = [...new Set([...after.layers, ...before.layers].map(({ name }) => name))];
  const layers = names
    .map((name) => compareLayer(name, layerOf(before, name), layerOf(after, name)))
    .filter(({ change }) => change !== 'same')
    .sort((a, b) => Math.abs(growth(b)) - Math.abs(growth(a)));
  const kernelGrowth = layers.reduce((sum, layer) => sum + growth(layer), 0);
  return {
    artifact: after.artifact,
    sizeBytes: [before.sizeBytes, after.sizeBytes],
    deflatedBytes: [before.deflatedBytes, after.deflatedBytes],
    layers,
    otherBytes: after.sizeBytes - before.sizeBytes - kernelGrowth,
  };
}

/** Bytes that the layer's kernel grew by. */
export function growth({ kernelBytes: [before, after] }: LayerChange): number {
  return (after ?? 0) - (before ?? 0);
}

function layerOf({ layers }: Artifact, name: string): Layer | undefined {
  return layers.find((layer) => layer.name === name);
}

function compareLayer(name: string, before: Layer | undefined, after: Layer | undefined): LayerChange {
  const both = <Key extends 'kernelBytes' | 'zeroFraction' | 'distinctCodes'>(key: Key) =>
    [before?.[key] ?? null, after?.[key] ?? null] as const;
  const row = {
    layer: name,
    kernelBytes: both('kernelBytes'),
    zeroFraction: both('zeroFraction'),
    distinctCodes: both('distinctCodes'),
  };
  return { ...row, change: changeOf(before, after) };
}

function changeOf(before: Layer | undefined, after: Layer | undefined): LayerChange['change'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  if (after.kernelBytes !== before.kernelBytes) return after.kernelBytes > before.kernelBytes ? 'grew' : 'shrank';
  const isRecompressed = after.zeroFraction !== before.zeroFraction || after.distinctCodes !== before.distinctCodes;
  return isRecompressed ? 'recompressed' : 'same';
}
