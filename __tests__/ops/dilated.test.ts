import { describe } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph, Padding, Pair } from '../../src/graph/graph.js';
import { testRoom } from './room-tests.js';

/** A convolution over 7 x 5 with two channels. */
function graph(kind: 'Conv2D' | 'DepthwiseConv2D', kernel: Pair, dilation: Pair, padding: Padding): Graph {
  const random = seededRandom(4, 'dilated');
  const g = assembleGraph('dilated');
  const x = g.input('x', [1, 7, 5, 2]);
  const outC = kind === 'Conv2D' ? 3 : 2;
  const shape = kind === 'Conv2D' ? [3, ...kernel, 2] : [1, ...kernel, 2];
  const values = (count: number): Float32Array => Float32Array.from({ length: count }, () => random.normal());
  const constants = {
    kernel: g.constant('layer/kernel', shape, values(shape.reduce((a, b) => a * b))),
    bias: g.constant('layer/bias', [outC], values(outC)),
  };
  const shared = { name: 'layer', inputs: [x], constants, outputs: ['layer/output'] } as const;
  const options = { stride: [1, 1], dilation, padding, activation: 'none' } as const;
  return g.build(
    kind === 'Conv2D'
      ? g.append({ ...shared, kind, options })
      : g.append({ ...shared, kind, options: { ...options, depthMultiplier: 1 } }),
  );
}

describe('A dilated convolution', () => {
  testRoom({
    'of rows of each channel': graph('DepthwiseConv2D', [3, 1], [4, 1], 'same'),
    'of each channel, not padded': graph('DepthwiseConv2D', [3, 2], [2, 3], 'valid'),
    'of all channels': graph('Conv2D', [3, 3], [2, 3], 'same'),
    'of all channels, not padded': graph('Conv2D', [2, 2], [3, 2], 'valid'),
  });
});
