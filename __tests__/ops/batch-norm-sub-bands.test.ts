import { describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import { seededRandom } from '../../src/core/random.js';
import { assembleGraph } from '../../src/graph/assemble.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { forward } from '../../src/graph/forward.js';
import type { Graph } from '../../src/graph/graph.js';
import { runReference } from '../../src/graph/reference.js';
import { openEngine } from '../../src/engine/open.js';

const [bands, columns, channels] = [2, 6, 3] as const;

function graph(subBands: number = bands): Graph {
  const random = seededRandom(2, 'bands');
  const g = assembleGraph('bands');
  const vector = (part: string, value: () => number): string =>
    g.constant(part, [subBands * channels], Float32Array.from({ length: subBands * channels }, value));
  const input = g.input('x', [1, 4, columns, channels]);
  const constants = {
    gamma: vector('gamma', () => 0.5 + random.uniform()),
    beta: vector('beta', () => random.normal()),
    mean: vector('mean', () => random.normal() / 2),
    variance: vector('variance', () => 0.5 + random.uniform()),
  };
  const outputs = ['norm/output'] as const;
  const options = { epsilon: 1e-3, activation: 'relu', subBands } as const;
  return g.build(g.append({ kind: 'BatchNorm', name: 'norm', inputs: [input], constants, outputs, options }));
}

describe('BatchNorm of sub-bands', () => {
  const x = Float32Array.from({ length: 4 * columns * channels }, (_, i) => Math.sin(i));

  it('is the same when it is folded', () => {
    const [before, after] = [graph(), foldBatchNorm(graph())].map((g) => runReference(g, x)[g.outputs[0]!]!);
    before!.forEach((value, i) => expect(after![i]).toBeCloseTo(value, 5));
    expect(foldBatchNorm(graph()).operators.map(({ kind }) => kind)).toEqual(['Mul', 'Add']);
  });

  it('trains by the statistics of each channel of each band', async () => {
    const g = graph();
    const engine = await openEngine('wasm', { threads: 1 });
    const compiled = await engine.compile(
      (inputs) => {
        const constants = Object.fromEntries(
          Object.values(g.tensors).flatMap(({ name, shape, data }) =>
            data ? [[name, tf.tensor(data as Float32Array, [...shape])]] : [],
          ),
        );
        const made = forward(g, constants, inputs['x']!, { training: true, momentum: 0 });
        return {
          y: made.activations['norm/output']!,
          mean: made.statistics['mean']!,
          variance: made.statistics['variance']!,
        };
      },
      { inputs: { x: [1, 4, columns, channels] }, purpose: 'training' },
    );
    const found = await compiled.run({ x });
    await compiled.dispose();
    await engine.dispose();
    const place = (i: number): number =>
      Math.floor((Math.floor(i / channels) % columns) / (columns / bands)) * channels + (i % channels);
    for (let at = 0; at < bands * channels; at++) {
      const own = [...x].filter((_, i) => place(i) === at);
      const mean = own.reduce((a, b) => a + b) / own.length;
      const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length;
      expect(found['mean']![at]).toBeCloseTo(mean, 5);
      expect(found['variance']![at]).toBeCloseTo(variance, 5);
      const { gamma, beta } = g.tensors as Record<string, { data: Float32Array | null }>;
      [...x.keys()]
        .filter((i) => place(i) === at)
        .forEach((i) => {
          const y = ((x[i]! - mean) / Math.sqrt(variance + 1e-3)) * gamma!.data![at]! + beta!.data![at]!;
          expect(found['y']![i]).toBeCloseTo(Math.max(0, y), 4);
        });
    }
  });

  it('is refused where the columns are no whole bands', () => {
    expect(() => graph(4)).toThrow('expected columns that are 4 bands of equal width, found 6 columns');
  });
});
