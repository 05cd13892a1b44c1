/** Manifests of photographs and sounds, made here: what a table says is what a listing holds, and each fault is told by its line. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listAndSplit, type FolderPlan, type SplitRule } from '../../src/data/list-and-split.js';
import type { ManifestRule } from '../../src/data/manifest.js';
import { soundFiles } from '../../src/data/sound/kind.js';
import { splitNames } from '../../src/data/splits.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tinygate-manifest-'));
  mkdirSync(join(root, 'set/images'), { recursive: true });
  for (let index = 0; index < 12; index++) writeFileSync(join(root, `set/images/${index}.jpg`), 'x');
  for (let index = 0; index < 4; index++) writeFileSync(join(root, `${index}.wav`), 'x');
  writeFileSync(join(root, 'set/empty.png'), '');
});
afterAll(() => rmSync(root, { recursive: true }));

const byChance: SplitRule = { by: 'chance', seed: 1, validation: 0, test: 0.5 };

interface Listing {
  readonly name?: string;
  readonly rule?: Partial<ManifestRule>;
  readonly plan?: Partial<FolderPlan>;
  readonly sounds?: boolean;
  readonly within?: string | null;
}

/** Writes the manifest and lists by it. */
async function list(
  text: string,
  { name = 'set/labels.csv', rule = {}, plan = {}, sounds = false, within = null }: Listing = {},
) {
  const file = join(root, name);
  writeFileSync(file, text);
  const manifest = { file, pathColumn: null, labelColumn: null, splitColumn: null, ...rule };
  const folder: FolderPlan = { root, folders: null, manifest, split: byChance, classes: null, ...plan };
  return listAndSplit(folder, { seed: 1, within, trains: true, ...(sounds && { kind: soundFiles }) });
}

const rows = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
const good = `path,label\n${rows(8, (index) => `images/${index}.jpg,${index % 2 ? 'rose' : 'daisy'}`)}`;

describe('a manifest', () => {
  it('says which files are samples, and of which class; what it does not list is no sample', async () => {
    const { classes, samples } = await list(good);
    expect(classes).toEqual(['daisy', 'rose']);
    expect(samples.map(({ path, label }) => [path, label])).toEqual(
      Array.from({ length: 8 }, (_, index) => [`set/images/${index}.jpg`, index % 2]),
    );
  });

  it.each([
    [
      'tabs, other names of columns',
      'species\timage\n',
      (i: number) => `${i % 2 ? 'b' : 'a'}\timages/${i}.jpg`,
      'labels.tsv',
    ],
    [
      'JSON lines',
      '',
      (i: number) => JSON.stringify({ file: `images/${i}.jpg`, class: i % 2 ? 'b' : 'a', x: [1] }),
      'l.jsonl',
    ],
  ])('may have %s', async (_, header, line, name) => {
    const { classes, samples } = await list(header + rows(8, line), { name: `set/${name}` });
    expect([classes, samples.length]).toEqual([['a', 'b'], 8]);
  });

  it('names the columns that the spec names, for sounds too, and orders labels as data.classes does', async () => {
    const text = `wav,label,word\n${rows(4, (index) => `${index}.wav,x,${index % 2 ? 'yes' : 'no'}`)}`;
    const { classes, samples } = await list(text, {
      name: 'words.csv',
      rule: { labelColumn: 'word' },
      plan: { classes: ['yes', 'no'] },
      sounds: true,
    });
    expect(classes).toEqual(['yes', 'no']);
    expect(samples.map(({ label }) => label)).toEqual([1, 0, 1, 0]);
  });

  it('drives the split by its column of splits', async () => {
    const parts = ['train', 'train', 'val', 'val', 'testing', 'testing', 'train', 'test'];
    const text = good
      .replace('path,label', 'path,label,part')
      .replaceAll(/(\d)\.jpg,(\w+)/g, (all, at: string) => `${all},${parts[Number(at)]}`);
    const { assignment } = await list(text, {
      rule: { splitColumn: 'part' },
      plan: { split: { by: 'file', file: '' } },
    });
    expect([...assignment].map((at) => splitNames[at])).toEqual(
      parts.map((word) => ({ val: 'validation', testing: 'test' })[word] ?? word),
    );
  });

  it('keeps each group of its column of groups whole', async () => {
    const text = `path,label,camera\n${rows(12, (index) => `images/${index}.jpg,${index % 2 ? 'a' : 'b'},c${Math.floor(index / 2) % 3}`)}`;
    const split: SplitRule = { by: 'field', field: 'camera', seed: 1, validation: 0, test: 0.34 };
    const { assignment, samples } = await list(text, { plan: { split } });
    const held = new Map<string, Set<number>>();
    samples.forEach(({ fields }, at) =>
      held.set(fields!['camera']!, (held.get(fields!['camera']!) ?? new Set()).add(assignment[at]!)),
    );
    expect([...held.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set(assignment)).toEqual(new Set([0, 2]));
  });

  it.each([
    [
      'a file that is missing',
      good + 'images/99.jpg,rose\n',
      10,
      'expected the file set/images/99.jpg, found no such file',
    ],
    [
      'a path that leaves the root',
      good + '../../x.jpg,rose\n',
      10,
      "stays in data.root, with forward slashes, found '../../x.jpg'",
    ],
    [
      'an absolute path',
      good + '/etc/x.jpg,rose\n',
      10,
      "stays in data.root, with forward slashes, found '/etc/x.jpg'",
    ],
    [
      'a file twice',
      good + 'images/./3.jpg,rose\n',
      10,
      "expected each file once, found 'images/./3.jpg', which line 5 has too",
    ],
    ['no label', good + 'images/9.jpg,\n', 10, 'expected a class in the column label, found nothing'],
    ['an empty file', good + 'empty.png,rose\n', 10, 'expected a picture, found an empty file'],
    [
      'a file of another kind',
      good + 'labels.csv,rose\n',
      10,
      'expected a picture (.jpg, .png, .webp, .gif, .bmp), found set/labels.csv',
    ],
    [
      'a row that is cut short',
      good + 'images/9.jpg\n',
      10,
      'expected 2 cells, as the header has in the manifest, found 1',
    ],
    [
      'no column of paths',
      'a,b\n1,2\n',
      1,
      'expected the column path or file or filename (data.path_column), found a, b',
    ],
    [
      'a column twice',
      'path,path\n1,2\n',
      1,
      'expected a header with each column once in the manifest, found path twice',
    ],
    ['no rows', 'path,label\n', undefined, 'expected rows with a path and a label, found none'],
    ['nothing', '', undefined, 'expected rows with a path and a label, found none'],
    [
      'one class',
      'path,label\nimages/1.jpg,a\nimages/2.jpg,a\n',
      undefined,
      'expected at least 2 classes in the column label, found 1: a',
    ],
  ])('is refused with the line of %s', async (_, text, line, message) => {
    await expect(list(text)).rejects.toMatchObject({
      problems: [
        {
          message: expect.stringContaining(message),
          where: { file: join(root, 'set/labels.csv'), ...(line && { line }) },
        },
      ],
    });
  });

  it('is refused with the line of a label that data.classes lacks, of a word that is no split, and of text that is no JSON', async () => {
    await expect(list(good, { plan: { classes: ['daisy', 'tulip'] } })).rejects.toThrow(
      /labels\.csv:3: expected a class of data\.classes \(daisy, tulip\), found 'rose'/,
    );
    await expect(list(good, { rule: { splitColumn: 'label' } })).rejects.toThrow(
      /:2: expected train, validation or test in the column label, found 'daisy'/,
    );
    await expect(list('{"path":"a.jpg","label":"x"}\n[1]\n', { name: 'l.jsonl' })).rejects.toThrow(
      /l\.jsonl:2: expected a JSON object on each line in the manifest, found \[1\]/,
    );
    await expect(list('{"path":"a.jpg","label":"x","label":"y"}\n', { name: 'l.jsonl' })).rejects.toThrow(
      /l\.jsonl:1: expected each key of a line once in the manifest, found label twice/,
    );
  });

  it('is not read, and leads to no file, where a link leads out of the workspace', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'tinygate-elsewhere-'));
    writeFileSync(join(elsewhere, 'secret.csv'), 'user,password\nroot,x\n');
    writeFileSync(join(elsewhere, 'secret.jpg'), 'x');
    symlinkSync(join(elsewhere, 'secret.jpg'), join(root, 'set/images/link.jpg'));
    await expect(list(good + 'images/link.jpg,rose\n', { within: root })).rejects.toThrow(
      /labels\.csv:10: expected a file of the workspace, found set\/images\/link\.jpg, a link that leads out of it/,
    );
    symlinkSync(join(elsewhere, 'secret.csv'), join(root, 'link.csv'));
    const manifest = { file: join(root, 'link.csv'), pathColumn: null, labelColumn: null, splitColumn: null };
    const plan: FolderPlan = { root, folders: null, manifest, split: byChance, classes: null };
    const told = await listAndSplit(plan, { seed: 1, within: root, trains: true }).catch(
      (error: unknown) => (error as Error).message,
    );
    expect(told).toMatch(/expected a manifest of the workspace, found a link that leads out of it/);
    expect(told).not.toContain('password');
    rmSync(elsewhere, { recursive: true });
  });
});
