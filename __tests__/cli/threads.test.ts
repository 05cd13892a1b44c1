/** Identity from end to end: the command line, its options, and the files that it leaves. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { spec, writeTask } from '../pipeline/bands.js';
import { fakeIo } from './fake-io.js';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tinygate-threads-'));
  await writeTask(folder);
  // One epoch of each stage: all passes, in seconds.
  const short = spec.replace('epochs: 4', 'epochs: 1').replaceAll('epochs: 2', 'epochs: 1');
  writeFileSync(join(folder, 'tinygate.yml'), short.slice(0, short.indexOf('budgets:')));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function filesWith(engine: string, threads: string, seed = '3'): Promise<Record<string, string>> {
  const out = `${engine}-${threads}-${seed}`;
  const options = ['--engine', engine, '--threads', threads, '--seed', seed, '--out', out, '--quiet'];
  const io = fakeIo(['run', 'tinygate.yml', ...options], { cwd: folder });
  expect([await run(io), io.err()]).toEqual([0, '']);
  const artifacts = join(folder, out, 'artifacts');
  const names = readdirSync(artifacts).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(artifacts, name)).toString('base64')]));
}

describe('tinygate run --threads', () => {
  // Whole runs: minutes where the machine does other work too.
  const longMs = 300_000;

  it(
    'leaves the same bytes in every file with 1, 2 and 4 threads of onnxruntime',
    async () => {
      const one = await filesWith('onnxruntime', '1');
      expect(Object.keys(one)).toEqual(['float32.tflite', 'int8.tflite', 'teacher.tflite']);
      for (const threads of ['2', '4']) expect(await filesWith('onnxruntime', threads)).toEqual(one);
      expect(await filesWith('onnxruntime', '2', '4')).not.toEqual(one);
    },
    longMs,
  );

  it(
    'leaves the same bytes in every file with 1 and 4 threads of wasm',
    async () => {
      expect(await filesWith('wasm', '4')).toEqual(await filesWith('wasm', '1'));
    },
    longMs,
  );
});
