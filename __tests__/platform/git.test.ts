/** History as a real git client has it. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { gitHistory, headCommit } from '../../src/platform/git.js';
import { cloneOf, emptyFolder, makeRepository } from './repository.js';

const repository = makeRepository();
const { folder, git, commit } = repository;
const large = new Uint8Array(300_000).map((_, index) => index % 251);

let [base, main, feature, merge] = ['', '', '', ''];
beforeAll(() => {
  symlinkSync('a dir', join(folder, 'link'));
  base = commit({ 'a dir/[spec].yml': 'one', 'a dir/deep/er/model.bin': large });
  git('checkout', '-q', '-b', 'weird;$(id)');
  feature = commit({ 'a dir/[spec].yml': 'two' });
  git('checkout', '-q', 'main');
  main = commit({ 'other.txt': 'three' });
  git('tag', '-a', '-m', 'a tag', 'v1', feature);
  git('merge', '-q', '--no-edit', feature);
  merge = git('rev-parse', 'HEAD');
  git('reset', '-q', '--hard', main);
});

describe('history in a checkout', () => {
  const history = gitHistory(folder);
  const read = async (of: string, path: string) => {
    const bytes = await history.readFile(of, path);
    return bytes && Buffer.from(bytes).toString();
  };

  it('reads a file of another commit, with any name', async () => {
    expect(await read(feature, 'a dir/[spec].yml')).toBe('two');
    expect(await read(main, 'a dir/[spec].yml')).toBe('one');
  });

  it('is that of the folder, whatever repository a hook or a shell names', async () => {
    const other = makeRepository();
    const { folder: otherFolder } = other;
    other.commit({ 'other.txt': 'of another repository' });
    const named = {
      GIT_DIR: join(otherFolder, '.git'),
      GIT_WORK_TREE: otherFolder,
      GIT_INDEX_FILE: join(otherFolder, '.git/index'),
    };
    Object.assign(process.env, named);
    try {
      const own = gitHistory(folder);
      expect([await own.resolve('HEAD'), await headCommit(folder)]).toEqual([main, main]);
      expect(Buffer.from((await own.readFile(main, 'other.txt')) ?? []).toString()).toBe('three');
      expect(await own.listFiles(main)).toContain('a dir/[spec].yml');
    } finally {
      for (const name of Object.keys(named)) Reflect.deleteProperty(process.env, name);
    }
  });

  it('reads many files at once, each whole', async () => {
    const paths = Array.from({ length: 20 }, (_, index) => (index % 2 ? 'a dir/deep/er/model.bin' : 'other.txt'));
    const sizes = await Promise.all(paths.map(async (path) => (await history.readFile(main, path))?.length));
    expect(sizes).toEqual(paths.map((path) => (path === 'other.txt' ? 5 : large.length)));
    expect(Buffer.compare((await history.readFile(base, 'a dir/deep/er/model.bin'))!, large)).toBe(0);
  });

  it('takes a path literally', async () => {
    for (const path of ['a dir/*', '--help', ':(glob)**', '', 'a dir/', 'other.txt/x', 'x\ny'])
      expect([path, await history.readFile(main, path)]).toEqual([path, null]);
    expect(await history.blobId(main, 'a dir')).toBeNull();
    for (const path of ['../secret', 'a dir/../../secret', '/etc/passwd'])
      await expect(history.readFile(main, path)).rejects.toMatchObject({ fault: 'refused' });
  });

  it('takes no link for a file, and nothing behind one', async () => {
    expect(await history.blobId(main, 'link')).toBeNull();
    expect(await history.blobId(main, 'link/[spec].yml')).toBeNull();
  });

  it('reads paths relative to its own folder', async () => {
    const inside = gitHistory(join(folder, 'a dir'));
    expect((await inside.readFile(main, '[spec].yml'))?.toString()).toBe('one');
    expect(await inside.readFile(main, 'other.txt')).toBeNull();
  });

  it("gives git's name of the bytes", async () => {
    expect(await history.blobId(main, 'other.txt')).toBe(git('rev-parse', 'main:other.txt'));
  });

  it('finds the commit that a branch left at', async () => {
    expect(await history.mergeBase(main, feature)).toBe(base);
    expect(await history.mergeBase(main, main)).toBe(main);
  });

  it('finds no common commit of histories that have nothing in common', async () => {
    const other = makeRepository();
    other.commit({ a: 'a' });
    git('fetch', '-q', other.folder, 'main:unrelated');
    expect(await history.mergeBase(main, git('rev-parse', 'unrelated'))).toBeNull();
  });

  it('tells the parents of a commit in their order', async () => {
    expect(await history.parents(merge)).toEqual([main, feature]);
    expect(await history.parents(base)).toEqual([]);
  });

  it('tells the parents also where a shallow clone ends', async () => {
    const clone = cloneOf(repository, '--depth', '1');
    expect(await gitHistory(clone.folder).parents(main)).toEqual([base]);
  });

  it.each([
    ['main', () => main],
    ['HEAD', () => main],
    ['v1', () => feature],
    ['HEAD~1', () => base],
    ['refs/heads/main', () => main],
    ['refs/heads/absent', () => null],
    ['main:other.txt', () => null],
    ['--all', () => null],
    [':/three', () => null],
    ['main\nHEAD', () => null],
  ])('resolves the name %j to its commit, if it is a name', async (name, expected) => {
    expect(await history.resolve(name)).toBe(expected());
  });

  it.each(['--upload-pack=x', 'main', 'HEAD', '', 'a b'])('takes %j for no commit', async (name) => {
    await expect(history.readFile(name, 'other.txt')).rejects.toThrow(RangeError);
  });

  it('knows the commit that is checked out, if any', async () => {
    expect(await headCommit(folder)).toBe(main);
    expect(await headCommit(emptyFolder())).toBeNull();
  });

  it('lists what is committed', async () => {
    expect(await history.listFiles(main)).toContain('a dir/deep/er/model.bin');
  });
});

describe('what is checked out', () => {
  const checkout = (of: { readonly folder: string }) => gitHistory(of.folder).checkout();

  it('is a branch, in a clone that knows the default branch of its remote', async () => {
    const clone = cloneOf(repository);
    clone.git('checkout', '-q', '-b', 'change');
    expect(await checkout(clone)).toEqual({ commit: main, branch: 'change', remoteDefault: 'main' });
  });

  it('names a default branch that was not fetched, so that another branch is not taken for it', async () => {
    const clone = cloneOf(repository);
    clone.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/elsewhere');
    expect(await checkout(clone)).toEqual({ commit: main, branch: 'main', remoteDefault: 'elsewhere' });
  });

  it('is a commit without a branch', async () => {
    const clone = cloneOf(repository);
    clone.git('checkout', '-q', '--detach');
    expect(await checkout(clone)).toEqual({ commit: main, branch: null, remoteDefault: 'main' });
  });

  it('is a branch without a commit, where there is no remote', async () => {
    expect(await checkout(makeRepository('trunk'))).toEqual({ commit: null, branch: 'trunk', remoteDefault: null });
  });
});
