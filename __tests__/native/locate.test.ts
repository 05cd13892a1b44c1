import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { EngineError } from '../../src/core/errors.js';
import { installedFolder } from '../../src/engine/native/install.js';
import { loadOnnxruntimeNode } from '../../src/engine/native/locate.js';
import { onnxruntimeNode } from '../../src/engine/native/lock.js';
import { npmEnvironment, temporaryFolder, writeFiles, writePackage } from './registry.js';

const { name, version } = onnxruntimeNode[0];
const write = (folder: string, mark: string, actual = version) => writePackage(folder, name, actual, mark);

/** Three empty places. */
function places(): { beside: string; workspace: string; toolCache: string } {
  return { beside: temporaryFolder(), workspace: temporaryFolder(), toolCache: temporaryFolder() };
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
    ['the tool cache', (at: ReturnType<typeof places>) => installedFolder(at.toolCache)],
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
    write(installedFolder(at.toolCache), 'ours');
    expect(await loadOnnxruntimeNode({ ...at, workspace: null })).toMatchObject({ where: 'the tool cache' });
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
      expect.stringMatching(/the tool cache: no onnxruntime-node/),
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
