/**
 * The table of the method on photographs: one MobileNetV2, tuned on five kinds of flowers, then compressed in each of the
 * method's ways, every file measured as it ships.
 *
 *   npm run reproduce:flowers -- --data-root DIR --models DIR [--only ROW ...]
 *
 * The data: one folder a kind. The models: a folder with `mobilenet_v2_1.0_224_quant.tflite`. What was trained is kept in
 * `.tinygate/reproduce/flowers`: a run that was stopped goes on, and a finished row costs seconds.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Progress } from '../../src/core/io.js';
import { runPipeline } from '../../src/pipeline/run.js';
import type { Report } from '../../src/report/report.js';
import { readSpec } from '../../src/spec/read.js';

/** In the order of the table: the others begin from what `tuned` made. */
const rows: Readonly<Record<string, string>> = {
  tuned: 'tuned, not compressed',
  qat: 'QAT',
  'pruned-50': 'pruned 50 %',
  'clustered-64': '64 clusters',
  'pruned-70-clustered-64': 'pruned 70 %, 64 clusters',
  'conv-pruned-depthwise-clustered': 'dense layers pruned, depthwise clustered',
  'depthwise-pruned-conv-clustered': 'depthwise pruned, dense layers clustered',
  narrowed: '46 % of the parameters, 62 % of them zero',
  'four-bits': 'pruned 65 %, weights of four bits',
  'forty-times': 'the last layer narrowed, 71 % zeros, four bits',
};

/** The tuned network as Keras saves it, with the optimizer's two moments, and its weights alone. */
const kerasBytes = { saved: 27.0e6, weights: 9.06e6 };

const { values } = parseArgs({
  options: {
    'data-root': { type: 'string' },
    models: { type: 'string' },
    only: { type: 'string', multiple: true, default: Object.keys(rows) },
  },
});
if (values['data-root'] === undefined || values.models === undefined)
  throw new Error('expected --data-root DIR and --models DIR');
const dataRoot = resolve(values['data-root']);
const folder = resolve('.tinygate/reproduce/flowers');
// One for all rows: what they have in common, as what the teacher says, is made once.
const workDir = join(folder, 'work');
mkdirSync(join(folder, 'models'), { recursive: true });
cpSync(join(import.meta.dirname, 'flowers'), folder, { recursive: true });
const pretrained = 'mobilenet_v2_1.0_224_quant.tflite';
if (!existsSync(join(folder, 'models', pretrained)))
  copyFileSync(join(resolve(values.models), pretrained), join(folder, 'models', pretrained));

const toStderr: Progress = {
  start: (name) => ({
    update: () => undefined,
    end: (result) => void process.stderr.write(`${name} done ${result ?? ''}\n`),
    stop: () => void process.stderr.write(`${name} stopped\n`),
  }),
  note: (text) => void process.stderr.write(`${text}\n`),
};

console.log(
  '| what was done | minutes | file | size | deflated | accuracy | 27.0 MB / size | / deflated | 9.06 MB / size | / deflated |',
);
console.log('| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const row of values.only) {
  const title = rows[row];
  if (title === undefined) throw new Error(`expected --only ${Object.keys(rows).join(' or ')}, found ${row}`);
  const started = performance.now();
  const report = await reportOf(row);
  const minutes = (performance.now() - started) / 60_000;
  if (row === 'tuned') copyFileSync(join(workDir, 'artifacts/float32.tflite'), join(folder, 'models/tuned.tflite'));
  for (const line of linesOf(title, report, minutes)) console.log(line);
}

async function reportOf(row: string): Promise<Report> {
  const overrides = { dataRoot };
  const plan = await readSpec(join(folder, `${row}.yml`), { cwd: folder, workspace: folder, overrides });
  const { report } = await runPipeline(plan, {
    workDir,
    progress: toStderr,
    signal: new AbortController().signal,
    now: () => Date.now(),
    commit: null,
  });
  return report;
}

function linesOf(title: string, report: Report, minutes: number): string[] {
  return report.artifacts.map(({ artifact, sizeBytes, deflatedBytes, accuracy }) => {
    if (deflatedBytes === null || accuracy === null)
      throw new Error(`expected a measured file, found none of ${artifact}`);
    const ratios = [kerasBytes.saved, kerasBytes.weights].flatMap((bytes) => [
      bytes / sizeBytes,
      bytes / deflatedBytes,
    ]);
    const cells = [
      title,
      minutes.toFixed(1),
      artifact,
      kilobytes(sizeBytes),
      kilobytes(deflatedBytes),
      `${(100 * accuracy.fraction).toFixed(2)} %`,
      ...ratios.map((ratio) => ratio.toFixed(1)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
