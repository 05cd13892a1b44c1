/** TFRecord files that are made here: pictures and numbers read by position, and every fault told with its record. */
import { gzipSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { maskedCrc32c } from '../../src/core/crc32c.js';
import { openData } from '../../src/data/open-data.js';
import { openOrigin } from '../../src/data/open.js';
import { listRecords } from '../../src/data/records/list-records.js';
import { tensorType } from '../../src/data/records/tensor.js';
import { makeArrays } from '../../src/data/source.js';
import { readSpec } from '../../src/spec/read.js';
import { sharp } from './images/pictures.js';
import { example, frame, tfrecord, type Written } from './record-writer.js';

let root: string;
let pictures: Written[];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tinygate-records-'));
  pictures = [];
  for (let index = 0; index < 12; index++) {
    const pixels = new Uint8Array(8 * 8 * 3).fill(20 * index);
    const picture = sharp(pixels, { raw: { width: 8, height: 8, channels: 3 } });
    const image = await (index % 2 ? picture.png() : picture.jpeg()).toBuffer();
    pictures.push({
      'image/encoded': image,
      'image/class/label': { ints: [1 + (index % 2)] },
      camera: `c${index % 4}`,
    });
  }
});
afterAll(() => rmSync(root, { recursive: true }));

async function open(data: string, files: Readonly<Record<string, Uint8Array>>, more = '') {
  const folder = mkdtempSync(join(root, 'case-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const spec = `version: 1\nname: records\ndata: ${data}\n${more}student: { architecture: ds_cnn, training: { epochs: 1, learning_rate: 0.001 } }\nartifacts: { float32: { type: float32 } }\n`;
  writeFileSync(join(folder, 'tinygate.yml'), spec);
  const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
  const quiet = {
    start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
    note: () => undefined,
  };
  return openData(plan.data!, { seed: 1, within: folder, trains: true, cache: null, progress: quiet });
}

const images = '{ file: flowers-*.tfrecord, image_size: 8x8, split: { test_fraction: 0.34 } }';

describe('photographs in TFRecord files', () => {
  it.each(['none', 'GZIP', 'ZLIB'] as const)(
    'are read by position, of several files, with compression %s',
    async (compression) => {
      const dataset = await open(images, {
        'flowers-00000.tfrecord': tfrecord(pictures.slice(0, 5), compression),
        'flowers-00001.tfrecord': tfrecord(pictures.slice(5), compression),
        'other.txt': Buffer.from('x'),
      });
      expect(dataset.classes).toEqual(['1', '2']);
      expect([dataset.train.count, dataset.test.count]).toEqual([8, 4]);
      // The same in another thread.
      for (const source of [dataset.source, await openOrigin(dataset.source.origin!)]) {
        const { train, test } = source.splits;
        const means: number[] = [];
        for (const split of [train!, test]) {
          const arrays = makeArrays({ ...source.inputs, ...source.truth }, split.count);
          await split.read(
            Array.from({ length: split.count }, (_, at) => at),
            arrays,
          );
          for (let at = 0; at < split.count; at++) {
            const mean =
              (arrays['images'] as Uint8Array).slice(192 * at, 192 * (at + 1)).reduce((sum, value) => sum + value, 0) /
              192;
            means.push(Math.round(mean / 20));
            expect(Math.round(mean / 20) % 2).toBe(arrays['labels']![at]);
          }
        }
        expect(means.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at));
      }
    },
  );

  it('are split as files are, or by a feature', async () => {
    const ready = '{ train: train-*.tfrecord, test: test.tfrecord.gz, image_size: 8x8, classes: [none, rose, daisy] }';
    const files = {
      'train-0.tfrecord': tfrecord(pictures.slice(0, 8)),
      'test.tfrecord.gz': tfrecord(pictures.slice(8), 'GZIP'),
    };
    await expect(open(ready, files)).rejects.toThrow(
      /expected pictures of none in train and test, found 0 to train and 0 to test/,
    );
    const dataset = await open(ready.replace(', classes: [none, rose, daisy]', ''), files);
    expect([dataset.train.count, dataset.test.count]).toEqual([8, 4]);
    const byCamera = '{ file: flowers-0.tfrecord, image_size: 8x8, split: { by: camera, test: [c0, c1] } }';
    const grouped = await open(byCamera, { 'flowers-0.tfrecord': tfrecord(pictures) });
    expect([grouped.train.count, grouped.test.count]).toEqual([6, 6]);
  });

  const rawPixels = (index: number, count: number): number[] =>
    Array.from({ length: count }, (_, at) => (17 * index + 5 * at) % 256);
  const floatBytes = (values: readonly number[]): Uint8Array => new Uint8Array(Float32Array.from(values).buffer);
  const tensor = (type: number, sizes: readonly number[], content: Uint8Array): Uint8Array =>
    tensorType()
      .encode({ type, shape: { dim: sizes.map((size) => ({ size })) }, content })
      .finish();
  const sized = (sizes: Written): Written => ({ ...sizes, label: { ints: [0] } });
  const three = sized({ height: { ints: [8] }, width: { ints: [9] }, depth: { ints: [3] } });
  const unit = (values: readonly number[]): number[] => values.map((value) => value / 255);
  it.each<[string, Written, number, (pixels: number[]) => Written[string]]>([
    ['bytes, their shape in features', three, 216, (pixels) => Uint8Array.from(pixels)],
    ['whole numbers, their shape in features', three, 216, (pixels) => ({ ints: pixels })],
    ['numbers from 0 to 1', three, 216, unit],
    ['numbers from 0 to 255', three, 216, (pixels) => pixels],
    ['float32 numbers as bytes', three, 216, (pixels) => floatBytes(unit(pixels))],
    ['bytes of the size of data.image_size', sized({}), 216, (pixels) => Uint8Array.from(pixels)],
    ['grey bytes of that size', sized({}), 72, (pixels) => Uint8Array.from(pixels)],
    ['grey float32 numbers of that size', sized({}), 72, (pixels) => floatBytes(unit(pixels))],
    ['bytes in a serialized tensor', sized({}), 216, (pixels) => tensor(4, [8, 9, 3], Uint8Array.from(pixels))],
    ['numbers in a serialized tensor', sized({}), 72, (pixels) => tensor(1, [8, 9], floatBytes(unit(pixels)))],
  ])('may be raw pixels: %s', async (_, others, count, written) => {
    const all = Array.from({ length: 4 }, (__, index) => rawPixels(index, count));
    const records = all.map((pixels, index) => ({
      ...others,
      label: { ints: [index % 2] },
      image_raw: written(pixels),
    }));
    const dataset = await open('{ train: a.tfrecord, test: b.tfrecord, image_size: { height: 8, width: 9 } }', {
      'a.tfrecord': tfrecord(records.slice(0, 2)),
      'b.tfrecord': tfrecord(records.slice(2)),
    });
    for (const source of [dataset.source, await openOrigin(dataset.source.origin!)]) {
      const arrays = makeArrays({ ...source.inputs, ...source.truth }, 2);
      await source.splits.test.read([0, 1], arrays);
      const expected = all.slice(2).flatMap((pixels) => (count === 72 ? pixels.flatMap((v) => [v, v, v]) : pixels));
      expect([...(arrays['images'] as Uint8Array)]).toEqual(expected);
    }
  });

  it('are resized where raw pixels have another size than the model reads', async () => {
    const records = [0, 1].map((index) => ({
      ...three,
      label: { ints: [index] },
      image: new Uint8Array(216).fill(90),
    }));
    const files = { 'a.tfrecord': tfrecord(records), 'b.tfrecord': tfrecord(records) };
    const { source } = await open('{ train: a.tfrecord, test: b.tfrecord, image_size: 16x16 }', files);
    const arrays = makeArrays({ ...source.inputs, ...source.truth }, 1);
    await source.splits.test.read([0], arrays);
    expect(new Set(arrays['images'] as Uint8Array)).toEqual(new Set([90]));
    expect(arrays['images']).toHaveLength(768);
  });

  const raw = (value: Written[string], more: Written = {}): Written => ({
    image: value,
    label: { ints: [0] },
    ...more,
  });
  it.each<[string, Written[], RegExp]>([
    [
      'bytes of another size',
      [raw(new Uint8Array(65))],
      /expected an encoded picture, or 8x8 pixels, in the feature image, found 65 bytes \(record 0\)/,
    ],
    [
      'another size than its features say',
      [raw(new Uint8Array(60), { height: { ints: [5] }, width: { ints: [5] }, depth: { ints: [3] } })],
      /or 5x5x3 pixels, in the feature image, found 60 bytes/,
    ],
    [
      'numbers that are no pixels',
      [raw(new Array<number>(64).fill(0.1234))],
      /whole numbers from 0 to 255 or 255ths from 0 to 1, found 0\.1234 \(record 0\)/,
    ],
    [
      'pixels of two scales',
      [raw(new Array<number>(64).fill(128 / 255)), raw(new Array<number>(64).fill(128), { label: { ints: [1] } })],
      /expected pixels of one scale in the feature image, found some from 0 to 1 and some from 0 to 255/,
    ],
    [
      'a tensor of another rank',
      [raw(tensor(4, [1, 8, 8, 1], new Uint8Array(64)))],
      /expected a tensor of \[height, width, channels\] in the feature image, found \[1, 8, 8, 1\]/,
    ],
  ])('with %s are refused, by validate too', async (_, records, message) => {
    const folder = mkdtempSync(join(root, 'raw-'));
    writeFileSync(join(folder, 'a.tfrecord'), tfrecord(records));
    const rule = { files: { all: 'a.tfrecord' }, inputs: null, label: null };
    const options = {
      root: folder,
      within: null,
      classes: null,
      field: null,
      trains: true,
      size: { height: 8, width: 8 },
    };
    await expect(listRecords(rule, options)).rejects.toThrow(message);
  });

  const cut = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - 7);
  const flipped = (bytes: Buffer, at: number): Buffer =>
    bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)) as Buffer;
  const huge = (): Buffer => {
    const head = Buffer.alloc(12);
    head.writeBigUInt64LE(2n ** 40n);
    head.writeUInt32LE(maskedCrc32c(head.subarray(0, 8)), 8);
    return head;
  };
  const first = (): number => frame(example(pictures[0]!)).length;
  it.each<[string, () => Buffer, RegExp]>([
    [
      'a record that is cut short',
      () => cut(tfrecord(pictures.slice(0, 2))),
      /expected \d+ bytes in record 1, found \d+: it is cut short/,
    ],
    [
      'a length with a wrong checksum',
      () => flipped(tfrecord(pictures.slice(0, 2)), first() + 8),
      /expected the length of a record with its checksum in record 1/,
    ],
    [
      'bytes with a wrong checksum',
      () => flipped(tfrecord(pictures.slice(0, 2)), first() + 30),
      /expected a record with its checksum \(CRC32C\) in record 1/,
    ],
    ['a length of a terabyte', huge, /expected at most 268435456 bytes in record 0, found 1099511627776/],
    ['no example', () => frame(Buffer.from([0xff, 0xff])), /expected a tf\.Example, found .* \(record 0\)/],
    [
      'a feature that is missing',
      () => tfrecord([pictures[0]!, { 'image/encoded': pictures[1]!['image/encoded']! }]),
      /expected the feature image\/class\/label, found image\/encoded \(record 1\)/,
    ],
    [
      'two labels',
      () => tfrecord([{ ...pictures[0]!, 'image/class/label': { ints: [1, 2] } }]),
      /expected one value in the feature image\/class\/label, found 2 \(record 0\)/,
    ],
    [
      'numbers for a picture',
      () => tfrecord([{ ...pictures[0]!, 'image/encoded': [1, 2] }]),
      /expected an encoded picture, or 8x8 pixels, in the feature image\/encoded, found 2 numbers/,
    ],
    [
      'a picture that is none',
      () => tfrecord([...pictures, { ...pictures[0]!, 'image/encoded': 'text' }]),
      /flowers-0\.tfrecord: expected JPEG, PNG, WebP, GIF or BMP in the feature image\/encoded, found 4 bytes \(record 12\)/,
    ],
    ['an empty file', () => Buffer.alloc(0), /flowers-0\.tfrecord: expected records, found an empty file/],
    [
      'gzip that goes on with something else',
      () => gzipSync(Buffer.concat([tfrecord(pictures.slice(0, 2)), Buffer.alloc(4_000_000)])),
      /expected the length of a record with its checksum in record 2, found another checksum/,
    ],
    [
      'gzip that is damaged',
      () => cut(tfrecord(pictures, 'GZIP')),
      /expected a compressed file .* found that it is damaged/,
    ],
  ])('are refused with file and record: %s', async (_, bytes, message) => {
    await expect(open(images, { 'flowers-0.tfrecord': bytes() })).rejects.toThrow(message);
  });

  it('are refused where there is no file, and where data.classes lacks a label', async () => {
    await expect(open(images, {})).rejects.toThrow(/expected files named flowers-\*\.tfrecord, found none/);
    await expect(
      open(images.replace(' }', ' }, classes: [a, b]'), { 'flowers-0.tfrecord': tfrecord(pictures) }),
    ).rejects.toThrow(/flowers-0\.tfrecord#1: expected labels 0\.\.1 of data\.classes, found 2/);
  });
});

describe('numbers in TFRecord files', () => {
  const row = (at: number, more: Written = {}): Written => ({
    size: [at, at / 2],
    age: { ints: [at] },
    species: at % 2 ? 'moss' : 'fern',
    ...more,
  });
  const rows = (count: number): Written[] => Array.from({ length: count }, (_, at) => row(at));

  it('are columns, each value of a list one of its own, by the names of their features', async () => {
    const dataset = await open('{ file: rows.tfrecord, label: species }', { 'rows.tfrecord': tfrecord(rows(10)) });
    expect(dataset.sampleShape).toEqual([1, 1, 3]);
    expect(dataset.classes).toEqual(['fern', 'moss']);
    const chosen = await open('{ file: rows.tfrecord, label: species, columns: [size] }', {
      'rows.tfrecord': tfrecord(rows(10), 'ZLIB'),
    });
    expect(chosen.sampleShape).toEqual([1, 1, 2]);
    const { train } = chosen.source.splits;
    const images = new Float32Array(2 * train!.count);
    await train!.read(
      Array.from({ length: train!.count }, (_, at) => at),
      { images },
    );
    expect(images.every((value, at) => at % 2 === 0 || value === images[at - 1]! / 2)).toBe(true);
  });

  it('are targets of a regression', async () => {
    const dataset = await open('{ file: rows.tfrecord, targets: age, columns: [size] }', {
      'rows.tfrecord': tfrecord(rows(10)),
    });
    expect([dataset.task, dataset.outputs]).toEqual(['regression', 1]);
  });

  it.each<[string, Written, RegExp]>([
    [
      'a class that is rounded when it is read',
      row(3, { species: { ints: [2 ** 60] } }),
      /expected a class or a group below 2\^53, found a number near 1152921504606847000 \(record 10\)/,
    ],
    ['NaN', row(3, { size: [NaN, 1] }), /expected a number in record 10, column size\[0\], found NaN/],
    [
      'a list of another length',
      row(3, { size: [1] }),
      /expected 2 values in the feature size, as the first record has, found 1 \(record 10\)/,
    ],
    [
      'a feature that is missing',
      { age: { ints: [1] }, species: 'moss' },
      /expected the feature size, as the first record has, found none \(record 10\)/,
    ],
  ])('are refused with the record of %s', async (_, wrong, message) => {
    const bytes = tfrecord([...rows(10), wrong]);
    await expect(open('{ file: rows.tfrecord, label: species }', { 'rows.tfrecord': bytes })).rejects.toThrow(message);
  });
});
