import type { Graph } from './graph.js';

/** Every float32 constant by tensor name: what an inference step bakes in. */
export function constantsOf(
  graph: Graph,
): Record<string, { readonly shape: readonly number[]; readonly data: Float32Array }> {
  return Object.fromEntries(
    Object.values(graph.tensors).flatMap(({ name, shape, data }) =>
      data instanceof Float32Array ? [[name, { shape, data }]] : [],
    ),
  );
}
