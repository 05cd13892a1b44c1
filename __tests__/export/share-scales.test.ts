import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../src/core/random.js';
import { shareScales } from '../../src/export/tflite/share-scales.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { runInt8Reference } from '../../src/graph/reference-int8.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';
import { quantizeForTest } from './quantize-for-test.js';
import { randomGraph, randomInt8Graph, randomSamples } from './random-graph.js';

const codesOf = (graph: Graph, seed: number): Int8Array => {
  const random = seededRandom(seed, 'codes');
  const length = graph.tensors[graph.inputs[0]!]!.shape.reduce((a, b) => a * b, 1);
  return Int8Array.from({ length }, () => random.integer(256) - 128);
};
const architecture = (name: 'ds_cnn' | 'resnet8'): Graph => {
  const graph = foldBatchNorm(buildArchitecture(name, {}, [16, 16, 1], 10, seededRandom(1, name)));
  return quantizeForTest(graph, randomSamples(graph, 2, 1));
};

/** Fraction of codes that differ, over all activations, and the largest difference. */
function difference(before: Graph, after: Graph, codes: Int8Array): { fraction: number; largest: number } {
  const [a, b] = [runInt8Reference(before, codes), runInt8Reference(after, codes)];
  let [different, all, largest] = [0, 0, 0];
  for (const [name, values] of Object.entries(a)) {
    values.forEach((value, i) => {
      const off = Math.abs(value - b[name]![i]!);
      all += 1;
      different += off === 0 ? 0 : 1;
      largest = Math.max(largest, off);
    });
  }
  return { fraction: different / all, largest };
}

describe('a graph whose biases share the scales of their weights', () => {
  it('computes the same codes, but for a float32 rounding of a multiplier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1 << 30 }), (seed) => {
        const graph = randomInt8Graph(seed, 4);
        const { fraction, largest } = difference(graph, shareScales(graph), codesOf(graph, seed));
        expect(fraction).toBeLessThan(0.01);
        expect(largest).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['ds_cnn', 'resnet8'] as const)('is %s with the same codes in a smaller file', (name) => {
    const graph = architecture(name);
    const shared = shareScales(graph);
    const { fraction, largest } = difference(graph, shared, codesOf(graph, 1));
    expect(fraction).toBeLessThan(0.001);
    expect(largest).toBeLessThanOrEqual(1);
    expect(writeTflite(shared).length).toBeLessThan(writeTflite(graph).length - 500);
    for (const edge of [...graph.inputs, ...graph.outputs]) expect(shared.tensors[edge]).toEqual(graph.tensors[edge]);
    for (const [tensor, { data }] of Object.entries(graph.tensors)) expect(shared.tensors[tensor]!.data).toBe(data);
  });

  it('is a float32 graph as it was', () => {
    const graph = randomGraph(1);
    expect(shareScales(graph)).toEqual(graph);
  });
});
