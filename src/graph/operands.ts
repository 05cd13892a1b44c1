import { InternalError, ModelError } from '../core/errors.js';
import type { Graph, GraphTensor, Operator } from './graph.js';

export function tensorOf(graph: Graph, name: string): GraphTensor {
  const tensor = graph.tensors[name];
  if (!tensor)
    throw new ModelError({ code: 'graph/undefined-tensor', message: `graph ${graph.name} has no tensor ${name}` });
  return tensor;
}

/** Data of a float32 constant. */
export function floatsOf(graph: Graph, name: string): Float32Array {
  const { data } = tensorOf(graph, name);
  if (!(data instanceof Float32Array)) {
    throw new ModelError({
      code: 'graph/not-float',
      message: `expected float32 constant ${name}, found ${data ? 'integers' : 'an activation'}`,
    });
  }
  return data;
}

/** The operator that writes a tensor, or null for graph inputs and constants. */
export function producerOf(graph: Graph, tensor: string): Operator | null {
  return graph.operators.find((op) => op.outputs.includes(tensor)) ?? null;
}

/** Operators that read an activation, in execution order. */
export function consumersOf(graph: Graph, tensor: string): readonly Operator[] {
  return graph.operators.filter((op) => op.inputs.includes(tensor));
}

/** @throws ModelError where there are several. */
export function onlyOutput(graph: Graph): string {
  const [output, ...others] = graph.outputs;
  if (output === undefined || others.length > 0) {
    throw new ModelError({
      code: 'graph/outputs',
      message: `expected one output of graph ${graph.name}, found ${graph.outputs.length}`,
    });
  }
  return output;
}

/** The one tensor a classifier computes before its final Softmax; the output itself where there is no Softmax. */
export function logitsOf(graph: Graph): string {
  const output = onlyOutput(graph);
  let tensor = output;
  for (let op = producerOf(graph, tensor); op; op = producerOf(graph, tensor)) {
    if (op.kind === 'Softmax') return op.inputs[0];
    if (!isConversion(op)) break;
    tensor = op.inputs[0];
  }
  return output;
}

/** Between int8 and floats, at the edges of a quantised graph. */
export function isConversion({ kind }: Operator): boolean {
  return kind === 'Quantize' || kind === 'Dequantize';
}

export function onlyInput(graph: Graph): string {
  const [input, ...others] = graph.inputs;
  if (input === undefined || others.length > 0) {
    throw new ModelError({
      code: 'graph/inputs',
      message: `expected one input of graph ${graph.name}, found ${graph.inputs.length}`,
    });
  }
  return input;
}

/** For lookups that a verified graph cannot miss. */
export function present<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new InternalError(`${what} is missing`);
  return value;
}
