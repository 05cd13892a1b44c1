import type { Activation, Graph, GraphTensor, Kind, Operator } from './graph.js';
import { consumersOf, producerOf } from './operands.js';
import { verifyGraph } from './verify.js';

const activations: Readonly<Partial<Record<Kind, Activation>>> = { Relu: 'relu', Relu6: 'relu6' };

/**
 * Moves each Relu and Relu6 into the operator before it, where that has a place for it and nobody else reads what lies
 * between: the same numbers in one kernel instead of two. The operator keeps its name and writes the activation's output.
 */
export function fuseActivations(graph: Graph): Graph {
  const fused = graph.operators.find((op) => activations[op.kind] !== undefined && isFusible(graph, op));
  if (!fused) return graph;
  const activation = activations[fused.kind]!;
  const between = fused.inputs[0];
  const operators = graph.operators
    .filter((op) => op !== fused)
    .map((op) => (op.outputs.includes(between) ? withActivation(op, activation, fused.outputs) : op));
  const tensors = Object.fromEntries(
    Object.entries(graph.tensors).filter(([name]) => name !== between),
  ) satisfies Record<string, GraphTensor>;
  return fuseActivations(verifyGraph({ ...graph, operators, tensors }));
}

function isFusible(graph: Graph, { inputs: [between] }: Operator): boolean {
  const before = producerOf(graph, between);
  return (
    before !== null &&
    'activation' in before.options &&
    before.options.activation === 'none' &&
    consumersOf(graph, between).length === 1 &&
    !graph.outputs.includes(between)
  );
}

function withActivation(op: Operator, activation: Activation, outputs: Operator['outputs']): Operator {
  return { ...op, outputs, options: { ...op.options, activation } } as Operator;
}
