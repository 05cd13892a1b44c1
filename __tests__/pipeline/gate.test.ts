/** A gate judges what is there, and says so when it is not. */
import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { runPipeline } from '../../src/pipeline/run.js';
import { parseReport } from '../../src/report/json.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { renderAnnotations } from '../../src/report/render-annotations.js';
import { readSpec } from '../../src/spec/read.js';
import { createReport } from '../report/factory.js';
import { contextFor, makeWorkspace, modelBytes, specText } from './committed-model.js';
import { makeEarlierRun, trainedSpecText } from './trained-model.js';

const sizeBudget = '  - { artifact: clothes, metric: size, max: 30 kB }\n';
const committed = specText(sizeBudget);
const data =
  'data: { root: ., test: { images: images.idx, labels: labels.idx }, train: { images: images.idx, labels: labels.idx } }\n';
const minimumBudget = '  - { artifact: clothes, metric: accuracy, min: 0.1 % }\n';
const accuracyBudget = '  - { artifact: clothes, metric: accuracy, max_drop: 10 %, against: reference }\n';
const twins = 'clothes.tflite }, reference: { file: models/clothes.tflite }, twin: { file: models/clothes.tflite }';

/** Eight grey images of the size that the model takes, in two classes. */
function writeSamples(folder: string): void {
  const header = (type: number, ...dimensions: number[]) =>
    Buffer.from([0, 0, 8, type, ...dimensions.flatMap((size) => [0, 0, size >> 8, size & 255])]);
  const images = Buffer.alloc(8 * 28 * 28, 7);
  writeFileSync(join(folder, 'images.idx'), Buffer.concat([header(3, 8, 28, 28), images]));
  writeFileSync(join(folder, 'labels.idx'), Buffer.concat([header(1, 8), Buffer.from([0, 1, 0, 1, 0, 1, 0, 1])]));
}

async function gate(folder: string) {
  const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
  return gatePipeline(plan, contextFor(folder));
}

describe('the gate on committed files', () => {
  it('judges the bytes of the file, and trains nothing', async () => {
    const { report, exitCode, files } = await gate(makeWorkspace(committed));
    expect([report.verdict, exitCode, report.engine, report.data.sha256]).toEqual(['pass', 0, null, null]);
    expect(report.artifacts[0]).toMatchObject({
      sizeBytes: modelBytes.length,
      file: 'models/clothes.tflite',
      accuracy: null,
    });
    expect(files.report.endsWith('.tinygate/clothes/report.json')).toBe(true);
  });

  it('is what a run does when there is nothing to train', async () => {
    const folder = makeWorkspace(committed);
    const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
    expect((await runPipeline(plan, contextFor(folder))).report.verdict).toBe('pass');
  });

  it('fails on the line of the budget', async () => {
    const { report, exitCode } = await gate(
      makeWorkspace(specText('  - { artifact: clothes, metric: size, max: 20 kB }\n')),
    );
    expect(exitCode).toBe(1);
    expect(report.budgets[0]).toMatchObject({ verdict: 'fail', place: { file: 'tinygate.yml', line: 5, column: 5 } });
  });

  it('adds up the members of a group', async () => {
    const budget = '  - { artifact: firmware, metric: size, max: 50 kB }\n';
    const text = specText(budget, 'groups: { firmware: [clothes, twin] }\n').replace(
      'clothes.tflite }',
      'clothes.tflite }, twin: { file: models/clothes.tflite }',
    );
    const { report } = await gate(makeWorkspace(text));
    expect(report.budgets[0]).toMatchObject({ measured: 2 * modelBytes.length, verdict: 'fail' });
  });

  it.each<[string, (path: string) => void, string, string]>([
    ['that is not there', (path) => unlinkSync(path), 'found no file models/clothes.tflite', 'Commit the file'],
    [
      'that is a link out of the workspace',
      (path) => {
        const outside = join(tmpdir(), `tinygate-outside-${process.pid}`);
        writeFileSync(outside, modelBytes);
        unlinkSync(path);
        symlinkSync(outside, path);
      },
      'link to a file outside the workspace',
      'Commit the file itself.',
    ],
    [
      'that is a Git LFS pointer',
      (path) => writeFileSync(path, 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
      'a Git LFS pointer',
      'Check out with `lfs: true`.',
    ],
    [
      'that is a folder',
      (path) => {
        unlinkSync(path);
        mkdirSync(path);
      },
      'is not a file',
      'Name a file.',
    ],
    ['that is no model', (path) => writeFileSync(path, 'not a model'), 'TFL3', ''],
    ['that ends too early', (path) => writeFileSync(path, modelBytes.subarray(0, 200)), 'byte', ''],
  ])('gives an error row to a file %s, and judges all others', async (_name, spoil, message, fix) => {
    const both = specText(`${sizeBudget}  - { artifact: twin, metric: size, max: 30 kB }\n`).replace(
      'clothes.tflite }',
      'clothes.tflite }, twin: { file: models/twin.tflite }',
    );
    const folder = makeWorkspace(both);
    writeFileSync(join(folder, 'models/twin.tflite'), modelBytes);
    spoil(join(folder, 'models/clothes.tflite'));
    const { report, exitCode } = await gate(folder);
    expect([report.verdict, exitCode]).toEqual(['error', 4]);
    expect(report.faults).toMatchObject([
      { artifact: 'clothes', file: 'models/clothes.tflite', message: expect.stringContaining(message) },
    ]);
    expect(report.faults[0]?.fix ?? '').toContain(fix);
    expect(report.faults[0]?.place).toMatchObject({ file: 'tinygate.yml', line: 3 });
    expect(report.budgets.map(({ artifact, verdict, measured }) => [artifact, verdict, measured])).toEqual([
      ['clothes', 'error', null],
      ['twin', 'pass', modelBytes.length],
    ]);
    const annotations = renderAnnotations(report);
    expect(annotations.map(({ file, line }) => [file, line])).toEqual([
      ['tinygate.yml', 3],
      ['tinygate.yml', 5],
    ]);
    expect(parseReport(stringifyReport(report), 'report.json').verdict).toBe('error');
  });

  it('is no pass for a file that cannot be read, also where no budget names it', async () => {
    const text = specText(sizeBudget).replace(
      'clothes.tflite }',
      'clothes.tflite }, twin: { file: models/twin.tflite }',
    );
    const { report, exitCode } = await gate(makeWorkspace(text));
    expect([report.budgets[0]?.verdict, report.verdict, exitCode]).toEqual(['pass', 'error', 4]);
  });

  it('runs only the files whose accuracy a budget asks for', async () => {
    const folder = makeWorkspace(specText(accuracyBudget, data).replace('clothes.tflite }', twins));
    writeSamples(folder);
    const { report } = await gate(folder);
    expect(report.artifacts.map(({ artifact, accuracy }) => [artifact, accuracy?.samples ?? null])).toEqual([
      ['clothes', 8],
      ['reference', 8],
      ['twin', null],
    ]);
  });

  it('judges sizes where the data cannot be read, and says so in the rows that need them', async () => {
    const { report, exitCode } = await gate(makeWorkspace(specText(sizeBudget + minimumBudget, data)));
    expect(exitCode).toBe(4);
    expect(report.budgets.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['size', 'pass'],
      ['accuracy', 'error'],
    ]);
    expect(report.budgets[1]?.reason).toMatch(/models\/clothes\.tflite could not be run: .*images\.idx/);
  });

  it('tells its verdict where no file can be written', async () => {
    const folder = makeWorkspace(committed);
    writeFileSync(join(folder, '.tinygate'), 'a file in the place of the folder');
    const { report, exitCode, unwritten } = await gate(folder);
    expect([report.verdict, exitCode]).toEqual(['pass', 2]);
    expect(unwritten.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^expected to write .*report\.json, found that a part of the path is a file and no folder \(ENOTDIR\)/,
      ),
      expect.stringContaining('summary.md'),
      expect.stringContaining('report.html'),
    ]);
  });

  it.each(['/etc/passwd', '../clothes.tflite', 'C:/models/clothes.tflite', 'models\\clothes.tflite'])(
    'is refused for the path %s',
    async (path) => {
      const folder = makeWorkspace(committed.replace('models/clothes.tflite', `'${path}'`));
      await expect(gate(folder)).rejects.toThrow('expected a relative path that stays in the workspace');
    },
  );
});

const made = trainedSpecText(sizeBudget);

describe('the gate on files that a run made', () => {
  it('takes what the run measured, from another machine', async () => {
    const folder = makeWorkspace(made);
    await makeEarlierRun(folder);
    const { report } = await gate(folder);
    expect([report.verdict, report.engine, report.data.testSamples]).toEqual(['pass', 'onnxruntime 1.30.0', 2000]);
  });

  it('refuses a file that is not the one that was measured', async () => {
    const folder = makeWorkspace(made);
    await makeEarlierRun(folder);
    writeFileSync(
      join(folder, '.tinygate/clothes/artifacts/clothes.tflite'),
      Buffer.concat([modelBytes, Buffer.from([0])]),
    );
    await expect(gate(folder)).rejects.toThrow('with the bytes that were measured, found others');
  });

  it('refuses to judge what no run has made', async () => {
    await expect(gate(makeWorkspace(made))).rejects.toThrow('expected the report of an earlier run of clothes');
  });

  it('refuses the report of another model', async () => {
    const folder = makeWorkspace(made);
    await makeEarlierRun(folder, { spec: { ...createReport().spec, name: 'shoes' } });
    await expect(gate(folder)).rejects.toThrow("expected a report of 'clothes', found one of 'shoes'");
  });
});
