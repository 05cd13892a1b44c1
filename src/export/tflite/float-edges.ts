/** Floats at the edges of a graph of codes: what a program that has no codes reads and writes. */
import type { Graph, GraphTensor, Operator, TensorNames } from '../../graph/graph.js';
import { tensorOf } from '../../graph/operands.js';
import { verifyGraph } from '../../graph/verify.js';

export interface FloatEdges {
  readonly inputs: boolean;
  readonly outputs: boolean;
}

/** Inputs and outputs keep their names; QUANTIZE and DEQUANTIZE stand between them and their codes. Floats stay as they are. */
export function withFloatEdges(graph: Graph, { inputs, outputs }: FloatEdges): Graph {
  const isCodes = (name: string): boolean => tensorOf(graph, name).quantization !== null;
  const turned = new Set([...(inputs ? graph.inputs : []), ...(outputs ? graph.outputs : [])].filter(isCodes));
  // An importer names the output of an operator so.
  const codesOf = (name: string): string =>
    !turned.has(name) ? name : graph.inputs.includes(name) ? `${name}/quantize/output` : `${name}/codes`;
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  for (const name of turned) {
    const tensor = tensorOf(graph, name);
    tensors[name] = { ...tensor, type: 'float32', quantization: null };
    tensors[codesOf(name)] = { ...tensor, name: codesOf(name) };
  }
  const between = (kind: 'Quantize' | 'Dequantize', name: string, from: string, to: string): Operator[] =>
    turned.has(name)
      ? [{ kind, name: `${name}/${kind.toLowerCase()}`, inputs: [from], constants: {}, outputs: [to], options: {} }]
      : [];
  const renamed = (names: TensorNames): TensorNames => names.map(codesOf) as unknown as TensorNames;
  const operators = [
    ...graph.inputs.flatMap((name) => between('Quantize', name, name, codesOf(name))),
    ...graph.operators.map((op) => ({ ...op, inputs: renamed(op.inputs), outputs: renamed(op.outputs) })),
    ...graph.outputs.flatMap((name) => between('Dequantize', name, codesOf(name), name)),
  ];
  return verifyGraph({ ...graph, operators, tensors });
}
