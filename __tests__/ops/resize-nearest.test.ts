import { describe } from '@jest/globals';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph, Pair } from '../../src/graph/graph.js';
import { testRoom } from './room-tests.js';

function graph(times: Pair, shape: readonly number[]): Graph {
  const g = assembleGraph('larger');
  const inputs = [g.input('x', shape)] as const;
  const options = { times };
  return g.build(g.append({ kind: 'ResizeNearest', name: 'larger', inputs, constants: {}, outputs: ['y'], options }));
}

describe('ResizeNearest', () =>
  testRoom({
    'twice as large': graph([2, 2], [1, 3, 4, 2]),
    'each side by another number': graph([3, 5], [1, 4, 3, 3]),
    'one side only': graph([1, 7], [1, 2, 7, 1]),
  }));
