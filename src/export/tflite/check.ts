import { ExportError, type Problem } from '../../core/errors.js';
import type { Graph, GraphTensor } from '../../graph/graph.js';
import { verifyGraph } from '../../graph/verify.js';
import { refusalOf, type Kind, type OperatorOf } from '../../ops/operator.js';
import { codecOf, isRefusal } from './operators.js';

/**
 * What TFLite asks of a graph beyond being well-formed: the rules of its quantisation specification
 * (https://ai.google.dev/edge/litert/models/quantization_spec), which kernels check late, with other words, or never.
 *
 * @throws ModelError when the graph is malformed, ExportError naming every layer that a `.tflite` file cannot carry.
 */
export function checkWritable(graph: Graph): void {
  verifyGraph(graph);
  const problems = graph.operators.flatMap((operator) => problemsOf(operator, (name) => graph.tensors[name]!));
  if (problems.length > 0) throw new ExportError(problems);
}

function problemsOf<K extends Kind>(op: OperatorOf<K>, tensor: (name: string) => GraphTensor): Problem[] {
  const codec = codecOf(op);
  return isRefusal(codec) ? [refusalOf(op, codec)] : codec.problems(op, tensor);
}
