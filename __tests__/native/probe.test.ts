import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadOnnxruntimeNode } from '../../src/engine/native/locate.js';
import { installedFolder } from '../../src/engine/native/install.js';
import { onnxruntimeNode } from '../../src/engine/native/lock.js';
import { whyItDoesNotLoad } from '../../src/engine/native/probe.js';
import { temporaryFolder, writePackage } from './registry.js';

const { name, version } = onnxruntimeNode[0];

/** A package whose code is this. */
function packageOf(code: string): { folder: string; root: string } {
  const root = temporaryFolder();
  writePackage(root, name, version, 'x');
  const folder = join(root, 'node_modules', name);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, main: 'main.cjs' }));
  writeFileSync(join(folder, 'main.cjs'), code);
  return { folder, root };
}

const probe = (code: string, timeoutMs = 20_000) =>
  whyItDoesNotLoad({ name, version, folder: packageOf(code).folder, where: 'x' }, { memory: null, timeoutMs });

describe('a native package', () => {
  it.each([
    ['that loads, loads', 'module.exports = {};', null],
    [
      'that crashes is told by its signal',
      "process.kill(process.pid, 'SIGSEGV'); while (true);",
      'the process that loads it dies of SIGSEGV',
    ],
    [
      'that ends its process behind an emulator is told too',
      'process.exit(139)',
      'the process that loads it dies of signal 11',
    ],
    ['that throws is told by its words', "throw new Error('GLIBC_2.38 not found')", 'GLIBC_2.38 not found'],
  ])('%s', async (_, code, reason) => {
    expect(await probe(code)).toBe(reason);
  });

  it('that hangs is given up', async () => {
    expect(await probe('while (true);', 500)).toBe('it did not load within 0.5 s');
  });

  it('is asked once for a machine and a version', async () => {
    const memory = temporaryFolder();
    const { folder } = packageOf(`require('fs').appendFileSync(__dirname + '/loads', '.'); process.exit(139);`);
    const located = { name, version, folder, where: 'x' };
    const first = await whyItDoesNotLoad(located, { memory });
    expect(await whyItDoesNotLoad(located, { memory })).toBe(first);
    expect(readdirSync(folder)).toContain('loads');
    const { size } = statSync(join(folder, 'loads'));
    expect([first, size]).toEqual(['the process that loads it dies of signal 11', 1]);
  });

  it('that crashes does not end the run: the next place serves, and the note says why', async () => {
    const cache = { label: "the user's cache", folder: temporaryFolder() };
    writePackage(installedFolder(cache.folder), name, version, 'ours');
    const { root } = packageOf("process.kill(process.pid, 'SIGSEGV'); while (true);");
    const loaded = await loadOnnxruntimeNode({ beside: root, workspace: null, cache });
    expect(loaded.where).toBe("the user's cache");
    expect(loaded.notes.join('\n')).toContain('dies of SIGSEGV');
  });
});
