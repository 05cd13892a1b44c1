import { describe } from '@jest/globals';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Activation, Graph } from '../../src/graph/graph.js';
import { testRoom } from './room-tests.js';

/** Of x and relu(x): both operands have a gradient. */
function graph(kind: 'Add' | 'Sub' | 'Mul', activation: Activation): Graph {
  const g = assembleGraph('two');
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
    kind,
    name: 'both',
    inputs: [x, g.append(other)],
    constants: {},
    outputs: ['y'],
    options: { activation },
  } as const;
  return g.build(g.append(sum));
}

describe.each(['Add', 'Sub', 'Mul'] as const)('%s', (kind) =>
  testRoom({ plain: graph(kind, 'none'), 'with a fused relu': graph(kind, 'relu') }),
);
