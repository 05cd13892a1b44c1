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
}

/**
 * Every activation that int8 inference rounds, in execution order: graph inputs and each operator's output after its
 * fused activation, but not what has fixed parameters (a Softmax's output) nor what a BatchNorm reads (it will be folded).
 * What each operator does to its parameters is a fact of its room (TFLite quantisation specification).
 */
export function quantizationPoints(graph: Graph): readonly QuantizationPoint[] {
  const points = new Map<string, QuantizationPoint>();
  for (const input of graph.inputs) points.set(input, { tensor: input, parametersOf: input, rounds: true });
  for (const op of graph.operators) {
    const { output, rounds } = factsOf(op).numbers;
    if (typeof output === 'object' || isFoldedAway(graph, op)) continue;
    const [input] = op.inputs;
    const shared = points.get(input)?.parametersOf ?? input;
    for (const tensor of op.outputs)
      points.set(tensor, { tensor, parametersOf: output === 'as-input' ? shared : tensor, rounds });
  }
  return [...points.values()];
}

/** The parameters that the definition of an operator fixes for its outputs; null where a range decides. */
export function fixedParameters(op: Operator): FixedParameters | null {
  const { output } = factsOf(op).numbers;
  return typeof output === 'object' ? output : null;
}

function isFoldedAway(graph: Graph, op: Operator): boolean {
  return op.outputs.some((output) => consumersOf(graph, output).some((consumer) => consumer.kind === 'BatchNorm'));
}
