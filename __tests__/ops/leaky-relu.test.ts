import { describe } from '@jest/globals';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph } from '../../src/graph/graph.js';
import { testRoom } from './room-tests.js';

function graph(alpha: number, shape: readonly number[]): Graph {
  const g = assembleGraph('leaky');
  const leaky = {
    kind: 'LeakyRelu',
    name: 'leaky',
    inputs: [g.input('x', shape)],
    constants: {},
    outputs: ['y'],
    options: { alpha },
  } as const;
  return g.build(g.append(leaky));
}

describe('LeakyRelu', () =>
  testRoom({
    'of an image': graph(0.25, [1, 3, 5, 2]),
    'of a slope that is no short number': graph(Math.fround(0.1), [1, 40]),
  }));
