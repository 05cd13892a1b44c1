/** Each task but classification through the whole story: trained, compressed, exported, measured from the file, judged. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import { runPipeline, type RunResult } from '../../src/pipeline/run.js';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { parseReport } from '../../src/report/json.js';
import { renderHtml } from '../../src/report/render-html.js';
import { renderSummary } from '../../src/report/render-summary.js';
import { renderText } from '../../src/report/render-text.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { readSpec } from '../../src/spec/read.js';
import { npy } from '../data/tables/npy-file.js';

const folder = mkdtempSync(join(tmpdir(), 'tinygate-tasks-'));
afterAll(() => rmSync(folder, { recursive: true }));
const random = seededRandom(11, 'tasks');

async function run(name: string, text: string, start = runPipeline): Promise<RunResult> {
  const path = join(folder, `${name}.yml`);
  writeFileSync(path, `version: 1\nname: ${name}\nthreads: 1\n${text}`);
  const plan = await readSpec(path, { cwd: folder, workspace: folder });
  return start(plan, {
    workDir: join(folder, name),
    progress: silent,
    signal: new AbortController().signal,
    now: () => 0,
    commit: null,
  });
}

const training = (epochs: number) =>
  `training: { epochs: ${epochs}, batch_size: 16, learning_rate: { schedule: cosine, peak: 0.01 } }`;
const artifacts =
  'artifacts: { float32: { type: float32 }, int8: { type: int8 } }\ncompression: { quantization: { mode: ptq } }\n';
const measured = ({ report }: RunResult) =>
  report.budgets.map(({ artifact, metric, verdict, measured: value }) => [artifact, metric, verdict, value] as const);

describe('a regression on a table', () => {
  const rows = Array.from({ length: 240 }, () => {
    const [a, b] = [random.normal(), random.normal()];
    return `${10 * a},${b / 100},${5000 + 300 * a - 200 * b}`;
  });
  const spec = `data: { file: t.csv, targets: price }
student: { architecture: mlp, parameters: { units: [16] }, ${training(12)} }
${artifacts}budgets:
  - { artifact: float32, metric: rmse, max: 60 }
  - { artifact: int8, metric: mae, max: 60, confidence: 0.9 }
  - { artifact: int8, metric: mae, max_increase: { absolute: 20 }, against: float32 }
`;

  it('is learnt in its own unit, and the int8 file is judged by its errors on the same samples', async () => {
    writeFileSync(join(folder, 't.csv'), ['a,b,price', ...rows].join('\n'));
    const result = await run('table', spec);
    expect(measured(result).map(([artifact, metric, verdict]) => [artifact, metric, verdict])).toEqual([
      ['float32', 'rmse', 'pass'],
      ['int8', 'mae', 'pass'],
      ['int8', 'mae', 'pass'],
    ]);
    const { report } = result;
    expect(report.data).toMatchObject({ task: 'regression', classes: [], testSamples: 48 });
    expect(report.budgets[2]!.significance).toMatchObject({ test: 'paired-bootstrap', samples: 48 });
    expect(report.curves[0]).toMatchObject({ stage: 'student', scoreName: 'mae' });
    expect(parseReport(stringifyReport(report), 'report.json')).toEqual(report);
    const page = renderHtml(report, null);
    for (const text of [renderSummary(report), renderText(report, { color: false }), page])
      expect(text).toMatch(/mean absolute error.*root mean square error/s);
    expect(page).toContain('Training of student');
  });

  it('is judged again by a gate from the files alone, with the same numbers', async () => {
    const again = await run('table', spec, gatePipeline);
    const first = await run('table', spec);
    expect(measured(again)).toEqual(measured(first));
  });
});

describe('several labels of a sample', () => {
  it('are learnt and judged as probabilities of each', async () => {
    const [count, width] = [200, 4];
    const inputs = Array.from({ length: count * width }, () => random.normal());
    const labels = Array.from({ length: count * 2 }, (_, at) => {
      const row = Math.floor(at / 2) * width;
      return at % 2 === 0 ? Number(inputs[row]! > 0) : Number(inputs[row + 1]! + inputs[row + 2]! > 0.5);
    });
    const bytesOf = (values: readonly number[]) => Buffer.from(Float32Array.from(values).buffer);
    writeFileSync(join(folder, 'x.npy'), npy('<f4', [count, width], bytesOf(inputs)));
    writeFileSync(join(folder, 'y.npy'), npy('<f4', [count, 2], bytesOf(labels)));
    const result = await run(
      'labels',
      `task: multi_label
data: { inputs: x.npy, labels: y.npy }
student: { architecture: mlp, parameters: { units: [16] }, ${training(15)} }
${artifacts}budgets:
  - { artifact: int8, metric: average_precision, min: 95 % }
  - { artifact: int8, metric: micro_f1, min: 85 % }
  - { artifact: int8, metric: exact_match, max_drop: 10 %, against: float32, confidence: 0.5 }
`,
    );
    expect(measured(result).map(([, metric, verdict]) => [metric, verdict])).toEqual([
      ['average_precision', 'pass'],
      ['micro_f1', 'pass'],
      ['exact_match', 'pass'],
    ]);
    expect(result.report.budgets[2]!.significance).toMatchObject({ test: 'tango-score' });
  });
});

describe('a reconstruction', () => {
  it('is trained on what is normal, and its error tells what is not', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => {
      const [a, b, isOdd] = [random.normal(), random.normal(), at % 3 === 0];
      const values = isOdd ? [a, b, random.normal(), random.normal()] : [a, b, a + b, a - b];
      return [...values.map((value) => value.toFixed(4)), isOdd ? 'broken' : 'idle'].join(',');
    });
    writeFileSync(join(folder, 'machine.csv'), ['p,q,r,s,state', ...rows].join('\n'));
    const result = await run(
      'machine',
      `data: { file: machine.csv, label: state, normal: idle }
student: { architecture: autoencoder, parameters: { units: 16, layers: 1, bottleneck: 2 }, ${training(25)} }
${artifacts}budgets:
  - { artifact: int8, metric: auc, min: 80 % }
  - { artifact: int8, metric: partial_auc, min: 60 % }
  - { artifact: int8, metric: auc, max_drop: 5 %, against: float32 }
`,
    );
    expect(measured(result).map(([, metric, verdict]) => [metric, verdict])).toEqual([
      ['auc', 'pass'],
      ['partial_auc', 'pass'],
      ['auc', 'pass'],
    ]);
    expect(result.report.data).toMatchObject({ task: 'reconstruction', classes: ['normal', 'anomaly'] });
  });
});
