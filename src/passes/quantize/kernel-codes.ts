import { computesInFloat } from '../../graph/float-layers.js';
import type { Graph } from '../../graph/graph.js';
import { isLinear, takesInt4, type Linear } from '../../graph/linear.js';
import { largestOf, nearestCodes, type StoredCodes, type WeightCodes, type WeightRounding } from './weights.js';

export interface KernelRounding extends WeightRounding {
  /** int4: kernels of four bits in [−7, 7], where the operator takes them. */
  readonly kernels: StoredCodes;
  /** Among kernels of four bits, layers that are stored in a way of their own. */
  readonly layerCodes?: LayerCodes;
}

/** How kernels are stored, by layer. */
export type LayerCodes = ReadonlyMap<string, StoredCodes>;

/** How the kernel of a layer is stored. */
export function storedAs(
  op: Linear,
  { kernels, layerCodes }: Pick<KernelRounding, 'kernels' | 'layerCodes'>,
): StoredCodes {
  if (kernels === 'int8' || !takesInt4(op)) return 'int8';
  return layerCodes?.get(op.name) ?? 'int4';
}

/** Codes of every kernel that does not stay float32, by layer: those that passes have settled, where they fit what is stored, else the nearest ones. */
export function kernelCodes(
  graph: Graph,
  settled: ReadonlyMap<string, WeightCodes> | null,
  rounding: KernelRounding,
): Map<string, WeightCodes> {
  const isFloat = computesInFloat(graph);
  const coded = graph.operators.filter(isLinear).filter((op) => !isFloat(op));
  return new Map(
    coded.map((op) => {
      const stored = storedAs(op, rounding);
      const given = settled?.get(op.name);
      const fits = given?.codes.every((code) => Math.abs(code) <= largestOf[stored]);
      return [op.name, given && fits ? given : nearestCodes(graph, op, stored, rounding)];
    }),
  );
}
