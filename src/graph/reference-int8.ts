import { InternalError, ModelError } from '../core/errors.js';
import { refusalOf, type Kind, type OperatorOf } from '../ops/operator.js';
import { int8Arithmetic, type Int8Context, type Int8Reference } from '../ops/shared/int8.js';
import type { Refusal } from '../ops/shared/op.js';
import { int8Table } from '../ops/tables/int8.js';
import type { ConstantsByKind, OptionsByKind } from '../ops/tables/op.js';
import type { Graph } from './graph.js';
import { onlyInput, tensorOf } from './operands.js';
import { elements } from './shapes.js';

/**
 * Runs an int8 graph on one sample with TFLite Micro's reference arithmetic (tensorflow/lite/kernels/internal/reference,
 * double rounding), code for code. x: int8 codes of the input, [h·w·c]. Returns every activation's codes by tensor name.
 */
export function runInt8Reference(graph: Graph, x: Int8Array): Readonly<Record<string, Int8Array>> {
  const input = onlyInput(graph);
  const values: Record<string, Int8Array> = { [input]: x };
  if (x.length !== elements(tensorOf(graph, input).shape)) throw new InternalError(`wrong length of ${input}`);
  const context: Int8Context = {
    ...int8Arithmetic,
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
  throw new InternalError(`int8 reference: no value for ${tensor}`);
}

function compute<K extends Kind>(op: OperatorOf<K>, context: Int8Context): readonly Int8Array[] {
  const run: Int8Reference<OptionsByKind[K], ConstantsByKind[K]> | Refusal = int8Table[op.kind];
  if (typeof run === 'function') return run(op, context);
  throw new ModelError(refusalOf(op, run));
}
