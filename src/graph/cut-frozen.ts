/**
 * Cuts a graph in two where all below is frozen: what lies below is computed as when nothing is trained, so it can be folded, and
 * no gradient goes there.
 */
import { constantInputs } from '../ops/operator.js';
import type { Graph, Operator } from './graph.js';
import { onlyInput } from './operands.js';
import type { FrozenLayers } from './parameters.js';
import { verifyGraph } from './verify.js';

export interface CutGraph {
  /** From the input to the one tensor between the two; null where the first layer with weights is trained. */
  readonly below: Graph | null;
  /** Its input is that tensor, or the graph's own. */
  readonly above: Graph;
}

/** The cut is as late as it can be: after it only one tensor is read of all that was computed before. */
export function cutFrozen(graph: Graph, frozen: FrozenLayers): CutGraph {
  const trained = graph.operators.findIndex((op) => constantInputs(op).length > 0 && !frozen.has(op.name));
  const last = trained < 0 ? graph.operators.length : trained;
  for (let end = last; end > 0; end--) {
    const [lower, upper] = [graph.operators.slice(0, end), graph.operators.slice(end)];
    if (!lower.some((op) => constantInputs(op).length > 0)) break;
    const read = new Set([...upper.flatMap(({ inputs }) => [...inputs]), ...graph.outputs]);
    const between = [onlyInput(graph), ...lower.flatMap(({ outputs }) => [...outputs])].filter((name) =>
      read.has(name),
    );
    const [cut] = between;
    if (between.length !== 1 || cut === undefined || upper.length === 0 || graph.outputs.includes(cut)) continue;
    return {
      below: part(graph, lower, graph.inputs, [cut]),
      above: part(graph, upper, [cut], graph.outputs),
    };
  }
  return { below: null, above: graph };
}

function part(
  graph: Graph,
  operators: readonly Operator[],
  inputs: readonly string[],
  outputs: readonly string[],
): Graph {
  const constants = operators.flatMap((op) => constantInputs(op).map(({ tensor }) => tensor));
  const names = new Set([...inputs, ...operators.flatMap((op) => [...op.outputs]), ...constants]);
  const tensors = Object.fromEntries(Object.entries(graph.tensors).filter(([name]) => names.has(name)));
  return verifyGraph({ ...graph, operators, inputs, outputs, tensors });
}

/** The whole graph again, with the constants that the upper part has now. */
export function joinCut(graph: Graph, above: Graph): Graph {
  const constants = Object.entries(above.tensors).filter(([, { data }]) => data !== null);
  return { ...graph, tensors: { ...graph.tensors, ...Object.fromEntries(constants) } };
}
