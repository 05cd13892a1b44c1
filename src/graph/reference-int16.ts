import { InternalError, ModelError } from '../core/errors.js';
import { refusalOf, type Kind, type OperatorOf } from '../ops/operator.js';
import { int16Arithmetic, type Int16Context, type Int16Reference } from '../ops/shared/int8.js';
import type { Refusal } from '../ops/shared/op.js';
import { int16Table } from '../ops/tables/int16.js';
import type { ConstantsByKind, OptionsByKind } from '../ops/tables/op.js';
import type { Graph } from './graph.js';
import { onlyInput, tensorOf } from './operands.js';
import { elements } from './shapes.js';

/**
 * Runs a graph of int16 activations and int8 weights on one sample with TFLite Micro's reference arithmetic (tensorflow/lite/kernels/internal/reference,
 * sums of 64 bits, a multiplier of 16), code for code. x: int16 codes of the input, [h·w·c]. Returns every activation's codes by tensor name.
 */
export function runInt16Reference(graph: Graph, x: Int16Array): Readonly<Record<string, Int16Array>> {
  const input = onlyInput(graph);
  const values: Record<string, Int16Array> = { [input]: x };
  if (x.length !== elements(tensorOf(graph, input).shape)) throw new InternalError(`wrong length of ${input}`);
  const context: Int16Context = {
    ...int16Arithmetic,
    read: (tensor) => values[tensor] ?? missing(tensor),
    tensor: (name) => tensorOf(graph, name),
  };
  for (const op of graph.operators) {
    const results = compute(op, context);
    op.outputs.forEach((output, i) => (values[output] = results[i]!));
  }
  return values;
}

function missing(tensor: string): never {
  throw new InternalError(`int16 reference: no value for ${tensor}`);
}

function compute<K extends Kind>(op: OperatorOf<K>, context: Int16Context): readonly Int16Array[] {
  const run: Int16Reference<OptionsByKind[K], ConstantsByKind[K]> | Refusal = int16Table[op.kind];
  if (typeof run === 'function') return run(op, context);
  throw new ModelError(refusalOf(op, run));
}
