import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { assetsOf } from '../../src/release/assets.js';
import { parseChecksums, renderChecksums } from '../../src/release/checksums.js';
import { renderModelCard } from '../../src/release/model-card.js';
import { publish } from '../../src/release/publish.js';
import { readSource, type Source } from '../../src/release/source.js';
import { renderTestResult, testResultOf } from '../../src/release/test-result.js';
import { createComparedReport, createReport, hostileStrings } from '../report/factory.js';
import { hostileReport } from '../report/hostile.js';
import { harmsOf } from '../report/markdown-harm.js';
import { createGreenReport, createSource } from './factory.js';
import { expectGolden } from './golden.js';

const folders: string[] = [];
async function source(...args: Parameters<typeof createSource>): Promise<Source> {
  const made = await createSource(...args);
  folders.push(made.workDir);
  return made;
}
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe('the files of a release', () => {
  it('are the models, the report in its forms, card, result and checksums', async () => {
    const assets = assetsOf([await readSource(await source())]);
    expect(assets.map(({ name }) => name)).toEqual([
      'MODEL_CARD.md',
      'SHA256SUMS',
      'int8.tflite',
      'report.html',
      'report.json',
      'teacher.tflite',
      'test-result.json',
    ]);
  });

  it('bear the names of their specs where there are several', async () => {
    const items = await Promise.all(
      ['clothes', 'shoes'].map(async (name) => readSource(await source(createGreenReport(name)))),
    );
    const names = assetsOf(items).map(({ name }) => name);
    expect(names).toContain('clothes-int8.tflite');
    expect(names).toContain('shoes-report.json');
    expect(names.filter((name) => name === 'SHA256SUMS')).toHaveLength(1);
  });

  it('are what sha256sum accepts', async () => {
    const from = await source();
    const { folder } = await publish([from], join(from.workDir, 'release'), { kind: 'folder' });
    const said = execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(said.trim().split('\n')).toHaveLength(6);
    await writeFile(join(folder, 'int8.tflite'), 'other');
    expect(() => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' })).toThrow();
  });

  it.each(hostileStrings)('are refused where an artifact is called %j', (hostile) => {
    const report = createGreenReport();
    const artifacts = report.artifacts.map((artifact) => ({ ...artifact, artifact: hostile })).slice(0, 1);
    const items = [{ report: { ...report, artifacts }, reportBytes: Buffer.from(''), models: [model(hostile)] }];
    expect(() => assetsOf(items)).toThrow(/expected file names|expected .* tinygate/);
  });

  it.each(['../evil', 'a/b', '.hidden', 'INT8', ''])('are refused where a second artifact is called %j', (name) => {
    const items = [{ report: createGreenReport(), reportBytes: Buffer.from(''), models: [model('int8'), model(name)] }];
    expect(() => assetsOf(items)).toThrow(/expected file names of letters/);
  });
});

const model = (artifact: string) => ({ artifact, bytes: Buffer.from('x'), sha256: '' });

describe('readSource', () => {
  it.each([
    ['fail', 1, createReport()],
    ['inconclusive', 4, { ...createGreenReport(), ...verdictOf('inconclusive') }],
    ['error', 4, { ...createGreenReport(), ...verdictOf('error') }],
  ] as const)('publishes nothing whose verdict is %s, with exit code %i', async (verdict, exitCode, report) => {
    const failure = await readSource(await source({ ...report, commit: null })).catch((error: unknown) => error);
    expect(failure).toMatchObject({ exitCode, message: expect.stringContaining(`found ${verdict}`) });
  });

  it('refuses a file that is not what was measured', async () => {
    const from = await source();
    await writeFile(from.models['int8']!, 'retrained since');
    await expect(readSource(from)).rejects.toThrow(/expected .* with the SHA-256 that was measured/);
  });

  it('refuses a file that is missing, and a report that is', async () => {
    const from = await source();
    await expect(readSource({ ...from, models: {} })).rejects.toThrow(/expected a file of teacher/);
    await rm(from.models['int8']!);
    await expect(readSource(from)).rejects.toThrow(/ENOENT/);
    await rm(join(from.workDir, 'report.json'));
    await expect(readSource(from)).rejects.toThrow(/expected the report of a run/);
  });
});

function verdictOf(verdict: 'inconclusive' | 'error') {
  const [row] = createGreenReport().budgets;
  return { verdict, budgets: [{ ...row!, verdict }], invariants: [] };
}

describe('SHA256SUMS', () => {
  it('is the golden text', () => {
    const sums = ['report.json', 'int8.tflite', 'SHA', 'a-b_c.d'].map((name, index) => ({
      name,
      sha256: String(index).repeat(64),
    }));
    expectGolden('SHA256SUMS.golden.txt', renderChecksums(sums));
    expect(parseChecksums(renderChecksums(sums))).toHaveLength(4);
  });

  it.each([
    ['no end of line', `${'0'.repeat(64)}  a`],
    ['a path', `${'0'.repeat(64)}  ../a\n`],
    ['one space', `${'0'.repeat(64)} a\n`],
    ['an escape', `\\${'0'.repeat(64)}  a\n`],
    ['capitals', `${'A'.repeat(64)}  a\n`],
    ['a file twice', `${'0'.repeat(64)}  a\n${'1'.repeat(64)}  a\n`],
    ['an empty line', `${'0'.repeat(64)}  a\n\n`],
    ['nothing', ''],
  ])('is not guessed at with %s', (_, text) => {
    expect(parseChecksums(text)).toBeNull();
  });
});

describe('MODEL_CARD.md', () => {
  it('is the golden card', () => {
    expectGolden(
      'MODEL_CARD.golden.md',
      renderModelCard(createGreenReport(), (artifact) => `${artifact}.tflite`),
    );
  });

  it('says what it does not know', () => {
    const report = createGreenReport('sizes', {
      engine: null,
      commit: null,
      invariants: [],
      data: { sha256: null, trainSamples: 0, testSamples: 0, classes: [], labels: [] },
    });
    const artifacts = report.artifacts.map((artifact) => ({ ...artifact, accuracy: null, predictions: [] }));
    const card = renderModelCard({ ...report, artifacts }, (artifact) => `${artifact}.tflite`);
    expect(card).toContain('No accuracy was measured.');
    expect(card).toContain('The report does not say what the model is for.');
    expect(card).not.toContain('## Compression');
    expect(card).not.toMatch(/NaN|undefined|null/);
  });

  it.each(hostileStrings)('gives no power to what a stranger wrote: %j', (hostile) => {
    const card = (name: string) => {
      const data = { ...createGreenReport().data, classes: [name, name] };
      return renderModelCard({ ...hostileReport(name), data }, (artifact) => `${artifact}.tflite`);
    };
    expect(harmsOf(card(hostile))).toEqual(harmsOf(card('plain')));
  });
});

describe('test-result.json', () => {
  it('is the golden predicate', () => {
    expectGolden('test-result.golden.json', renderTestResult([createGreenReport(), createComparedReport()]));
  });

  it.each([
    ['pass', 'PASSED'],
    ['warn', 'WARNED'],
    ['inconclusive', 'FAILED'],
    ['error', 'FAILED'],
    ['fail', 'FAILED'],
  ] as const)('says %s as %s', (verdict, result) => {
    expect(testResultOf([createGreenReport('a', { verdict })]).result).toBe(result);
  });

  it('has every row once, and fails where there is no report', () => {
    const report = createReport();
    const { passedTests, warnedTests, failedTests } = testResultOf([report]);
    const all = [...passedTests, ...warnedTests, ...failedTests];
    expect(new Set(all).size).toBe(report.budgets.length + report.invariants.length);
    expect(testResultOf([]).result).toBe('FAILED');
  });
});
