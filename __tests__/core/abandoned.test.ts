import { lstatSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { removeAbandoned } from '../../src/core/abandoned.js';
import { writeAtomically } from '../../src/core/atomic-write.js';

const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
const uuid = '0a1b2c3d-0000-4000-8000-0123456789ab';

function folderWith(names: readonly string[], age: Date | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-abandoned-'));
  for (const name of names) {
    writeFileSync(join(folder, name), name);
    if (age) utimesSync(join(folder, name), age, age);
  }
  return folder;
}

describe('temporary files', () => {
  it('of a process that was killed are removed by a later write of the same file, a day after', async () => {
    const folder = folderWith(['report.json.4711-0a1b2c3d.tmp', `report.json.${uuid}.tmp`], yesterday);
    await writeAtomically(join(folder, 'report.json'), '{}');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('of a process that may still be writing stay', async () => {
    const names = ['report.json.4711-0a1b2c3d.tmp'];
    const folder = folderWith(names, null);
    await writeAtomically(join(folder, 'report.json'), '{}');
    expect(readdirSync(folder).sort()).toEqual(['report.json', ...names]);
  });

  it('of other targets and of other people stay', async () => {
    const names = [
      'other.json.4711-0a1b2c3d.tmp',
      'report.json.bak.tmp',
      'report.json.tmp',
      'report.json.4711-0a1b.tmp',
    ];
    const folder = folderWith(names, yesterday);
    await removeAbandoned(join(folder, 'report.json'));
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
  });

  it('are removed as folders too, and a link without what it leads to', async () => {
    const folder = folderWith(['kept'], null);
    mkdirSync(join(folder, `engine.${uuid}.tmp`, 'node_modules'), { recursive: true });
    utimesSync(join(folder, `engine.${uuid}.tmp`), yesterday, yesterday);
    symlinkSync(join(folder, 'kept'), join(folder, 'engine.1-00000000.tmp'));
    await removeAbandoned(join(folder, 'engine'), Date.now() + 48 * 60 * 60 * 1000);
    expect(readdirSync(folder)).toEqual(['kept']);
    expect(lstatSync(join(folder, 'kept')).isFile()).toBe(true);
  });

  it('are no reason for a write to fail where the folder cannot be listed', async () => {
    await expect(removeAbandoned(join(tmpdir(), 'tinygate-no-such-folder', 'x'))).resolves.toBeUndefined();
  });
});
