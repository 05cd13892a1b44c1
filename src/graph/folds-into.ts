import type { Graph, OperatorOf } from './graph.js';
import { isLinear, type Linear } from './linear.js';
import { consumersOf, producerOf } from './operands.js';

/**
 * The layer that a BatchNorm is folded into: directly before it, without an activation, and read by it alone. Null where there is
 * none, and for sub-bands, for which a filter has no values of their own.
 */
export function foldsInto(
  graph: Graph,
  { inputs: [input], options: { subBands = 1 } }: OperatorOf<'BatchNorm'>,
): Linear | null {
  if (subBands !== 1) return null;
  const layer = producerOf(graph, input);
  if (!isLinear(layer) || layer.options.activation !== 'none') return null;
  return consumersOf(graph, input).length > 1 || graph.outputs.includes(input) ? null : layer;
}
