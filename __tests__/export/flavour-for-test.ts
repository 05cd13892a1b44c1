/** A graph in the numbers of one type of file, its ranges measured by the float64 reference. */
import type { Graph } from '../../src/graph/graph.js';
import { rangeMembers } from '../../src/graph/quantization-points.js';
import { runReference } from '../../src/graph/reference.js';
import { int16Table } from '../../src/ops/tables/int16.js';
import type { Range } from '../../src/passes/quantize/activations.js';
import { flavours } from '../../src/passes/quantize/flavours/index.js';
import type { QuantizedType } from '../../src/spec/artifact-types.js';

export function rangesOf(graph: Graph, samples: readonly Float32Array[]): Readonly<Record<string, Range>> {
  const runs = samples.map((sample) => runReference(graph, sample));
  return Object.fromEntries(
    Object.entries(rangeMembers(graph)).map(([owner, members]) => {
      const values = runs.flatMap((run) => members.flatMap((name) => [...run[name]!]));
      return [owner, { min: Math.min(...values), max: Math.max(...values) }];
    }),
  );
}

export function flavourForTest(graph: Graph, type: QuantizedType, samples: readonly Float32Array[]): Graph {
  return flavours[type](graph, {
    settled: null,
    perAxis: true,
    weightObserver: null,
    ranges: rangesOf(graph, samples),
  });
}

/** Whether every operator has an int16 kernel and a reference of it. */
export const hasInt16 = (graph: Graph): boolean =>
  graph.operators.every(({ kind }) => typeof int16Table[kind] === 'function');
