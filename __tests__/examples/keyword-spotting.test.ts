/** The example of spoken words in short form: tones of three pitches stand for words, the spec is the example's. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataError } from '../../src/core/errors.js';
import { diskTree, inputFiles } from '../../src/pipeline/inputs-digest.js';
import { runPipeline, type RunContext, type RunResult } from '../../src/pipeline/run.js';
import { readSpec } from '../../src/spec/read.js';
import { writeTones } from '../data/sound/sounds.js';

let folder: string;
const notes: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinygate-words-'));
  mkdirSync(join(folder, 'words'));
  cpSync('examples/keyword-spotting/tinygate.yml', join(folder, 'words/tinygate.yml'));
  writeTones(12, { folder: join(folder, 'words/digits') });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Fewer filters and epochs than the example has. */
const short = (other = ''): string => `extends: tinygate.yml
version: 1
name: short
student:
  parameters: { filters: 12, blocks: 1 }
  training: { epochs: 20, batch_size: 8, learning_rate: { peak: 0.01 } }
compression: { fine_tuning: { epochs: 1, batch_size: 8 } }
budgets: [{ artifact: int8, metric: size, max: 10 kB }, { artifact: int8, metric: accuracy, min: 90 % }]
${other}`;

const planOf = () => readSpec(join(folder, 'words/short.yml'), { cwd: folder, workspace: folder });
async function run(spec: string, over: Partial<RunContext> = {}): Promise<RunResult> {
  writeFileSync(join(folder, 'words/short.yml'), spec);
  return runPipeline(await planOf(), {
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

describe('the example keyword-spotting', () => {
  let first: RunResult;
  it('learns words from their MFCC, with noise and masks, and the gate passes its int8 file', async () => {
    first = await run(short());
    expect(first.report.budgets.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['size', 'pass'],
      ['accuracy', 'pass'],
    ]);
    expect(first.exitCode).toBe(0);
    expect(first.report.data).toMatchObject({ trainSamples: 63, testSamples: 45, classes: ['high', 'low', 'middle'] });
  }, 180_000);

  it('gives the same file again from the cache', async () => {
    const bytes = readFileSync(first.files.artifacts[1]!);
    const again = await run(short());
    expect(again.report.stages).toEqual(first.report.stages);
    expect(readFileSync(again.files.artifacts[1]!)).toEqual(bytes);
  }, 180_000);

  it('stops before it writes where a sound is cut short, and what was made stays', async () => {
    const path = join(folder, 'words/digits/low_ann_3.wav');
    const [whole, bytes] = [readFileSync(path), readFileSync(first.files.artifacts[1]!)];
    writeFileSync(path, whole.subarray(0, 300));
    const error = (await run(short()).catch((reason: unknown) => reason)) as DataError;
    writeFileSync(path, whole);
    expect(error.problems.map(({ where, message }) => [where?.file, message])).toEqual([
      [path, expect.stringMatching(/^expected \d+ bytes of samples, as the header announces, found 256$/)],
    ]);
    expect(error.exitCode).toBe(2);
    expect(readFileSync(first.files.artifacts[1]!)).toEqual(bytes);
  });

  it('has every sound as an input of its commit', async () => {
    const files = await inputFiles(await planOf(), diskTree(folder));
    expect(files.filter((file) => file.startsWith('words/digits/'))).toHaveLength(108);
  });
});
