import { movedDropouts } from './dropout.js';
import type { Activation, Graph, GraphTensor, Kind, Operator } from './graph.js';
import { factsOf } from '../ops/operator.js';
import { isLinear } from './linear.js';
import { verifyGraph } from './verify.js';

const activations: Readonly<Partial<Record<Kind, Activation>>> = { Relu: 'relu', Relu6: 'relu6' };

/**
 * Moves each Relu and Relu6 into the operator before it, where that has a place for it and nobody else reads what lies
 * between: the same numbers in one kernel instead of two. The operator keeps its name and writes the activation's output.
 */
export function fuseActivations(graph: Graph): Graph {
  const readers = new Map<string, number>();
  for (const { inputs } of graph.operators)
    for (const input of new Set(inputs)) readers.set(input, (readers.get(input) ?? 0) + 1);
  const outputs = new Set(graph.outputs);
  const operators: Operator[] = [];
  const producers = new Map<string, number>();
  const gone = new Map<string, string>();
  for (const op of graph.operators) {
    const activation = activations[op.kind];
    const between = op.inputs[0];
    const at = activation && readers.get(between) === 1 && !outputs.has(between) ? producers.get(between) : undefined;
    const before = at === undefined ? undefined : operators[at]!;
    const isFusible =
      before && 'activation' in before.options && before.options.activation === 'none' && appliesActivation(before);
    if (activation && at !== undefined && isFusible) {
      operators[at] = withActivation(before, activation, op.outputs);
      // Noise before a rectifier is noise behind it: it only makes values larger, or 0.
      gone.set(between, op.outputs[0]);
      for (const output of op.outputs) producers.set(output, at);
    } else {
      for (const output of op.outputs) producers.set(output, operators.length);
      operators.push(op);
    }
  }
  if (gone.size === 0) return graph;
  const tensors = Object.fromEntries(
    Object.entries(graph.tensors).filter(([name]) => !gone.has(name)),
  ) satisfies Record<string, GraphTensor>;
  return verifyGraph({ ...graph, operators, tensors, ...movedDropouts(graph, gone) });
}

const appliesActivation = (op: Operator): boolean => !isLinear(op) || factsOf(op).weights.fuses;

function withActivation(op: Operator, activation: Activation, outputs: Operator['outputs']): Operator {
  return { ...op, outputs, options: { ...op.options, activation } } as Operator;
}
