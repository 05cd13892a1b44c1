import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../src/core/random.js';
import { channelsOf } from '../../src/graph/real-values.js';
import { countCodewords, vectorBlocks } from '../../src/graph/vector-blocks.js';
import {
  followProductCodebook,
  makeProductCodebook,
  productCodes,
  productError,
  refitProductCodebook,
  type BlockKernel,
  type ProductCodebook,
} from '../../src/passes/cluster/product-codebook.js';
import { channelScales } from '../../src/passes/quantize/weights.js';

const rule = {
  numberOfClusters: 8,
  centroidInitialization: 'KMEANS_PLUS_PLUS',
  preserveSparsity: true,
  keepsZeros: false,
  largest: 127,
} as const;
type Rule = Omit<typeof rule, 'numberOfClusters' | 'centroidInitialization' | 'keepsZeros' | 'largest'> & {
  readonly numberOfClusters: number;
  readonly centroidInitialization: 'KMEANS_PLUS_PLUS' | 'RANDOM';
  readonly keepsZeros: boolean;
  readonly largest: number;
};

/** Of channels with very different ranges; every third block is 0 where `zeros`. */
function kernelOf(shape: readonly number[], axis: number, size: number, seed: number, zeros = false): BlockKernel {
  const random = seededRandom(seed, 'kernel');
  const channelOf = channelsOf(shape, axis);
  const ranges = Array.from({ length: shape[axis]! }, () => Math.exp(2 * random.normal()));
  const values = Float32Array.from(channelOf, (channel) => ranges[channel]! * random.normal());
  const blocks = vectorBlocks(shape, axis, size);
  if (zeros)
    for (let block = 0; block + 1 < blocks.starts.length; block += 3)
      for (let i = blocks.starts[block]!; i < blocks.starts[block + 1]!; i++) values[blocks.order[i]!] = 0;
  return { values, channelOf, blocks };
}

function make(kernel: BlockKernel, shape: readonly number[], axis: number, own: Rule = rule): ProductCodebook {
  const start = channelScales(kernel.values, shape, axis, own.largest);
  return makeProductCodebook(kernel, own, start, (count) => seededRandom(1, `layer/${count}`));
}

const conv = [12, 1, 1, 16] as const;

describe('a kernel cut into vectors', () => {
  it('has blocks of neighbouring inputs of an output, of a depthwise kernel of the places of a channel', () => {
    expect(vectorBlocks([2, 1, 1, 3], 0, 2)).toEqual({
      size: 2,
      order: Uint32Array.of(0, 1, 2, 3, 4, 5),
      starts: Uint32Array.of(0, 2, 3, 5, 6),
    });
    expect(vectorBlocks([1, 2, 2, 2], 3, 9)).toEqual({
      size: 4,
      order: Uint32Array.of(0, 2, 4, 6, 1, 3, 5, 7),
      starts: Uint32Array.of(0, 4, 8),
    });
  });

  it('has as many codewords as it has distinct blocks, a shorter one being the beginning of another', () => {
    const count = (...codes: readonly number[]): number => countCodewords(codes, vectorBlocks([2, 3], 0, 2));
    expect(count(1, 2, 1, 1, 2, 1)).toBe(1);
    expect(count(1, 2, 1, 3, 4, 1)).toBe(2);
    expect(count(1, 2, 1, 3, 4, -7)).toBe(3);
    expect(count(1, 2, -7, 1, 2, -7)).toBe(2);
  });
});

describe('a codebook of vectors', () => {
  it('finds the blocks that a kernel is made of', () => {
    const made = [
      [1, 2, 3, 127],
      [-127, 5, 0, 9],
      [20, -20, 127, -127],
    ];
    const values = Float32Array.from(
      Array.from({ length: 12 }, (_, block) => made[block % 3]!.map((code) => code / 64)).flat(),
    );
    const shape = [4, 1, 1, 12];
    const kernel = { values, channelOf: channelsOf(shape, 0), blocks: vectorBlocks(shape, 0, 4) };
    const book = make(kernel, shape, 0, { ...rule, numberOfClusters: 3 });
    // What is left is the rounding of values to multiples of a scale.
    expect(productError(kernel, book)).toBeLessThan(48 * (book.scale[0]! / 2) ** 2);
    expect([...book.members]).toEqual(Array.from({ length: 12 }, (_, block) => book.members[block % 3]));
  });

  it.each([
    ['pointwise', conv, 0, 4],
    ['with a shorter last block', [5, 3, 3, 3], 0, 4],
    ['depthwise', [1, 3, 3, 24], 3, 9],
  ] as const)(
    'keeps at most its codewords in a kernel, %s, and no turn leads away from the weights',
    (_name, shape, axis, size) => {
      fc.assert(
        fc.property(
          fc.record({
            seed: fc.nat(1000),
            numberOfClusters: fc.integer({ min: 2, max: 20 }),
            largest: fc.constantFrom(127, 7),
            centroidInitialization: fc.constantFrom('KMEANS_PLUS_PLUS' as const, 'RANDOM' as const),
            keepsZeros: fc.boolean(),
          }),
          ({ seed, ...own }) => {
            const kernel = kernelOf(shape, axis, size, seed, own.keepsZeros);
            let book = make(kernel, shape, axis, { ...rule, ...own });
            let error = Infinity;
            for (let turn = 0; turn < 4; turn++) {
              const codes = productCodes(kernel, book);
              expect(countCodewords(codes, kernel.blocks)).toBeLessThanOrEqual(own.numberOfClusters);
              expect(Math.max(...codes.map(Math.abs))).toBeLessThanOrEqual(own.largest);
              if (own.keepsZeros) codes.forEach((code, i) => kernel.values[i] === 0 && expect(code).toBe(0));
              const next = productError(kernel, book);
              expect(next).toBeLessThanOrEqual(error * (1 + 1e-9));
              error = next;
              book = refitProductCodebook(kernel, { ...rule, ...own }, book);
            }
          },
        ),
        { numRuns: 12 },
      );
    },
  );

  it.each(['KMEANS_PLUS_PLUS', 'RANDOM'] as const)(
    'is no further from the weights than those of fewer codewords, by powers of two (%s)',
    (centroidInitialization) => {
      for (const seed of [1, 2, 3]) {
        const kernel = kernelOf(conv, 0, 4, seed);
        const errors = [2, 4, 8, 16, 32].map((numberOfClusters) =>
          productError(kernel, make(kernel, conv, 0, { ...rule, numberOfClusters, centroidInitialization })),
        );
        errors.slice(1).forEach((error, i) => expect(error).toBeLessThanOrEqual(errors[i]! * (1 + 1e-9)));
        // All 48 blocks may have a codeword of their own: what is left is rounding.
        const own = productError(kernel, make(kernel, conv, 0, { ...rule, numberOfClusters: 64 }));
        expect(own).toBeLessThan(0.01 * errors[0]!);
      }
    },
  );

  it('has a codeword that no block is left with taken to the block that gains most', () => {
    const kernel = kernelOf([4, 4], 0, 2, 5);
    const twins: ProductCodebook = {
      codewords: Int8Array.of(3, 3, 3, 3, 3, 3),
      scale: channelScales(kernel.values, [4, 4], 0),
      members: new Uint16Array(8),
    };
    const moved = refitProductCodebook(kernel, { ...rule, numberOfClusters: 3 }, twins);
    expect(new Set(moved.members)).toEqual(new Set([0, 1, 2]));
    expect(productError(kernel, moved)).toBeLessThan(productError(kernel, twins));
  });

  it('trains a codeword by the mean gradient of its blocks', () => {
    const kernel = kernelOf([8, 8], 0, 4, 7);
    const values = kernel.values.map((value) => value / 100);
    const one = { ...kernel, channelOf: new Uint16Array(64), values };
    const book: ProductCodebook = {
      codewords: new Int8Array(8),
      scale: Float32Array.of(2 ** -9),
      members: Uint16Array.from({ length: 16 }, (_, block) => block % 2),
    };
    const before = followProductCodebook(one, rule, book);
    // A step down a gradient that is g for the blocks of codeword 0, and 0 for the others.
    const step = 40 * 2 ** -9;
    const gradient = Float32Array.from(values, (_, i) => (Math.floor(i / 4) % 4 === 0 ? step : 0));
    const after = followProductCodebook({ ...one, values: values.map((value, i) => value - gradient[i]!) }, rule, book);
    // Half of the blocks of codeword 0 have the gradient.
    after.codewords.forEach((code, i) =>
      expect(Math.abs(before.codewords[i]! - code - (i < 4 ? 20 : 0))).toBeLessThan(1.5),
    );
  });

  it('is the same for the same draws', () => {
    const kernel = kernelOf(conv, 0, 4, 9);
    expect(make(kernel, conv, 0)).toEqual(make(kernel, conv, 0));
  });
});
