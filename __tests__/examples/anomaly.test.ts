/** The example of anomalies in short form: pictures are made here, the spec is the example's. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import { runPipeline } from '../../src/pipeline/run.js';
import { readSpec } from '../../src/spec/read.js';

const folder = mkdtempSync(join(tmpdir(), 'tinygate-anomaly-'));
afterAll(() => rmSync(folder, { recursive: true }));

const side = 8;

/** Class 7 is one bar that is somewhere; the others are two bars, across or along. */
function writePictures(data: string): void {
  const random = seededRandom(4, 'bars');
  const count = 400;
  const labels = Uint8Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 7 : at % 10));
  const pixels = new Uint8Array(count * side * side);
  labels.forEach((label, at) => {
    const [first, second] = [random.integer(side), random.integer(side)];
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) {
        const isBar = x === first || (label !== 7 && (label % 2 === 0 ? x === second : y === second));
        pixels[(at * side + y) * side + x] = (isBar ? 200 : 20) + random.integer(30);
      }
  });
  const idx = (type: number, shape: readonly number[], bytes: Uint8Array): Buffer => {
    const head = Buffer.alloc(4 + 4 * shape.length);
    head.set([0, 0, type, shape.length]);
    shape.forEach((size, at) => head.writeUInt32BE(size, 4 + 4 * at));
    return gzipSync(Buffer.concat([head, bytes]));
  };
  writeFileSync(join(data, 't10k-images-idx3-ubyte.gz'), idx(8, [count, side, side], pixels));
  writeFileSync(join(data, 't10k-labels-idx1-ubyte.gz'), idx(8, [count], labels));
}

it('is learnt from what is normal alone, and its int8 file tells what is not by its error', async () => {
  const [example, data] = [join(folder, 'anomaly'), join(folder, 'fashion-mnist/data')];
  for (const path of [example, data]) mkdirSync(path, { recursive: true });
  cpSync('examples/anomaly/tinygate.yml', join(example, 'tinygate.yml'));
  writePictures(data);
  writeFileSync(
    join(example, 'short.yml'),
    'extends: tinygate.yml\nversion: 1\nname: short\nthreads: 1\n' +
      'student: { parameters: { units: 24, layers: 1 }, training: { epochs: 20, batch_size: 16, learning_rate: { peak: 0.01 } } }\n' +
      'compression: { fine_tuning: { epochs: 2, batch_size: 16 } }\n',
  );
  const plan = await readSpec(join(example, 'short.yml'), { cwd: folder, workspace: folder });
  const { report, exitCode } = await runPipeline(plan, {
    workDir: join(folder, 'work'),
    progress: silent,
    signal: new AbortController().signal,
    now: () => 0,
    commit: null,
  });
  expect(report.data).toMatchObject({ task: 'reconstruction', trainSamples: 192, testSamples: 80 });
  expect(report.budgets.map(({ metric, operator, verdict }) => [metric, operator, verdict])).toEqual([
    ['size', 'max', 'pass'],
    ['auc', 'min', 'pass'],
    ['partial_auc', 'min', 'pass'],
    ['auc', 'max_drop', 'pass'],
  ]);
  expect(exitCode).toBe(0);
});
