import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Activation, Graph } from '../../src/graph/graph.js';
import { meanOperator } from '../../src/graph/plain-operator.js';
import { positions } from '../../src/ops/shared/broadcast.js';
import { testRoom } from './room-tests.js';

type Kind = 'Add' | 'Sub' | 'Mul';

/** Squeeze and excite: an image times a gate for each channel that is computed from it. */
function gated(kind: Kind, order: 'image first' | 'gate first', activation: Activation): Graph {
  const g = assembleGraph('gated');
  const x = g.input('x', [1, 4, 3, 2]);
  const one = { constants: {}, options: {} } as const;
  const mean = g.append(meanOperator('mean', x, { keepDims: true }));
  const gate = g.append({ ...one, kind: 'Logistic', name: 'gate', inputs: [mean], outputs: ['gate/output'] });
  const inputs = order === 'image first' ? ([x, gate] as const) : ([gate, x] as const);
  return g.build(g.append({ kind, name: 'both', inputs, constants: {}, outputs: ['y'], options: { activation } }));
}

/** A mean over rows, which is repeated over them: what broadcasted residual learning adds (Kim et al. 2021). */
function overRows(kind: Kind): Graph {
  const g = assembleGraph('rows');
  const x = g.input('x', [1, 4, 3, 2]);
  const mean = g.append(meanOperator('mean', x, { axes: [1], keepDims: true }));
  const options = { activation: 'none' } as const;
  return g.build(g.append({ kind, name: 'both', inputs: [x, mean], constants: {}, outputs: ['y'], options }));
}

describe.each(['Add', 'Sub', 'Mul'] as const)('%s of an image and a value for each channel or column', (kind) => {
  testRoom({
    ...(kind === 'Mul' ? { 'image first': gated(kind, 'image first', 'none') } : {}),
    'gate first, with a fused relu': gated(kind, 'gate first', 'relu'),
    'a mean over rows': overRows(kind),
  });
});

describe('positions of a broadcast operand', () => {
  it('are those that a loop over all axes finds', () => {
    const axis = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(axis, { minLength: 1, maxLength: 4 }), (axes) => {
        const output = axes.map(([size]) => size);
        const operand = axes.map(([size, isRepeated]) => (isRepeated ? 1 : size));
        positions(operand, output).forEach((found, i) => {
          let rest = i;
          const index = output.map(() => 0);
          for (let a = output.length - 1; a >= 0; a--)
            [index[a], rest] = [rest % output[a]!, Math.floor(rest / output[a]!)];
          const expected = operand.reduce((sum, size, a) => sum * size + (size === 1 ? 0 : index[a]!), 0);
          expect(found).toBe(expected);
        });
      }),
    );
  });
});
