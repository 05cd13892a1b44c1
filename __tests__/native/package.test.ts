import { describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { importPackage, locatePackage } from '../../src/engine/native/package.js';
import { temporaryFolder, writeFiles, writePackage } from './registry.js';

const place = (label: string, folder: string, above = true) => ({ label, folder, above });

describe('locating a package', () => {
  it('finds it in a folder and in the folders above', () => {
    const root = writePackage(temporaryFolder(), 'thing', '1.2.3', 'root');
    const deep = join(root, 'dist', 'action');
    mkdirSync(deep, { recursive: true });
    const { found, notes } = locatePackage('thing', '1.2.3', [place('deep', deep)]);
    expect(found).toEqual([
      { name: 'thing', version: '1.2.3', folder: join(root, 'node_modules', 'thing'), where: 'deep' },
    ]);
    expect(notes).toEqual([]);
  });

  it('does not look above a place that is one folder only', () => {
    const root = writePackage(temporaryFolder(), 'thing', '1.2.3', 'root');
    const { found, notes } = locatePackage('thing', '1.2.3', [place('cache', join(root, 'cache'), false)]);
    expect(found).toEqual([]);
    expect(notes).toEqual([`cache: no thing in ${join(root, 'cache', 'node_modules')}`]);
  });

  it('keeps the order of the places and every right copy', () => {
    const [a, b] = [temporaryFolder(), temporaryFolder()];
    writePackage(a, 'thing', '1.2.3', 'a');
    writePackage(b, 'thing', '1.2.3', 'b');
    expect(locatePackage('thing', '1.2.3', [place('b', b), place('a', a)]).found.map(({ where }) => where)).toEqual([
      'b',
      'a',
    ]);
  });

  it('says that a copy of another version is passed over', () => {
    const root = writePackage(temporaryFolder(), '@scope/thing', '1.2.4', 'root');
    const { found, notes } = locatePackage('@scope/thing', '1.2.3', [place('here', root)]);
    expect(found).toEqual([]);
    expect(notes).toEqual([
      `here: @scope/thing is 1.2.4 in ${join(root, 'node_modules', '@scope/thing')}, passed over because only 1.2.3 will do`,
    ]);
  });

  it.each(['not json', '{}', '{"version": 7}'])('does not use a copy whose package.json is %s', (content) => {
    const root = writeFiles(temporaryFolder(), { 'node_modules/thing/package.json': content });
    const { found, notes } = locatePackage('thing', '1.2.3', [place('here', root)]);
    expect(found).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('unreadable')]);
  });

  it('loads what package.json names as main', async () => {
    const root = writePackage(temporaryFolder(), 'thing', '1.2.3', 'loaded from root');
    const [copy] = locatePackage('thing', '1.2.3', [place('here', root)]).found;
    expect(await importPackage(copy!)).toEqual({ mark: 'loaded from root' });
  });
});
