import { InternalError, ModelError } from '../core/errors.js';
import { refusalOf, type Kind, type OperatorOf } from '../ops/operator.js';
import type { FloatContext, FloatReference } from '../ops/shared/float.js';
import type { Refusal } from '../ops/shared/op.js';
import { floatTable } from '../ops/tables/float.js';
import type { ConstantsByKind, OptionsByKind } from '../ops/tables/op.js';
import type { Graph } from './graph.js';
import { onlyInput, tensorOf } from './operands.js';
import { realsOf } from './real-values.js';
import { elements } from './shapes.js';

/**
 * Runs a float32 graph on one sample in float64 with plain loops: slow, and the yardstick for every engine and exporter.
 * Weights stand for what they are stored as: float16, or codes. BatchNorm uses its moving statistics. x: [h·w·c]. Returns every activation by tensor name.
 */
export function runReference(graph: Graph, x: ArrayLike<number>): Readonly<Record<string, Float64Array>> {
  const input = onlyInput(graph);
  const values: Record<string, Float64Array> = { [input]: Float64Array.from(x) };
  if (values[input]!.length !== elements(tensorOf(graph, input).shape))
    throw new InternalError(`wrong length of ${input}`);
  const context: FloatContext = {
    read: (tensor) => values[tensor] ?? missing(tensor),
    constant: (tensor) => realsOf(graph, tensor),
    shapeOf: (tensor) => tensorOf(graph, tensor).shape,
  };
  for (const op of graph.operators) {
    const results = runOperator(op, context);
    op.outputs.forEach((output, i) => (values[output] = results[i]!));
  }
  return values;
}

function missing(tensor: string): never {
  throw new InternalError(`reference: no value for ${tensor}`);
}

/** Values of one operator's outputs, in order. */
export function runOperator<K extends Kind>(op: OperatorOf<K>, context: FloatContext): readonly Float64Array[] {
  const run: FloatReference<OptionsByKind[K], ConstantsByKind[K]> | Refusal = floatTable[op.kind];
  if (typeof run === 'function') return run(op, context);
  throw new ModelError(refusalOf(op, run));
}
