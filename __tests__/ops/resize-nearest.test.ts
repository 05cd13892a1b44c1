import { describe, expect, it } from '@jest/globals';
import { writeTflite } from '../../src/export/tflite/write.js';
import { importTflite } from '../../src/formats/tflite/import.js';
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

describe('RESIZE_NEAREST_NEIGHBOR in a file', () => {
  it('is refused where it resizes to what is no multiple', () => {
    const bytes = writeTflite(graph([2, 3], [1, 3, 5, 2]));
    const size = Buffer.from(Int32Array.of(6, 15).buffer);
    // As an operand, and in the shape of the output.
    const places = [...bytes.keys()].filter((at) => size.equals(bytes.subarray(at, at + 8)));
    expect(places).toHaveLength(2);
    for (const at of places) bytes[at + 4] = 14;
    expect(() => importTflite(bytes)).toThrow(
      'layer larger (ResizeNearest): expected a multiple of 3 x 5, found 6 x 14',
    );
  });
});
