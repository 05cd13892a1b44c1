/**
 * `npm run bench:precisions [-- FLOAT32.tflite] [--runs 15] [--window '200 ms']`: one network in float32, dynamic range, int8 and int4,
 * side by side on this machine. ai-edge-quantizer makes the files, `tinygate bench` measures each by turns with the float32 one.
 * Without a file: the ResNet-8 of `npm run example:short`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDeviceFile } from '../src/measure/device-file.js';
import { median } from '../src/measure/runs.js';
import { formatDeviation } from '../src/report/devices.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '15' }, window: { type: 'string', default: '200 ms' } },
});
const [source = '.tinygate/fashion-mnist-short/artifacts/teacher.tflite'] = positionals;
if (!existsSync(source))
  throw new Error(`expected a float32 file at ${source}, found no such file\n  fix: npm run example:short`);

/** In the order of the table. */
const names = ['float32', 'dynamic-range', 'int8', 'int4-dynamic-range', 'int4'] as const;
const environment = resolve('.oracles-quantizer');
const [library] = ['3.10', '3.11', '3.12', '3.13', '3.14']
  .map((version) => join(environment, `lib/python${version}/site-packages/ai_edge_litert/libLiteRt.so`))
  .filter(existsSync);
if (library === undefined) throw new Error('expected LiteRT in .oracles-quantizer, found none\n  fix: run this by npm');

const folder = mkdtempSync(join(tmpdir(), 'tinygate-precisions-'));
try {
  makeFiles();
  const loadBefore = loadavg()[0] ?? NaN;
  bench();
  const rows = names.map(read);
  const again = rows.flatMap(({ itself }) => itself);
  const table = [
    '| Type | File | Latency | Against float32, by turns | Peak memory | Increment | Outputs |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ name, sizeBytes, latency, ratio, peak, increment, outputs }) =>
        `| ${name} | ${(sizeBytes / 1000).toFixed(1)} kB | ${latency} | ${ratio} | ${peak} | ${increment} | ${outputs} |`,
    ),
  ];
  console.log(table.join('\n'));
  console.log(
    `\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, LiteRT 2.3.0, 1 thread, ${values.runs} runs of ${values.window}. ` +
      `Load average ${loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? NaN).toFixed(1)} after. ` +
      `Yardstick: the same file against itself by turns, ratios of medians from ${Math.min(...again).toFixed(3)} to ${Math.max(...again).toFixed(3)}.`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** The base commit has the float32 file under every name, so that each file is measured by turns with that one. */
function makeFiles(): void {
  const made = join(folder, 'made');
  execFileSync(join(environment, 'bin/python'), ['scripts/bench/quantize.py', source, made], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  mkdirSync(join(folder, 'models'));
  const lines = [
    'version: 1\nname: precisions\nartifacts:',
    ...names.map((name) => `  ${name}: { file: models/${name}.tflite }`),
    'devices:',
    `  here: { via: local, runtime: litert, library: ${library}, runs: ${values.runs}, window: ${values.window}, tolerance: 256, timeout: 1 h }`,
    'budgets: [{ artifact: int8, metric: size, max: 1 GB }]',
  ];
  writeFileSync(join(folder, 'tinygate.yml'), `${lines.join('\n')}\n`);
  const commit = (): void => {
    const as = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    for (const args of [
      ['add', '.'],
      [...as, 'commit', '--quiet', '--message', 'x'],
    ])
      execFileSync('git', ['-C', folder, ...args]);
  };
  execFileSync('git', ['init', '--quiet', folder]);
  writeFileSync(join(folder, '.gitignore'), 'made\n.tinygate\n');
  for (const name of names) {
    // Bytes behind the last table belong to no one: the same network, and another digest than that of the change.
    const bytes = Buffer.concat([readFileSync(join(made, 'float32.tflite')), Buffer.alloc(16)]);
    writeFileSync(join(folder, 'models', `${name}.tflite`), bytes);
  }
  commit();
  for (const name of names) copyFileSync(join(made, `${name}.tflite`), join(folder, 'models', `${name}.tflite`));
  commit();
}

function bench(): void {
  const cli = resolve('src/cli/index.ts');
  const tsx = resolve('node_modules/tsx/dist/loader.mjs');
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', tsx, cli, 'bench', '--base', 'HEAD^'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`expected a bench of every file, found exit code ${String(status)}:\n${stdout}${stderr}`);
}

function read(name: (typeof names)[number]) {
  const file = join(folder, '.tinygate/precisions/devices', `${name}@here.json`);
  const { measurement } = parseDeviceFile(readFileSync(file, 'utf8'), file);
  const { latency, base, noise, outputs, peakMemoryBytes, memoryIncrementBytes } = measurement;
  const own = latency?.medianMs ?? [];
  const ratios = (of: readonly number[] | undefined): number[] =>
    own.map((value, run) => value / (of?.[run] ?? NaN)).sort((a, b) => a - b);
  const ofBase = ratios(base?.latency.medianMs);
  const quarter = (part: number): string => (ofBase[Math.round(part * (ofBase.length - 1))] ?? NaN).toFixed(3);
  const mebibytes = (bytes: number | null | undefined): string =>
    bytes === null || bytes === undefined ? '—' : `${(bytes / 1024 ** 2).toFixed(2)} MiB`;
  return {
    name,
    sizeBytes: statSync(join(folder, 'models', `${name}.tflite`)).size,
    latency: formatDeviation(own, 'milliseconds') ?? '—',
    ratio: `${median(ofBase).toFixed(3)} (${quarter(0.25)} to ${quarter(0.75)})`,
    peak: mebibytes(peakMemoryBytes),
    increment: mebibytes(memoryIncrementBytes),
    outputs:
      outputs === undefined
        ? 'not compared'
        : `${outputs.compared} within ${String(Number(outputs.largestDifference?.toPrecision(2)))}`,
    itself: [median(ratios(noise?.medianMs))],
  };
}
