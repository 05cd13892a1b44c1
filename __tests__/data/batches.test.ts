import { describe, expect, it } from '@jest/globals';
import { epochBatches } from '../../src/data/batches.js';
import type { Dataset } from '../../src/data/dataset.js';
import { placeSample } from '../../src/data/normalize.js';

const dataset: Dataset = {
  sampleShape: [1, 2, 1],
  classes: ['a'],
  train: { pixels: Uint8Array.from({ length: 20 }, (_, i) => i), labels: new Uint8Array(10), count: 10 },
  test: { pixels: new Uint8Array(0), labels: new Uint8Array(0), count: 0 },
  normalization: { mean: [0], std: [1 / 255] },
  digest: '',
};
const augmentation = { horizontalFlip: true, shiftPixels: 0 };
const epoch = (seed: number, n: number) => {
  const copies: { images: number[]; indices: number[]; flipped: number[] }[] = [];
  for (const { images, indices, flipped } of epochBatches(dataset, 3, augmentation, seed, 'test', n)) {
    copies.push({ images: [...images], indices: [...indices], flipped: [...flipped] });
  }
  return copies;
};

describe('batches', () => {
  it('are a pure function of seed and epoch', () => {
    expect(epoch(1, 4)).toEqual(epoch(1, 4));
    expect(epoch(1, 5)).not.toEqual(epoch(1, 4));
    expect(epoch(2, 4)).not.toEqual(epoch(1, 4));
  });

  it('hold each sample at most once, mirrored exactly where they say so', () => {
    const batches = epoch(1, 0);
    expect(batches).toHaveLength(3);
    expect(new Set(batches.flatMap(({ indices }) => indices)).size).toBe(9);
    for (const { images, indices, flipped } of batches) {
      indices.forEach((index, position) => {
        const pair = [2 * index, 2 * index + 1];
        const found = images.slice(2 * position, 2 * position + 2).map(Math.round);
        expect(found).toEqual(flipped[position] === 1 ? pair.reverse() : pair);
      });
    }
  });
});

describe('placing a sample', () => {
  const sampleShape = [2, 3, 1] as const;
  const table = Float32Array.from({ length: 256 }, (_, byte) => byte);
  const pixels = Uint8Array.of(1, 2, 3, 4, 5, 6);
  it.each([
    ['as it is', false, [0, 0], [1, 2, 3, 4, 5, 6]],
    ['mirrored', true, [0, 0], [3, 2, 1, 6, 5, 4]],
    ['moved down and right', false, [1, 1], [0, 0, 0, 0, 1, 2]],
    ['moved up and left', false, [-1, -1], [5, 6, 0, 0, 0, 0]],
    ['mirrored, then moved right', true, [0, 1], [0, 3, 2, 0, 6, 5]],
  ] as const)('%s', (_name, flip, shift, expected) => {
    const target = new Float32Array(6).fill(-1);
    placeSample({ sampleShape }, pixels, 0, table, target, { flip, shift });
    expect([...target]).toEqual(expected);
  });
});
