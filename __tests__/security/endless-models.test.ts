/** Models that never end or take all memory when they are run: an error of their own rows, and everything else is judged. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { TensorType } from '../../src/export/tflite/schema/index.js';
import { inferenceLimits } from '../../src/measure/runtime/limits.js';
import { openLitert } from '../../src/measure/runtime/litert/open.js';
import { openLitertPython } from '../../src/measure/runtime/litert-python/open.js';
import type { Report } from '../../src/report/report.js';
import { fakeIo } from '../cli/fake-io.js';
import { buildTflite, whileOptions, type OperatorPlan, type TensorPlan } from '../measure/build-tflite.js';
import { hasPythonRuntime } from '../measure/python-environment.js';
import { samplesBlock, writeIdxSamples } from '../pipeline/samples-folder.js';

const float = (shape: readonly number[]): TensorPlan => ({ type: TensorType.FLOAT32, shape });
const integers = (...data: number[]): TensorPlan => ({
  type: TensorType.INT32,
  shape: [data.length],
  data: Int32Array.from(data),
});
const [gather, tile, tanh, loop] = [36, 69, 28, 119];
const alongLast = { type: 23, fields: [[0, 'int32', 2]] } as const;
const mebibyte = 1024 ** 2;

/** Four scores of 4 × 2 values, by way of `copies` of them that go through `steps` layers. */
function stretched(copies: number, steps: number): Uint8Array {
  const wide = float([1, 4, 2 * copies]);
  const layers = Array.from({ length: steps }, (_, i): OperatorPlan => ({
    code: tanh,
    inputs: [4 + i],
    outputs: [5 + i],
  }));
  return buildTflite({
    tensors: [float([1, 4, 2]), float([1, 4, 1]), integers(1, 1, copies), integers(2), wide, ...layers.map(() => wide)],
    operators: [
      { code: tile, inputs: [0, 2], outputs: [4] },
      ...layers,
      { code: gather, inputs: [4 + steps, 3], outputs: [1], options: alongLast },
    ],
    inputs: [0],
    outputs: [1],
  });
}

/** WHILE(true). */
const endless = buildTflite(
  {
    tensors: [float([1, 4]), float([1, 4])],
    operators: [{ code: loop, inputs: [0], outputs: [1], options: whileOptions(1, 2) }],
    inputs: [0],
    outputs: [1],
  },
  {
    tensors: [float([1, 4]), { type: TensorType.BOOL, shape: [1], data: Uint8Array.of(1) }],
    operators: [],
    inputs: [0],
    outputs: [1],
  },
  {
    tensors: [float([1, 4]), float([1, 4])],
    operators: [{ code: tanh, inputs: [0], outputs: [1] }],
    inputs: [0],
    outputs: [1],
  },
);

const ofFour = (length: number) => (start: number, size: number) => [Float32Array.from({ length: size * length })];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinygate-endless-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Artifacts = Readonly<Record<string, { readonly bytes: Uint8Array; readonly inference?: string }>>;

function commit(artifacts: Artifacts): void {
  const count = 6;
  writeIdxSamples(
    folder,
    [4, 2],
    Uint8Array.from({ length: count * 8 }, (_, i) => (i * 37) % 256),
    Array.from({ length: count }, (_, i) => i % 4),
  );
  const lines = Object.entries(artifacts).map(([name, { bytes, inference }]) => {
    writeFileSync(join(folder, `${name}.tflite`), bytes);
    return `  ${name}: { file: ${name}.tflite${inference === undefined ? '' : `, inference: ${inference}`} }`;
  });
  const budgets = Object.keys(artifacts).map((name) => `  - { artifact: ${name}, metric: accuracy, min: 0.1 % }`);
  writeFileSync(
    join(folder, 'tinygate.yml'),
    ['version: 1', 'name: endless', samplesBlock.trimEnd(), 'artifacts:', ...lines, 'budgets:', ...budgets, ''].join(
      '\n',
    ),
  );
}

async function gate(): Promise<{ readonly code: number; readonly rows: readonly string[]; readonly report: Report }> {
  const io = fakeIo(['gate', '--baseline', 'none'], { cwd: folder });
  const code = await run(io);
  if (code === 2) throw new Error(io.err());
  const report = JSON.parse(readFileSync(join(folder, '.tinygate/endless/report.json'), 'utf8')) as Report;
  return { code, rows: report.budgets.map(({ artifact, verdict }) => `${artifact} ${verdict}`), report };
}

describe('a model that does not end in time, or takes all memory', () => {
  it('is an error of its own rows that says why, and every other model is judged', async () => {
    commit({
      endless: { bytes: endless },
      slow: { bytes: stretched(mebibyte, 400), inference: '{ deadline: 0.5 s }' },
      vast: { bytes: stretched(50_000_000, 0) },
      plain: { bytes: stretched(3, 1) },
    });
    const before = performance.now();
    const { code, rows, report } = await gate();
    expect([code, report.verdict]).toEqual([4, 'error']);
    expect(rows).toEqual(['endless error', 'slow error', 'vast error', 'plain pass']);
    const faults = report.artifacts.map(({ accuracyFault }) => accuracyFault?.code ?? null);
    expect(faults).toEqual(['measure/unproven', 'measure/deadline', 'measure/memory', null]);
    expect(report.artifacts[1]!.accuracyFault!.message).toMatch(
      /expected the model to be run within 500 ms, found that LiteRT of .* was still at it; it was ended/,
    );
    expect(report.artifacts[2]!.accuracyFault!.message).toMatch(
      /expected the model to run within \d+ bytes of memory, found that LiteRT of .* needs more; it was ended/,
    );
    expect(performance.now() - before).toBeLessThan(30_000);
  });

  it('is ended in the WebAssembly runtime itself, also in a loop without an end', async () => {
    const limits = { deadlineMs: 900, memoryBytes: 64 * mebibyte };
    const model = await openLitert(endless, { workers: 1, limits });
    const again = () => model.run(ofFour(4), 1);
    await expect(again()).rejects.toThrow(/expected the model to be run within 900 ms/);
    await expect(again()).rejects.toThrow(/expected the model to be run within 900 ms/);
    await model.close();
  });

  it('does not fill the memory with its outputs either', async () => {
    const tensors = [float([1, 4, 2]), integers(1, 1, 1000), float([1, 4, 2000])];
    const bytes = buildTflite({
      tensors,
      operators: [{ code: tile, inputs: [0, 1], outputs: [2] }],
      inputs: [0],
      outputs: [2],
    });
    const limits = { deadlineMs: 60_000, memoryBytes: 16 * mebibyte };
    const model = await openLitert(bytes, { workers: 1, limits });
    const [fits] = await model.run(ofFour(8), 500);
    expect(fits!.length).toBe(8000);
    await expect(model.run(ofFour(8), 600)).rejects.toThrow(
      /expected the model to run within 16777216 bytes of memory, found that what it gives for 600 samples needs more/,
    );
    await model.close();
  });

  (hasPythonRuntime ? it : it.skip)('is ended in the Python runtime, too', async () => {
    const limits = { deadlineMs: 1900, memoryBytes: 256 * mebibyte };
    const model = await openLitertPython(endless, { workers: 1, limits });
    await expect(model.run(ofFour(4), 1)).rejects.toThrow(/expected the model to be run within 2 s/);
    await expect(openLitertPython(stretched(50_000_000, 0), { workers: 1, limits })).rejects.toThrow(
      /memory|ended with/,
    );
  });

  it('has minutes where an honest one takes seconds, and never more than a day', () => {
    const honest = stretched(3, 1);
    expect(inferenceLimits(honest, 10_000).deadlineMs).toBeGreaterThanOrEqual(60_000);
    // 400 layers of 8 · 2²⁰ elements: 3.4 · 10⁹ for a sample, and 50 times what a slow machine takes.
    expect(inferenceLimits(stretched(mebibyte, 400), 1).deadlineMs / 1000).toBeCloseTo(
      60 + (402 * 8 * mebibyte) / 2e7,
      -1,
    );
    expect(inferenceLimits(stretched(mebibyte, 400), 1e6).deadlineMs).toBe(86_400_000);
    const tensors = [float([1, 4]), float([1, 4])];
    const custom = buildTflite({ tensors, operators: [{ code: 'Own', inputs: [0], outputs: [1] }], inputs: [0] });
    expect(inferenceLimits(custom, 10).deadlineMs).toBe(3_600_000);
    const asked = { deadlineMs: 1, memoryBytes: 2 };
    expect(inferenceLimits(honest, 10, asked)).toEqual(asked);
  });

  it('ends with everything else at one Ctrl-C, in the middle of a sample', async () => {
    commit({ slow: { bytes: stretched(mebibyte, 400) } });
    const args = ['--import', import.meta.resolve('tsx'), join(process.cwd(), 'src/cli/index.ts')];
    const child = spawn(process.execPath, [...args, 'gate', '--baseline', 'none'], { cwd: folder });
    let text = '';
    const began = new Promise<void>((resolve) =>
      child.stderr.on('data', (data: Buffer) => {
        text += data.toString();
        if (text.includes('evaluate slow')) setTimeout(resolve, 150);
      }),
    );
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    await began;
    const before = performance.now();
    child.kill('SIGINT');
    expect([await closed, text]).toEqual([130, expect.stringContaining('interrupted')]);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
