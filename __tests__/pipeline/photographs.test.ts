/** From a folder of photographs to a gated file: everything is real but the size. */
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DataError } from '../../src/core/errors.js';
import { inputFiles, inputsDigest, diskTree } from '../../src/pipeline/inputs-digest.js';
import { runPipeline, type RunContext, type RunResult } from '../../src/pipeline/run.js';
import { readSpec } from '../../src/spec/read.js';
import { writePhotographs } from '../data/images/photographs.js';

const spec = `version: 1
name: shapes
seed: 1
data:
  root: pictures
  image_size: 32x32
  color: rgb
  split: { validation_fraction: 0.1, test_fraction: 0.2 }
  augmentation: { horizontal_flip: true, crop: 2 px, brightness: 10 % }
  normalization: { mean: [0.5], std: [0.5] }
student:
  architecture: mobilenet_v1
  parameters: { alpha: 0.25 }
  training: { epochs: 14, batch_size: 8, learning_rate: { schedule: cosine, peak: 0.003 } }
compression: { quantization: { mode: ptq } }
artifacts: { student: { model: student, type: int8 } }
budgets:
  - { artifact: student, metric: accuracy, min: 80 % }
  - { artifact: student, metric: size, max: 300 kB }
`;
let folder: string;
const notes: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tinygate-photographs-'));
  await writePhotographs(60, { folder: join(folder, 'pictures') });
  writeFileSync(join(folder, 'pictures', '.DS_Store'), 'x');
  writeFileSync(join(folder, 'tinygate.yml'), spec);
});

const planOf = (file = 'tinygate.yml') => readSpec(join(folder, file), { cwd: folder, workspace: folder });
async function run(over: Partial<RunContext> = {}, file?: string): Promise<RunResult> {
  return runPipeline(await planOf(file), {
    workDir: join(folder, 'work'),
    progress: {
      start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
      note: (line) => notes.push(line),
    },
    signal: new AbortController().signal,
    now: () => Date.now(),
    commit: null,
    ...over,
  });
}

describe('photographs', () => {
  let first: RunResult;
  beforeAll(async () => {
    first = await run();
  }, 180_000);

  it('become an int8 file that the gate passes', () => {
    expect(first.report.budgets.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['accuracy', 'pass'],
      ['size', 'pass'],
    ]);
    expect(first.exitCode).toBe(0);
    expect(first.report.data).toMatchObject({
      trainSamples: 126,
      testSamples: 36,
      classes: ['bars', 'disc', 'square'],
    });
    expect(notes).toContain('data: 1 file is passed over: hidden, beside the classes or no picture (.DS_Store)');
  });

  it('give the same file again from the cache', async () => {
    const bytes = readFileSync(first.files.artifacts[0]!);
    const again = await run();
    expect(again.report.stages).toEqual(first.report.stages);
    expect(readFileSync(again.files.artifacts[0]!)).toEqual(bytes);
  }, 180_000);

  it('that are damaged stop a run before it writes, and what was made stays', async () => {
    const bytes = readFileSync(first.files.artifacts[0]!);
    const report = readFileSync(join(folder, 'work', 'report.json'));
    const path = join(folder, 'pictures/disc/disc-5.jpg');
    const whole = readFileSync(path);
    truncateSync(path, 500);
    const error = (await run().catch((reason: unknown) => reason)) as DataError;
    writeFileSync(path, whole);
    expect(error.problems.map(({ where, message }) => [where?.file, message])).toEqual([
      [path, expect.stringMatching(/^expected a whole picture, found/)],
    ]);
    expect(error.exitCode).toBe(2);
    expect(readFileSync(first.files.artifacts[0]!)).toEqual(bytes);
    expect(readFileSync(join(folder, 'work', 'report.json'))).toEqual(report);
  });

  it('behind a link out of the workspace are refused where the change is not trusted', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'tinygate-outside-'));
    writeFileSync(join(outside, 'secret.jpg'), readFileSync(join(folder, 'pictures/disc/disc-1.jpg')));
    const link = join(folder, 'pictures/disc/link.jpg');
    symlinkSync(join(outside, 'secret.jpg'), link);
    const error = (await run({ trustWorkspace: false }).catch((reason: unknown) => reason)) as DataError;
    rmSync(link);
    expect(error.problems[0]).toMatchObject({ code: 'data/link-outside', where: { file: link } });
    symlinkSync(outside, join(folder, 'linked'));
    writeFileSync(join(folder, 'linked.yml'), spec.replace('root: pictures', 'root: linked'));
    await expect(run({ trustWorkspace: false }, 'linked.yml')).rejects.toThrow(/behind a link to outside/);
    rmSync(join(folder, 'linked'));
  });

  it('are inputs of a commit: another picture is another digest, a hidden file is not', async () => {
    const plan = await planOf();
    const before = await inputsDigest(plan);
    expect((await inputFiles(plan, diskTree(folder))).filter((file) => file.startsWith('pictures/'))).toHaveLength(180);
    writeFileSync(join(folder, 'pictures/disc/.hidden'), 'x');
    expect(await inputsDigest(plan)).toBe(before);
    const path = join(folder, 'pictures/disc/new.jpg');
    writeFileSync(path, readFileSync(join(folder, 'pictures/disc/disc-1.jpg')));
    expect(await inputsDigest(plan)).not.toBe(before);
    rmSync(path);
  });

  it('whose classes are not the outputs of a committed file cannot be measured with it', async () => {
    mkdirSync(join(folder, 'models'), { recursive: true });
    writeFileSync(join(folder, 'models/shapes.tflite'), readFileSync(first.files.artifacts[0]!));
    await writePhotographs(10, { folder: join(folder, 'more') });
    mkdirSync(join(folder, 'more/extra'));
    for (let index = 0; index < 10; index++)
      writeFileSync(
        join(folder, `more/extra/${index}.jpg`),
        readFileSync(join(folder, `pictures/disc/disc-${index}.jpg`)),
      );
    const committed = (root: string) => `version: 1
name: shapes
data: { root: ${root}, image_size: 32x32, normalization: { mean: [0.5], std: [0.5] } }
artifacts: { shapes: { file: models/shapes.tflite } }
budgets: [{ artifact: shapes, metric: accuracy, min: 80 % }]
`;
    writeFileSync(join(folder, 'same.yml'), committed('more'));
    const other = await run({ workDir: join(folder, 'measured') }, 'same.yml').catch((reason: unknown) => reason);
    const words = other instanceof Error ? other.message : JSON.stringify((other as RunResult).report.budgets);
    expect(words).toContain('expected a score for each of the 4 classes from shapes, found 3');
    writeFileSync(join(folder, 'same.yml'), committed('pictures'));
    const right = await run({ workDir: join(folder, 'measured') }, 'same.yml');
    expect(right.report.budgets.map(({ verdict }) => verdict)).toEqual(['pass']);
  }, 60_000);
});
