import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkFolder } from '../../src/pipeline/work-folder.js';

const repository = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-work-'));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  return folder;
};
const status = (cwd: string): string => execFileSync('git', ['status', '--short'], { cwd, encoding: 'utf8' });

describe('the work folder', () => {
  it('is ignored by git with all in it, without a line in the .gitignore of the project', async () => {
    const root = repository();
    await makeWorkFolder(join(root, '.tinygate/model'));
    writeFileSync(join(root, '.tinygate/model/report.json'), '{}');
    expect(status(root)).toBe('');
    await makeWorkFolder(join(root, '.tinygate/other'));
    expect(existsSync(join(root, '.tinygate/other'))).toBe(true);
  });

  it('keeps the .gitignore that somebody wrote there, and writes through no link', async () => {
    const root = repository();
    mkdirSync(join(root, '.tinygate'));
    writeFileSync(join(root, '.tinygate/.gitignore'), 'cache\n');
    await makeWorkFolder(join(root, '.tinygate/model'));
    expect(readFileSync(join(root, '.tinygate/.gitignore'), 'utf8')).toBe('cache\n');

    const other = repository();
    mkdirSync(join(other, '.tinygate'));
    symlinkSync(join(other, 'elsewhere'), join(other, '.tinygate/.gitignore'));
    await makeWorkFolder(join(other, '.tinygate/model'));
    expect(existsSync(join(other, 'elsewhere'))).toBe(false);
  });

  it('that somebody chose is theirs to commit', async () => {
    const root = repository();
    await makeWorkFolder(join(root, 'reports'));
    writeFileSync(join(root, 'reports/report.json'), '{}');
    expect(status(root)).toBe('?? reports/\n');
  });
});
