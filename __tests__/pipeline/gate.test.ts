/** A gate judges what is there, and says so when it is not. */
import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { runPipeline } from '../../src/pipeline/run.js';
import { stringifyReport } from '../../src/report/json.js';
import type { Report } from '../../src/report/report.js';
import { readSpec } from '../../src/spec/read.js';
import { createReport } from '../report/factory.js';
import { contextFor, makeWorkspace, modelBytes, specText } from './committed-model.js';

const sizeBudget = '  - { artifact: clothes, metric: size, max: 30 kB }\n';
const committed = specText(sizeBudget);

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

  it('is refused for a file that is not there, at its place in the spec', async () => {
    const folder = makeWorkspace(committed);
    unlinkSync(join(folder, 'models/clothes.tflite'));
    await expect(gate(folder)).rejects.toThrow(/tinygate\.yml:3:\d+: expected a \.tflite file.*found no file models/s);
  });

  it('is refused for a link that leaves the workspace', async () => {
    const folder = makeWorkspace(committed);
    const outside = join(tmpdir(), `tinygate-outside-${process.pid}`);
    writeFileSync(outside, modelBytes);
    unlinkSync(join(folder, 'models/clothes.tflite'));
    symlinkSync(outside, join(folder, 'models/clothes.tflite'));
    await expect(gate(folder)).rejects.toThrow('link to a file outside the workspace');
  });

  it('is refused for a Git LFS pointer, with the fix', async () => {
    const folder = makeWorkspace(committed);
    writeFileSync(join(folder, 'models/clothes.tflite'), 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n');
    await expect(gate(folder)).rejects.toThrow('Check out with `lfs: true`.');
  });

  it('is refused for a file that is no model', async () => {
    const folder = makeWorkspace(committed);
    writeFileSync(join(folder, 'models/clothes.tflite'), 'not a model');
    await expect(gate(folder)).rejects.toThrow();
  });

  it.each(['/etc/passwd', '../clothes.tflite', 'C:/models/clothes.tflite', 'models\\clothes.tflite'])(
    'is refused for the path %s',
    async (path) => {
      const folder = makeWorkspace(committed.replace('models/clothes.tflite', `'${path}'`));
      await expect(gate(folder)).rejects.toThrow('expected a relative path that stays in the workspace');
    },
  );
});

const made = `version: 1
name: clothes
data: { images: i.gz, labels: l.gz }
student: { architecture: ds_cnn, training: { epochs: 1, learning_rate: { schedule: constant, peak: 0.01 } } }
artifacts: { clothes: { type: float32 } }
budgets:
${sizeBudget}`;

/** What `run` would have left: a report, and the file it is about. */
async function makeEarlierRun(folder: string, changes: Partial<Report> = {}): Promise<void> {
  const { report } = await gate(makeWorkspace(committed));
  const workDir = join(folder, '.tinygate/clothes');
  mkdirSync(join(workDir, 'artifacts'), { recursive: true });
  const { labels, ...data } = createReport().data;
  const text = stringifyReport({ ...report, engine: 'onnxruntime 1.30.0', data: { ...data, labels }, ...changes });
  writeFileSync(join(workDir, 'report.json'), text);
  writeFileSync(join(workDir, 'artifacts/clothes.tflite'), modelBytes);
}

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
