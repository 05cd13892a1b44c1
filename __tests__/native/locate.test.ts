import { describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from '../../src/core/errors.js';
import type { CacheFolder } from '../../src/engine/native/cache-folder.js';
import { installedFolder } from '../../src/engine/native/install.js';
import { loadOnnxruntimeNode } from '../../src/engine/native/locate.js';
import { onnxruntimeNode } from '../../src/engine/native/lock.js';
import { npmEnvironment, temporaryFolder, writeFiles, writePackage } from './registry.js';

const { name, version } = onnxruntimeNode[0];
const write = (folder: string, mark: string, actual = version) => writePackage(folder, name, actual, mark);

/** Three empty places. */
function places(): { beside: string; workspace: string; cache: CacheFolder } {
  const cache = { label: "the user's cache", folder: temporaryFolder() };
  return { beside: temporaryFolder(), workspace: temporaryFolder(), cache };
}

async function problemOf(promise: Promise<unknown>): Promise<EngineError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EngineError);
  return error as EngineError;
}

describe('loading onnxruntime-node', () => {
  it.each([
    ['beside tinygate', (at: ReturnType<typeof places>) => at.beside],
    ['the workspace', (at: ReturnType<typeof places>) => at.workspace],
    ["the user's cache", (at: ReturnType<typeof places>) => installedFolder(at.cache.folder)],
  ])('finds it in %s', async (where, folder) => {
    const at = places();
    write(folder(at), where);
    const loaded = await loadOnnxruntimeNode(at);
    expect(loaded).toMatchObject({ where, version, ort: { mark: where } });
  });

  it('never loads what a change could have put into the workspace, where that is not trusted', async () => {
    const at = places();
    write(at.workspace, 'hostile');
    await problemOf(loadOnnxruntimeNode({ ...at, workspace: null }));
    write(installedFolder(at.cache.folder), 'ours');
    expect(await loadOnnxruntimeNode({ ...at, workspace: null })).toMatchObject({ where: "the user's cache" });
  });

  it('never loads from the checkout where that is not trusted, be it beside tinygate or a cache inside it', async () => {
    const checkout = temporaryFolder();
    const folder = join(checkout, '.cache');
    write(checkout, 'hostile');
    write(installedFolder(folder), 'hostile');
    const beside = join(checkout, 'node_modules', 'tinygate', 'dist', 'cli');
    const cache = { label: "the user's cache", folder };
    const options = { beside, cache, workspace: null, exclude: checkout, install: true };
    const { problems } = await problemOf(loadOnnxruntimeNode(options));
    expect(problems[0]?.message).toMatch(/found no copy that loads; the user's cache is in the checkout$/);
    expect(problems[0]?.excerpt?.split('\n')).toEqual([
      expect.stringMatching(/^ {2}beside tinygate: .* is in the checkout, which a change could have written$/),
      expect.stringMatching(/^ {2}the user's cache: .* is in the checkout/),
    ]);
    const link = join(temporaryFolder(), 'link');
    symlinkSync(checkout, link);
    await problemOf(loadOnnxruntimeNode({ ...options, beside: join(link, 'node_modules') }));
  });

  it('says that fetching is switched off, or that the copy in the cache does not load', async () => {
    const at = places();
    expect((await problemOf(loadOnnxruntimeNode(at))).problems[0]?.message).toMatch(/; fetching it is switched off$/);
    mkdirSync(installedFolder(at.cache.folder), { recursive: true });
    const { problems } = await problemOf(loadOnnxruntimeNode({ ...at, install: true }));
    expect(problems[0]?.message).toContain(`; remove ${at.cache.folder} to have it fetched again`);
  });

  it('passes over another version, says so, and goes on', async () => {
    const at = places();
    write(at.beside, 'old', '1.27.0');
    write(at.workspace, 'right');
    const loaded = await loadOnnxruntimeNode(at);
    expect(loaded).toMatchObject({ where: 'the workspace', ort: { mark: 'right' } });
    expect(loaded.notes).toEqual([
      expect.stringMatching(/^beside tinygate: onnxruntime-node is 1\.27\.0 in .* passed over/),
    ]);
  });

  it('goes on when a copy does not load, and says why', async () => {
    const at = places();
    write(at.beside, 'broken');
    writeFiles(at.beside, { [`node_modules/${name}/main.js`]: 'throw new Error("libonnxruntime.so.1: cannot open")' });
    write(at.workspace, 'right');
    const loaded = await loadOnnxruntimeNode(at);
    expect(loaded.where).toBe('the workspace');
    expect(loaded.notes).toEqual([expect.stringContaining('cannot be loaded: libonnxruntime.so.1: cannot open')]);
  });

  it('fails with a reason for every place and a fix', async () => {
    const at = places();
    write(at.workspace, 'old', '1.27.0');
    const { problems } = await problemOf(loadOnnxruntimeNode(at));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'engine/onnxruntime-missing',
      fix: expect.stringContaining('npm install'),
    });
    expect(problems[0]?.excerpt?.split('\n')).toEqual([
      expect.stringMatching(/beside tinygate: no onnxruntime-node/),
      expect.stringMatching(/the workspace: onnxruntime-node is 1\.27\.0/),
      expect.stringMatching(/the user's cache: no onnxruntime-node/),
    ]);
  });

  it('fails with the reason of npm when it may install but no registry answers', async () => {
    const env = npmEnvironment('http://127.0.0.1:9/');
    const { problems } = await problemOf(loadOnnxruntimeNode({ ...places(), install: true, env }));
    expect(problems[0]).toMatchObject({ code: 'native/npm', fix: expect.stringContaining('registry') });
  });
});

it('the versions and digests compiled in are those of package.json and package-lock.json', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>;
  const lock = read('package-lock.json')['packages'] as Record<string, { version: string; integrity: string }>;
  for (const item of onnxruntimeNode) {
    const { version: lockedVersion, integrity } = lock[`node_modules/${item.name}`]!;
    expect({ name: item.name, version: lockedVersion, integrity }).toEqual(item);
    expect(read('package.json')['devDependencies']?.[item.name]).toBe(item.version);
  }
});
