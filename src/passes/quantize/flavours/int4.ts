import { activationsOf } from '../activations.js';
import { kernelCodes } from '../kernel-codes.js';
import { quantizeGraph } from '../quantize-graph.js';
import type { Flavour } from './flavour.js';

/**
 * int8 activations and kernels of four bits, [−7, 7]: the codes of quantisation-aware training where it saw four bits, else the
 * nearest ones. Operators whose kernels take no four bits keep int8 ones, as do layers that are named.
 */
export const int4: Flavour = (graph, { settled, perAxis, weightObserver, layerCodes, ranges }) => {
  const rounding = { perAxis, weightObserver, kernels: 'int4', ...(layerCodes && { layerCodes }) } as const;
  return quantizeGraph(graph, activationsOf(ranges), kernelCodes(graph, settled, rounding), rounding);
};
