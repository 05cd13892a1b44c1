/** Tables and arrays as data sets, and everything that may be wrong with them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Dataset } from '../../../src/data/dataset.js';
import { formOf } from '../../../src/data/dataset.js';
import { normalizedImages } from '../../../src/data/normalize.js';
import { parseCsv } from '../../../src/data/tables/csv.js';
import { openTables } from '../../../src/data/tables/open-tables.js';
import { readSpec } from '../../../src/spec/read.js';
import type { TablePlan } from '../../../src/spec/plan.js';
import { buildZip } from '../../core/build-zip.js';
import { noise } from '../../security/hostile-models.js';
import { npy } from './npy-file.js';

const folder = mkdtempSync(join(tmpdir(), 'tinygate-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** The data set of a spec whose `data` is this text, with these files beside it. */
async function open(
  data: string,
  contents: Readonly<Record<string, string | Uint8Array>> = {},
  task = '',
): Promise<Dataset> {
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
  const path = join(folder, `spec-${files++}.yml`);
  writeFileSync(
    path,
    `version: 1\nname: tables\n${task}\ndata: ${data}\nstudent: { architecture: mlp, training: { epochs: 1, learning_rate: { schedule: constant, peak: 0.01 } } }\nartifacts: { float32: { type: float32 } }\n`,
  );
  const plan = await readSpec(path, { cwd: folder, workspace: folder });
  return openTables(plan.data as TablePlan, { seed: plan.seed, trains: true });
}

const problemOf = async (...asked: Parameters<typeof open>): Promise<string> =>
  open(...asked).then(
    () => 'no problem',
    (error: unknown) =>
      (error as { problems: { message: string }[] }).problems.map(({ message }) => message).join('\n'),
  );

const rows = Array.from({ length: 40 }, (_, i) => `${i},${i % 4 < 2 ? 'cat' : 'dog'},${100 + i},p${i % 8}`);
const table = ['size,species,price,patient', ...rows].join('\n');

describe('a CSV table', () => {
  it('is columns as features, a class, and a stratified split by the seed', async () => {
    const { train, test, classes, sampleShape, task, outputs } = await open(
      '{ file: a.csv, label: species, columns: [size, price] }',
      {
        'a.csv': table,
      },
    );
    expect({ classes, sampleShape, task, outputs }).toEqual({
      classes: ['cat', 'dog'],
      sampleShape: [1, 1, 2],
      task: 'classification',
      outputs: 2,
    });
    expect([train.count, test.count]).toEqual([32, 8]);
    expect([...test.labels].filter((label) => label === 0)).toHaveLength(4);
  });

  it('is normalised by the mean and the spread of its training samples alone', async () => {
    const dataset = await open('{ file: a.csv, label: species, columns: [size] }', { 'a.csv': table });
    const all = Uint32Array.from({ length: 32 }, (_, at) => at);
    const values = await normalizedImages(formOf(dataset), dataset.train.samples, all);
    const mean = values.reduce((sum, value) => sum + value, 0) / 32;
    const variance = values.reduce((sum, value) => sum + value ** 2, 0) / 32 - mean ** 2;
    expect(mean).toBeCloseTo(0, 5);
    expect(variance).toBeCloseTo(1, 4);
    const given = await open(
      '{ file: a.csv, label: species, columns: [size], normalization: { mean: [1], std: [2] } }',
    );
    expect(given.normalization).toEqual({ mean: [1], std: [2] });
  });

  it('gives the numbers of a regression, standardised, and what turns them back', async () => {
    const { task, targetScale, train, outputs } = await open('{ file: a.csv, targets: price, columns: [size] }', {
      'a.csv': table,
    });
    expect({ task, outputs }).toEqual({ task: 'regression', outputs: 1 });
    const mean = train.targets.reduce((sum, value) => sum + value, 0) / train.count;
    expect(targetScale!.mean[0]).toBeCloseTo(mean, 3);
    const plain = await open('{ file: a.csv, targets: [price, size], columns: [size], normalize_targets: false }');
    expect(plain.targetScale).toBeNull();
    expect(plain.outputs).toBe(2);
  });

  it('keeps groups together, and measures on those that the spec names', async () => {
    const patients = async (split: string): Promise<Set<number>[]> => {
      const { train, test } = await open(`{ file: a.csv, targets: price, columns: [size], split: ${split} }`);
      return [train, test].map(({ targets }) => new Set([...targets].map((price) => (price - 100) % 8)));
    };
    const [train, test] = await patients('{ by: patient, test_fraction: 0.25 }');
    expect([...train!].filter((patient) => test!.has(patient))).toEqual([]);
    expect(test!.size).toBe(2);
    expect([...(await patients('{ by: patient, test: [p3, p5] }'))[1]!].sort()).toEqual([3, 5]);
  });

  it('may be split already, with a validation split taken from its training file', async () => {
    const parts = { 'train.csv': table, 'test.csv': ['size,species', '1,dog', '2,cat'].join('\n') };
    const { source } = await open(
      '{ train: train.csv, test: test.csv, label: species, columns: [size], split: { validation_fraction: 0.25 } }',
      parts,
    );
    const { train, validation, test } = source.splits;
    expect([train!.count, validation!.count, test.count]).toEqual([30, 10, 2]);
  });

  it('tells anomalies from what is normal, and trains on the normal alone', async () => {
    const { task, train, test, classes, outputs } = await open(
      '{ file: a.csv, label: species, columns: [size, price], normal: cat }',
    );
    expect({ task, classes, outputs, count: train.count }).toEqual({
      task: 'reconstruction',
      classes: ['normal', 'anomaly'],
      outputs: 2,
      count: 16,
    });
    expect([...test.labels].sort()).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    const values = new Float32Array(2);
    for (let at = 0; at < train.count; at++) {
      await train.samples.read([at], { images: values });
      expect(values[0]! % 4).toBeLessThan(2);
    }
  });

  it('has semicolons or tabs, a byte order mark, quotes and Windows line ends', async () => {
    const text = '\ufeffa;"kind; of";b\r\n1;"x ""y""";2\r\n3;z;4\r\n5;"x ""y""";6\r\n7;z;8\r\n';
    const data = '{ file: b.csv, label: "kind; of", split: { test_fraction: 0.5 } }';
    const { classes, sampleShape } = await open(data, { 'b.csv': text });
    expect(classes).toEqual(['x "y"', 'z']);
    expect(sampleShape).toEqual([1, 1, 2]);
  });

  it.each([
    ['is empty', '', 'expected a header line and rows, found an empty file'],
    ['is a header alone', 'size,species\n', 'expected rows below the header, found no row'],
    ['has a ragged row', 'size,species\n1,cat\n2\n3,dog\n', 'expected 2 cells in line 3, as the header has, found 1'],
    ['has NaN', 'size,species\n1,cat\nNaN,dog\n', 'expected a number in line 3, column size, found NaN'],
    ['lacks a value', 'size,species\n1,cat\n,dog\n', 'expected a number in line 3, column size, found nothing'],
    ['has infinity', 'size,species\n1e999,cat\n2,dog\n', 'expected a number in line 2, column size, found 1e999'],
    [
      'holds text',
      'size,species\n1,cat\nlarge,dog\n',
      "expected a number in line 3, column size, found the text 'large'",
    ],
    [
      'has a number of a thousand digits',
      `size,species\n${'1'.repeat(1000)},cat\n2,dog\n`,
      `expected a number in line 2, column size, found ${'1'.repeat(60)}`,
    ],
    ['lacks a label', 'size,species\n1,\n2,dog\n', 'expected a class in line 2, column species, found nothing'],
    [
      'has no header',
      '1,2\n3,4\n',
      'expected a header line with a name of its own for each column, found numbers: 1, 2',
    ],
    ['has one sample', 'size,species\n1,cat\n', 'expected samples to train and to test, found 1 and 0 of 1'],
    ['lacks the column', 'size,kind\n1,cat\n2,dog\n', 'expected the column species (data.label), found size, kind'],
    ['has one class', `size,species\n${'1,cat\n'.repeat(10)}`, 'expected at least 2 classes, found 1: cat'],
    ['has an open quote', 'size,species\n"1,cat\n2,dog\n', 'expected rows of a CSV file, found that it cannot be read'],
  ])('that %s is refused', async (_, text, expected) => {
    expect(await problemOf('{ file: bad.csv, label: species }', { 'bad.csv': text })).toContain(expected);
  });

  it('may have thirty thousand columns, each of which is looked at once', () => {
    const names = Array.from({ length: 30_000 }, (_, at) => `c${at}`);
    const text = [
      [...names, 'species'],
      [...names.map(() => '1'), 'cat'],
    ]
      .map((cells) => cells.join(','))
      .join('\n');
    const start = performance.now();
    const { sampleShape } = parseCsv(Buffer.from(text), 'wide.csv', {
      columns: null,
      label: 'species',
      targets: [],
      group: null,
    });
    expect(sampleShape).toEqual([1, 1, 30_000]);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('is told with everything that is wrong at once', async () => {
    const text = 'a,b,species\n1,2,cat\nx,NaN,cat\n3,,dog\n';
    const problems = await problemOf('{ file: bad.csv, label: species }', { 'bad.csv': text });
    expect(problems.split('\n')).toHaveLength(3);
  });
});

describe('a Parquet table', () => {
  // As pyarrow 26.0.1 wrote them: numbers, whole numbers, booleans and text; a missing value; compression by gzip.
  const written = JSON.parse(readFileSync(new URL('parquet.json', import.meta.url), 'utf8')) as Record<string, string>;
  const bytesOf = (name: string): Buffer => Buffer.from(written[name]!, 'base64');

  it('is rows of numbers, with columns that have roles as in CSV', async () => {
    const dataset = await open('{ file: t.parquet, label: species, normalization: { mean: [0], std: [1] } }', {
      't.parquet': bytesOf('table'),
    });
    expect({ classes: dataset.classes, shape: dataset.sampleShape }).toEqual({
      classes: ['cat', 'dog'],
      shape: [1, 1, 3],
    });
    const images = new Float32Array(3);
    for (let at = 0; at < dataset.test.count; at++) {
      await dataset.test.samples.read([at], { images });
      const [size, count, ok] = images;
      expect([count, ok]).toEqual([size, Number(size! % 3 === 0)]);
      expect(dataset.test.labels[at]).toBe(size! % 4 < 2 ? 0 : 1);
    }
  });

  it.each([
    ['lacks a value', 'missing', 'expected a number in row 1, column size, found nothing'],
    [
      'is compressed by gzip',
      'gzip',
      'expected a readable Parquet file, found that it is not: parquet unsupported compression codec: GZIP',
    ],
  ])('that %s is refused', async (_, name, expected) => {
    expect(await problemOf('{ file: bad.parquet, label: species }', { 'bad.parquet': bytesOf(name) })).toContain(
      expected,
    );
  });

  it('whose page claims more bytes than Snappy can make of it is refused before it gets the memory', async () => {
    const bytes = bytesOf('table');
    // The first page: a Thrift header with the type (field 1) and then the size of what is inflated, 80 (field 2).
    const at = bytes.indexOf(Buffer.from([0x15, 0x04, 0x15, 0xa0, 0x01]));
    const claims = Buffer.concat([bytes.subarray(0, at + 3), Buffer.from([0xfe, 0x7f]), bytes.subarray(at + 5)]);
    expect(await problemOf('{ file: bad.parquet, label: species }', { 'bad.parquet': claims })).toContain(
      'expected a page of 81 bytes to inflate at most',
    );
  });

  it('that is cut short anywhere, or changed, is refused in words or read', async () => {
    const whole = bytesOf('table');
    for (let at = 0; at < whole.length; at += 41) {
      const bad = Buffer.from(whole);
      bad[at]! ^= 0x55;
      for (const bytes of [bad, whole.subarray(0, at)]) {
        const said = await problemOf('{ file: bad.parquet, label: species }', { 'bad.parquet': bytes });
        expect(said === 'no problem' || said.startsWith('expected ')).toBe(true);
      }
    }
  });
});

const f4 = (values: readonly number[], shape: readonly number[], order = false) =>
  npy('<f4', shape, Buffer.from(Float32Array.from(values).buffer), order);
const i8 = (values: readonly number[]) =>
  npy('<i8', [values.length], Buffer.from(BigInt64Array.from(values, BigInt).buffer));

describe('arrays of NumPy', () => {
  const x = f4(
    Array.from({ length: 40 }, (_, at) => at),
    [20, 2],
  );
  const y = i8(Array.from({ length: 20 }, (_, at) => at % 2));

  it('are a file of inputs and a file of labels', async () => {
    const { train, test, classes, sampleShape } = await open('{ inputs: x.npy, labels: y.npy }', {
      'x.npy': x,
      'y.npy': y,
    });
    expect({ classes, sampleShape, counts: [train.count, test.count] }).toEqual({
      classes: ['0', '1'],
      sampleShape: [1, 1, 2],
      counts: [16, 4],
    });
  });

  it('are bytes of pictures, in whatever order they were saved', async () => {
    const pixels = Array.from({ length: 4 * 6 }, (_, at) => at);
    const shape = [4, 2, 3] as const;
    const fortran = pixels.map(
      (_, place) => pixels[(place % 4) * 6 + (Math.floor(place / 4) % 2) * 3 + Math.floor(place / 8)]!,
    );
    for (const [bytes, isFortran] of [
      [pixels, false],
      [fortran, true],
    ] as const) {
      const dataset = await open('{ inputs: p.npy, labels: q.npy, split: { test_fraction: 0.5 } }', {
        'p.npy': npy('|u1', shape, Buffer.from(bytes), isFortran),
        'q.npy': i8([0, 0, 1, 1]),
      });
      expect(dataset.sampleShape).toEqual([2, 3, 1]);
      expect(dataset.normalization).toEqual({ mean: [0], std: [1] });
      const images = new Uint8Array(6);
      const found: number[][] = [];
      for (const { samples } of [dataset.train, dataset.test])
        for (const at of [0, 1]) {
          await samples.read([at], { images });
          found.push([...images]);
        }
      expect(found.sort((a, b) => a[0]! - b[0]!)).toEqual([0, 1, 2, 3].map((at) => pixels.slice(6 * at, 6 * at + 6)));
    }
  });

  it('are several labels of a sample, and numbers', async () => {
    const several = f4(
      Array.from({ length: 60 }, (_, at) => at % 2),
      [20, 3],
    );
    const asked = '{ inputs: x.npy, labels: m.npy }';
    const { task, outputs } = await open(asked, { 'x.npy': x, 'm.npy': several }, 'task: multi_label');
    expect({ task, outputs }).toEqual({ task: 'multi_label', outputs: 3 });
    expect((await open('{ inputs: x.npy, targets: x.npy }')).outputs).toBe(2);
    expect(await problemOf('{ inputs: x.npy, labels: x.npy }', {}, 'task: multi_label')).toMatch(
      /^expected 0 or 1 for each label \(task: multi_label\), found \d+ of sample \d+, label [01]$/,
    );
  });

  it('are an archive, split already where it is one of Keras', async () => {
    const entries = { 'x_train.npy': x, 'y_train.npy': y, 'x_test.npy': x, 'y_test.npy': y };
    const keras = await open('{ file: keras.npz }', { 'keras.npz': zip(entries) });
    expect([keras.train.count, keras.test.count]).toEqual([20, 20]);
    const own = await open('{ file: own.npz, inputs: a, labels: b }', { 'own.npz': zip({ 'a.npy': x, 'b.npy': y }) });
    expect([own.train.count, own.test.count]).toEqual([16, 4]);
    expect(await problemOf('{ file: own.npz, inputs: c, labels: b }')).toBe(
      'expected the array c in the archive, found a, b',
    );
  });

  it.each([
    ['of objects', npy('|O', [20], Buffer.alloc(160)), 'expected an array of numbers, found one of Python objects'],
    [
      'of text',
      npy('<U3', [20], Buffer.alloc(240)),
      'expected numbers (f2, f4, f8, i1, i2, i4, i8, u1, u2, u4, u8, b1), found the type <U3',
    ],
    ['that is cut short', x.subarray(0, x.length - 4), 'expected 20 x 2 = 40 elements, found 39'],
    ['that is none', Buffer.from('hello'), 'expected an array of NumPy (.npy), found other bytes'],
    ['whose header is cut short', x.subarray(0, 20), 'expected a whole .npy header, found the start of one'],
    [
      'with NaN',
      f4(
        Array.from({ length: 40 }, (_, at) => (at === 5 ? NaN : at)),
        [20, 2],
      ),
      'expected a number in sample 2, column 1, found NaN',
    ],
    ['of another length', f4([1, 2, 3], [3, 1]), 'expected a row for each of 3 samples in y.npy, found 20'],
  ])('%s are refused', async (_, bytes, expected) => {
    expect(await problemOf('{ inputs: bad.npy, labels: y.npy }', { 'bad.npy': bytes, 'y.npy': y })).toContain(expected);
  });

  it('whose labels do not match are refused', async () => {
    expect(
      await problemOf('{ inputs: x.npy, labels: l.npy }', {
        'l.npy': f4(
          Array.from({ length: 20 }, () => 0.5),
          [20],
        ),
      }),
    ).toBe('expected a whole number from 0 to 16777215 for each sample, found 0.5 of sample 0');
    expect(
      await problemOf('{ inputs: x.npy, labels: l.npy }', {
        'l.npy': i8(Array.from({ length: 20 }, (_, at) => 2 ** 24 + (at % 2))),
      }),
    ).toBe('expected a whole number from 0 to 16777215 for each sample, found 16777216 of sample 0');
    expect(
      await problemOf('{ inputs: x.npy, labels: y.npy, classes: [a, b] }', {
        'y.npy': i8(Array.from({ length: 20 }, () => 2)),
      }),
    ).toBe('expected labels 0..1 (data.classes names 2), found label 2');
  });

  it('in a zip bomb are refused before they are all unpacked', async () => {
    const bomb = buildZip([{ name: 'x.npy', data: npy('|u1', [2 ** 25], Buffer.alloc(2 ** 25)) }]);
    expect(await problemOf('{ file: bomb.npz }', { 'bomb.npz': bomb })).toContain(
      'to inflate at most 200 times, found more',
    );
    // Of four megabytes that shrink little, twelve are what the header means.
    const longer = Buffer.concat([npy('|u1', [12], Buffer.alloc(12)), noise(2 ** 22)]);
    expect(await problemOf('{ file: long.npz }', { 'long.npz': buildZip([{ name: 'x.npy', data: longer }]) })).toMatch(
      /^expected at most \d{2,3} bytes in "x\.npy", found more$/,
    );
    const other = buildZip([{ name: 'x.npy', data: noise(2 ** 20) }]);
    expect(await problemOf('{ file: other.npz }', { 'other.npz': other })).toBe(
      'expected an array of NumPy (.npy), found other bytes',
    );
  });
});

function zip(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return buildZip(Object.entries(entries).map(([name, content]) => ({ name, data: content })));
}

describe('CIFAR', () => {
  const record = (label: number, fill: number) =>
    Buffer.concat([
      Buffer.of(label),
      Buffer.alloc(1024, fill),
      Buffer.alloc(1024, fill + 1),
      Buffer.alloc(1024, fill + 2),
    ]);

  it('is five batches and a test batch of planes, with the names beside them', async () => {
    const batches = Object.fromEntries(
      [1, 2, 3, 4, 5].map((at) => [`data_batch_${at}.bin`, Buffer.concat([record(at, 10 * at), record(0, 1)])]),
    );
    const names = 'abcdefghij'.split('').join('\n');
    const dataset = await open('{ format: cifar10 }', {
      ...batches,
      'test_batch.bin': record(9, 7),
      'batches.meta.txt': `${names}\n`,
    });
    expect(dataset.classes).toEqual(names.split('\n'));
    expect([...dataset.train.labels]).toEqual([1, 0, 2, 0, 3, 0, 4, 0, 5, 0]);
    const images = new Uint8Array(3072);
    await dataset.train.samples.read([2], { images });
    expect([...images.subarray(0, 6)]).toEqual([20, 21, 22, 20, 21, 22]);
  });

  it('of half a record is refused', async () => {
    expect(await problemOf('{ format: cifar10 }', { 'test_batch.bin': record(1, 1).subarray(5) })).toBe(
      'expected whole records of 3073 bytes, found 3068 bytes',
    );
  });
});
