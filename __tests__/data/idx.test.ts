import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from '../../src/data/load.js';
import { loadDataset } from '../../src/data/load.js';
import { normalizedImages } from '../../src/data/normalize.js';
import { readIdxImages, readIdxLabels } from '../../src/data/idx.js';
import type { Split } from '../../src/data/dataset.js';

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
    const read = await readIdxImages(await file(`${name}.idx`, encode(idx([2, 1, 3], [1, 2, 3, 4, 5, 6]))));
    expect(read.dimensions).toEqual([2, 1, 3]);
    expect([...read.elements]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['a missing file', null, /expected an IDX file, found no file/],
    ['a short header', Buffer.from([0, 0, 8]), /expected an IDX header of 16 bytes, found a file of 3/],
    ['another magic', Buffer.alloc(20, 7), /expected IDX magic 00 00, found 07 07/],
    ['an array of NumPy', Buffer.from('\x93NUMPY\x01\0', 'latin1'), /expected an IDX file, found an array of NumPy/],
    ['another type', Buffer.concat([Buffer.from([0, 0, 0x0d, 3]), Buffer.alloc(16)]), /expected IDX element type 08/],
    ['labels for images', idx([20], new Array(20).fill(0)), /expected 3 or 4 IDX dimensions, found 1/],
    ['a truncated file', idx([2, 2, 2], [1, 2, 3]), /expected 2 x 2 x 2 = 8 elements, found 3/],
    [
      'a header that ends before its channels',
      Buffer.concat([Buffer.from([0, 0, 8, 4]), Buffer.alloc(12)]),
      /IDX header of 20 bytes, found a file of 16/,
    ],
    ['damaged gzip', gzipSync(idx([1, 1, 1], [1])).subarray(0, 15), /damaged gzip stream/],
    ['gzip of something else', gzipSync(Buffer.alloc(4_000_000)), /expected IDX element type 08 .*, found 00/],
    [
      'gzip that goes on behind what its header says',
      gzipSync(Buffer.concat([idx([2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]), Buffer.alloc(4_000_000)])),
      /expected gzip that inflates to the 24 bytes of its header, found that it goes on/,
    ],
    [
      'gzip whose header says more than it can hold',
      gzipSync(Buffer.concat([idx([60_000, 1000, 1000], []), Buffer.alloc(4_000_000)])),
      /expected 60000 x 1000 x 1000 elements in \d+ bytes of gzip, found that these hold fewer/,
    ],
  ])('refuses %s and says what it found', async (name, content, message) => {
    const path = join(folder, `${name}.bad`);
    if (content) await writeFile(path, content);
    await expect(readIdxImages(path)).rejects.toThrow(message);
    await expect(readIdxImages(path)).rejects.toThrow(path);
  });
});

describe('reading labels', () => {
  const typed = (type: number, count: number, elements: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0, 0, type, 1, 0, 0, 0, count]), elements]);
  it.each([
    ['bytes', typed(8, 2, Buffer.from([7, 255])), [7, 255]],
    ['int16', typed(11, 2, Buffer.from([3, 231, 255, 255])), [999, -1]],
    ['int32', typed(12, 2, Buffer.from([0, 0, 1, 0, 0, 1, 0, 0])), [256, 65536]],
  ])('takes %s, big-endian', async (name, content, expected) => {
    const { elements, dimensions } = await readIdxLabels(await file(`labels-${name}.idx`, content));
    expect(elements).toEqual(Int32Array.from(expected));
    expect(dimensions).toEqual([2]);
  });

  it('refuses floats, and a file that ends in the middle of a label', async () => {
    const floats = await file('labels-float.idx', typed(13, 1, Buffer.alloc(4)));
    await expect(readIdxLabels(floats)).rejects.toThrow(
      'expected IDX element type 08 (unsigned byte) or 0b (int16) or 0c (int32), found 0d',
    );
    const cut = await file('labels-cut.idx', typed(12, 2, Buffer.alloc(7)));
    await expect(readIdxLabels(cut)).rejects.toThrow('expected 2 = 2 elements, found 1.75');
  });
});

/** One byte of each sample, which is all that these have. */
async function pixelsOf({ samples, count }: Split): Promise<Uint8Array> {
  const images = new Uint8Array(count);
  await samples.read([...images.keys()], { images });
  return images;
}

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
    const pixels = [...(await pixelsOf(train)), ...(await pixelsOf(test))];
    expect(pixels.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i));
  });

  it('splits the same way for the same seed and another way for another one', async () => {
    const [first, same, other] = await Promise.all([1, 1, 2].map((seed) => loadDataset(source(), seed)));
    expect(await pixelsOf(first!.test)).toEqual(await pixelsOf(same!.test));
    expect(first!.digest).toBe(same!.digest);
    expect(await pixelsOf(other!.test)).not.toEqual(await pixelsOf(first!.test));
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

  it('reads pictures with channels, and 1000 classes', async () => {
    const count = 1000;
    await file(
      'colours',
      idx(
        [count, 1, 2, 3],
        Array.from({ length: count * 6 }, (_, i) => i % 251),
      ),
    );
    const labels = Buffer.alloc(2 * count);
    for (let i = 0; i < count; i++) labels.writeInt16BE(i, 2 * i);
    await file('many-labels', Buffer.concat([Buffer.from([0, 0, 11, 1, 0, 0, 3, 232]), labels]));
    const pair = { images: 'colours', labels: 'many-labels' };
    const normalization = { mean: [0, 0.5, 0.25], std: [1] };
    const files = { train: pair, test: pair };
    const dataset = await loadDataset(source({ files, classes: null, normalization }), 1);
    expect(dataset.sampleShape).toEqual([1, 2, 3]);
    expect(dataset.classes).toHaveLength(count);
    expect(dataset.test.labels[999]).toBe(999);
    const images = await normalizedImages(dataset, dataset.test.samples, [1]);
    const expected = [6, 7, 8, 9, 10, 11].map((byte, i) => byte / 255 - [0, 0.5, 0.25][i % 3]!);
    images.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 6));
  });

  it('refuses a normalisation that has neither one entry nor one for each channel', async () => {
    await expect(loadDataset(source({ normalization: { mean: [0, 0], std: [1] } }), 1)).rejects.toThrow(
      'expected one entry of data.normalization.mean, or 1 for the channels of the images, found 2',
    );
  });

  it('refuses a label below 0 or from 1000 on, and names its sample', async () => {
    await file(
      'wrong-labels',
      Buffer.concat([Buffer.from([0, 0, 11, 1, 0, 0, 0, 40]), Buffer.alloc(78), Buffer.from([3, 232])]),
    );
    const files = { all: { images: 'images', labels: 'wrong-labels' }, testFraction: 0.25 };
    await expect(loadDataset(source({ files, classes: null }), 1)).rejects.toThrow(
      'expected labels 0..999, found label 1000 of sample 39',
    );
  });
});
