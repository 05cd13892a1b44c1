import { factsOf } from '../ops/operator.js';
import type { FixedParameters } from '../ops/shared/op.js';
import type { Graph, Operator } from './graph.js';
import { consumersOf } from './operands.js';

/** An activation that the int8 file stores, and whose quantisation parameters it has. */
export interface QuantizationPoint {
  readonly tensor: string;
  /** The tensor whose range sets the parameters: itself, or the one whose parameters it must share. */
  readonly parametersOf: string;
  /** False where values already lie on the grid: a Reshape or a MaxPool of quantised values. */
  readonly rounds: boolean;
  /** Parameters that the definition of an operator fixes; null where the range of `parametersOf` sets them. */
  readonly fixed: FixedParameters | null;
}

/**
 * Every activation that int8 inference rounds, in execution order: graph inputs and each operator's output after its
 * fused activation, but not what a BatchNorm reads (it will be folded).
 * What each operator does to its parameters is a fact of its room (TFLite quantisation specification).
 */
export function quantizationPoints(graph: Graph): readonly QuantizationPoint[] {
  const points = new Map<string, QuantizationPoint>();
  for (const input of graph.inputs)
    points.set(input, { tensor: input, parametersOf: input, rounds: true, fixed: null });
  for (const op of graph.operators) {
    const { output, rounds } = factsOf(op).numbers;
    if (isFoldedAway(graph, op)) continue;
    const [input] = op.inputs;
    for (const tensor of op.outputs) {
      const source = points.get(input) ?? { parametersOf: input, fixed: null };
      const own = { parametersOf: tensor, fixed: typeof output === 'object' ? output : null };
      const { parametersOf, fixed } = output === 'as-input' ? source : own;
      points.set(tensor, { tensor, parametersOf, rounds, fixed });
    }
  }
  return [...points.values()];
}

/** Activations whose ranges set parameters, in execution order. */
export function rangeOwners(graph: Graph): readonly string[] {
  const owners = quantizationPoints(graph).flatMap(({ parametersOf, fixed }) => (fixed === null ? [parametersOf] : []));
  return [...new Set(owners)];
}

function isFoldedAway(graph: Graph, op: Operator): boolean {
  return op.outputs.some((output) => consumersOf(graph, output).some((consumer) => consumer.kind === 'BatchNorm'));
}
