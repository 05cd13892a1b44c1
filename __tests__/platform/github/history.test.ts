import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HistoryError } from '../../../src/platform/platform.js';
import { pullJson } from '../../fake-github/pulls.js';
import { commitFiles } from '../../fake-github/state.js';
import { createWorld, onPull, openPlatform, type World, type WorldOptions } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.fake.close());
const reopen = async (options: WorldOptions) => {
  await world.fake.close();
  world = await createWorld(options);
};
/** In a folder without any git history. */
const history = () => onPull(world).history;
const read = async (commit: string, path: string) => {
  const bytes = await history().readFile(commit, path);
  return bytes && Buffer.from(bytes).toString();
};

describe.each(['github', 'gitea'] as const)('history by the API of %s', (flavor) => {
  beforeEach(() => reopen({ flavor }));

  it('reads a file as a commit has it, in any folder', async () => {
    expect(await read(world.baseSha, 'models/m.tflite')).toBe('base');
    expect(await read(world.headSha, 'models/m.tflite')).toBe('head');
    expect(await read(world.headSha, 'tinygate.yml')).toBe('version: 1\n');
  });

  it('reads every byte as it is', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) & 0xff);
    const commit = commitFiles(world.repository, 'main', { 'a/b/c.bin': bytes });
    expect(Buffer.from((await history().readFile(commit, 'a/b/c.bin'))!).equals(Buffer.from(bytes))).toBe(true);
  });

  it("names a file as git does, so that digests are a checkout's", async () => {
    // `printf 'hello\n' | git hash-object --stdin`
    const commit = commitFiles(world.repository, 'main', { 'x/hello.txt': 'hello\n' });
    expect(await history().blobId(commit, 'x/hello.txt')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  });

  it.each(['none.yml', 'models', 'models/none', 'tinygate.yml/x', '../tinygate.yml', 'models/../tinygate.yml', ''])(
    'has no file %j',
    async (path) => {
      expect(await history().readFile(world.baseSha, path)).toBeNull();
      expect(await history().blobId(world.baseSha, path)).toBeNull();
    },
  );

  it('does not follow links, to files or folders', async () => {
    const files = { 'real/m.tflite': 'm', 'link.tflite': { link: 'real/m.tflite' }, folder: { link: 'real' } };
    const commit = commitFiles(world.repository, 'main', files);
    expect(await history().readFile(commit, 'link.tflite')).toBeNull();
    expect(await history().readFile(commit, 'folder/m.tflite')).toBeNull();
    expect(await read(commit, 'real/m.tflite')).toBe('m');
  });

  it('finds files in a folder of thousands', async () => {
    const names = Array.from({ length: 2500 }, (_, index) => [`many/${index}`, `${index}`]);
    const commit = commitFiles(world.repository, 'main', Object.fromEntries(names) as Record<string, string>);
    expect(await read(commit, 'many/9')).toBe('9');
    expect(await read(commit, 'many/2499')).toBe('2499');
  });

  it('asks for every folder once', async () => {
    const one = history();
    for (const path of ['models/m.tflite', 'models/n.tflite', 'models/o.tflite']) await one.blobId(world.baseSha, path);
    expect(world.state.requests).toHaveLength(2);
  });

  it('throws with the fix for a commit that is not there', async () => {
    const missing = history().readFile('9'.repeat(40), 'tinygate.yml');
    await expect(missing).rejects.toThrow(HistoryError);
    await expect(missing).rejects.toMatchObject({ fix: expect.stringContaining('check it out with git') });
  });

  it('does not take other bytes for the file of a commit', async () => {
    const sha = await history().blobId(world.baseSha, 'models/m.tflite');
    world.repository.objects.blobs.set(sha!, Buffer.from('forged'));
    await expect(history().readFile(world.baseSha, 'models/m.tflite')).rejects.toThrow(/other bytes/);
  });
});

describe('the merge base', () => {
  it('is where the branches part, not the tip of the base', async () => {
    const tip = commitFiles(world.repository, 'main', { 'other.txt': 'x' });
    expect(await history().mergeBase(tip, world.headSha)).toBe(world.baseSha);
  });

  it('is null of histories that have nothing in common', async () => {
    const orphan = commitFiles(world.repository, 'orphan', { a: 'b' }, []);
    expect(await history().mergeBase(world.baseSha, orphan)).toBeNull();
  });

  it('throws with the fix where the API does not know a commit', async () => {
    await expect(history().mergeBase(world.baseSha, '9'.repeat(40))).rejects.toThrow(HistoryError);
  });

  it('on Gitea is what the event tells, and nothing is guessed where it tells nothing', async () => {
    await reopen({ flavor: 'gitea' });
    const pull = pullJson(world.repository, world.pull);
    const told = openPlatform(world, { pull_request: { ...pull, merge_base: 'c'.repeat(40) } }, 'pull_request');
    expect(await told.history.mergeBase(world.baseSha, world.headSha)).toBe('c'.repeat(40));
    await expect(told.history.mergeBase(world.headSha, world.baseSha)).rejects.toThrow(/tells no merge base/);
    await expect(history().mergeBase(world.baseSha, world.headSha)).rejects.toThrow(/tells no merge base/);
  });
});

describe('history that cannot be asked for', () => {
  it('without a token is that of the checkout, and says what to change there', async () => {
    const { history: local } = onPull(world, { token: null });
    await expect(local.readFile(world.baseSha, 'tinygate.yml')).rejects.toMatchObject({
      name: 'HistoryError',
      fix: expect.stringContaining('check it out with git'),
    });
    expect(world.state.requests).toEqual([]);
  });

  it('without permission is a HistoryError, never a file that is not there', async () => {
    await reopen({ isPrivate: true, permissions: { actions: 'read' } });
    await expect(history().readFile(world.baseSha, 'tinygate.yml')).rejects.toThrow(/403/);
    await expect(history().mergeBase(world.baseSha, world.headSha)).rejects.toThrow(/403/);
  });

  it('while the server is down is a HistoryError too', async () => {
    world.state.faults.push({ method: 'GET', path: /git\/trees/, times: 99, answer: { status: 500, body: {} } });
    await expect(history().readFile(world.baseSha, 'tinygate.yml')).rejects.toThrow(HistoryError);
  });
});
