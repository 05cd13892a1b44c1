import { InternalError } from '../core/errors.js';
import type { Graph, GraphTensor } from './graph.js';
import { constantInputs } from '../ops/operator.js';
import { floatsOf, tensorOf } from './operands.js';
import { elements } from './shapes.js';

export interface Parameter {
  readonly tensor: string;
  /** Name of the operator that reads it. */
  readonly layer: string;
  readonly role: string;
  readonly shape: readonly number[];
  /** Position and length in the packed vector. */
  readonly offset: number;
  readonly size: number;
}

/** Where each float32 constant of a graph lies in the two packed vectors that a training step takes and returns. */
export interface Layout {
  /** Trained by gradients: kernel, bias, gamma, beta. */
  readonly parameters: readonly Parameter[];
  readonly parameterCount: number;
  /** What gradients do not move: moving mean and variance, and numbers that stay as they are. */
  readonly statistics: readonly Parameter[];
  readonly statisticCount: number;
}

/** Names of layers whose constants stay as they are. */
export type FrozenLayers = ReadonlySet<string>;

const nothing: FrozenLayers = new Set();

/**
 * In execution order, and within a layer as `constantInputs` lists them. A tensor that two layers share appears once. The
 * constants of frozen layers are left out.
 */
export function layoutOf(graph: Graph, frozen: FrozenLayers = nothing): Layout {
  const parameters: Parameter[] = [];
  const statistics: Parameter[] = [];
  const seen = new Set<string>();
  for (const op of graph.operators) {
    if (frozen.has(op.name)) continue;
    for (const { role, tensor, facts } of constantInputs(op)) {
      if (seen.has(tensor)) continue;
      seen.add(tensor);
      const list = facts.learns === 'by gradient' ? parameters : statistics;
      const { shape } = tensorOf(graph, tensor);
      list.push({ tensor, layer: op.name, role, shape, offset: total(list), size: elements(shape) });
    }
  }
  return { parameters, parameterCount: total(parameters), statistics, statisticCount: total(statistics) };
}

/** Trainable values in one vector, [parameterCount]; a copy. */
export function pack(graph: Graph, frozen: FrozenLayers = nothing): Float32Array {
  return gather(graph, layoutOf(graph, frozen).parameters);
}

/** Moving statistics in one vector, [statisticCount]; a copy. */
export function packStatistics(graph: Graph, frozen: FrozenLayers = nothing): Float32Array {
  return gather(graph, layoutOf(graph, frozen).statistics);
}

/** The graph with its values replaced; statistics stay as they are when none are given. The inverse of `pack`. */
export function unpack(
  graph: Graph,
  parameters: Float32Array,
  statistics?: Float32Array,
  frozen: FrozenLayers = nothing,
): Graph {
  const layout = layoutOf(graph, frozen);
  return {
    ...graph,
    tensors: {
      ...graph.tensors,
      ...scatter(graph, layout.parameters, parameters),
      ...(statistics ? scatter(graph, layout.statistics, statistics) : {}),
    },
  };
}

function total(list: readonly Parameter[]): number {
  const last = list.at(-1);
  return last ? last.offset + last.size : 0;
}

function gather(graph: Graph, list: readonly Parameter[]): Float32Array {
  const flat = new Float32Array(total(list));
  for (const { tensor, offset } of list) flat.set(floatsOf(graph, tensor), offset);
  return flat;
}

function scatter(graph: Graph, list: readonly Parameter[], flat: Float32Array): Record<string, GraphTensor> {
  if (flat.length !== total(list))
    throw new InternalError(`expected ${total(list)} packed values, found ${flat.length}`);
  return Object.fromEntries(
    list.map(({ tensor, offset, size }) => [
      tensor,
      { ...tensorOf(graph, tensor), data: flat.slice(offset, offset + size) },
    ]),
  );
}

/** Names of the layers that have something to learn, in execution order. */
export function learningLayers(graph: Graph): readonly string[] {
  const { parameters, statistics } = layoutOf(graph);
  const names = new Set([...parameters, ...statistics].map(({ layer }) => layer));
  return graph.operators.flatMap(({ name }) => (names.has(name) ? [name] : []));
}

/** Names of the layers that have a kernel, in execution order: what passes compress. */
export function kernelLayers(graph: Graph): readonly string[] {
  return layoutOf(graph).parameters.flatMap(({ role, layer }) => (role === 'kernel' ? [layer] : []));
}
