import { describe, expect, it } from '@jest/globals';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph } from '../../src/graph/graph.js';
import { seededRandom } from '../../src/core/random.js';
import { testRoom } from './room-tests.js';

function graph(shape: readonly number[], inC: number, keepsDims: boolean, hasBias = true): Graph {
  const g = assembleGraph('dense');
  const random = seededRandom(1, 'dense');
  const values = (count: number): Float32Array => Float32Array.from({ length: count }, () => random.normal());
  const x = g.input('x', shape);
  const kernel = g.constant('dense/kernel', [4, inC], values(4 * inC));
  const bias = hasBias ? { bias: g.constant('dense/bias', [4], values(4)) } : {};
  return g.build(
    g.append({
      kind: 'FullyConnected',
      name: 'dense',
      inputs: [x],
      constants: { kernel, ...bias },
      outputs: ['y'],
      options: { activation: 'none', ...(keepsDims ? { keepsDims } : {}) },
    }),
  );
}

describe('FullyConnected', () => {
  testRoom({
    'of features': graph([1, 6], 6, false),
    'of an image of one pixel, which stays one': graph([1, 1, 1, 6], 6, true),
    'of each row of a series, without a bias': graph([1, 5, 3], 3, true, false),
    'of an image that it flattens': graph([1, 2, 3, 2], 12, false),
  });

  it('is refused where the weights are made for another size', () => {
    expect(() => graph([1, 2, 3, 2], 2, false)).toThrow(
      'expected input [n, in] and weights [out, in], found [1, 2, 3, 2] and [4, 2]',
    );
  });
});
