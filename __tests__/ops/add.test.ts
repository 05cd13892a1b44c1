import { describe } from '@jest/globals';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Activation, Graph } from '../../src/graph/graph.js';
import { testRoom } from './room-tests.js';

/** x + relu(x), of which both operands have a gradient. */
function graph(activation: Activation): Graph {
  const g = assembleGraph('add');
  const x = g.input('x', [1, 3, 4, 2]);
  const other = {
    kind: 'Relu',
    name: 'relu',
    inputs: [x],
    constants: {},
    outputs: ['relu/output'],
    options: {},
  } as const;
  const sum = {
    kind: 'Add',
    name: 'sum',
    inputs: [x, g.append(other)],
    constants: {},
    outputs: ['y'],
    options: { activation },
  } as const;
  return g.build(g.append(sum));
}

describe('Add', () => testRoom({ plain: graph('none'), 'with a fused relu': graph('relu') }));
