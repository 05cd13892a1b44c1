/**
 * `npm run bench:hostile`: what a gate costs in all, as a process, with nothing but a budget on the size of a file of about
 * 10 MB that is made to keep its reader busy. A refusal is an answer. Times the committed bundle, so run `npm run build` first.
 * [-- --only WORDS] [--cli dist/cli/index.js] [--seconds 3]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hostileModels } from '../__tests__/security/hostile-models.js';
import { peakMegabytesIn, timeProcess, watched } from './bench/process-cost.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    cli: { type: 'string', default: 'dist/cli/index.js' },
    seconds: { type: 'string', default: '3' },
  },
});
const mostSeconds = Number(values.seconds);
const mostMegabytes = (bytes: number): number => 300 + (3 * bytes) / 1e6;
const spec = `version: 1
name: model
artifacts: { model: { file: model.tflite } }
budgets:
  - { artifact: model, metric: size, max: 20 MB }
`;

console.log('             file     CPU   wall  memory (at most)  outcome');
for (const [name, make] of Object.entries(hostileModels)) {
  if (!name.includes(values.only)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-hostile-'));
  try {
    const bytes = make();
    writeFileSync(join(folder, 'model.tflite'), bytes);
    writeFileSync(join(folder, 'tinygate.yml'), spec);
    const { seconds, cpuSeconds, status, output } = timeProcess([...watched, resolve(values.cli), 'gate'], folder);
    const megabytes = peakMegabytesIn(output);
    const outcome = status === 0 ? 'measured' : /expected [^\n]*/.exec(output)?.[0];
    if (outcome === undefined || !Number.isFinite(megabytes)) throw new Error(`exit code ${status}:\n${output}`);
    const isMet = cpuSeconds <= mostSeconds && megabytes <= mostMegabytes(bytes.length);
    if (!isMet) process.exitCode = 1;
    console.log(
      `  ${isMet ? '✓' : '✗'} ${name}\n` +
        `          ${(bytes.length / 1e6).toFixed(1).padStart(4)} MB  ${cpuSeconds.toFixed(2)} s ${seconds.toFixed(2)} s` +
        `  ${megabytes.toFixed(0)} MB (${mostMegabytes(bytes.length).toFixed(0)} MB)  ${outcome}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
