/** TFRecord files that are made here: pictures and numbers read by position, and every fault told with its record. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { maskedCrc32c } from '../../src/core/crc32c.js';
import { openData } from '../../src/data/open-data.js';
import { openOrigin } from '../../src/data/open.js';
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
  const quiet = { start: () => ({ update: () => undefined, end: () => undefined }), note: () => undefined };
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
      /expected one encoded picture in the feature image\/encoded, found 2 numbers/,
    ],
    [
      'a picture that is none',
      () => tfrecord([...pictures, { ...pictures[0]!, 'image/encoded': 'text' }]),
      /flowers-0\.tfrecord#12: expected JPEG, PNG/,
    ],
    ['an empty file', () => Buffer.alloc(0), /flowers-0\.tfrecord: expected records, found an empty file/],
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
