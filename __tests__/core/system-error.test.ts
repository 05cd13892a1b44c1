import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeAtomically } from '../../src/core/atomic-write.js';
import { explainSystemError } from '../../src/core/system-error.js';

const folder = mkdtempSync(join(tmpdir(), 'tinygate-system-'));
const file = join(folder, 'file');

describe('what the operating system refuses', () => {
  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['ENOENT', () => readFile(join(folder, 'none')), /^expected to open .*none, found that there is no such file/],
    ['EISDIR', () => readFile(folder), /found that this is a folder \(EISDIR\)/],
    [
      'ENOTDIR',
      () => mkdir(join(file, 'below')),
      /^expected to make the folder .*below, found that a part of the path/,
    ],
    ['EEXIST', () => open(file, 'wx'), /found that a file is there already/],
    ['ENOTDIR', () => mkdir(file, { recursive: true }), /a part of the path is a file and no folder/],
    ['ENOENT', () => readdir(join(folder, 'none')), /^expected to list/],
    ['ENAMETOOLONG', () => open(join(folder, 'n'.repeat(300)), 'w'), /found that the path is too long/],
    ['ENOENT', () => rename(join(folder, 'none'), file), /^expected to put the new file into its place at .*file/],
  ])('is explained for %s', async (code, act, message) => {
    await writeFile(file, '');
    const error = await act().catch((refusal: unknown) => refusal);
    const explained = explainSystemError(error);
    expect(explained?.message).toMatch(message);
    expect(explained?.problems[0]).toMatchObject({ code: `system/${code.toLowerCase()}`, fix: expect.any(String) });
    expect(explained?.exitCode).toBe(2);
  });

  it.each(['EACCES', 'ENOSPC', 'EROFS', 'EMFILE', 'EPIPE', 'EPERM', 'EDQUOT', 'EBUSY'])(
    'is explained for %s with what to do',
    (code) => {
      const error = Object.assign(new Error(code), { code, syscall: 'write', path: '/data/report.json' });
      const [problem] = explainSystemError(error)!.problems;
      expect(problem?.message).toMatch(
        new RegExp(`^expected to write /data/report\\.json, found that .*\\(${code}\\)$`),
      );
      expect(problem?.fix).toMatch(/\.$/);
    },
  );

  it('is told apart from a defect of the program', () => {
    expect(explainSystemError(new TypeError('x is not a function'))).toBeNull();
    expect(explainSystemError(Object.assign(new Error('bad'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeNull();
    expect(explainSystemError('text')).toBeNull();
  });

  it('leaves the old bytes and no temporary file where a new file cannot be written', async () => {
    await writeFile(file, 'old');
    await expect(writeAtomically(folder, 'new')).rejects.toThrow(/^expected to write /);
    await expect(writeAtomically(join(file, 'x'), 'new')).rejects.toThrow(/ENOTDIR/);
    chmodSync(folder, 0o700);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['file']);
  });
});
