import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExportError, ModelError } from '../../src/core/errors.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { seededRandom } from '../../src/core/random.js';
import { randomGraph, randomInt8Graph } from './random-graph.js';

const seeds = fc.integer({ min: 0, max: 1 << 30 });
/** Two things have no place in a file: the graph's own name, and whether a single scale is one per tensor or per channel. */
const comparable = (graph: Graph): Graph => ({
  ...graph,
  name: '',
  tensors: Object.fromEntries(
    Object.entries(graph.tensors).map(([name, { quantization, ...tensor }]) => [
      name,
      { ...tensor, quantization: quantization?.scale.length === 1 ? { ...quantization, axis: null } : quantization },
    ]),
  ),
});

describe('a graph that is written and read back', () => {
  it('is the same float32 graph', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const graph = randomGraph(seed);
        expect(comparable(importTflite(writeTflite(graph)))).toEqual(comparable(graph));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same int8 graph', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const graph = randomInt8Graph(seed, 4);
        expect(comparable(importTflite(writeTflite(graph)))).toEqual(comparable(graph));
      }),
      { numRuns: 30 },
    );
  });

  it('is written to the same bytes again, whatever the order of its tensors and metadata', () => {
    const graph = randomInt8Graph(7);
    const metadata = { a: 'first', b: 'second' };
    const bytes = writeTflite(graph, { metadata });
    const shuffled = { ...graph, tensors: Object.fromEntries(Object.entries(graph.tensors).reverse()) };
    expect(writeTflite(shuffled, { metadata: { b: 'second', a: 'first' } })).toEqual(bytes);
    expect(writeTflite(importTflite(bytes), { metadata })).toEqual(bytes);
  });

  it('loses only the layer names when internal names are left out', () => {
    const graph = randomGraph(3);
    const small = writeTflite(graph, { names: 'edges' });
    expect(small.length).toBeLessThan(writeTflite(graph).length);
    const back = importTflite(small);
    expect(back.operators.map(({ kind }) => kind)).toEqual(graph.operators.map(({ kind }) => kind));
    expect(back.inputs).toEqual(graph.inputs);
    expect(back.outputs).toEqual(graph.outputs);
  });

  it.each(['resnet8', 'ds_cnn', 'mobilenet_v1'] as const)('keeps the built-in architecture %s', (name) => {
    const graph = foldBatchNorm(buildArchitecture(name, {}, [32, 32, 3], 10, seededRandom(1, name)));
    const bytes = writeTflite(graph);
    const back = importTflite(bytes);
    expect(back.operators.map((operator) => operator.name)).toEqual(graph.operators.map((operator) => operator.name));
    expect(Buffer.compare(writeTflite(back), bytes)).toBe(0);
  });
});

describe('a damaged file', () => {
  const files = [writeTflite(randomGraph(1)), writeTflite(randomInt8Graph(2))];
  const readsOrRefuses = (bytes: Uint8Array): void => {
    try {
      importTflite(bytes);
    } catch (error) {
      if (!(error instanceof ExportError || error instanceof ModelError)) throw error;
    }
  };

  it('is read or refused, never a crash, for any flipped bytes', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...files), damage, (file, flips) => {
        const bytes = file.slice();
        for (const [position, value] of flips) bytes[position % bytes.length] = value;
        readsOrRefuses(bytes);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read or refused when any one aligned word of its structure is replaced', () => {
    const extremes = [0, 1, 4, 0x7f, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffff0];
    for (const file of files) {
      for (let position = 0; position + 4 <= file.length; position += 4) {
        const bytes = file.slice();
        new DataView(bytes.buffer).setUint32(position, extremes[(position / 4) % extremes.length]!, true);
        readsOrRefuses(bytes);
      }
    }
  });

  it('is refused with the byte where it ends when it is truncated', () => {
    for (const file of files) {
      for (let length = 1; length < file.length; length += 1 + Math.floor(length / 16)) {
        expect(() => importTflite(file.subarray(0, length))).toThrow(/found at byte \d+/);
      }
    }
  });

  it('is never read past its end, even inside a larger buffer', () => {
    const file = files[0]!;
    const pool = new Uint8Array(file.length * 2).fill(1);
    pool.set(file);
    expect(() => importTflite(pool.subarray(0, file.length - 64))).toThrow(ExportError);
    expect(importTflite(pool.subarray(0, file.length))).toEqual(importTflite(file));
  });
});
