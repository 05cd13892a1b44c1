import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph, OperatorOf } from '../../src/graph/graph.js';
import { testRoom } from './room-tests.js';

type Options = OperatorOf<'Pad'>['options'];

function graph(options: Options, before: 'Relu' | 'Tanh' | null = null): Graph {
  const g = assembleGraph('pad');
  let x = g.input('x', [1, 3, 4, 2]);
  if (before !== null)
    x = g.append({ kind: before, name: 'before', inputs: [x], constants: {}, outputs: ['before/output'], options: {} });
  return g.build(g.append({ kind: 'Pad', name: 'pad', inputs: [x], constants: {}, outputs: ['y'], options }));
}

/** The margins of PyTorch's `padding=1, stride=2`, which no padding of TFLite's kernels makes. */
function convolution(): Graph {
  const g = assembleGraph('pad');
  const random = seededRandom(4, 'kernel');
  const pad = g.append({
    kind: 'Pad',
    name: 'pad',
    inputs: [g.input('x', [1, 6, 8, 2])],
    constants: {},
    outputs: ['pad/output'],
    options: { before: [1, 1], after: [1, 1] },
  });
  const kernel = g.constant(
    'conv/kernel',
    [3, 3, 3, 2],
    Float32Array.from({ length: 54 }, () => random.normal()),
  );
  const bias = g.constant('conv/bias', [3], Float32Array.of(0.5, -1, 0));
  return g.build(
    g.append({
      kind: 'Conv2D',
      name: 'conv',
      inputs: [pad],
      constants: { kernel, bias },
      outputs: ['y'],
      options: { stride: [2, 2], dilation: [1, 1], padding: 'valid', activation: 'none' },
    }),
  );
}

describe('Pad', () =>
  testRoom({
    'on all sides, each with another size': graph({ before: [1, 2], after: [3, 4] }),
    'on one side, of values that are not negative': graph({ before: [0, 0], after: [0, 1] }, 'Relu'),
    'of values whose parameters are fixed': graph({ before: [2, 0], after: [0, 0] }, 'Tanh'),
    'before a convolution': convolution(),
  }));

describe('PAD in a file', () => {
  it('is refused where it pads channels or the batch', () => {
    const bytes = writeTflite(graph({ before: [1, 2], after: [3, 4] }));
    const paddings = Buffer.from(Int32Array.of(0, 0, 1, 3, 2, 4, 0, 0).buffer);
    const at = Buffer.from(bytes).indexOf(paddings);
    expect(at).toBeGreaterThan(0);
    for (const place of [0, 7]) {
      const changed = Uint8Array.from(bytes);
      changed[at + 4 * place] = 1;
      expect(() => importTflite(changed)).toThrow(/layer pad \(Pad\): expected paddings of rows and columns, found \[/);
    }
  });
});
