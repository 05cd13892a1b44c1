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
 * fused activation, but not a Softmax's (its parameters are fixed) nor what a BatchNorm reads (it will be folded).
 * Pools and Reshape keep their input's parameters (TFLite quantisation specification).
 */
export function quantizationPoints(graph: Graph): readonly QuantizationPoint[] {
  const points = new Map<string, QuantizationPoint>();
  for (const input of graph.inputs) points.set(input, { tensor: input, parametersOf: input, rounds: true });
  for (const op of graph.operators) {
    if (op.kind === 'Softmax' || isFoldedAway(graph, op)) continue;
    const [input] = op.inputs;
    const shared = points.get(input)?.parametersOf ?? input;
    const rounds = op.kind !== 'Reshape' && op.kind !== 'MaxPool2D';
    for (const tensor of op.outputs) {
      points.set(tensor, { tensor, parametersOf: keepsParameters(op) ? shared : tensor, rounds });
    }
  }
  return [...points.values()];
}

export function keepsParameters(op: Operator): boolean {
  return op.kind === 'AveragePool2D' || op.kind === 'MaxPool2D' || op.kind === 'Reshape';
}

function isFoldedAway(graph: Graph, op: Operator): boolean {
  return op.outputs.some((output) => consumersOf(graph, output).some((consumer) => consumer.kind === 'BatchNorm'));
}
