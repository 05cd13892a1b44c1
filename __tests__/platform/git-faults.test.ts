/** Each way in which a real git client cannot read a commit has a name, a message and a fix of its own. */
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { exitCodes, TinygateError } from '../../src/core/errors.js';
import { gitHistory } from '../../src/platform/git.js';
import { readRefusal } from '../../src/platform/git/faults.js';
import { HistoryError } from '../../src/platform/history-error.js';
import { cloneOf, emptyFolder, makeRepository, openRepository } from './repository.js';

const repository = makeRepository();
const model = new Uint8Array(5000).map((_, index) => (index * 31) % 256);
let [first, second] = ['', ''];
beforeAll(() => {
  first = repository.commit({ 'models/m.bin': model });
  second = repository.commit({ 'models/m.bin': model.slice(0, 4000) });
});

const { PATH } = process.env;
afterEach(() => {
  process.env['PATH'] = PATH;
  delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
});

async function faultOf(work: Promise<unknown>): Promise<HistoryError> {
  const error = await work.then(
    () => new Error('expected a fault, found none'),
    (thrown: unknown) => thrown as Error,
  );
  expect(error).toMatchObject({ name: 'HistoryError', exitCode: exitCodes.undecided });
  expect(error).toBeInstanceOf(TinygateError);
  if (!(error instanceof HistoryError)) throw error;
  return error;
}

const read = (folder: string, commit: string) => gitHistory(folder).readFile(commit, 'models/m.bin');

/** Path of the file that holds an object. */
function objectFile(folder: string, id: string): string {
  const file = join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(file, 0o644);
  return file;
}

function copyOf(): { readonly folder: string; readonly blob: string } {
  const folder = emptyFolder();
  cpSync(repository.folder, folder, { recursive: true });
  return { folder, blob: openRepository(folder).git('rev-parse', `${first}:models/m.bin`) };
}

describe('a commit that cannot be read', () => {
  it('says that there is no git client', async () => {
    process.env['PATH'] = emptyFolder();
    const { fault, found, fix } = await faultOf(read(repository.folder, first));
    expect([fault, found]).toEqual(['no-client', 'there is no git client on this machine']);
    expect(fix).toContain('Install git');
    expect((await faultOf(gitHistory(repository.folder).listFiles(first))).fault).toBe('no-client');
  });

  it('says that the folder is in no repository', async () => {
    const { fault, found } = await faultOf(read(emptyFolder(), first));
    expect([fault, found]).toEqual(['no-repository', 'this folder is in no git repository']);
    expect((await faultOf(read(join(emptyFolder(), 'absent'), first))).fault).toBe('no-repository');
  });

  it('says that a shallow clone ends before it', async () => {
    const { folder } = cloneOf(repository, '--depth', '1');
    const { fault, found, fix } = await faultOf(read(folder, first));
    expect([fault, found]).toEqual([
      'not-fetched',
      `commit ${first.slice(0, 12)} is not in this checkout, whose history is shallow`,
    ]);
    expect(fix).toContain('fetch-depth: 0');
  });

  it('says that a shallow clone ends before the commit that a branch left at', async () => {
    const other = makeRepository();
    other.commit({ a: '1' });
    other.git('checkout', '-q', '-b', 'feature');
    const feature = other.commit({ a: '2' });
    other.git('checkout', '-q', 'main');
    const main = other.commit({ b: '3' });
    const { folder } = cloneOf(other, '--depth', '1', '--no-single-branch');
    const { fault, found } = await faultOf(gitHistory(folder).mergeBase(main, feature));
    expect([fault, found]).toEqual([
      'not-fetched',
      'the common commit with the base branch lies beyond this shallow checkout',
    ]);
  });

  it('says that a force push replaced it, where the history is complete', async () => {
    const other = makeRepository();
    other.commit({ a: '1' });
    const replaced = other.commit({ a: '2' });
    other.git('reset', '-q', '--hard', 'HEAD~1');
    other.commit({ a: '3' });
    const { fault, found, fix } = await faultOf(read(cloneOf(other).folder, replaced));
    expect(fault).toBe('gone');
    expect(found).toContain('a force push replaced it');
    expect(fix).toContain('--base REF');
    expect(fix).not.toContain('fetch-depth');
  });

  it('says that a partial clone left the file at its remote, and does not ask the remote', async () => {
    const remote = emptyFolder();
    cpSync(repository.folder, remote, { recursive: true });
    openRepository(remote).git('config', 'uploadpack.allowFilter', 'true');
    const { folder, git } = cloneOf({ folder: remote }, '--filter=blob:none', '--no-checkout');
    // Reachable or not, configured to run a program or not: nothing is fetched.
    const witness = join(folder, 'started');
    for (const url of [`file://${remote}`, `ext::sh -c touch% ${witness}`, 'file:///nowhere']) {
      git('config', 'remote.origin.url', url);
      git('config', 'protocol.ext.allow', 'always');
      const { fault, found, fix } = await faultOf(read(folder, first));
      expect([url, fault]).toEqual([url, 'partial-clone']);
      expect(found).toContain('partial clone');
      expect(fix).toContain('--filter');
    }
    expect(() => readFileSync(witness)).toThrow('ENOENT');
    // What it has is read all the same.
    expect(await gitHistory(folder).parents(second)).toEqual([first]);
    expect(await gitHistory(folder).blobId(first, 'models/m.bin')).not.toBeNull();
  });

  it('says that its object is missing', async () => {
    const { folder, blob } = copyOf();
    rmSync(objectFile(folder, blob));
    const { fault, found, fix } = await faultOf(read(folder, first));
    expect([fault, found]).toEqual([
      'damaged',
      `models/m.bin of ${first.slice(0, 12)} (${blob.slice(0, 12)}) is missing`,
    ]);
    expect(fix).toContain('git fsck');
  });

  it.each([
    ['of no object', () => Buffer.from('garbage')],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 40)],
    ['of another object', (_: Buffer, folder: string) => readFileSync(objectFile(folder, second))],
  ])('says that the bytes are %s', async (_, damage) => {
    const { folder, blob } = copyOf();
    const file = objectFile(folder, blob);
    writeFileSync(file, damage(readFileSync(file), folder));
    expect((await faultOf(read(folder, first))).fault).toBe('damaged');
    // The client may have ended over it; the next question has another.
    expect((await read(folder, second))?.length).toBe(4000);
  });

  it('says that the object is damaged, and not that it is missing, where git cannot unpack it', async () => {
    const { folder, blob } = copyOf();
    writeFileSync(objectFile(folder, blob), 'garbage');
    // git tells "missing" and the reason by two pipes, of which either may be read first.
    for (let time = 0; time < 5; time++) {
      const { fault, found } = await faultOf(read(folder, first));
      expect([fault, found]).toEqual(['damaged', expect.stringContaining('cannot be read: error: inflate')]);
    }
  });

  it('is read also where the repository belongs to another user', async () => {
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    expect((await read(repository.folder, first))?.length).toBe(5000);
  });

  it.each([
    ["fatal: detected dubious ownership in repository at '/r'", 'foreign-owner', 'safe.directory'],
    ["fatal: unsafe repository ('/r' is owned by someone else)", 'foreign-owner', 'safe.directory'],
    ['fatal: not a git repository (or any of the parent directories): .git', 'no-repository', 'clone'],
    ['fatal: could not fetch 1234 from promisor remote', 'partial-clone', '--filter'],
    ['warning: lazy fetching disabled; some objects may not be available', 'partial-clone', '--filter'],
    ['error: object file .git/objects/12/34 is empty\nfatal: loose object 1234 is corrupt', 'damaged', 'git fsck'],
  ])('knows %j', (stderr, fault, fix) => {
    const error = readRefusal(stderr);
    expect(error).toMatchObject({ fault });
    expect(error?.fix).toContain(fix);
  });

  it('is no fault where git says something else', () => {
    expect(readRefusal('fatal: something new')).toBeNull();
  });
});
