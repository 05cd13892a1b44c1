/** Layers that stay float32 in a graph whose other layers get codes. */
import { ModelError } from '../core/errors.js';
import type { Dropouts, Graph, GraphTensor, Operator, TensorNames } from './graph.js';
import { consumersOf, isConversion, tensorOf } from './operands.js';
import { verifyGraph } from './verify.js';

/**
 * The float graph with a Quantize wherever what such a layer writes becomes codes, and a Dequantize wherever codes become what such a
 * layer reads; until codes are made (`quantizeGraph`), both pass on what they read. Neighbours of one kind have nothing between
 * them, and readers of one activation share its conversion. An activation that is stored as codes keeps its name, so that ranges are
 * told by it; its floats are `<name>/float`. Inputs and outputs of the graph are codes.
 *
 * @param layers by name; others than those of the graph are no fault.
 */
export function withFloatLayers(graph: Graph, layers: ReadonlySet<string>): Graph {
  const isFloat = (op: Operator): boolean => layers.has(op.name);
  if (!graph.operators.some(isFloat)) return graph;
  const writtenInFloat = new Set(graph.operators.filter(isFloat).flatMap(({ outputs }) => outputs));
  const isBoth = (tensor: string): boolean => {
    const readers = consumersOf(graph, tensor);
    return writtenInFloat.has(tensor)
      ? graph.outputs.includes(tensor) || readers.some((op) => !isFloat(op))
      : readers.some(isFloat);
  };
  const activations = [...graph.inputs, ...graph.operators.flatMap(({ outputs }) => outputs)];
  const both = new Set(activations.filter(isBoth));
  const floatsOf = (tensor: string): string => (both.has(tensor) ? `${tensor}/float` : tensor);
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  for (const name of both) tensors[floatsOf(name)] = { ...tensorOf(graph, name), name: floatsOf(name) };

  const toCodes = (tensor: string): Operator[] =>
    both.has(tensor) && writtenInFloat.has(tensor) ? [conversion('Quantize', tensor, floatsOf(tensor), tensor)] : [];
  const toFloats = (tensor: string): Operator[] =>
    both.has(tensor) && !writtenInFloat.has(tensor) ? [conversion('Dequantize', tensor, tensor, floatsOf(tensor))] : [];
  const inFloats = (names: TensorNames): TensorNames => names.map(floatsOf) as unknown as TensorNames;
  const operators = [
    ...graph.inputs.flatMap(toFloats),
    ...graph.operators.flatMap((op) => [
      isFloat(op) ? { ...op, inputs: inFloats(op.inputs), outputs: inFloats(op.outputs) } : op,
      ...op.outputs.flatMap((tensor) => [...toCodes(tensor), ...toFloats(tensor)]),
    ]),
  ];
  // Noise is added to what a layer writes, before it becomes codes.
  const noisy = ([tensor, dropout]: [string, Dropouts[string]]) =>
    [writtenInFloat.has(tensor) ? floatsOf(tensor) : tensor, dropout] as const;
  const dropouts = graph.dropouts && Object.fromEntries(Object.entries(graph.dropouts).map(noisy));
  return verifyGraph({ ...graph, operators, tensors, ...(dropouts && { dropouts }) });
}

function conversion(kind: 'Quantize' | 'Dequantize', tensor: string, from: string, to: string): Operator {
  return { kind, name: `${tensor}/${kind.toLowerCase()}`, inputs: [from], constants: {}, outputs: [to], options: {} };
}

/**
 * Activations that are floats between a Dequantize and a Quantize. Empty for a graph without them, whose activations all become codes.
 * @throws ModelError for an operator that reads floats beside codes.
 */
export function floatActivations(graph: Graph): ReadonlySet<string> {
  const floats = new Set<string>();
  for (const op of graph.operators) {
    const [first, ...others] = op.inputs.map((tensor) => floats.has(tensor));
    if (others.some((isFloat) => isFloat !== first))
      throw new ModelError({
        code: 'graph/floats-beside-codes',
        message: `layer ${op.name} (${op.kind}): expected inputs that are all floats or all codes, found both`,
      });
    if (op.kind === 'Dequantize' || (first && !isConversion(op))) for (const output of op.outputs) floats.add(output);
  }
  return floats;
}

/** Tells operators that compute in floats between such conversions. */
export function computesInFloat(graph: Graph): (op: Operator) => boolean {
  const floats = floatActivations(graph);
  return (op) => !isConversion(op) && floats.has(op.inputs[0]);
}
