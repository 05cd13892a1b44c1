/** What `tinygate init` sees in files of many samples: its spec says the same as the data, and is valid. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.js';
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
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('tinygate init', () => {
  it.each([
    [
      'records',
      { root: 'records', file: '*.tfrecord*', image_size: '96x96' },
      '10 photographs in 1 TFRecord files, 2 classes: daisy, rose',
    ],
    ['ready', { root: 'ready', train: '*train*.tfrec*', test: '*test*.tfrec*' }, '10 photographs in 2 TFRecord files'],
    ['cifar', { root: 'cifar', format: 'cifar10' }, '60 pictures of 32x32x3, 10 classes: 0, 1, 2'],
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
});
