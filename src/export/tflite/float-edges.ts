/** Floats at the edges of a graph of codes: what a program that has no codes reads and writes. */
import type { Graph, GraphTensor, Operator, TensorNames } from '../../graph/graph.js';
import { consumersOf, producerOf, tensorOf } from '../../graph/operands.js';
import { verifyGraph } from '../../graph/verify.js';

export interface FloatEdges {
  readonly inputs: boolean;
  readonly outputs: boolean;
}

/**
 * Inputs and outputs keep their names; QUANTIZE and DEQUANTIZE stand between them and their codes. Floats stay as they are. Where a
 * layer beside the edge computes in floats, it reads or writes those of the program: no codes are made only to be undone.
 */
export function withFloatEdges(whole: Graph, { inputs, outputs }: FloatEdges): Graph {
  const isCodes = (name: string): boolean => tensorOf(whole, name).quantization !== null;
  const edges = {
    inputs: inputs ? whole.inputs.filter(isCodes) : [],
    outputs: outputs ? whole.outputs.filter(isCodes) : [],
  };
  const graph = edges.outputs.reduce(withOwnFloats, edges.inputs.reduce(withFloatsOfProgram, whole));
  const turned = new Set([...edges.inputs, ...edges.outputs].filter((name) => graph.tensors[name]!.type !== 'float32'));
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

/** An input whose every reader takes floats is floats itself. */
function withFloatsOfProgram(graph: Graph, input: string): Graph {
  const readers = consumersOf(graph, input);
  const [reader] = readers;
  const isFloat = reader?.kind === 'Dequantize' && readers.length === 1 && !graph.outputs.includes(input);
  return isFloat ? joined(graph, reader, { gone: reader.outputs[0], kept: input }) : graph;
}

/** An output that is made of floats, and whose codes nothing else reads, is these floats. */
function withOwnFloats(graph: Graph, output: string): Graph {
  const writer = producerOf(graph, output);
  const isFloat = writer?.kind === 'Quantize' && consumersOf(graph, output).length === 0;
  const isOwn = isFloat && tensorOf(graph, writer.inputs[0]).type === 'float32';
  return isOwn ? joined(graph, writer, { gone: writer.inputs[0], kept: output }) : graph;
}

/** Without a conversion: the edge has the floats of its other side. */
function joined(
  graph: Graph,
  conversion: Operator,
  { gone, kept }: { readonly gone: string; readonly kept: string },
): Graph {
  const { [gone]: floats, ...tensors } = graph.tensors;
  const renamed = (names: TensorNames): TensorNames =>
    names.map((name) => (name === gone ? kept : name)) as unknown as TensorNames;
  const operators = graph.operators
    .filter((op) => op !== conversion)
    .map((op) => ({ ...op, inputs: renamed(op.inputs), outputs: renamed(op.outputs) }));
  return { ...graph, operators, tensors: { ...tensors, [kept]: { ...floats!, name: kept } } };
}
