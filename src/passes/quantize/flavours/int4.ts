import { isLinear, takesInt4 } from '../../../graph/linear.js';
import { activationsOf } from '../activations.js';
import { quantizeGraph } from '../quantize-graph.js';
import { largestInt4 } from '../weights.js';
import type { Flavour } from './flavour.js';

/**
 * int8 activations and kernels of four bits, [−7, 7]: the codes of quantisation-aware training where it saw four bits, else the
 * nearest ones. Operators whose kernels take no four bits keep int8 ones.
 */
export const int4: Flavour = (graph, { settled, perAxis, weightObserver, ranges }) => {
  const wide = new Set(graph.operators.filter((op) => isLinear(op) && !takesInt4(op)).map(({ name }) => name));
  const fits = [...(settled ?? [])].filter(
    ([layer, { codes }]) => wide.has(layer) || codes.every((code) => Math.abs(code) <= largestInt4),
  );
  return quantizeGraph(graph, activationsOf(ranges), new Map(fits), { perAxis, weightObserver, kernels: 'int4' });
};
