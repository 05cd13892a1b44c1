import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExportError } from '../../src/core/errors.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { inspectFile, inspectionOf } from '../../src/measure/anatomy/anatomy.js';
import { compareLayers } from '../../src/measure/anatomy/compare.js';
import { entropyBits } from '../../src/measure/anatomy/entropy.js';
import { inspectTflite } from '../../src/measure/inspect.js';
import type { InspectedLayer, Purpose } from '../../src/measure/schema/inspection.js';
import { randomGraph, randomInt8Graph } from '../export/random-graph.js';
import { activation, constant, oneOperatorFile, oneOperatorFiles } from './arena-files.js';
import { buildTflite, type TensorPlan } from './build-tflite.js';

const sumOf = (parts: readonly { readonly bytes: number }[]): number =>
  parts.reduce((sum, { bytes }) => sum + bytes, 0);

describe('entropy', () => {
  it.each([
    ['nothing', Int8Array.of(), 0, 0],
    ['one code', Int8Array.of(3, 3, 3), 0, 0],
    ['two codes alike', Int8Array.of(1, 2, 1, 2), 0, 1],
    ['four codes alike', Uint8Array.of(0, 64, 128, 255), 0, 2],
    ['a quarter and three quarters', Int8Array.of(0, 0, 0, 5), 0, 0.8112781244591328],
    ['zeros that are not stored', Int8Array.of(7, 7), 2, 1],
    ['floats', Float32Array.of(0.5, -0.5, 0.5, -0.5), 0, 1],
    ['floats of either zero and none that are numbers', Float32Array.of(0, -0, NaN, NaN), 0, 1],
  ])('is right for %s', (_name, codes, absent, bits) => {
    expect(entropyBits(codes, absent)).toBeCloseTo(bits, 12);
  });
});

describe('the bytes of a file', () => {
  it('all have a purpose, whatever the file holds', async () => {
    const files = [
      ...oneOperatorFiles.map(([, file]) => oneOperatorFile(file)),
      ...[1, 2, 3].flatMap((seed) => [writeTflite(randomGraph(seed)), writeTflite(randomInt8Graph(seed))]),
    ];
    for (const file of files) {
      const { bytes, savings } = await inspectFile('x', file);
      expect(sumOf(bytes)).toBe(file.length);
      expect(bytes.find(({ purpose }) => purpose === 'other')).toBeUndefined();
      expect(sumOf(savings)).toBeLessThan(file.length);
    }
  });

  it('are those of weights, biases and constants as operators read them', async () => {
    const file = oneOperatorFile({
      operator: 'FULLY_CONNECTED',
      inputs: [activation([1, 40], 'int8'), constant([30, 40], 'int8', 1), constant([30], 'int32', 1)],
      outputs: [activation([1, 30], 'int8')],
    });
    const { bytes } = await inspectFile('x', file);
    const of = (purpose: Purpose): number => bytes.find((part) => part.purpose === purpose)?.bytes ?? 0;
    expect([of('weights'), of('biases'), of('constants')]).toEqual([1200, 120, 0]);
  });

  const x = activation([1, 8], 'float32');
  const weights = (value: number): TensorPlan => ({ shape: [8, 8], type: 0, data: new Float32Array(64).fill(value) });

  it('show copies, leftovers and bytes that nothing refers to', async () => {
    const file = buildTflite({
      tensors: [x, weights(1), weights(1), weights(2), x, x],
      operators: [
        { code: 9, inputs: [0, 1, -1], outputs: [4] },
        { code: 9, inputs: [4, 2, -1], outputs: [5] },
      ],
      inputs: [0],
      outputs: [5],
    });
    const longer = new Uint8Array([...file, ...new Uint8Array(100).fill(7)]);
    const { savings, bytes } = await inspectFile('x', longer);
    expect(savings.map(({ what, bytes: count }) => [what, count])).toEqual([
      ['a second copy of a constant', 256],
      ['constants that no operator reads', 256],
      ['bytes that no table refers to', 100],
      ['names of inner tensors', expect.any(Number)],
    ]);
    expect(sumOf(bytes)).toBe(longer.length);
  });

  it('end with an explained error or an answer for any damaged file', async () => {
    const file = writeTflite(randomInt8Graph(4));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), fc.nat(file.length), async (at, value, length) => {
        const damaged = file.slice(0, length);
        if (at < length) damaged[at] = value;
        try {
          expect(sumOf((await inspectFile('x', damaged)).bytes)).toBe(damaged.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ExportError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the layers of a file', () => {
  it('are those that are gated, with shapes, biases and entropy beside', async () => {
    const file = writeTflite(randomInt8Graph(2));
    const { layers, parameters, macs } = await inspectFile('x', file);
    const gated = inspectTflite(file);
    expect(
      layers.map(({ name, bytes, zeroFraction, distinctCodes, macs: own }) => [
        name,
        bytes,
        zeroFraction,
        distinctCodes,
        own,
      ]),
    ).toEqual(
      gated.layers.map((layer) => [layer.name, layer.kernelBytes, layer.zeroFraction, layer.distinctCodes, layer.macs]),
    );
    expect([parameters, macs]).toEqual([gated.parameters, gated.macs]);
    for (const { shape, elements, entropyBits: bits, distinctCodes } of layers) {
      expect(shape.reduce((a, b) => a * b, 1)).toBe(elements);
      expect(bits).toBeLessThanOrEqual(Math.log2(Math.max(1, distinctCodes)) + 1e-3);
    }
  });

  it('show open sizes as −1', async () => {
    const file = oneOperatorFile({
      operator: 'RELU',
      inputs: [{ ...activation([1, 1, 4], 'float32'), signature: [-1, -1, 4] }],
      outputs: [activation([1, 1, 4], 'float32')],
    });
    expect((await inspectFile('x', file)).inputs[0]?.shape).toEqual([-1, -1, 4]);
  });
});

describe('the comparison of two files', () => {
  const layer = (name: string, sha256: string, shape = [2, 2], operator = 'CONV_2D'): InspectedLayer => ({
    name,
    operator,
    type: 'int8',
    shape,
    outputShape: [],
    elements: 4,
    bytes: 4,
    biasBytes: 0,
    macs: 4,
    zeroFraction: 0,
    distinctCodes: 4,
    entropyBits: 2,
    sha256,
    histogram: null,
  });

  it('finds layers by name, renamed layers by weights and by shape, and what came and went', () => {
    const before = [layer('a', '1'), layer('b', '2'), layer('c', '3', [3, 3]), layer('gone', '4', [9])];
    const after = [layer('c2', '5', [3, 3]), layer('a', '9'), layer('b2', '2'), layer('new', '6', [7])];
    expect(compareLayers(before, after).layers).toEqual([
      { before: 2, after: 0, match: 'shape', areWeightsEqual: false },
      { before: 0, after: 1, match: 'name', areWeightsEqual: false },
      { before: 1, after: 2, match: 'weights', areWeightsEqual: true },
      { before: null, after: 3, match: 'added', areWeightsEqual: false },
      { before: 3, after: null, match: 'removed', areWeightsEqual: false },
    ]);
  });

  it('takes a name from another operator for another layer', () => {
    const { layers } = compareLayers([layer('a', '1')], [layer('a', '2', [2, 2], 'FULLY_CONNECTED')]);
    expect(layers.map(({ match }) => match)).toEqual(['added', 'removed']);
  });

  it('uses every layer of both files once', () => {
    const any = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'), fc.constantFrom(1, 2)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [before, after] = [a, b].map((list) => list.map(([name, sha, size]) => layer(name, sha, [size])));
        const { layers } = compareLayers(before!, after!);
        const used = (side: 'before' | 'after') => layers.flatMap((match) => match[side] ?? []).sort((m, n) => m - n);
        expect(used('before')).toEqual([...before!.keys()]);
        expect(used('after')).toEqual([...after!.keys()]);
      }),
    );
  });

  it('is made for two files only', async () => {
    const one = await inspectFile('x', writeTflite(randomInt8Graph(1)));
    expect([1, 2, 3].map((count) => inspectionOf(new Array(count).fill(one)).comparison === null)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
