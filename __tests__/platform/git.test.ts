/** History as a real git client has it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { gitHistory, headCommit } from '../../src/platform/git.js';
import { HistoryError } from '../../src/platform/platform.js';

const folder = mkdtempSync(join(tmpdir(), 'tinygate-git-'));
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const commit = (name: string, text: string): string => {
  mkdirSync(join(folder, 'a dir'), { recursive: true });
  writeFileSync(join(folder, name), text);
  git('add', '-A');
  git('commit', '-q', '-m', name);
  return git('rev-parse', 'HEAD');
};

let [base, main, feature] = ['', '', ''];
beforeAll(() => {
  git('init', '-q', '-b', 'main');
  base = commit('a dir/[spec].yml', 'one');
  git('checkout', '-q', '-b', 'weird;$(id)');
  feature = commit('a dir/[spec].yml', 'two');
  git('checkout', '-q', 'main');
  main = commit('other.txt', 'three');
});

describe('history in a checkout', () => {
  const history = gitHistory(folder);

  it('reads a file of another commit, with any name', async () => {
    const bytes = await history.readFile(feature, 'a dir/[spec].yml');
    expect(Buffer.from(bytes!).toString()).toBe('two');
    expect(Buffer.from((await history.readFile(main, 'a dir/[spec].yml'))!).toString()).toBe('one');
  });

  it('takes a name literally', async () => {
    expect(await history.readFile(main, 'a dir/*')).toBeNull();
    expect(await history.readFile(main, '--help')).toBeNull();
    expect(await history.readFile(main, ':(glob)**')).toBeNull();
    expect(await history.blobId(main, 'a dir')).toBeNull();
  });

  it("gives git's name of the bytes", async () => {
    expect(await history.blobId(main, 'other.txt')).toBe(git('rev-parse', 'main:other.txt'));
  });

  it('finds the commit that a branch left at', async () => {
    expect(await history.mergeBase(main, feature)).toBe(base);
  });

  it('says that a commit is beyond a shallow history, and the fix', async () => {
    await expect(history.readFile('f'.repeat(40), 'other.txt')).rejects.toThrow(HistoryError);
    await expect(history.mergeBase('f'.repeat(40), main)).rejects.toMatchObject({
      fix: expect.stringContaining('fetch-depth: 0'),
    });
    const clone = mkdtempSync(join(tmpdir(), 'tinygate-git-'));
    execFileSync('git', ['clone', '-q', '--depth', '1', '--no-single-branch', `file://${folder}`, clone], {
      stdio: 'ignore',
    });
    await expect(gitHistory(clone).mergeBase(main, feature)).rejects.toThrow('lies beyond this shallow checkout');
  });

  it.each(['--upload-pack=x', 'main', 'HEAD', '', 'a b'])('takes %j for no commit', async (name) => {
    await expect(history.readFile(name, 'other.txt')).rejects.toThrow(RangeError);
  });

  it('knows the commit that is checked out, if any', async () => {
    expect(await headCommit(folder)).toBe(main);
    expect(await headCommit(mkdtempSync(join(tmpdir(), 'tinygate-nogit-')))).toBeNull();
  });
});
