import { describe, expect, it } from '@jest/globals';
import { writeTflite } from '../../src/export/tflite/write.js';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph } from '../../src/graph/graph.js';
import { quantizeGraph } from '../../src/passes/quantize/quantize-graph.js';
import { testRoom } from './room-tests.js';

type Curve = 'Elu' | 'HardSwish';

/** The curve of x, or of 8 x, which reaches its ends. */
function graph(kind: Curve, times: 1 | 8): Graph {
  const g = assembleGraph('curve');
  let x = g.input('x', [1, 5, 7, 3]);
  for (let i = 1; i < times; i *= 2) {
    const outputs = [`twice${i}/output`] as const;
    const options = { activation: 'none' } as const;
    x = g.append({ kind: 'Add', name: `twice${i}`, inputs: [x, x], constants: {}, outputs, options });
  }
  return g.build(g.append({ kind, name: 'curve', inputs: [x], constants: {}, outputs: ['y'], options: {} }));
}

// LiteRT's reference kernels are built without ELU; its default ones and TensorFlow Lite Micro have it.
describe('Elu', () =>
  testRoom({ plain: graph('Elu', 1), 'to its ends': graph('Elu', 8) }, { without: ['litert-reference'] }));

describe('HardSwish', () => {
  testRoom({ plain: graph('HardSwish', 1), 'to its ends': graph('HardSwish', 8) });

  it('is refused where its kernel would stop: with an output 128 times finer than its input', () => {
    const int8 = quantizeGraph(graph('HardSwish', 1), {
      x: { scale: 1, zeroPoint: 0 },
      y: { scale: 1 / 128, zeroPoint: 0 },
    });
    expect(() => writeTflite(int8)).toThrow(
      'layer curve (HardSwish): expected an output scale above 0.0078125 (input scale / 128), found 0.0078125',
    );
  });
});
