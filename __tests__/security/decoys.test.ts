/**
 * `mode: report` judges a file by its commit. A fork hides the file that ships behind a link or a submodule, and names a small
 * file in its place: what a link leads to has not gone, wherever the commit is read from.
 */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Tree } from '../fake-github/objects.js';
import { modelBytes } from '../pipeline/committed-model.js';
import { claimOf, judgeFork, loose, model } from './claims.js';
import { histories, type Commits } from './histories.js';

let commits: Commits | undefined;
afterEach(() => commits?.close());

const module = { submodule: 'd'.repeat(40) };
const at = (file: string) => loose.replace('models/clothes.tflite', file);
const base = { 'tinygate.yml': loose, ...model };
const decoy = { 'tinygate.yml': at('small/decoy.tflite'), 'small/decoy.tflite': modelBytes };
const large = { 'large/clothes.tflite': Buffer.concat([modelBytes, modelBytes]) };

/** What the change has besides its decoy, and how that is called. */
const hidden: readonly [what: string, files: Tree, found: string][] = [
  [
    'a link',
    { ...large, 'models/clothes.tflite': { link: '../large/clothes.tflite' } },
    'models/clothes.tflite is a link',
  ],
  [
    'a link to nowhere',
    { 'models/clothes.tflite': { link: '/opt/clothes.tflite' } },
    'models/clothes.tflite is a link',
  ],
  ['a folder that is a link', { ...large, models: { link: 'large' } }, 'models is a link'],
  ['a submodule', { 'models/clothes.tflite': module }, 'models/clothes.tflite is a submodule'],
  ['a folder that is a submodule', { models: module }, 'models is a submodule'],
  ['a folder of its name', { 'models/clothes.tflite/v1': modelBytes }, 'models/clothes.tflite is a folder'],
];

describe.each(histories)('a file that ships, where a commit is read by %s', (_, make) => {
  const judge = async (change: Tree) => {
    commits = await make(base, change);
    const { head } = commits;
    const claim = await claimOf(loose, (report) => ({ ...report, commit: head }));
    return judgeFork({ claims: [claim], base: {}, change: {}, checkedOut: loose, commits });
  };

  it.each(hidden)('has not gone behind %s, so that no decoy is judged in its place', async (_, files, found) => {
    const { verdict, said } = await judge({ ...decoy, ...files });
    expect([verdict, said]).toEqual(['error', expect.stringContaining(`found that ${found} there`)]);
    expect(said).toContain('expected models/clothes.tflite of ');
  });

  it.each(hidden)('is not judged as %s either', async (_, files, found) => {
    const { verdict, said } = await judge({ 'tinygate.yml': loose, ...files });
    expect([verdict, said]).toEqual(['error', expect.stringContaining(`found that ${found} there`)]);
  });

  it('may move, and stays where it is', async () => {
    const moved = await judge(decoy);
    expect([moved.said, moved.verdict]).toEqual(['', 'pass']);
    await commits?.close();
    const kept = await judge(base);
    expect([kept.said, kept.verdict]).toEqual(['', 'pass']);
  });

  it('is judged by no spec that is a link', async () => {
    const linked = { ...model, 'tinygate.yml': { link: 'other.yml' }, 'other.yml': loose };
    const { verdict, said } = await judge(linked);
    expect([verdict, said]).toEqual(['error', expect.stringContaining('found that tinygate.yml is a link there')]);
  });

  it('is found through folders alone, and a link has neither bytes nor a name', async () => {
    commits = await make(base, {
      ...base,
      'a/b/link': { link: '../../tinygate.yml' },
      'a/c': { link: '../models' },
      m: module,
    });
    const { history, head } = commits;
    const kinds = ['a', 'a/b/link', 'a/c', 'a/c/clothes.tflite', 'm', 'm/x', 'tinygate.yml', 'tinygate.yml/x', 'z/z'];
    const told = await Promise.all(kinds.map((path) => history.kindOf(head, path)));
    expect(told).toEqual(['folder', 'link', 'link', 'link', 'submodule', 'submodule', null, null, null]);
    for (const path of ['a/b/link', 'a/c', 'a/c/clothes.tflite', 'm', 'm/x']) {
      expect([path, await history.readFile(head, path)]).toEqual([path, null]);
      expect([path, await history.blobId(head, path)]).toEqual([path, null]);
    }
    await expect(history.kindOf('9'.repeat(40), 'a')).rejects.toMatchObject({ name: 'HistoryError' });
  });
});
