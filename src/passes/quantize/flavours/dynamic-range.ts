import type { GraphTensor } from '../../../graph/graph.js';
import { hasHybridKernel, isLinear } from '../../../graph/linear.js';
import { tensorOf } from '../../../graph/operands.js';
import { elements } from '../../../graph/shapes.js';
import { verifyGraph } from '../../../graph/verify.js';
import { codesOfLayer } from '../layer-codes.js';
import { nearestCodes } from '../weights.js';
import type { Flavour } from './flavour.js';

/**
 * Kernels with fewer elements stay float32: they save little, and each costs a conversion of its input. It is the converter's own
 * floor (`minimum_elements_for_weights` of tensorflow/lite/tools/optimize/quantize_weights.cc).
 */
export const leastElements = 1024;

/** int8 kernels under float32 activations, which the runtime turns into codes while it runs, sample by sample. */
export const dynamicRange: Flavour = (graph, { settled, perAxis, weightObserver, floatLayers }) => {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  for (const op of graph.operators.filter(isLinear)) {
    const filter = tensorOf(graph, op.constants.kernel);
    if (!hasHybridKernel(op) || elements(filter.shape) < leastElements || floatLayers?.has(op.name)) continue;
    const codes = settled?.get(op.name) ?? nearestCodes(graph, op, 'int8', { perAxis, weightObserver });
    tensors[filter.name] = codesOfLayer(op, filter, codes, 'int8');
  }
  return verifyGraph({ ...graph, tensors });
};
