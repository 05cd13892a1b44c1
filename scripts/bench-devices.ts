/**
 * `npm run bench:devices`: what it costs to judge and to report 10 artifacts that 50 devices measured: 500 measurement files, a limit on
 * each, text, HTML and the comment. Times the committed bundle, so run `npm run build` first.  [-- --devices 50] [--artifacts 10] [--seconds 5]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { digestBytes } from '../src/core/digest.js';
import { seededRandom } from '../src/core/random.js';

const { values } = parseArgs({
  options: {
    devices: { type: 'string', default: '50' },
    artifacts: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '5' },
  },
});
const count = { devices: Number(values.devices), artifacts: Number(values.artifacts) };
const folder = mkdtempSync(join(tmpdir(), 'tinygate-bench-devices-'));
try {
  writeRepository();
  const seconds = [1, 2, 3].map(judge).sort((a, b) => a - b);
  const [, median = NaN] = seconds;
  console.log(
    `${count.artifacts} artifacts on ${count.devices} devices, Node ${process.version}: median ${median.toFixed(2)} s ` +
      `(${seconds.map((one) => one.toFixed(2)).join(', ')}), at most ${values.seconds} s`,
  );
  if (!(median <= Number(values.seconds))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function writeRepository(): void {
  const random = seededRandom(1, 'bench-devices');
  const model = readFileSync('examples/committed-model/models/clothes.tflite');
  for (const name of ['models', 'measurements']) mkdirSync(join(folder, name));
  const artifacts = Array.from({ length: count.artifacts }, (_, i) => `a${i}`);
  const devices = Array.from({ length: count.devices }, (_, i) => `device${i}`);
  for (const [index, artifact] of artifacts.entries()) {
    // Bytes behind the last table belong to no one: files of the same network with digests of their own.
    const bytes = Buffer.concat([model, Buffer.alloc(16 * (index + 1))]);
    writeFileSync(join(folder, 'models', `${artifact}.tflite`), bytes);
    for (const device of devices) {
      const runs = Array.from({ length: 7 }, () => ({
        samples: Array.from({ length: 50 }, () => 10 + random.uniform()),
      }));
      writeFileSync(
        join(folder, 'measurements', `${artifact}@${device}.json`),
        JSON.stringify({
          schemaVersion: 1,
          artifact: { sha256: digestBytes(bytes) },
          device: { name: device },
          runtime: { name: 'LiteRT', version: '2.3.0', threads: 1 },
          latency: { unit: 'ms', runs },
          memory: { peak_bytes: 20_000_000 },
        }),
      );
    }
  }
  const lines = [
    'version: 1\nname: many\nartifacts:',
    ...artifacts.map((artifact) => `  ${artifact}: { file: models/${artifact}.tflite }`),
    "measurements: ['measurements/*.json']\nbudgets:",
    ...artifacts.flatMap((artifact) =>
      devices.map((device) => `  - { artifact: ${artifact}, metric: latency_median, device: ${device}, max: 12 ms }`),
    ),
  ];
  writeFileSync(join(folder, 'tinygate.yml'), `${lines.join('\n')}\n`);
  execFileSync('git', ['init', '-q', folder]);
}

/** @returns seconds of the whole process. */
function judge(): number {
  const started = performance.now();
  const args = [resolve('dist/cli/index.js'), 'gate', '--baseline', 'none', '--html', 'r.html', '--markdown', 'r.md'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0)
    throw new Error(`expected a green gate, found ${status}:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  return (performance.now() - started) / 1000;
}
