import { describe, expect, it } from '@jest/globals';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph } from '../../src/graph/graph.js';
import { meanOperator } from '../../src/graph/plain-operator.js';
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
