import { describe, expect, it } from '@jest/globals';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph } from '../../src/graph/graph.js';
import { meanOperator } from '../../src/graph/plain-operator.js';
import { seededRandom } from '../../src/core/random.js';
import { testRoom } from './room-tests.js';

function graph(axes: readonly number[], keepDims: boolean, shape = [1, 3, 5, 2]): Graph {
  const g = assembleGraph('mean');
  return g.build(g.append(meanOperator('mean', g.input('x', shape), { axes, keepDims })));
}

describe('Mean', () => {
  testRoom({
    'over rows and columns': graph([1, 2], false),
    'over rows and columns, kept': graph([1, 2], true),
    'over rows, kept': graph([1], true),
    'over columns': graph([2], false),
    'over channels, kept': graph([3], true),
    'over all but the batch': graph([1, 2, 3], true),
    'of features': graph([1], true, [1, 7]),
  });

  it.each([[[0, 1]], [[2, 1]], [[4]], [[]]])('is refused over the axes %j', (axes) => {
    expect(() => graph(axes, false)).toThrow('expected rising axes of [1, 3, 5, 2] behind the batch');
  });
});

function dense(shape: readonly number[], inC: number, keepsDims: boolean, hasBias = true): Graph {
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
    'of features': dense([1, 6], 6, false),
    'of an image of one pixel, which stays one': dense([1, 1, 1, 6], 6, true),
    'of each row of a series, without a bias': dense([1, 5, 3], 3, true, false),
    'of an image that it flattens': dense([1, 2, 3, 2], 12, false),
  });

  it('is refused where the weights are made for another size', () => {
    expect(() => dense([1, 2, 3, 2], 2, false)).toThrow(
      'expected input [n, in] and weights [out, in], found [1, 2, 3, 2] and [4, 2]',
    );
  });
});
