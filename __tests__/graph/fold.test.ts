import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../src/core/random.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { quantizationPoints } from '../../src/graph/quantization-points.js';
import { runReference } from '../../src/graph/reference.js';
import { everyOperator, randomInput } from './sample-graphs.js';

describe('foldBatchNorm', () => {
  it('leaves no BatchNorm and computes the same outputs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const graph = everyOperator(seed);
        const folded = foldBatchNorm(graph);
        expect(folded.operators.some((op) => op.kind === 'BatchNorm')).toBe(false);
        const x = randomInput(graph, seededRandom(seed, 'x'));
        const [before, after] = [runReference(graph, x), runReference(folded, x)];
        for (const [tensor, values] of Object.entries(after)) {
          const size = before[tensor]!.reduce((a, b) => Math.max(a, Math.abs(b)), 1);
          values.forEach((value, i) => expect(Math.abs(value - before[tensor]![i]!) / size).toBeLessThan(1e-5));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('keeps every zero weight and takes over the activation, under the layer’s own name', () => {
    const graph = everyOperator(1);
    const kernel = graph.tensors['stem/kernel']!;
    const sparse = Float32Array.from(kernel.data as Float32Array, (value, i) => (i % 3 === 0 ? value : 0));
    const folded = foldBatchNorm({
      ...graph,
      tensors: { ...graph.tensors, 'stem/kernel': { ...kernel, data: sparse } },
    });
    const after = folded.tensors['stem/kernel']!.data as Float32Array;
    after.forEach((value, i) => expect(value === 0).toBe(sparse[i] === 0));
    expect(folded.operators[0]).toMatchObject({
      name: 'stem',
      constants: { bias: 'stem/bias' },
      options: { activation: 'relu' },
      outputs: ['stem/bn/output'],
    });
  });

  it('leaves a graph without BatchNorm as it is', () => {
    const folded = foldBatchNorm(everyOperator(1));
    expect(foldBatchNorm(folded)).toEqual(folded);
  });

  const build = (make: (g: ReturnType<typeof graphBuilder>, input: string) => string): Graph => {
    const g = graphBuilder('apart', seededRandom(1, 'apart'));
    const graph = g.build(make(g, g.input('input', [1, 4, 4, 2])));
    const random = seededRandom(2, 'statistics');
    const moved = Object.entries(graph.tensors).map(([name, tensor]) => {
      const isVariance = name.endsWith('moving_variance');
      const data =
        tensor.data && name.startsWith('bn/')
          ? Float32Array.from(tensor.data, () => (isVariance ? 0.5 + random.uniform() : random.normal()))
          : tensor.data;
      return [name, { ...tensor, data }] as const;
    });
    return { ...graph, tensors: Object.fromEntries(moved) };
  };
  it.each([
    [
      'after a fused activation',
      build((g, x) => g.batchNorm('bn', g.conv2d('conv', x, { filters: 2, kernelSize: 1, activation: 'relu' }))),
    ],
    ['after a pool', build((g, x) => g.batchNorm('bn', g.maxPool2d('max', x, { size: 2 }), { activation: 'relu' }))],
    ['at the graph input', build((g, x) => g.batchNorm('bn', x))],
    [
      'when another layer reads the convolution too',
      build((g, x) => {
        const y = g.conv2d('conv', x, { filters: 2, kernelSize: 1 });
        return g.add('add', g.batchNorm('bn', y), y);
      }),
    ],
  ])('makes a product and a sum of a BatchNorm %s', (_case, graph) => {
    const folded = foldBatchNorm(graph);
    expect(folded.operators.map(({ kind }) => kind)).toEqual(
      graph.operators.flatMap(({ kind }) => (kind === 'BatchNorm' ? ['Mul', 'Add'] : [kind])),
    );
    const x = randomInput(graph, seededRandom(3, 'x'));
    const [before, after] = [graph, folded].map((each) => runReference(each, x)[graph.outputs[0]!]!);
    after!.forEach((value, i) => expect(value).toBeCloseTo(before![i]!, 5));
    expect(quantizationPoints(graph).map(({ tensor }) => tensor)).toEqual(
      expect.arrayContaining([...graph.operators.find(({ kind }) => kind === 'BatchNorm')!.inputs]),
    );
  });
});
