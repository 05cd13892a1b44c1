import type { Graph } from './graph.js';

/** Noise while a model is trained: parts of what a tensor holds are 0, the others larger, so that their mean stays (Srivastava et al. 2014). */
export interface Dropout {
  /** The share that is 0, from 0 up to and without 1. */
  readonly rate: number;
  /** Channels of an image are kept or dropped as a whole (Tompson et al. 2015). */
  readonly isSpatial: boolean;
}

/** By the tensor that is read with noise. */
export type Dropouts = Readonly<Record<string, Dropout>>;

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

/** Those of tensors that `graph` still has, for a graph that was made of it. */
export function keptDropouts({ dropouts }: Graph, graph: Graph): Graph {
  if (!dropouts) return graph;
  const kept = Object.entries(dropouts).filter(([tensor]) => graph.tensors[tensor] !== undefined);
  return kept.length === 0 ? graph : { ...graph, dropouts: Object.fromEntries(kept) };
}
