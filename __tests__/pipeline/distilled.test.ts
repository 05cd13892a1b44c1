/** Several teachers through the whole story: all is real but the size. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { runPipeline, type RunResult } from '../../src/pipeline/run.js';
import { renderHtml } from '../../src/report/render-html.js';
import { readSpec } from '../../src/spec/read.js';
import { writeTask } from './bands.js';

const folder = mkdtempSync(join(tmpdir(), 'tinygate-distilled-'));
beforeAll(() => writeTask(folder));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(name: string, text: string): Promise<RunResult> {
  const path = join(folder, `${name}.yml`);
  writeFileSync(path, `version: 1\nname: ${name}\n${text}`);
  const plan = await readSpec(path, { cwd: folder, workspace: folder });
  return runPipeline(plan, {
    workDir: join(folder, 'work'),
    progress: silent,
    signal: new AbortController().signal,
    now: () => 0,
    commit: null,
  });
}

const training = (epochs: number) => `training: { epochs: ${epochs}, batch_size: 25, learning_rate: 0.01 }`;
const spec = `threads: 1
data:
  format: idx
  root: .
  images: images
  labels: labels
  split: { test_fraction: 0.25 }
  augmentation: { shift: 1 }
teachers:
  deep: { architecture: ds_cnn, parameters: { filters: 4, blocks: 2 }, ${training(1)} }
  first: { architecture: ds_cnn, parameters: { filters: 8, blocks: 1 }, ${training(1)} }
  second: { architecture: ds_cnn, parameters: { filters: 8, blocks: 1 }, ${training(1)} }
student: { architecture: ds_cnn, parameters: { filters: 4, blocks: 1 }, ${training(2)} }
compression:
  distillation: { mode: consistent, loss: dkd, temperature: { from: 4, to: 2 }, alpha: 0.2, logit_standardization: true, weights: { deep: 2 } }
  pruning:
    schedule: ConstantSparsity
    target_sparsity: 0.5
    begin_step: 50 %
    frequency: 4
    sparsity_loss: { kind: group_lasso, weight: 0.0001, controller: { target: 0, gain: 0.00001 } }
  per_model:
    first:
      clustering: { number_of_clusters: 4, layers: [dense] }
      pruning: { schedule: ConstantSparsity, target_sparsity: 0.7, end_step: 50 % }
      quantization: { mode: ptq, representative_dataset: { samples: 20 } }
      fine_tuning: { epochs: 1, learning_rate: 0.001 }
artifacts:
  student: { type: float32 }
  first: { model: first, type: int8 }
  second: { model: second, type: float32 }
budgets:
  - { artifact: student, metric: sparsity, min: 50 % }
  - { artifact: first, metric: sparsity, min: 70 % }
  - { artifact: first, metric: distinct_codes, layers: [dense], max: 4 }
  - { artifact: second, metric: accuracy, min: 1 % }
`;
describe('a student of several teachers', () => {
  it('learns from all of them, each seeded by its name; a teacher is compressed and gated by settings of its own', async () => {
    const result = await run('ensemble', spec);
    expect(result.report.curves.map(({ stage }) => stage)).toEqual([
      'deep',
      'first',
      'fine-tuning of the first',
      'second',
      'student',
    ]);
    expect(result.report.budgets.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass', 'pass']);
    const [begin, end] = result.report.curves[4]!.points;
    expect(begin!.classLossGap).toBeGreaterThan(0);
    expect(end!.sparsityLossWeight).toBeLessThan(begin!.sparsityLossWeight!);
    const page = renderHtml(result.report, null);
    for (const title of ['k, weight of the sparsity loss', 'class loss behind the teacher'])
      expect(page).toContain(`student: ${title}`);
    const last = (at: number) => result.report.curves[at]!.points.at(-1)!.loss;
    expect(last(1)).not.toBe(last(3));
  });
});

const short = `threads: 1
data: { format: idx, root: ., images: images, labels: labels, split: { test_fraction: 0.25 }, augmentation: { shift: 1 } }
student: { architecture: ds_cnn, parameters: { filters: 4, blocks: 1 }, ${training(2)} }
artifacts: { int8: { type: int8 }TEACHER }
compression:
  quantization: { mode: qat, representative_dataset: { samples: 20 } }
  fine_tuning: { epochs: 1, learning_rate: 0.001 }
`;
const stagesOf = ({ report }: RunResult) => report.timings.stages.map(({ name }) => name);

describe('a teacher that trains in the steps of its student', () => {
  it('comes out of them as a model that is exported, and teaches on in fine-tuning; both are cached as one stage', async () => {
    const text = `${short.replace('TEACHER', ', big: { model: teacher, type: int8 }')}
  pruning: { schedule: ConstantSparsity, target_sparsity: 0.5, end_step: 50 %, sparsity_loss: { kind: swd, weight: 0.0001, controller: { target: 0, gain: 0.00001 } } }
  distillation: { mode: online, mutual: true }
teacher: { architecture: ds_cnn, parameters: { filters: 8, blocks: 1 }, training: { epochs: 2, batch_size: 25, learning_rate: 0.02 } }
`;
    const result = await run('online', text);
    expect(result.report.curves.map(({ stage, points }) => [stage, points.length])).toEqual([
      ['student', 2],
      ['teacher', 2],
      ['fine-tuning', 1],
    ]);
    expect(result.report.curves[0]!.points[0]!.classLossGap).toBeDefined();
    expect(result.report.curves[1]!.points[1]).toMatchObject({ epoch: 2, learningRate: 0.02 });
    const [small, big] = result.report.artifacts;
    expect(big).toMatchObject({ artifact: 'big' });
    const [first, second] = result.report.curves[1]!.points;
    expect(second!.loss).toBeLessThan(first!.loss);
    expect(big!.parameters).toBeGreaterThan(small!.parameters!);
    expect(stagesOf(result)).not.toContain('teacher-trained');
    const again = await run('online', text);
    expect(again.report.timings.stages.every(({ cached }) => cached)).toBe(true);
    expect(again.report.artifacts.map(({ sha256 }) => sha256)).toEqual(
      result.report.artifacts.map(({ sha256 }) => sha256),
    );
  });

  it('may be the average of the student itself, in training and in fine-tuning', async () => {
    const text = `${short.replace('TEACHER', '')}  distillation: { mode: self, ema: 0.9, temperature: 2 }\n`;
    const result = await run('self', text);
    expect(result.report.curves.map(({ stage }) => stage)).toEqual(['student', 'fine-tuning']);
    expect(stagesOf(result)).toEqual(['student-trained', 'student-compressed', 'student-int8', 'measure-int8']);
    expect(result.report.artifacts[0]!.accuracy!.fraction).toBeGreaterThan(0.3);
  });
});

describe('recipe: prune_qat_distill', () => {
  it('learns from the labels alone until its teacher begins, with the zeros of pruning and the rounding kept after', async () => {
    const spec = (recipe: string) =>
      `${short.replace('TEACHER', '').replace('epochs: 1, learning_rate: 0.001', 'epochs: 2, learning_rate: 0.001')}
  pruning: { schedule: ConstantSparsity, target_sparsity: 0.5, end_step: 50 % }
${recipe}`;
    const last = `  recipe: prune_qat_distill
  distillation: { temperature: 2, alpha: 0.1 }
teacher: { architecture: ds_cnn, parameters: { filters: 8, blocks: 1 }, ${training(1)} }
`;
    const [alone, taught] = [await run('alone', spec('')), await run('last', spec(last))];
    const curve = ({ report }: RunResult, stage: string) => report.curves.find((one) => one.stage === stage)!.points;
    expect(curve(taught, 'student')).toEqual(curve(alone, 'student'));
    const [ofAlone, ofTaught] = [curve(alone, 'fine-tuning'), curve(taught, 'fine-tuning')];
    expect(ofTaught[0]!.loss).toBeCloseTo(ofAlone[0]!.loss, 5);
    expect(Math.abs(ofTaught[1]!.loss - ofAlone[1]!.loss)).toBeGreaterThan(0.01);
    expect(taught.report.invariants.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass', 'pass']);
  });

  it('is told before training where one of its parts has no step', async () => {
    const spec = (begin: string) => `${short.replace('TEACHER', '')}
  recipe: prune_qat_distill
  pruning: { schedule: ConstantSparsity, target_sparsity: 0.5, end_step: 50 % }
  distillation: { begin_step: ${begin} }
teacher: { architecture: ds_cnn, parameters: { filters: 8, blocks: 1 }, ${training(1)} }
`;
    await expect(run('never', spec('100 %'))).rejects.toThrow(
      /never\.yml:\d+:\d+: expected the teacher to begin after the first and before the last of the 11 steps of fine-tuning, found step 11/,
    );
  });
});
