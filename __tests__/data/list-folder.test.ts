import { describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DataError } from '../../src/core/errors.js';
import { listFolder } from '../../src/data/list-folder.js';

function folderWith(...paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-folder-'));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (path.endsWith('/')) mkdirSync(join(folder, path), { recursive: true });
    else writeFileSync(join(folder, path), 'x');
  }
  return folder;
}

const list = (folder: string, within: string | null = null) => listFolder(folder, { within });
async function problemsOf(folder: string, within: string | null = null) {
  const error = await list(folder, within).then(
    () => null,
    (reason: unknown) => reason as DataError,
  );
  return (error?.problems ?? []).map(({ code, message, where }) => [
    code,
    message,
    where?.file.slice(folder.length + 1),
  ]);
}

describe('listing a folder of photographs', () => {
  it('names classes and files in the order of their bytes, also in folders below', async () => {
    const folder = folderWith('b/2.jpg', 'b/10.PNG', 'b/x/1.bmp', 'a/ä.webp', 'a/z.gif', 'Z/1.jpeg', 'é/1.jpg');
    const { classes, files, skipped } = await list(folder);
    expect(classes).toEqual(['Z', 'a', 'b', 'é']);
    expect(files.map(({ path, label }) => `${label} ${path}`)).toEqual([
      '0 Z/1.jpeg',
      '1 a/z.gif',
      '1 a/ä.webp',
      '2 b/10.PNG',
      '2 b/2.jpg',
      '2 b/x/1.bmp',
      '3 é/1.jpg',
    ]);
    expect(files[0]).toMatchObject({ sizeBytes: 1 });
    expect(skipped).toEqual([]);
  });

  it('passes over hidden files, files beside the classes and files that are no pictures, and counts them', async () => {
    const folder = folderWith(
      '.DS_Store',
      'readme.md',
      'a/1.jpg',
      'a/._1.jpg',
      'a/Thumbs.db',
      '__MACOSX/a/1.jpg',
      '.git/1.jpg',
    );
    const { classes, files, skipped } = await list(folder);
    expect(classes).toEqual(['a']);
    expect(files.map(({ path }) => path)).toEqual(['a/1.jpg']);
    expect([...skipped].sort()).toEqual(['.DS_Store', '.git', '__MACOSX', 'a/._1.jpg', 'a/Thumbs.db', 'readme.md']);
  });

  it('refuses an empty class folder, each of them by name', async () => {
    expect(await problemsOf(folderWith('a/1.jpg', 'b/', 'c/.DS_Store'))).toEqual([
      ['data/empty-class', 'expected pictures in the folder of the class b, found none', 'b'],
    ]);
  });

  it.each([
    ['a.heic', 'data/picture-format'],
    ['a.TIF', 'data/picture-format'],
  ])('refuses %s: to pass it over would lose a sample', async (name, code) => {
    expect(await problemsOf(folderWith('a/1.jpg', `a/${name}`))).toEqual([[code, expect.any(String), `a/${name}`]]);
  });

  it('refuses an empty file and one of 2 GB without reading it', async () => {
    const folder = folderWith('a/1.jpg', 'a/2.jpg', 'a/3.jpg');
    truncateSync(join(folder, 'a/2.jpg'), 0);
    truncateSync(join(folder, 'a/3.jpg'), 2 ** 31);
    expect(await problemsOf(folder)).toEqual([
      ['data/empty-file', 'expected a picture, found an empty file', 'a/2.jpg'],
      ['data/file-size', 'expected a picture of at most 268435456 bytes, found 2147483648', 'a/3.jpg'],
    ]);
  });

  it('names 20 files at once, and how many more there are', async () => {
    const folder = folderWith(...Array.from({ length: 25 }, (_, i) => `a/${i + 10}.tiff`));
    const problems = await problemsOf(folder);
    expect(problems).toHaveLength(21);
    expect(problems[19]?.[2]).toBe('a/29.tiff');
    expect(problems[20]).toEqual(['data/more', 'expected no more such files, found 5 more', undefined]);
  });

  it.each([
    [
      'pictures that are not sorted into folders',
      ['1.jpg', '2.jpg'],
      'expected one folder a class, found no folder but 2 pictures',
    ],
    ['nothing', [], 'expected one folder a class, found no folder'],
  ])('refuses %s', async (_name, paths, message) => {
    expect(await problemsOf(folderWith(...paths))).toEqual([['data/no-classes', message, '']]);
  });

  it('says that the folder is not there', async () => {
    expect(await problemsOf('/nonexistent/tinygate')).toEqual([
      ['data/unreadable', 'expected a folder with one folder a class, found that it does not exist', ''],
    ]);
  });

  it('follows links for whoever owns the files, and refuses those that leave the workspace for everybody else', async () => {
    const outside = folderWith('secret.jpg', 'class/1.jpg');
    const folder = folderWith('a/1.jpg');
    symlinkSync(join(outside, 'secret.jpg'), join(folder, 'a/2.jpg'));
    symlinkSync(join(outside, 'class'), join(folder, 'b'));
    symlinkSync(join(folder, 'a'), join(folder, 'c'));
    const { files } = await list(folder);
    expect(files.map(({ path }) => path)).toEqual(['a/1.jpg', 'a/2.jpg', 'b/1.jpg', 'c/1.jpg', 'c/2.jpg']);
    expect(await problemsOf(folder, folder)).toEqual([
      ['data/link-outside', 'expected a file of the workspace, found a link that leads out of it', 'b'],
    ]);
    const onlyFile = folderWith('a/1.jpg');
    symlinkSync(join(outside, 'secret.jpg'), join(onlyFile, 'a/2.jpg'));
    expect(await problemsOf(onlyFile, onlyFile)).toEqual([['data/link-outside', expect.any(String), 'a/2.jpg']]);
  });

  it('names a link that leads nowhere, and one that leads back', async () => {
    const folder = folderWith('a/1.jpg', 'b/1.jpg');
    symlinkSync(join(folder, 'gone.jpg'), join(folder, 'a/2.jpg'));
    symlinkSync(join(folder, 'b'), join(folder, 'b/again'));
    expect((await problemsOf(folder)).map(([code]) => code)).toEqual(['data/unreadable', 'data/too-deep']);
  });
});
