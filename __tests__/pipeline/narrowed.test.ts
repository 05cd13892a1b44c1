/** Channels that leave a model, through the whole story: all is real but the size. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { channelsOf } from '../../src/graph/channels/groups.js';
import { runPipeline, type RunResult } from '../../src/pipeline/run.js';
import { readSpec } from '../../src/spec/read.js';
import { writeTask } from './bands.js';

const folder = mkdtempSync(join(tmpdir(), 'tinygate-narrowed-'));
beforeAll(() => writeTask(folder));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(name: string, text: string): Promise<RunResult> {
  const path = join(folder, `${name}.yml`);
  const data = 'data: { format: idx, root: ., images: images, labels: labels, split: { test_fraction: 0.25 } }';
  writeFileSync(path, `version: 1\nname: ${name}\nthreads: 1\n${data}\n${text}`);
  const plan = await readSpec(path, { cwd: folder, workspace: folder });
  const context = { progress: silent, signal: new AbortController().signal, now: () => 0, commit: null };
  return runPipeline(plan, { workDir: join(folder, 'work', name), ...context });
}
const graphOf = (result: RunResult) => importTflite(readFileSync(result.files.artifacts[0]!));
const parametersOf = ({ report }: RunResult) => report.artifacts[0]!.parameters!;
const training = (epochs: number) => `{ epochs: ${epochs}, batch_size: 25, learning_rate: 0.01 }`;
const student = (trainings: string) =>
  `student: { architecture: ds_cnn, parameters: { filters: 8, blocks: 1 }, training: ${trainings} }`;

const fast = "latency: 90 %, policy: latency, mac_costs: { '*': 1, '*/depthwise': 4 }";

describe('structured_pruning', () => {
  it('trains on with the channels that are left, which go into the file', async () => {
    const spec = (rest: string) =>
      `${student(`[${training(1)}, ${training(2)}]`)}\n${rest}artifacts: { float32: { type: float32 } }\n`;
    const whole = await run('whole', spec(''));
    const narrowed = await run(
      'narrowed',
      spec(`compression: { structured_pruning: { parameters: 60 %, ${fast}, multiple_of: 1 } }\n`),
    );
    expect(parametersOf(narrowed)).toBeLessThanOrEqual(parametersOf(whole) * 0.6);
    expect(narrowed.report.curves.map(({ stage }) => stage)).toEqual(['student, part 1 of 2', 'student, part 2 of 2']);
    const [first] = graphOf(narrowed).operators;
    expect(channelsOf(graphOf(narrowed), first!.outputs[0])).toBeLessThan(8);
    // The first training knows nothing of it, and is the same.
    expect(narrowed.report.curves[0]).toEqual(whole.report.curves[0]);
  });

  it.each(['layer', 'global'])(
    'leaves the zeros that were promised where it comes after the pruning: %s',
    async (scope) => {
      const { report } = await run(
        `pruned-${scope}`,
        `${student(training(1))}
compression:
  structured_pruning: { parameters: 60 %, multiple_of: 1 }
  pruning: { schedule: ConstantSparsity, target_sparsity: 50 %, scope: ${scope} }
  clustering: { number_of_clusters: 16 }
  fine_tuning: { epochs: 1, learning_rate: 0.001 }
artifacts: { float32: { type: float32 } }
`,
      );
      expect(report.invariants.length).toBeGreaterThan(0);
      expect(report.invariants.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    },
  );
});

describe('policy: latency', () => {
  it('is refused before the training where fewer channels make nothing faster', async () => {
    const spec = `${student(`[${training(1)}, ${training(1)}]`)}
compression: { structured_pruning: { macs: 60 %, policy: latency, mac_costs: { '*': 0 } } }
artifacts: { float32: { type: float32 } }
`;
    await expect(run('no-faster', spec)).rejects.toThrow(
      /no-faster\.yml:\d+:\d+: expected channels of the student that make it faster when they leave, found none/,
    );
  });
});

describe('limits of a file', () => {
  const spec = (limits: string) =>
    `${student(`[${training(1)}, ${training(1)}]`)}
compression:
  structured_pruning: { ${limits}, multiple_of: 1, keep_at_least: 10 % }
  quantization: { mode: ptq, representative_dataset: { samples: 20 } }
artifacts: { int8: { type: int8 }, float32: { type: float32 } }
`;

  it('are kept by what is measured of the smallest file: its arena, and the bytes of its weights', async () => {
    const [int8] = (await run('within', spec('size: 300, arena: 2.7 kB'))).report.artifacts;
    expect(int8!.arenaEstimate!.totalBytes).toBeLessThanOrEqual(2700);
    expect(int8!.arenaEstimate!.totalBytes).toBeGreaterThan(2400);
    const kernels = int8!.layers.reduce((sum, { kernelBytes }) => sum + kernelBytes, 0);
    expect(kernels + 4 * (int8!.parameters! - kernels)).toBeLessThanOrEqual(300);
  });

  it('that cannot be kept are told before anything is trained, with the least that they can be', async () => {
    const error = await run('beyond', spec('size: 10, arena: 100')).then(
      () => '',
      (thrown: unknown) => (thrown as Error).message,
    );
    expect(error).toMatch(
      /beyond\.yml:\d+:\d+: expected a limit that the student can keep to, found size 10, and \d+ B of weights/,
    );
    const least = Number(/Raise arena to (\d+) at least/.exec(error)?.[1]);
    expect(least).toBeGreaterThan(1000);
    await expect(run('least', spec(`arena: ${least - 1}`))).rejects.toThrow(`and ${least} B of arena when every`);
  });
});

describe('a size that bits are chosen for', () => {
  it('is told before the training where no choice reaches it, with the smallest, to a few bytes', async () => {
    const spec = (size: number) =>
      `${student(training(1))}\ncompression: { quantization: { mode: ptq, bits: { auto: { size: ${size} } }, layer_bits: { stem: 8 }, representative_dataset: { samples: 10 } } }\nartifacts: { int4: { type: int4 } }\n`;
    const error = await run('too-small', spec(10)).then(
      () => '',
      (thrown: unknown) => (thrown as Error).message,
    );
    expect(error).toMatch(/too-small\.yml:\d+:\d+: expected at most 10 bytes for artifact 'int4', found/);
    expect(existsSync(join(folder, 'work', 'too-small'))).toBe(false);
    const least = Number(/found at least ([\d,]+) bytes/.exec(error)![1]!.replaceAll(',', ''));
    const { report } = await run('smallest', spec(least + 48));
    expect(report.artifacts[0]!.sizeBytes).toBeGreaterThanOrEqual(least);
  });
});

describe('dead_channels', () => {
  it('removes from a file what changes no result, and measures the same accuracy', async () => {
    const made = await run('made', `${student(training(1))}\nartifacts: { float32: { type: float32 } }\n`);
    const bytes = readFileSync(made.files.artifacts[0]!);
    writeFileSync(join(folder, 'whole.tflite'), bytes);
    // The last layer reads no number of the first two channels.
    const graph = importTflite(bytes);
    const head = graph.operators.filter(({ constants }) => 'kernel' in constants).at(-1)!;
    const kernel = graph.tensors[(head.constants as { kernel: string }).kernel]!.data as Float32Array;
    const cut = Buffer.from(bytes);
    const found = cut.indexOf(Buffer.from(kernel.buffer, kernel.byteOffset, kernel.byteLength));
    expect(found).toBeGreaterThan(0);
    for (let row = 0; row < kernel.length; row += 8) cut.fill(0, found + row * 4, found + row * 4 + 8);
    writeFileSync(join(folder, 'cut.tflite'), cut);
    const spec = (removal: string) =>
      `student: { model: cut.tflite }\ncompression: { dead_channels: ${removal} }\nartifacts: { float32: { type: float32 } }\n`;
    const [kept, removed] = [await run('kept', spec('keep')), await run('removed', spec('remove'))];
    expect(parametersOf(removed)).toBeLessThan(parametersOf(kept));
    expect(removed.report.artifacts[0]!.accuracy).toEqual(kept.report.artifacts[0]!.accuracy);
  });
});
