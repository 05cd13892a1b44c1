import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from '../../src/data/load.js';
import { loadDataset } from '../../src/data/load.js';
import { readIdx } from '../../src/data/idx.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinygate-idx-'));
});
afterAll(() => rm(folder, { recursive: true }));

function idx(dimensions: readonly number[], elements: readonly number[]): Buffer {
  const header = Buffer.alloc(4 + 4 * dimensions.length);
  header.writeUInt8(8, 2);
  header.writeUInt8(dimensions.length, 3);
  dimensions.forEach((dimension, i) => header.writeUInt32BE(dimension, 4 + 4 * i));
  return Buffer.concat([header, Buffer.from(elements)]);
}
const file = async (name: string, content: Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('reading IDX', () => {
  it.each([
    ['plain', (bytes: Buffer) => bytes],
    ['gzipped', (bytes: Buffer) => gzipSync(bytes)],
  ])('reads a %s file', async (name, encode) => {
    const read = await readIdx(await file(`${name}.idx`, encode(idx([2, 1, 3], [1, 2, 3, 4, 5, 6]))), 3);
    expect(read.dimensions).toEqual([2, 1, 3]);
    expect([...read.elements]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['a missing file', null, /expected an IDX file, found no file/],
    ['a short header', Buffer.from([0, 0, 8]), /expected an IDX header of 16 bytes, found a file of 3/],
    ['another magic', Buffer.alloc(20, 7), /expected IDX magic 00 00, found 07 07/],
    ['another type', Buffer.concat([Buffer.from([0, 0, 0x0d, 3]), Buffer.alloc(16)]), /expected IDX element type 08/],
    ['labels for images', idx([20], new Array(20).fill(0)), /expected 3 IDX dimensions, found 1/],
    ['a truncated file', idx([2, 2, 2], [1, 2, 3]), /expected 2 x 2 x 2 = 8 elements, found 3/],
    ['damaged gzip', gzipSync(idx([1, 1, 1], [1])).subarray(0, 15), /damaged gzip stream/],
  ])('refuses %s and says what it found', async (name, content, message) => {
    const path = join(folder, `${name}.bad`);
    if (content) await writeFile(path, content);
    await expect(readIdx(path, 3)).rejects.toThrow(message);
    await expect(readIdx(path, 3)).rejects.toThrow(path);
  });
});

describe('loading a data set', () => {
  const source = (over: Partial<DataSource> = {}): DataSource => ({
    format: 'idx',
    root: folder,
    files: { all: { images: 'images', labels: 'labels' }, testFraction: 0.25 },
    classes: ['a', 'b'],
    normalization: { mean: [0], std: [1] },
    ...over,
  });
  beforeAll(async () => {
    await file(
      'images',
      idx(
        [40, 1, 1],
        Array.from({ length: 40 }, (_, i) => i),
      ),
    );
    await file(
      'labels',
      idx(
        [40],
        Array.from({ length: 40 }, (_, i) => i % 2),
      ),
    );
    await file('labels-of-others', idx([39], new Array(39).fill(0)));
  });

  it('splits by seed, keeps the share of each class, and puts every sample on one side', async () => {
    const { train, test } = await loadDataset(source(), 1);
    expect([train.count, test.count]).toEqual([30, 10]);
    expect(test.labels.filter((label) => label === 1)).toHaveLength(5);
    expect([...train.pixels, ...test.pixels].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i));
  });

  it('splits the same way for the same seed and another way for another one', async () => {
    const [first, same, other] = await Promise.all([1, 1, 2].map((seed) => loadDataset(source(), seed)));
    expect(first!.test.pixels).toEqual(same!.test.pixels);
    expect(first!.digest).toBe(same!.digest);
    expect(other!.test.pixels).not.toEqual(first!.test.pixels);
    expect(other!.digest).not.toBe(first!.digest);
  });

  it('refuses labels that belong to other images', async () => {
    const files = { all: { images: 'images', labels: 'labels-of-others' }, testFraction: 0.25 };
    await expect(loadDataset(source({ files }), 1)).rejects.toThrow(
      /expected one label for each of 40 images, found 39/,
    );
  });

  it('refuses a label that no class names', async () => {
    await expect(loadDataset(source({ classes: ['only'] }), 1)).rejects.toThrow(/found label 1/);
  });

  it('refuses a split that leaves a side empty', async () => {
    const files = { all: { images: 'images', labels: 'labels' }, testFraction: 0.001 };
    await expect(loadDataset(source({ files }), 1)).rejects.toThrow(/expected train and test samples, found 40 and 0/);
  });
});
