import { describe, expect, it } from '@jest/globals';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataError } from '../../../src/core/errors.js';
import { decoderOf, type Decoder } from '../../../src/data/images/decoder.js';
import {
  openImageFolder,
  openImageFolderIndex,
  type ImageFolderIndex,
  type ImageFolderPlan,
  type OpenOptions,
} from '../../../src/data/images/image-folder.js';
import { makeArrays, type Samples, type Source } from '../../../src/data/source.js';
import { loadSharp } from '../../../src/engine/native/sharp.js';
import { shapes, put, writePhotographs } from './photographs.js';
import { plain, sharp } from './pictures.js';

const decoder = decoderOf(await loadSharp());
const original = await writePhotographs(10);
const copy = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-photographs-'));
  cpSync(original, folder, { recursive: true });
  return folder;
};
const temporary = (): string => mkdtempSync(join(tmpdir(), 'tinygate-pictures-'));

const planOf = (root: string, other: Partial<ImageFolderPlan> = {}): ImageFolderPlan => ({
  format: 'image_folder',
  root,
  folders: null,
  split: { by: 'chance', seed: null, validation: 0.1, test: 0.2 },
  classes: null,
  image: { height: 16, width: 16, color: 'rgb', kernel: 'linear', fit: 'crop' },
  cacheLimitBytes: 1e9,
  duplicates: 'report',
  ...other,
});

interface Opened {
  readonly source: Source;
  readonly notes: string[];
  /** Files that were decoded. */
  readonly decoded: () => number;
}

async function open(plan: ImageFolderPlan, other: Partial<OpenOptions> = {}): Promise<Opened> {
  const notes: string[] = [];
  let count = 0;
  const counting: Decoder = { ...decoder, decode: (bytes, form) => (count++, decoder.decode(bytes, form)) };
  const source = await openImageFolder(plan, {
    seed: 1,
    within: null,
    cache: null,
    trains: true,
    progress: {
      note: (line) => notes.push(line),
      start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
    },
    open: () => Promise.resolve(counting),
    ...other,
  });
  return { source, notes, decoded: () => count };
}

async function problemsOf(plan: ImageFolderPlan, other: Partial<OpenOptions> = {}): Promise<string[]> {
  const error = await open(plan, other).then(
    () => null,
    (reason: unknown) => reason as DataError,
  );
  return (error?.problems ?? []).map(
    ({ message, where }) => `${where?.file.slice(plan.root.length + 1) ?? ''}: ${message}`,
  );
}

async function all(source: Source, samples: Samples | null) {
  const arrays = makeArrays({ ...source.inputs, ...source.truth }, samples!.count);
  await samples!.read([...Array(samples!.count).keys()], arrays);
  return { images: Buffer.from(arrays['images'] as Uint8Array), labels: [...arrays['labels']!] };
}

describe('a folder of photographs', () => {
  it('is a source of splits, labels and pixels, with the classes of its folders', async () => {
    const { source, notes } = await open(planOf(original));
    expect(source.classes).toEqual(shapes);
    expect(source.inputs).toEqual({ images: { shape: [16, 16, 3], type: 'uint8' } });
    const { train, validation, test } = source.splits;
    expect([train?.count, validation?.count, test.count]).toEqual([21, 3, 6]);
    const { images, labels } = await all(source, test);
    expect(labels).toEqual([0, 0, 1, 1, 2, 2]);
    expect(new Set([...images]).size).toBeGreaterThan(50);
    expect(notes).toEqual([expect.stringMatching(/^data: sharp .* found /)]);
  });

  it('gives each sample the same pixels in any order, repeated or alone, with and without a cache', async () => {
    const { source } = await open(planOf(original), { cache: { folder: temporary(), isBelieved: true } });
    const without = await open(planOf(original));
    const whole = await all(source, source.splits.train);
    expect((await all(without.source, without.source.splits.train)).images.equals(whole.images)).toBe(true);
    const some = makeArrays({ ...source.inputs, ...source.truth }, 3);
    await source.splits.train!.read([7, 2, 7], some);
    const at = (index: number) => whole.images.subarray(index * 768, (index + 1) * 768);
    expect(Buffer.from(some['images'] as Uint8Array)).toEqual(Buffer.concat([at(7), at(2), at(7)]));
    expect([...some['labels']!]).toEqual([7, 2, 7].map((index) => whole.labels[index]));
  });

  it('reads labels without decoding', async () => {
    const { source, decoded } = await open(planOf(original));
    const before = decoded();
    await source.splits.train!.read([0, 1], { labels: new Int32Array(2) });
    expect(decoded()).toBe(before);
  });

  it('has one digest for the same pictures and settings, and another for a pixel, a size or a split', async () => {
    const digest = async (plan: ImageFolderPlan, seed = 1) => (await open(plan, { seed })).source.digest;
    const base = await digest(planOf(original));
    expect(await digest(planOf(copy()))).toBe(base);
    const changed = copy();
    const file = join(changed, 'disc/disc-3.jpg');
    writeFileSync(file, await sharp(readFileSync(file)).negate().jpeg().toBuffer());
    const others = await Promise.all([
      digest(planOf(changed)),
      digest(planOf(original), 2),
      digest(planOf(original, { image: { ...planOf(original).image, kernel: 'cubic' } })),
      digest(planOf(original, { split: { by: 'chance', seed: null, validation: 0, test: 0.2 } })),
    ]);
    expect(new Set([base, ...others]).size).toBe(5);
  });

  it('is opened from its index as a worker thread does it, and reads the same', async () => {
    const { source } = await open(planOf(original), { cache: { folder: temporary(), isBelieved: true } });
    const index = structuredClone(source.origin!.index) as ImageFolderIndex;
    const again = await openImageFolderIndex(index);
    expect(again.digest).toBe(source.digest);
    expect(await all(again, again.splits.test)).toEqual(await all(source, source.splits.test));
  });

  it('reads no training pictures where files are only measured, and measures the same', async () => {
    const { source } = await open(planOf(original));
    const only = await open(planOf(original), { trains: false });
    expect(only.source.splits.train).toBeNull();
    expect(only.decoded()).toBe(6);
    expect(await all(only.source, only.source.splits.test)).toEqual(await all(source, source.splits.test));
  });
});

describe('pictures on the disk', () => {
  it('are decoded once, and read afterwards', async () => {
    const cache = { folder: temporary(), isBelieved: true };
    const first = await open(planOf(original), { cache });
    expect(first.decoded()).toBe(30);
    const second = await open(planOf(original), { cache });
    const read = await all(second.source, second.source.splits.train);
    expect(second.decoded()).toBe(0);
    expect(read).toEqual(await all(first.source, first.source.splits.train));
    expect(second.source.digest).toBe(first.source.digest);
  });

  it('are decoded again where the file is damaged, or may have come with a change', async () => {
    const cache = { folder: temporary(), isBelieved: true };
    const first = await open(planOf(original), { cache });
    const whole = await all(first.source, first.source.splits.train);
    for (const path of readdirSync(cache.folder, { recursive: true, withFileTypes: true }))
      if (path.isFile()) {
        const file = join(path.parentPath, path.name);
        const bytes = readFileSync(file);
        bytes[5] = bytes[5]! ^ 1;
        writeFileSync(file, bytes);
      }
    expect(await all(first.source, first.source.splits.train)).toEqual(whole);
    expect(first.decoded()).toBe(51);
    const distrusted = await open(planOf(original), { cache: { ...cache, isBelieved: false } });
    expect(distrusted.decoded()).toBe(30);
    expect(await all(distrusted.source, distrusted.source.splits.train)).toEqual(whole);
  });

  it('stay within their limit, and the others are decoded when they are read', async () => {
    const cache = { folder: temporary(), isBelieved: true };
    const limit = 10 * (16 * 16 * 3 + 32);
    const limited = await open(planOf(original, { cacheLimitBytes: limit }), { cache });
    const entries = readdirSync(cache.folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(entries).toHaveLength(10);
    const unlimited = await open(planOf(original));
    expect(await all(limited.source, limited.source.splits.train)).toEqual(
      await all(unlimited.source, unlimited.source.splits.train),
    );
    expect(limited.decoded()).toBeGreaterThan(30);
  });

  it('of another form make room for those that are needed', async () => {
    const cache = { folder: temporary(), isBelieved: true };
    const limit = 40 * (16 * 16 * 3 + 32);
    await open(planOf(original, { cacheLimitBytes: limit }), { cache });
    const grey = planOf(original, { cacheLimitBytes: limit, image: { ...planOf(original).image, kernel: 'cubic' } });
    await open(grey, { cache });
    expect(readdirSync(cache.folder)).toHaveLength(1);
    expect((await open(grey, { cache })).decoded()).toBe(0);
  });
});

describe('bad photographs', () => {
  it('are named all at once, with what is wrong with each', async () => {
    const folder = copy();
    const whole = join(folder, 'disc/disc-1.jpg');
    truncateSync(whole, readFileSync(whole).length >> 1);
    put(folder, 'bars/text.png', 'this is no picture');
    put(folder, 'square/pointer.jpg', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n');
    expect((await problemsOf(planOf(folder))).sort()).toEqual([
      'bars/text.png: expected JPEG, PNG, WebP, GIF or BMP, found a file that begins with 74 68 69 73',
      'disc/disc-1.jpg: expected a whole picture, found the start of one (VipsJpeg: premature end of JPEG image)',
      'square/pointer.jpg: expected JPEG, PNG, WebP, GIF or BMP, found a Git LFS pointer',
    ]);
  });

  it('that have another format than their name says are read by content, and told', async () => {
    const folder = copy();
    put(folder, 'disc/disc-1.jpg', await plain(16, 16, [200, 10, 10]).png().toBuffer());
    const { source, notes } = await open(planOf(folder));
    expect(notes).toContain(
      'data: 1 picture is of another format than the name says, and read by content (disc/disc-1.jpg)',
    );
    expect(source.splits.train!.count).toBe(21);
  });

  it('that lie among other files are read, and the others counted', async () => {
    const folder = copy();
    put(folder, '.DS_Store', 'x');
    put(folder, 'disc/Thumbs.db', 'x');
    const { notes } = await open(planOf(folder));
    expect(notes[0]).toBe(
      'data: 2 files are passed over: hidden, beside the classes or no picture (.DS_Store, disc/Thumbs.db)',
    );
  });

  it('that change while a run reads them are refused', async () => {
    const folder = copy();
    const { source } = await open(planOf(folder));
    put(folder, 'bars/bars-0.jpg', readFileSync(join(folder, 'bars/bars-1.jpg')));
    await expect(all(source, source.splits.train)).rejects.toThrow(
      /bars-0\.jpg: expected the picture as it was when the run started, found another/,
    );
  });

  it.each([
    [1, 'expected pictures of lone in train and test, found 1 to train and 0 to test'],
    [2, 'expected pictures of lone in train and test, found 2 to train and 0 to test'],
  ])('of a class with only %i are refused', async (count, message) => {
    const folder = copy();
    for (let index = 0; index < count; index++)
      put(folder, `lone/${index}.png`, await plain(8, 8, [index, 0, 0]).png().toBuffer());
    expect(await problemsOf(planOf(folder))).toEqual([`lone: ${message}`]);
  });

  it('of one class alone are refused', async () => {
    expect(await problemsOf(planOf(join(original, '..', 'nothing')))).toHaveLength(1);
    const folder = copy();
    for (const shape of ['bars', 'disc']) rmSync(join(folder, shape), { recursive: true });
    expect(await problemsOf(planOf(folder))).toEqual([': expected at least 2 classes, found 1: square']);
  });

  it('whose folders are not the classes of the spec are refused', async () => {
    expect(await problemsOf(planOf(original, { classes: ['bars', 'square', 'disc'] }))).toEqual([
      ': expected the folders bars, square, disc (data.classes), found bars, disc, square',
    ]);
  });
});

describe('splits of photographs', () => {
  it('the same picture in two splits is reported with the pair, and refused where that is asked', async () => {
    const folder = copy();
    const { source } = await open(planOf(folder));
    const index = source.origin!.index as ImageFolderIndex;
    const trained = index.paths[index.splits.train![0]!]!;
    const measured = index.paths[index.splits.test![0]!]!;
    copyFileSync(join(folder, trained), join(folder, measured));
    const { notes } = await open(planOf(folder));
    expect(notes.slice(-2)).toEqual([
      'data: 1 picture is in two splits, so that the accuracy is too good:',
      `data:   ${measured} (test) is ${trained} (train)`,
    ]);
    expect(await problemsOf(planOf(folder, { duplicates: 'refuse' }))).toEqual([
      `${measured}: expected each picture in one split (data.split.duplicates: refuse), found that ${measured} (test) is ${trained} (train)`,
    ]);
  });

  it('are found by what is seen: another file with the same pixels is the same picture', async () => {
    const folder = copy();
    const index = (await open(planOf(folder))).source.origin!.index as ImageFolderIndex;
    const trained = readFileSync(join(folder, index.paths[index.splits.train![0]!]!));
    writeFileSync(join(folder, index.paths[index.splits.test![0]!]!), await sharp(trained).png().toBuffer());
    expect(await problemsOf(planOf(folder, { duplicates: 'refuse' }))).toHaveLength(1);
  });

  it('may be ready-made, and validate with a share of the training pictures', async () => {
    const folder = temporary();
    await writePhotographs(4, { folder: join(folder, 'train'), size: 16 });
    await writePhotographs(2, { folder: join(folder, 'test'), size: 16, seed: 2 });
    const plan = planOf(folder, {
      folders: { train: 'train', validation: null, test: 'test' },
      split: { by: 'folders', seed: null, validation: 0.25 },
    });
    const { source } = await open(plan);
    const { train, validation, test } = source.splits;
    expect([train?.count, validation?.count, test.count]).toEqual([9, 3, 6]);
    expect((await all(source, validation)).labels).toEqual([0, 1, 2]);
    const one = await problemsOf(planOf(folder));
    expect(one).toEqual([': expected one folder a class, found test, train']);
    rmSync(join(folder, 'test/disc'), { recursive: true });
    expect(await problemsOf(plan)).toEqual(['test: expected the same classes in every split, found no disc in test']);
  });

  it('may be ready-made with a normal class alone to train on, where anomalies are told', async () => {
    const root = temporary();
    const [normal, other] = readdirSync(original).sort();
    for (const part of ['train', 'test'])
      cpSync(join(original, normal!), join(root, part, normal!), { recursive: true });
    cpSync(join(original, other!), join(root, 'test', other!), { recursive: true });
    const folders = { train: 'train', validation: null, test: 'test' };
    const plan = planOf(root, { folders, split: { by: 'folders', seed: null, validation: 0 } });
    await expect(open(plan)).rejects.toThrow(`expected the same classes in every split, found no ${other} in train`);
    const { source } = await open({ ...plan, task: { normal: [normal!] } });
    expect([source.splits.train!.count, source.splits.test.count]).toEqual([10, 20]);
    await expect(open({ ...plan, task: { normal: ['fine'] } })).rejects.toThrow(
      /expected data\.normal to name classes of the data, .*, found 'fine'/,
    );
  });

  it('may be listed in a file, or kept whole by group', async () => {
    const folder = copy();
    const index = (await open(planOf(folder))).source.origin!.index as ImageFolderIndex;
    const lines = index.paths.map((path, at) => `${path},${at % 2 === 0 ? 'train' : 'test'}`);
    put(folder, 'splits.csv', lines.join('\n'));
    const listed = await open(planOf(folder, { split: { by: 'file', file: join(folder, 'splits.csv') } }));
    expect([
      listed.source.splits.train?.count,
      listed.source.splits.validation,
      listed.source.splits.test.count,
    ]).toEqual([15, null, 15]);
    const grouped = planOf(folder, {
      split: { by: 'group', seed: null, pattern: '*-{group}.jpg', validation: 0, test: 0.2 },
    });
    const { source } = await open(grouped);
    const { paths, splits } = source.origin!.index as ImageFolderIndex;
    const groups = (indices: Uint32Array | null) => [...new Set([...indices!].map((at) => paths[at]!.split('-')[1]))];
    expect(groups(splits.test)).toHaveLength(2);
    expect(groups(splits.train)).toHaveLength(8);
    expect(
      await problemsOf({ ...grouped, split: { ...grouped.split, pattern: '{group}_*' } as ImageFolderPlan['split'] }),
    ).toEqual([
      "bars/bars-0.jpg: expected the name of each file to match data.split.group '{group}_*', found one that does not",
    ]);
  });
});

describe('photographs whose names say their class', () => {
  it('have labels and groups from the pattern, wherever they lie', async () => {
    const { source, notes } = await open(
      planOf(original, {
        files: '*.jpg',
        label: '{label}-{plant}.jpg',
        split: { by: 'values', field: 'plant', test: ['3', '7'], validation: ['0'] },
      }),
    );
    expect(source.classes).toEqual(shapes);
    const { train, validation, test } = source.splits;
    expect([train?.count, validation?.count, test.count]).toEqual([21, 3, 6]);
    expect((await all(source, test)).labels).toEqual([0, 0, 1, 1, 2, 2]);
    expect(notes).toHaveLength(1);
  });
});
