/** Pipes in the place of files: nobody writes into them, so whoever waits for them waits for ever. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { fakeIo } from '../cli/fake-io.js';
import { makeWorkspace, specText } from '../pipeline/committed-model.js';
import { samplesBlock, writeIdxSamples } from '../pipeline/samples-folder.js';

const model = 'models/clothes.tflite';
const size = '  - { artifact: clothes, metric: size, max: 30 kB }\n';

/** A pipe in the place of whatever was there. */
function pipe(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true });
  execFileSync('mkfifo', [join(folder, name)]);
}

async function tinygate(folder: string, ...argv: string[]) {
  const io = fakeIo(argv, { cwd: folder });
  const code = await run(io);
  return { code, text: `${io.out()}\n${io.err()}`.replaceAll(/\s+/g, ' ') };
}

const budgets = (more = ''): string => specText(`${size}${more}`);
const withData = (folder: string, files: readonly string[]): string => {
  writeIdxSamples(folder, [28, 28], new Uint8Array(784 * 4), [0, 1, 0, 1]);
  for (const file of files) pipe(folder, file);
  const accuracy = '  - { artifact: clothes, metric: accuracy, min: 1 % }\n';
  return budgets(accuracy).replace('artifacts:', `${samplesBlock}artifacts:`);
};

const cases: readonly (readonly [string, (folder: string) => readonly string[], RegExp])[] = [
  ['spec', (at) => (pipe(at, 'tinygate.yml'), ['gate']), /found that tinygate\.yml is not a file/],
  ['model', (at) => (pipe(at, model), ['gate']), /found that models\/clothes\.tflite is not a file/],
  [
    'model whose layers are looked up',
    (at) => {
      pipe(at, model);
      const layers = '  - { artifact: clothes, metric: distinct_codes, layers: [stem], max: 16 }\n';
      writeFileSync(join(at, 'tinygate.yml'), budgets(layers));
      return ['gate'];
    },
    /found that models\/clothes\.tflite is not a file/,
  ],
  [
    'data',
    (at) => (writeFileSync(join(at, 'tinygate.yml'), withData(at, ['images.idx'])), ['gate']),
    /at most \d+ bytes, found a pipe/,
  ],
  ['baseline', (at) => (pipe(at, 'base.json'), ['gate', '--baseline', 'base.json']), /bytes, found a pipe/],
  ['report', (at) => (pipe(at, 'report.json'), ['report', 'report.json']), /bytes, found a pipe/],
  ['history', (at) => (pipe(at, 'h.json'), ['history', 'h.json']), /bytes, found a pipe/],
  ['result of a search', (at) => (pipe(at, 'shard.json'), ['merge', 'shard.json']), /bytes, found a pipe/],
  ['schema', (at) => (pipe(at, 'tinygate.schema.json'), ['schema', '--write']), /found another file/],
  ['report to verify', (at) => (pipe(at, 'report.json'), ['verify', 'report.json']), /found a pipe/],
  [
    'list of files to verify',
    (at) => (mkdirSync(join(at, 'out')), pipe(at, 'out/SHA256SUMS'), ['verify', 'out']),
    /found a pipe/,
  ],
  [
    'file to verify',
    (at) => {
      mkdirSync(join(at, 'out'));
      pipe(at, 'out/a.tflite');
      writeFileSync(join(at, 'out/SHA256SUMS'), `${'0'.repeat(64)}  a.tflite\n`);
      return ['verify', 'out'];
    },
    /it is a pipe or a device/,
  ],
];

describe('a pipe that nobody writes into, in the place of a', () => {
  it.each(cases)(
    '%s is refused, and not waited for',
    async (_name, prepare, message) => {
      const folder = makeWorkspace(budgets());
      const { code, text } = await tinygate(folder, ...prepare(folder));
      expect(text).toMatch(message);
      expect(code).not.toBe(0);
    },
    10_000,
  );
});
