import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EngineError } from '../../src/core/errors.js';
import { installedFolder, installNative } from '../../src/engine/native/install.js';
import { importPackage, locatePackage } from '../../src/engine/native/package.js';
import { npmEnvironment, packageFiles, type Registry, serve, temporaryFolder } from './registry.js';

const other = process.platform === 'linux' ? 'darwin' : 'linux';
const files = {
  ...packageFiles('fixture-engine', '1.0.0', 'installed'),
  'ran.js': 'require("fs").writeFileSync("ran", "")',
  [`bin/napi-v6/${process.platform}/${process.arch}/engine.node`]: 'ours',
  [`bin/napi-v6/${other}/x64/engine.node`]: 'foreign',
};
let registry: Registry;
beforeAll(async () => void (registry = await serve('fixture-engine', '1.0.0', files)));
afterAll(() => registry.close());

const install = (cache: string, env = registry.env, integrity = registry.locked.integrity) =>
  installNative({ cache, env, packages: [{ ...registry.locked, integrity }] });

const leftovers = (cache: string): string[] =>
  existsSync(cache)
    ? readdirSync(cache, { recursive: true })
        .map(String)
        .filter((path) => path.includes('.tmp'))
    : [];

async function failure(promise: Promise<unknown>): Promise<EngineError> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(EngineError);
  return error as EngineError;
}

describe('installing a native package', () => {
  it('unpacks what npm fetched, for this platform only, runs no script, and serves from the cache afterwards', async () => {
    const cache = temporaryFolder();
    const folder = await install(cache);
    expect(folder).toBe(installedFolder(cache, registry.locked));
    const [copy] = locatePackage('fixture-engine', '1.0.0', [{ label: 'cache', folder, above: false }]).found;
    expect(await importPackage(copy!)).toEqual({ mark: 'installed' });
    expect(existsSync(join(copy!.folder, 'ran'))).toBe(false);
    expect(readdirSync(join(copy!.folder, 'bin/napi-v6'))).toEqual([process.platform]);
    expect(readdirSync(dirname(folder))).toEqual([`${process.platform}-${process.arch}`]);

    const before = registry.requests.length;
    expect(await install(cache, npmEnvironment('http://127.0.0.1:9/'))).toBe(folder);
    expect(registry.requests).toHaveLength(before);
  });

  it('serves several that install at once', async () => {
    const cache = temporaryFolder();
    const folders = await Promise.all([install(cache), install(cache), install(cache)]);
    expect(new Set(folders)).toEqual(new Set([installedFolder(cache, registry.locked)]));
    expect(leftovers(cache)).toEqual([]);
  });

  it('installs nothing when the digest differs', async () => {
    const cache = temporaryFolder();
    const { problems } = await failure(install(cache, registry.env, `sha512-${'A'.repeat(86)}==`));
    expect(problems[0]).toMatchObject({
      code: 'native/integrity',
      message: expect.stringContaining(registry.locked.integrity),
    });
    expect(existsSync(installedFolder(cache, registry.locked))).toBe(false);
    expect(leftovers(cache)).toEqual([]);
  });

  it('says that npm reaches no registry, and how to go on', async () => {
    const cache = temporaryFolder();
    const { problems } = await failure(install(cache, npmEnvironment('http://127.0.0.1:9/')));
    expect(problems[0]).toMatchObject({
      code: 'native/npm',
      message: expect.stringMatching(/fixture-engine@1\.0\.0.*ECONNREFUSED/s),
      cause: expect.stringContaining('registry'),
      fix: expect.stringContaining('npm install fixture-engine@1.0.0 --ignore-scripts'),
    });
    expect(leftovers(cache)).toEqual([]);
  });

  it('says that the cache folder cannot be written', async () => {
    const { problems } = await failure(install('/dev/null/cache'));
    expect(problems[0]).toMatchObject({ code: 'native/cache', fix: expect.stringContaining('XDG_CACHE_HOME') });
  });

  it('says that the disk takes nothing in a folder that can only be read', async () => {
    const cache = temporaryFolder();
    chmodSync(cache, 0o555);
    // The owner of the machine writes anywhere.
    const isRefused = process.getuid?.() !== 0;
    if (isRefused) expect((await failure(install(cache))).problems[0]).toMatchObject({ code: 'native/cache' });
    else expect(await install(cache)).toBe(installedFolder(cache, registry.locked));
    chmodSync(cache, 0o755);
  });

  it('installs nothing from a download that was cut short', async () => {
    const cut = await serve('fixture-engine', '1.0.0', files, (tarball) => tarball.subarray(0, tarball.length >> 1));
    const cache = temporaryFolder();
    const { problems } = await failure(install(cache, cut.env)).finally(() => cut.close());
    expect(problems[0]?.code).toMatch(/^native\/(npm|integrity)$/);
    expect(existsSync(installedFolder(cache, registry.locked))).toBe(false);
    expect(leftovers(cache)).toEqual([]);
  });

  it('tells what it fetches and when it is there, and tells nothing when it is there already', async () => {
    const [cache, lines] = [temporaryFolder(), [] as string[]];
    const options = {
      cache,
      env: registry.env,
      packages: [registry.locked] as const,
      note: (line: string) => lines.push(line),
    };
    await installNative(options);
    await installNative(options);
    expect(lines).toEqual([
      `engine: fetching fixture-engine 1.0.0 with npm, once, into ${cache} …`,
      expect.stringMatching(/^engine: fixture-engine 1\.0\.0 is there after \d+ s$/),
    ]);
  });

  it('serves two processes that install at once', async () => {
    const cache = temporaryFolder();
    const script = join(import.meta.dirname, 'install-once.ts');
    const start = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', script, cache, JSON.stringify(registry.locked)], {
        env: registry.env,
      });
    const [first, second] = await Promise.all([start(), start()]);
    expect([first.stdout, second.stdout]).toEqual(Array(2).fill(installedFolder(cache, registry.locked)));
    expect(leftovers(cache)).toEqual([]);
  });
});
