import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { sharp, sharpBinaries, sharpWebAssembly } from '../../src/engine/native/lock-sharp.js';
import { loadSharp, nativeSet } from '../../src/engine/native/sharp.js';
import { EngineError } from '../../src/core/errors.js';
import { installedFolder } from '../../src/engine/native/install.js';
import { npmEnvironment, temporaryFolder, writeFiles, writePackage } from './registry.js';

const [{ name, version }] = sharp;
const nowhere = () => ({ beside: temporaryFolder(), workspace: null });

/** Something that sharp's users call, with a mark. */
function writeSharp(folder: string, mark: string, versions: string): void {
  writePackage(folder, name, version, mark);
  writeFiles(folder, {
    [`node_modules/${name}/main.js`]: `exports.mark = '${mark}'; exports.versions = { ${versions} }; exports.concurrency = exports.cache = () => {};`,
  });
}

describe('loading the decoder of photographs', () => {
  it('prefers what was fetched for this system', async () => {
    const cache = { label: "the user's cache", folder: temporaryFolder() };
    writeSharp(installedFolder(cache.folder, { name: 'sharp-wasm32', version }), 'wasm', "vips: '8', emscripten: '4'");
    writeSharp(installedFolder(cache.folder, { name, version }), 'native', "vips: '8'");
    expect(await loadSharp({ ...nowhere(), cache })).toMatchObject({
      kind: 'native',
      where: "the user's cache",
      version,
    });
  });

  it('takes WebAssembly where the native library does not load, or where there is none for this system', async () => {
    const cache = { label: "the user's cache", folder: temporaryFolder() };
    const broken = installedFolder(cache.folder, { name, version });
    writeSharp(broken, 'native', "vips: '8'");
    writeFiles(broken, { [`node_modules/${name}/main.js`]: 'throw new Error("GLIBC_2.38 not found")' });
    writeSharp(installedFolder(cache.folder, { name: 'sharp-wasm32', version }), 'wasm', "vips: '8', emscripten: '4'");
    expect(await loadSharp({ ...nowhere(), cache })).toMatchObject({ kind: 'WebAssembly' });
    expect(await loadSharp({ ...nowhere(), cache }, null)).toMatchObject({ kind: 'WebAssembly' });
  });

  it('fails with a reason for every place and a fix', async () => {
    const error = await loadSharp(nowhere()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineError);
    expect((error as EngineError).problems[0]).toMatchObject({
      code: 'data/no-decoder',
      message: expect.stringContaining(`expected sharp ${version}`),
      fix: expect.stringContaining('npm install sharp@'),
    });
  });

  it('says that npm reaches no registry', async () => {
    const cache = { label: "the user's cache", folder: temporaryFolder() };
    const env = npmEnvironment('http://127.0.0.1:9/');
    const error = await loadSharp({ ...nowhere(), cache, env, install: true }).catch((reason: unknown) => reason);
    expect((error as EngineError).problems[0]).toMatchObject({ code: 'native/npm' });
  });

  it('has a set for the systems that CI runs on', () => {
    for (const system of ['linux-x64', 'linux-arm64', 'linuxmusl-x64', 'darwin-arm64', 'win32-x64'])
      expect(nativeSet(system)?.packages.map((item) => item.name)).toContain(`@img/sharp-${system}`);
    expect(nativeSet('aix-ppc64')).toBeNull();
    expect(nativeSet('constructor')).toBeNull();
  });
});

it('the versions and digests of sharp are those of package-lock.json', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  for (const item of [...sharp, ...sharpWebAssembly, ...Object.values(sharpBinaries).flat()]) {
    const { version: locked, integrity } = lock.packages[`node_modules/${item.name}`]!;
    expect({ name: item.name, version: locked, integrity }).toEqual(item);
  }
});
