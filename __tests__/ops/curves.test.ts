import { describe, expect, it } from '@jest/globals';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph } from '../../src/graph/graph.js';
import { quantizationPoints, rangeOwners } from '../../src/graph/quantization-points.js';
import { quantizeGraph } from '../../src/passes/quantize/quantize-graph.js';
import { testRoom } from './room-tests.js';

type Curve = 'Logistic' | 'Tanh';

/** The curve of x, or of 8 x, which reaches its flat ends. */
function graph(kind: Curve, times: 1 | 8): Graph {
  const g = assembleGraph('curve');
  let x = g.input('x', [1, 5, 7, 3]);
  for (let i = 1; i < times; i *= 2) {
    const outputs = [`twice${i}/output`] as const;
    x = g.append({
      kind: 'Add',
      name: `twice${i}`,
      inputs: [x, x],
      constants: {},
      outputs,
      options: { activation: 'none' },
    });
  }
  return g.build(g.append({ kind, name: 'curve', inputs: [x], constants: {}, outputs: ['y'], options: {} }));
}

describe.each(['Logistic', 'Tanh'] as const)('%s', (kind) =>
  testRoom({ plain: graph(kind, 1), 'to its flat ends': graph(kind, 8) }, { tableCodes: 1 }),
);

describe('an output whose parameters an operator fixes', () => {
  const g = assembleGraph('gate');
  const x = g.input('x', [1, 2, 2, 1]);
  const gate = g.append({ kind: 'Tanh', name: 'gate', inputs: [x], constants: {}, outputs: ['gated'], options: {} });
  const flat = { kind: 'Reshape', name: 'flat', inputs: [gate], constants: {}, outputs: ['y'], options: {} } as const;
  const built = g.build(g.append(flat, [1, 4]));

  it('needs no range, and what keeps its parameters has the same', () => {
    expect(rangeOwners(built)).toEqual(['x']);
    expect(quantizationPoints(built).map(({ tensor, fixed }) => [tensor, fixed?.scale ?? null])).toEqual([
      ['x', null],
      ['gated', 1 / 128],
      ['y', 1 / 128],
    ]);
    const { tensors } = quantizeGraph(built, { x: { scale: 0.5, zeroPoint: 3 } });
    expect(tensors['y']!.quantization).toEqual(tensors['gated']!.quantization);
    expect(tensors['gated']!.quantization).toMatchObject({
      scale: Float32Array.of(1 / 128),
      zeroPoint: Int32Array.of(0),
    });
  });
});
