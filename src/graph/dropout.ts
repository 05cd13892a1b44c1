import { factsOf } from '../ops/operator.js';
import type { Dropout, Graph } from './graph.js';

/** One after the other: what both keep is kept. */
export function bothDropouts(first: Dropout | undefined, second: Dropout): Dropout {
  if (!first) return second;
  return {
    rate: 1 - (1 - first.rate) * (1 - second.rate),
    isSpatial: first.isSpatial && second.isSpatial,
  };
}

/** The graph's dropouts where a pass has renamed tensors, or taken them away: `moved` says what each has become. */
export function movedDropouts({ dropouts }: Graph, moved: ReadonlyMap<string, string>): Pick<Graph, 'dropouts'> {
  if (!dropouts) return {};
  const found: Record<string, Dropout> = {};
  for (const [tensor, dropout] of Object.entries(dropouts)) {
    let now = tensor;
    for (let next = moved.get(now); next !== undefined; next = moved.get(now)) now = next;
    found[now] = bothDropouts(found[now], dropout);
  }
  return { dropouts: found };
}

/** Noise on what the layer that classifies reads, the last with a kernel, in place of what is there; a rate of 0 takes it away. */
export function withHeadDropout(graph: Graph, rate: number): Graph {
  const head = graph.operators.filter((op) => factsOf(op).weights !== null).at(-1);
  if (!head) return graph;
  const { [head.inputs[0]]: _before, ...others } = graph.dropouts ?? {};
  return { ...graph, dropouts: rate === 0 ? others : { ...others, [head.inputs[0]]: { rate, isSpatial: false } } };
}

/** Those of tensors that `graph` still has, for a graph that was made of it. */
export function keptDropouts({ dropouts }: Graph, graph: Graph): Graph {
  if (!dropouts) return graph;
  const kept = Object.entries(dropouts).filter(([tensor]) => graph.tensors[tensor] !== undefined);
  return kept.length === 0 ? graph : { ...graph, dropouts: Object.fromEntries(kept) };
}
