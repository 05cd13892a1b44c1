import type { Graph } from '../../graph/graph.js';
import { isLinear, takesInt4, type Linear } from '../../graph/linear.js';
import { largestOf, nearestCodes, type StoredCodes, type WeightCodes, type WeightRounding } from './weights.js';

export interface KernelRounding extends WeightRounding {
  /** int4: kernels of four bits in [−7, 7], where the operator takes them. */
  readonly kernels: StoredCodes;
}

/** How the kernel of a layer is stored. */
export function storedAs(op: Linear, { kernels }: Pick<KernelRounding, 'kernels'>): StoredCodes {
  return kernels === 'int4' && !takesInt4(op) ? 'int8' : kernels;
}

/** Codes of every kernel by layer: those that passes have settled, where they fit what is stored, else the nearest ones. */
export function kernelCodes(
  graph: Graph,
  settled: ReadonlyMap<string, WeightCodes> | null,
  rounding: KernelRounding,
): Map<string, WeightCodes> {
  return new Map(
    graph.operators.filter(isLinear).map((op) => {
      const stored = storedAs(op, rounding);
      const given = settled?.get(op.name);
      const fits = given?.codes.every((code) => Math.abs(code) <= largestOf[stored]);
      return [op.name, given && fits ? given : nearestCodes(graph, op, stored, rounding)];
    }),
  );
}
