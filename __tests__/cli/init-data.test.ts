/** What `tinygate init` sees in files of many samples: its spec says the same as the data, and is valid. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { randomGraph } from '../export/random-graph.js';
import { buildZip } from '../core/build-zip.js';
import { sharp } from '../data/images/pictures.js';
import { tfrecord, type Written } from '../data/record-writer.js';
import { npy } from '../data/tables/npy-file.js';
import { fakeIo } from './fake-io.js';

let cwd: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'tinygate-init-data-'));
  for (const folder of ['records', 'ready', 'cifar']) mkdirSync(join(cwd, folder));
  const image = await sharp(new Uint8Array(192), { raw: { width: 8, height: 8, channels: 3 } })
    .png()
    .toBuffer();
  const flowers = Array.from({ length: 10 }, (_, at): Written => ({ image, label: at % 2 ? 'rose' : 'daisy' }));
  writeFileSync(join(cwd, 'records/flowers-0.tfrecord'), tfrecord(flowers));
  writeFileSync(join(cwd, 'ready/train-0.tfrec'), tfrecord(flowers.slice(0, 6)));
  writeFileSync(join(cwd, 'ready/test-0.tfrec'), tfrecord(flowers.slice(6), 'GZIP'));
  const batch = (count: number): Uint8Array =>
    Uint8Array.from({ length: 3073 * count }, (_, at) => (at % 3073 === 0 ? (at / 3073) % 10 : 1));
  for (let at = 1; at <= 5; at++) writeFileSync(join(cwd, `cifar/data_batch_${at}.bin`), batch(10));
  writeFileSync(join(cwd, 'cifar/test_batch.bin'), batch(10));
  const labels = Uint8Array.from({ length: 20 }, (_, at) => at % 2);
  const arrays = [
    { name: 'x.npy', data: npy('|u1', [20, 4, 4], Buffer.alloc(320, 3)) },
    { name: 'y.npy', data: npy('|u1', [20], Buffer.from(labels)) },
  ];
  writeFileSync(join(cwd, 'arrays.npz'), buildZip(arrays));
  const floats = (shape: number[], step: number): Uint8Array => {
    const values = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, at) => (at * step) % 1.3);
    return npy('<f4', shape, Buffer.from(values.buffer));
  };
  for (const folder of ['pair', 'numbers', 'split', 'pictures']) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, 'pair/X.npy'), floats([20, 3], 0.37));
  writeFileSync(join(cwd, 'pair/y.npy'), arrays[1]!.data);
  writeFileSync(join(cwd, 'numbers/inputs.npy'), floats([20, 3], 0.37));
  writeFileSync(join(cwd, 'numbers/targets.npy'), floats([20, 2], 0.11));
  for (const split of ['train', 'test']) {
    writeFileSync(join(cwd, `split/x_${split}.npy`), floats([20, 3], 0.37));
    writeFileSync(join(cwd, `split/y_${split}.npy`), arrays[1]!.data);
  }
  const rows = (header: string, row: (at: number) => string, count = 40): string =>
    `${[header, ...Array.from({ length: count }, (_, at) => row(at))].join('\n')}\n`;
  writeFileSync(
    join(cwd, 'price.csv'),
    rows('size,age,price', (at) => `${at},${at % 7},${at * 1.5}`),
  );
  writeFileSync(
    join(cwd, 'outcome.csv'),
    rows('size,outcome', (at) => `${at * 1.5},${at % 2}`),
  );
  writeFileSync(
    join(cwd, 'pump.csv'),
    rows('pump,a,b,state', (at) => `p${at % 4},${at},1.5,${at % 5 ? 'normal' : 'fault'}`),
  );
  for (let at = 0; at < 10; at++) writeFileSync(join(cwd, `pictures/${at}.png`), image);
  writeFileSync(
    join(cwd, 'faces.csv'),
    rows('size,age,smiling,glasses', (at) => `${at * 1.5},${at % 7},${at % 2},${at % 3 ? 0 : 1}`),
  );
  writeFileSync(
    join(cwd, 'tags.csv'),
    rows('tag_a,on,size,tag_b', (at) => `${at % 2},${at % 3 ? 0 : 1},${at * 1.5},1`),
  );
  const parquet = JSON.parse(readFileSync(new URL('../data/tables/parquet.json', import.meta.url), 'utf8')) as {
    table: string;
  };
  writeFileSync(join(cwd, 'species.parquet'), Buffer.from(parquet.table, 'base64'));
  for (const [folder, count] of [
    ['train/good', 8],
    ['test/good', 3],
    ['test/scratch', 2],
    ['ground_truth/scratch', 2],
  ] as const) {
    mkdirSync(join(cwd, 'parts', folder), { recursive: true });
    for (let at = 0; at < count; at++) writeFileSync(join(cwd, 'parts', folder, `${at}.png`), image);
  }
  const kind = (at: number): string => (at % 2 ? 'rose' : 'daisy');
  writeFileSync(
    join(cwd, 'pictures/list.csv'),
    rows('image,species,camera', (at) => `${at}.png,${kind(at)},c${at % 5}`, 10),
  );
  const line = (at: number): string =>
    JSON.stringify({ path: `${at}.png`, label: kind(at), part: at < 6 ? 'train' : 'test' });
  writeFileSync(join(cwd, 'pictures/list.jsonl'), Array.from({ length: 10 }, (_, at) => `${line(at)}\n`).join(''));
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('tinygate init', () => {
  it.each([
    [
      'records',
      { root: 'records', file: '*.tfrecord*', image_size: '96x96' },
      '10 photographs in 1 TFRecord file, 2 classes: daisy, rose',
    ],
    ['ready', { root: 'ready', train: '*train*.tfrec*', test: '*test*.tfrec*' }, '10 photographs in 2 TFRecord files'],
    ['cifar', { root: 'cifar', format: 'cifar10' }, '60 pictures of 32x32x3, 10 classes: 0, 1, 2'],
    [
      'records/flowers-0.tfrecord',
      { root: 'records', file: 'flowers-0.tfrecord' },
      '10 photographs in 1 TFRecord file, 2',
    ],
    ['price.csv', { file: 'price.csv', targets: 'price' }, '40 rows of 2 numbers, and the number price'],
    ['outcome.csv', { file: 'outcome.csv', label: 'outcome' }, 'Its 2 whole numbers are taken for classes'],
    [
      'pump.csv',
      { file: 'pump.csv', label: 'state', normal: ['normal'], columns: ['a', 'b'] },
      '40 rows of 2 numbers, of which normal is normal and the rest is not',
    ],
    [
      'faces.csv',
      { file: 'faces.csv', labels: ['smiling', 'glasses'] },
      '40 rows of 2 numbers, and 2 labels of 0 and 1: smiling, glasses',
    ],
    ['tags.csv', { labels: ['tag_a', 'tag_b'] }, '40 rows of 2 numbers, and 2 labels of 0 and 1: tag_a, tag_b'],
    ['species.parquet', { file: 'species.parquet', label: 'species' }, '20 rows of 3 numbers, 2 classes: cat, dog'],
    [
      'parts',
      { train: 'train', test: 'test', normal: ['good'], image_size: '32x32' },
      '8 photographs of good to train on, and 5 to test on: good, scratch',
    ],
    ['pair/y.npy', { root: 'pair', inputs: 'X.npy', labels: 'y.npy' }, '20 arrays of 1x1x3, 2 classes: 0, 1'],
    ['numbers', { inputs: 'inputs.npy', targets: 'targets.npy' }, '20 arrays of 1x1x3, and 2 numbers of each'],
    [
      'split',
      { train: { inputs: 'x_train.npy', labels: 'y_train.npy' }, test: { inputs: 'x_test.npy', labels: 'y_test.npy' } },
      '40 arrays of 1x1x3, 2 classes: 0, 1',
    ],
    [
      'pictures/list.csv',
      { root: 'pictures', manifest: 'list.csv', path_column: 'image', label_column: 'species', group_column: 'camera' },
      '10 photographs in a table, 2 classes: daisy, rose',
    ],
    [
      'pictures/list.jsonl',
      { manifest: 'list.jsonl', path_column: 'path', label_column: 'label', split_column: 'part' },
      '10 photographs in a table, 2 classes: daisy, rose',
    ],
    ['arrays.npz', { file: 'arrays.npz', split: { test_fraction: 0.2 } }, '20 pictures of 4x4x1, 2 classes: 0, 1'],
  ])('writes a spec that is valid for %s', async (subject, data, title) => {
    const io = fakeIo(['init', subject, '--force'], { cwd, now: () => Date.now() });
    expect([await run(io), io.err()]).toEqual([0, expect.not.stringContaining('expected')]);
    const text = readFileSync(join(cwd, 'tinygate.yml'), 'utf8');
    expect(parse(text)).toMatchObject({ data });
    expect(text).toContain(title);
    const validated = fakeIo(['validate'], { cwd, now: () => Date.now() });
    expect([await run(validated), validated.err()]).toEqual([0, '']);
  });

  it('asks a regression for less than naming the mean, and an anomaly for more than guessing', async () => {
    const budgetsOf = async (subject: string): Promise<unknown> => {
      const io = fakeIo(['init', subject, '--force'], { cwd, now: () => Date.now() });
      expect([await run(io), io.err()]).toEqual([0, '']);
      const { budgets, student } = parse(readFileSync(join(cwd, 'tinygate.yml'), 'utf8')) as {
        budgets: { metric: string }[];
        student: { architecture: string };
      };
      return [student.architecture, ...budgets.slice(2)];
    };
    // 1.5 times 0 to 39: off their mean by 15 on average.
    expect(await budgetsOf('price.csv')).toEqual([
      'mlp',
      { artifact: 'int8', metric: 'mae', max: 11 },
      { artifact: 'int8', metric: 'mae', max_increase: 0.75, against: 'float32', confidence: 0.5 },
    ]);
    // 20 and 14 of 40 are 1: a mean share of 42.5 %.
    expect((await budgetsOf('faces.csv')) as unknown[]).toEqual([
      'mlp',
      { artifact: 'int8', metric: 'average_precision', min: '57 %' },
      { artifact: 'int8', metric: 'average_precision', max_drop: '3 %', against: 'float32', confidence: 0.5 },
    ]);
    expect(await budgetsOf('pump.csv')).toEqual([
      'autoencoder',
      { artifact: 'int8', metric: 'auc', min: '62 %' },
      { artifact: 'int8', metric: 'auc', max_drop: '3 %', against: 'float32', confidence: 0.5 },
    ]);
  });

  it('says what arrays and tables must be like where nothing is asked of them', async () => {
    const errorOf = async (subject: string): Promise<string> => {
      const io = fakeIo(['init', subject, '--force'], { cwd, now: () => Date.now() });
      expect(await run(io)).toBe(2);
      return io.err();
    };
    writeFileSync(join(cwd, 'alone.npy'), npy('|u1', [2], Buffer.alloc(2)));
    expect(await errorOf('alone.npy')).toMatch(/alone\.npy: expected a second array beside alone\.npy, found none/);
    expect(await errorOf('parts/train')).toMatch(
      /expected photographs of two classes, or folders train and test, found one class: good[^]*train\/good, test\/good and test\/anomaly/,
    );
    writeFileSync(join(cwd, 'model.tflite'), writeTflite(randomGraph(1)));
    const both = fakeIo(['init', 'model.tflite', 'parts', '--force'], { cwd, now: () => Date.now() });
    expect(await run(both)).toBe(2);
    expect(both.err()).toMatch(/expected data alone, as .*parts asks for anomalies, found the model model\.tflite too/);
    writeFileSync(join(cwd, 'one.csv'), 'size\n1\n2\n');
    expect(await errorOf('one.csv')).toMatch(
      /one\.csv: expected columns of numbers, and a column of classes or of a number/,
    );
  });
});
