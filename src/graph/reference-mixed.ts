import { InternalError, ModelError } from '../core/errors.js';
import { refusalOf, type Kind, type OperatorOf } from '../ops/operator.js';
import {
  affineCode,
  int16Arithmetic,
  int8Arithmetic,
  perTensor,
  type CodeArithmetic,
  type CodeContext,
  type Codes,
  type Int16Context,
  type Int8Context,
} from '../ops/shared/int8.js';
import { int16Table } from '../ops/tables/int16.js';
import { int8Table } from '../ops/tables/int8.js';
import type { Graph, Operator } from './graph.js';
import { onlyInput, tensorOf } from './operands.js';
import { realsOf } from './real-values.js';
import { runOperator } from './reference.js';
import { elements } from './shapes.js';

/** Codes of an activation, or its float32 numbers. */
export type Values = Codes | Float32Array;

/**
 * Runs a graph of codes with floats between on one sample: its codes with TFLite Micro's reference arithmetic, as `runInt8Reference` and
 * `runInt16Reference` do, its floats in float64, rounded to float32 behind each operator, and conversions as reference_ops::AffineQuantize
 * and Dequantize. Kernels sum float32 numbers in orders of their own, so that their floats are a few parts in 10⁷ beside
 * these, and a code is off by one where a number lies so near to the middle of two. x: as the graph's input has it, [h·w·c].
 * Returns every activation by tensor name.
 */
export function runMixedReference(graph: Graph, x: Values): Readonly<Record<string, Values>> {
  const input = onlyInput(graph);
  const values: Record<string, Values> = { [input]: x };
  if (x.length !== elements(tensorOf(graph, input).shape)) throw new InternalError(`wrong length of ${input}`);
  for (const op of graph.operators) {
    const results = compute(graph, op, values);
    op.outputs.forEach((output, i) => (values[output] = results[i]!));
  }
  return values;
}

function compute(graph: Graph, op: Operator, values: Readonly<Record<string, Values>>): readonly Values[] {
  const read = (tensor: string): Values => values[tensor] ?? missing(tensor);
  const [input, output] = [read(op.inputs[0]), tensorOf(graph, op.outputs[0]).type];
  if (op.kind === 'Dequantize') {
    const { scale, zeroPoint } = perTensor({ tensor: (name) => tensorOf(graph, name) }, op.inputs[0]);
    return [Float32Array.from(input, (code) => scale * (code - zeroPoint))];
  }
  if (op.kind === 'Quantize' && input instanceof Float32Array) {
    const { make, limits } = output === 'int16' ? int16Arithmetic : int8Arithmetic;
    const parameters = perTensor({ tensor: (name) => tensorOf(graph, name) }, op.outputs[0]);
    const codes = make(input.length);
    input.forEach((value, i) => (codes[i] = affineCode(value, parameters, limits)));
    return [codes];
  }
  if (input instanceof Float32Array) {
    const context = {
      read: (tensor: string) => Float64Array.from(read(tensor)),
      constant: (tensor: string) => realsOf(graph, tensor),
      shapeOf: (tensor: string) => tensorOf(graph, tensor).shape,
    };
    return runOperator(op, context).map((result) => Float32Array.from(result));
  }
  const context = <C extends Codes>(arithmetic: CodeArithmetic<C>): CodeContext<C> => ({
    ...arithmetic,
    read: (tensor) => read(tensor) as C,
    tensor: (name) => tensorOf(graph, name),
  });
  return output === 'int16' ? inInt16(op, context(int16Arithmetic)) : inInt8(op, context(int8Arithmetic));
}

function missing(tensor: string): never {
  throw new InternalError(`mixed reference: no value for ${tensor}`);
}

function inInt8<K extends Kind>(op: OperatorOf<K>, context: Int8Context): readonly Int8Array[] {
  const run = int8Table[op.kind];
  if (typeof run === 'function') return run(op, context);
  throw new ModelError(refusalOf(op, run));
}

function inInt16<K extends Kind>(op: OperatorOf<K>, context: Int16Context): readonly Int16Array[] {
  const run = int16Table[op.kind];
  if (typeof run === 'function') return run(op, context);
  throw new ModelError(refusalOf(op, run));
}
