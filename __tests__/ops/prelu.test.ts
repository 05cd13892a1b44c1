import { describe, expect, it } from '@jest/globals';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph } from '../../src/graph/graph.js';
import { quantizeGraph } from '../../src/passes/quantize/quantize-graph.js';
import { testRoom } from './room-tests.js';

function graph(shape: readonly number[], slopes: readonly number[], of: readonly number[]): Graph {
  const g = assembleGraph('prelu');
  const alpha = g.constant('prelu/alpha', of, Float32Array.from(slopes));
  const inputs = [g.input('x', shape)] as const;
  return g.build(g.append({ kind: 'PRelu', name: 'prelu', inputs, constants: { alpha }, outputs: ['y'], options: {} }));
}

describe('PRelu', () => {
  testRoom({
    'of an image': graph([1, 3, 5, 3], [0.25, -0.5, 1.5], [1, 1, 3]),
    'of features, with slopes that are no short numbers': graph([1, 4], [0.1, 0.3, 0.7, 0], [4]),
  });

  it('gives its slopes one scale, as kernels read it', () => {
    const { tensors } = quantizeGraph(graph([1, 3, 5, 3], [0.25, -0.5, 1.5], [1, 1, 3]), {
      x: { scale: 0.5, zeroPoint: 0 },
      y: { scale: 0.5, zeroPoint: 0 },
    });
    expect(tensors['prelu/alpha']).toMatchObject({ type: 'int8', data: Int8Array.of(21, -42, 127) });
    expect(tensors['prelu/alpha']!.quantization!.axis).toBeNull();
  });

  it('is refused where it has another number of slopes than its input has channels', () => {
    expect(() => graph([1, 3, 5, 3], [1, 1], [1, 1, 2])).toThrow(
      'layer prelu (PRelu): expected a slope for each of 3 channels, found [1, 1, 2]',
    );
  });
});
