/** How a graph ends: a classifier in a Softmax, what gives numbers in its last layer, so that they may have any sign and size. */
import type { TaskName } from '../metrics/task-name.js';
import type { Graph } from './graph.js';
import { logitsOf, onlyOutput, producerOf } from './operands.js';

/** The graph as its task needs it: without a final Softmax, unless it classifies. */
export function finishFor(graph: Graph, task: TaskName): Graph {
  if (task === 'classification') return graph;
  const output = onlyOutput(graph);
  const softmax = producerOf(graph, output);
  const logits = logitsOf(graph);
  if (softmax === null || logits === output) return graph;
  const { [output]: _, ...tensors } = graph.tensors;
  return { ...graph, tensors, operators: graph.operators.filter((op) => op !== softmax), outputs: [logits] };
}

/** Whether its outputs are probabilities, each by itself. */
export function endsInSigmoid(graph: Graph): boolean {
  return producerOf(graph, onlyOutput(graph))?.kind === 'Logistic';
}
