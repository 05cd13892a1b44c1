import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestBytes } from '../../src/core/digest.js';
import { publish } from '../../src/release/publish.js';
import { testResultType } from '../../src/release/test-result.js';
import { verifyRelease } from '../../src/release/verify.js';
import { createReport } from '../report/factory.js';
import { createGreenReport, createSource, modelBytes } from './factory.js';

let folder: string;
let workDirs: string[];
beforeEach(async () => {
  const sources = await Promise.all(['clothes', 'shoes'].map((name) => createSource(createGreenReport(name))));
  workDirs = sources.map(({ workDir }) => workDir);
  folder = join(workDirs[0]!, 'release');
  await publish(sources, folder, { kind: 'folder' });
});
afterEach(async () => {
  for (const workDir of workDirs) await rm(workDir, { recursive: true });
});

/** Writes a file and its line in SHA256SUMS: what somebody who may change all files would do. */
async function forge(name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(join(folder, name), content);
  const path = join(folder, 'SHA256SUMS');
  const sums = await readFile(path, 'utf8');
  await writeFile(path, sums.replace(new RegExp(`^[0-9a-f]{64}  ${name}$`, 'm'), `${digestBytes(content)}  ${name}`));
}

describe('verifyRelease', () => {
  it('finds nothing wrong with what was published', async () => {
    const { problems, verdict, files } = await verifyRelease(folder);
    expect(problems).toEqual([]);
    expect(verdict).toBe('pass');
    expect(files).toHaveLength(12);
  });

  it('lists every mismatch', async () => {
    await writeFile(join(folder, 'clothes-int8.tflite'), 'other');
    await rm(join(folder, 'shoes-int8.tflite'));
    await writeFile(join(folder, 'extra.tflite'), 'x');
    const { problems, files } = await verifyRelease(folder);
    expect(problems).toEqual([
      expect.stringMatching(/^clothes-int8\.tflite: expected SHA-256 [0-9a-f]{64}, found [0-9a-f]{64}$/),
      'shoes-int8.tflite: expected by SHA256SUMS, found no such file',
      'extra.tflite: not listed in SHA256SUMS',
      expect.stringMatching(/^clothes-int8\.tflite: expected what clothes-report\.json measured/),
      'shoes-int8.tflite: measured in shoes-report.json, found no such file',
    ]);
    expect(files).not.toContain('clothes-int8.tflite');
  });

  it('is not fooled by checksums that were made again', async () => {
    await forge('clothes-int8.tflite', 'other');
    expect((await verifyRelease(folder)).problems).toEqual([
      expect.stringMatching(/^clothes-int8\.tflite: expected what clothes-report\.json measured/),
    ]);
  });

  it('finds a report whose verdict is red, or is not that of its rows', async () => {
    const red = { ...createReport(), spec: createGreenReport().spec, artifacts: createGreenReport().artifacts };
    await forge('clothes-report.json', JSON.stringify(red));
    const { problems, verdict } = await verifyRelease(folder);
    expect(verdict).toBe('fail');
    expect(problems).toContainEqual('"clothes": expected the verdict pass or warn, found fail');
    expect(problems).toContainEqual(
      expect.stringMatching(/^test-result\.json: expected the failedTests of the reports/),
    );
    await forge('clothes-report.json', JSON.stringify({ ...red, verdict: 'pass' }));
    expect((await verifyRelease(folder)).problems).toContainEqual(
      expect.stringMatching(/expected the verdict of its rows/),
    );
  });

  it('holds a statement to its subjects', async () => {
    const predicate: unknown = JSON.parse(await readFile(join(folder, 'test-result.json'), 'utf8'));
    const subject = (sha256: string) => [{ name: 'clothes-int8.tflite', digest: { sha256 } }];
    const statement = { _type: 'https://in-toto.io/Statement/v1', predicateType: testResultType, predicate };
    const good = { ...statement, subject: subject(digestBytes(modelBytes('clothes', 'int8'))) };
    await forge('test-result.json', JSON.stringify(good));
    expect((await verifyRelease(folder)).problems).toEqual([]);
    await forge('test-result.json', JSON.stringify({ ...good, subject: subject('0'.repeat(64)) }));
    expect((await verifyRelease(folder)).problems).toEqual([
      expect.stringMatching(/expected a file with the digest of its subject/),
    ]);
    await forge('test-result.json', JSON.stringify({ ...statement, predicateType: 'x' }));
    expect((await verifyRelease(folder)).problems).toHaveLength(2);
  });

  it.each(['', '{', 'null', '[]', '{"result":"PASSED"}'])('never takes %j for a test result', async (text) => {
    await forge('test-result.json', text);
    expect((await verifyRelease(folder)).problems.length).toBeGreaterThan(0);
  });

  it.each([
    ['a path that leaves the folder', `${'0'.repeat(64)}  ../../etc/passwd\n`],
    ['no lines', ''],
  ])('refuses checksums with %s', async (_, text) => {
    await writeFile(join(folder, 'SHA256SUMS'), text);
    await expect(verifyRelease(folder)).rejects.toThrow(/a line is not/);
  });

  it('refuses a folder that is none, and one without checksums', async () => {
    await expect(verifyRelease(join(folder, 'gone'))).rejects.toMatchObject({ exitCode: 2 });
    await mkdir(join(folder, 'empty'));
    await expect(verifyRelease(join(folder, 'empty'))).rejects.toThrow(/SHA256SUMS cannot be read/);
  });

  it('leaves the signatures beside the files alone', async () => {
    await writeFile(join(folder, 'clothes-int8.tflite.sigstore.json'), '{}');
    expect((await verifyRelease(folder)).problems).toEqual([]);
  });

  it('checks one report and the models beside it', async () => {
    expect(await verifyRelease(join(folder, 'clothes-report.json'))).toEqual({
      files: ['clothes-report.json', 'clothes-teacher.tflite', 'clothes-int8.tflite'],
      verdict: 'pass',
      problems: [],
    });
    await writeFile(join(folder, 'clothes-int8.tflite'), 'other');
    expect((await verifyRelease(join(folder, 'clothes-report.json'))).problems).toHaveLength(1);
  });
});
