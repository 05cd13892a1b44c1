/**
 * `npm run bench:gate`: what a gate costs in all, as a process: start-up, a 300 kB model, size budgets, report. Times the
 * committed bundle, so run `npm run build` first.  [-- --runs 10] [--seconds 0.5]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/core/random.js';
import { writeTflite } from '../src/export/tflite/write.js';
import { foldBatchNorm } from '../src/graph/fold.js';
import { resnet8 } from '../src/graph/zoo/index.js';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10' }, seconds: { type: 'string', default: '0.5' } },
});
const limits = { seconds: Number(values.seconds), megabytes: 150 };
const folder = mkdtempSync(join(tmpdir(), 'tinygate-bench-'));
try {
  mkdirSync(join(folder, 'models'));
  const graph = foldBatchNorm(resnet8({}, [32, 32, 3], 10, seededRandom(1, 'bench-gate')));
  const model = writeTflite(graph);
  writeFileSync(join(folder, 'models/resnet8.tflite'), model);
  writeFileSync(
    join(folder, 'tinygate.yml'),
    `version: 1
name: resnet8
artifacts: { resnet8: { file: models/resnet8.tflite } }
budgets:
  - { artifact: resnet8, metric: size, max: 400 kB }
  - { artifact: resnet8, metric: deflated_size, max: 400 kB }
  - { artifact: resnet8, metric: parameters, max: 100000 }
`,
  );
  const runs = Array.from({ length: Number(values.runs) }, () => run(folder));
  const seconds = runs.map((one) => one.seconds).sort((a, b) => a - b);
  const megabytes = Math.max(...runs.map((one) => one.megabytes));
  const median = seconds[seconds.length >> 1] ?? NaN;
  console.log(
    `tinygate gate, a model of ${(model.length / 1000).toFixed(0)} kB, ${runs.length} runs, Node ${process.version}:`,
  );
  console.log(
    `  ${format(seconds[0])} to ${format(seconds.at(-1))}, median ${format(median)} (at most ${limits.seconds} s)`,
  );
  console.log(`  peak memory ${megabytes.toFixed(0)} MB (at most ${limits.megabytes} MB)`);
  if (!(median <= limits.seconds && megabytes <= limits.megabytes)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function run(cwd: string): { seconds: number; megabytes: number } {
  // Printed by the process itself when it ends: no other process sees its peak.
  const probe = "process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS + '\\n'))";
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(probe)}`,
      resolve('dist/cli/index.js'),
      'gate',
      'tinygate.yml',
    ],
    { cwd, encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  const peak = /maxRSS (\d+)/.exec(stderr)?.[1];
  if (status !== 0 || peak === undefined)
    throw new Error(`expected a green gate, found ${status}:\n${stdout}${stderr}`);
  return { seconds, megabytes: Number(peak) / 1000 };
}

function format(seconds: number | undefined): string {
  return `${(seconds ?? NaN).toFixed(3)} s`;
}
