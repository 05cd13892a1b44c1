/** What a plan makes of its models, and in which order. */
import { describe, expect, it } from '@jest/globals';
import { PassError } from '../../src/core/errors.js';
import { diverged } from '../../src/passes/diverged.js';
import type { EpochRecord } from '../../src/passes/epoch-record.js';
import { describeRecipe } from '../../src/pipeline/describe-recipe.js';
import { explained } from '../../src/pipeline/explain-divergence.js';
import { recipeOf } from '../../src/pipeline/recipe.js';
import type { DistillationRecipe, StageRecipe } from '../../src/pipeline/stage-recipe.js';
import { isTrainable } from '../../src/spec/plan.js';
import { planOf } from '../spec/plan-of.js';

const training = 'training: { epochs: 1, learning_rate: { schedule: constant, peak: 0.01 } }';
const teacher = `teacher: { architecture: resnet8, ${training} }\n`;
const int8 = (model: string) => `artifacts: { file: { model: ${model}, type: int8 } }\n`;

function recipe(text: string) {
  const plan = planOf(text);
  if (!isTrainable(plan)) throw new Error('expected a plan that trains');
  return recipeOf(plan);
}
const names = (text: string) => recipe(text).stages.map(({ name }) => name);
const stagesOf = (distillation: DistillationRecipe | null | undefined) =>
  (distillation?.from ?? []).map(({ stage }) => stage);
const parents = (stage: StageRecipe): readonly string[] => [
  ...('from' in stage ? [stage.from] : []),
  ...(stage.kind === 'trained' ? stagesOf(stage.distillation) : []),
  ...(stage.kind === 'compressed' ? stagesOf(stage.fineTuning?.distillation) : []),
];

describe('a recipe', () => {
  it('has a stage for each training, and two where layers are frozen for the first epochs', () => {
    const first = '{ epochs: 2, learning_rate: 0.001, freeze: head }';
    const second = '{ epochs: 8, batch_size: 16, learning_rate: 0.0001, freeze: { layers: body, epochs: 3 } }';
    const { stages } = recipe(`student: { architecture: ds_cnn, training: [${first}, ${second}] }\n`);
    const trained = stages.flatMap((stage) => (stage.kind === 'trained' ? [stage] : []));
    expect(
      trained.map(({ name, from, label, pointer, frozen, epochs }) => ({ name, from, label, pointer, frozen, epochs })),
    ).toEqual([
      {
        name: 'student-trained-1',
        from: 'student-built',
        label: 'student, part 1 of 3',
        pointer: '/student/training/0',
        frozen: ['head'],
        epochs: { first: 0, end: 2 },
      },
      {
        name: 'student-trained-2',
        from: 'student-trained-1',
        label: 'student, part 2 of 3',
        pointer: '/student/training/1',
        frozen: ['body'],
        epochs: { first: 0, end: 3 },
      },
      {
        name: 'student-trained',
        from: 'student-trained-2',
        label: 'student, part 3 of 3',
        pointer: '/student/training/1',
        frozen: [],
        epochs: { first: 3, end: 8 },
      },
    ]);
    expect(trained[2]!.life.stages).toEqual([
      { epochs: 2, batchSize: 64 },
      { epochs: 3, batchSize: 16 },
      { epochs: 5, batchSize: 16 },
    ]);
    expect(stages.at(-1)).toMatchObject({ kind: 'folded', from: 'student-trained' });
  });

  it.each([
    ['a student alone', '', ['student-built', 'student-trained', 'student-folded']],
    [
      'a student that is quantized after its training',
      `compression: { quantization: { mode: ptq } }\n${int8('student')}`,
      ['student-built', 'student-trained', 'student-folded', 'student-int8'],
    ],
    [
      'a teacher that is quantized after its training',
      `${teacher}compression: { quantization: { mode: ptq } }\n${int8('teacher')}`,
      [
        'teacher-built',
        'teacher-trained',
        'teacher-folded',
        'teacher-int8',
        'student-built',
        'student-trained',
        'student-folded',
      ],
    ],
    [
      'a distilled student',
      `${teacher}compression: { distillation: {} }\n`,
      [
        'teacher-built',
        'teacher-trained',
        'teacher-logits',
        'teacher-folded',
        'student-built',
        'student-trained',
        'student-folded',
      ],
    ],
    [
      'a pruned pair',
      `${teacher}compression: { models: [teacher, student], pruning: { schedule: ConstantSparsity, target_sparsity: 0.5 } }\n`,
      [
        'teacher-built',
        'teacher-trained',
        'teacher-folded',
        'teacher-compressed',
        'student-built',
        'student-trained',
        'student-folded',
        'student-compressed',
      ],
    ],
  ])('of %s has its stages', (_what, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('gives each of several teachers a life of its own, and the student the logits of all by their weights', () => {
    const several = `teachers:
  wide: { architecture: resnet8, ${training} }
  again: { architecture: resnet8, ${training} }
  file: { model: a.h5 }
compression: { distillation: { weights: { again: 3 } }, quantization: { mode: ptq } }
artifacts: { small: { type: int8 }, large: { model: file, type: int8 } }\n`;
    const { stages, exports } = recipe(several);
    expect(stages.map(({ name, model }) => [name, model])).toEqual([
      ['wide-built', 'wide'],
      ['wide-trained', 'wide'],
      ['wide-logits', 'wide'],
      ['wide-folded', 'wide'],
      ['again-built', 'again'],
      ['again-trained', 'again'],
      ['again-logits', 'again'],
      ['again-folded', 'again'],
      ['file-imported', 'file'],
      ['file-logits', 'file'],
      ['file-folded', 'file'],
      ['file-int8', 'file'],
      ['student-built', 'student'],
      ['student-trained', 'student'],
      ['student-folded', 'student'],
      ['student-int8', 'student'],
    ]);
    expect(exports.map(({ from }) => from)).toEqual(['student-int8', 'file-int8']);
    expect(stages.find(({ name }) => name === 'student-trained')).toMatchObject({
      distillation: {
        from: [
          { stage: 'wide-logits', weight: 1 },
          { stage: 'again-logits', weight: 3 },
          { stage: 'file-logits', weight: 1 },
        ],
      },
    });
  });

  it('distils from the teachers themselves, without keeping logits, where they look at each image', () => {
    const { stages } = recipe(
      `teachers: { a: { architecture: resnet8, ${training} }, b: { model: b.h5 } }\ncompression: { distillation: { mode: consistent } }\n`,
    );
    expect(stages.filter(({ kind }) => kind === 'logits')).toEqual([]);
    expect(stages.find(({ name }) => name === 'student-trained')).toMatchObject({
      distillation: {
        mode: 'consistent',
        from: [
          { stage: 'a-trained', weight: 1 },
          { stage: 'b-imported', weight: 1 },
        ],
      },
    });
  });

  it('does to each model what its own settings say, and to the others what is said for all', () => {
    const { stages } = recipe(
      `${teacher}compression:
  pruning: { schedule: ConstantSparsity, target_sparsity: 0.8 }
  quantization: { mode: ptq, per_axis: false }
  per_model:
    teacher:
      clustering: { number_of_clusters: 4 }
      quantization: { mode: qat, representative_dataset: { samples: 7 } }
      fine_tuning: { epochs: 3, learning_rate: 0.001 }
artifacts: { large: { model: teacher, type: int8 }, small: { type: int8 } }\n`,
    );
    const stage = (name: string) => stages.find((one) => one.name === name);
    expect(stage('teacher-trained')).toMatchObject({ pruning: null });
    expect(stage('teacher-compressed')).toMatchObject({
      pruned: null,
      clustering: { numberOfClusters: 4 },
      perAxis: true,
      fineTuning: { epochs: 3, batchSize: 64, qat: { representativeSamples: 7 }, label: 'fine-tuning of the teacher' },
    });
    expect(stage('teacher-int8')).toMatchObject({
      from: 'teacher-compressed',
      calibration: { representativeSamples: 7 },
    });
    expect(stage('student-trained')).toMatchObject({ pruning: { targetSparsity: 0.8 } });
    expect(stage('student-compressed')).toMatchObject({ clustering: null, perAxis: false, fineTuning: null });
    expect(stage('student-int8')).toMatchObject({ perAxis: false });
  });

  it('of prune_qat_distill prunes by the labels alone, and brings the teacher last; its order can be read', () => {
    const made = recipe(
      `${teacher}compression:
  recipe: prune_qat_distill
  distillation: { mode: consistent, begin_step: 40 % }
  pruning: { schedule: PolynomialDecay, final_sparsity: 0.8, end_step: 60 % }
  quantization: { mode: qat }
  fine_tuning: { epochs: 4, learning_rate: 0.001 }
${int8('student')}`,
    );
    const stage = (name: string) => made.stages.find((one) => one.name === name);
    expect(stage('student-trained')).toMatchObject({ distillation: null, pruning: { finalSparsity: 0.8 } });
    expect(stage('student-compressed')).toMatchObject({
      fineTuning: {
        qat: { numBits: 8 },
        distillation: { begins: { unit: 'fraction', value: 0.4 }, from: [{ stage: 'teacher-trained', weight: 1 }] },
      },
    });
    expect(describeRecipe(made)).toEqual([
      'teacher-built       the architecture resnet8',
      'teacher-trained     1 epoch',
      'teacher-folded      BatchNorm of teacher-trained folded into kernels',
      'student-built       the architecture ds_cnn',
      'student-trained     2 epochs; pruned to 80 % by PolynomialDecay, from step 0 to 60 % of all training',
      'student-folded      BatchNorm of student-trained folded into kernels',
      'student-compressed  4 epochs; pruned weights stay 0; with the rounding of 8 bits; the labels alone up to 40 % of the steps, then with what teacher-trained says',
      'student-int8        the numbers of type int8, with ranges from representative samples',
      'file.tflite         the file of student-int8',
    ]);
  });

  it('takes a codebook for each channel of every layer, with no word of where a search starts', () => {
    const { stages } = recipe(
      `compression:
  clustering: { number_of_clusters: 4, cluster_per_channel: ['*'] }
  quantization: { mode: qat }
  fine_tuning: { epochs: 1, learning_rate: 0.001 }
artifacts: { int8: { type: int8 } }
`,
    );
    expect(stages).toContainEqual(
      expect.objectContaining({ clustering: expect.objectContaining({ perChannel: ['*'] }) as unknown }),
    );
  });

  it('keeps layers out of the rounding of training and of files of codes, and says so; without them its stages are what they were', () => {
    const of = (keys: string) =>
      recipe(
        `compression:
  clustering: { number_of_clusters: 4, exclude: [dense]${keys === '' ? '' : ", cluster_per_channel: ['*/depthwise']"} }
  quantization: { mode: qat${keys} }
  fine_tuning: { epochs: 1, learning_rate: 0.001 }
artifacts: { half: { type: float16 }, int8: { type: int8 } }
`,
      );
    const made = of(', exclude: [dense]');
    const excluded = (stages: typeof made.stages) =>
      stages.flatMap((stage) =>
        stage.kind === 'quantized'
          ? [[stage.name, stage.exclude]]
          : stage.kind === 'compressed'
            ? [[stage.name, stage.fineTuning!.qat!.exclude, stage.clustering!.perChannel]]
            : [],
      );
    expect(excluded(made.stages)).toEqual([
      ['student-compressed', ['dense'], ['*/depthwise']],
      ['student-float16', undefined],
      ['student-int8', ['dense']],
    ]);
    const keys = of('').stages.flatMap((stage) =>
      stage.kind === 'quantized'
        ? Object.keys(stage)
        : stage.kind === 'compressed'
          ? [
              ...Object.keys(stage.fineTuning!.qat!),
              ...Object.keys(stage.clustering!).filter((key) => key !== 'exclude'),
            ]
          : [],
    );
    expect(keys.filter((key) => key === 'exclude' || key === 'perChannel')).toEqual([]);
    expect(describeRecipe(made).filter((line) => /compressed|int8 {2}/.test(line))).toEqual([
      expect.stringContaining('4 clusters in a kernel, or in each channel of */depthwise'),
      expect.stringContaining('with ranges from representative samples; dense in float32'),
    ]);
  });

  it('names parents that come before their children, and files of stages that it has', () => {
    const { stages, exports } = recipe(
      `${teacher}compression:\n  models: [teacher, student]\n  distillation: {}\n  clustering: { number_of_clusters: 4 }\n` +
        '  quantization: { mode: qat }\n  fine_tuning: { epochs: 1, learning_rate: { schedule: constant, peak: 0.01 } }\n' +
        'artifacts: { a: { model: teacher, type: int8 }, b: { type: float32 }, c: { type: int8 } }\n',
    );
    const seen = new Set<string>();
    for (const stage of stages) {
      for (const parent of parents(stage)) expect([stage.name, seen.has(parent)]).toEqual([stage.name, true]);
      expect(seen.has(stage.name)).toBe(false);
      seen.add(stage.name);
    }
    expect(exports.map(({ from }) => from)).toEqual(['teacher-int8', 'student-compressed', 'student-int8']);
    expect(stages.filter((stage) => parents(stage).includes('teacher-logits')).map(({ name }) => name)).toEqual([
      'student-trained',
      'student-compressed',
    ]);
  });

  it('tells of a stage that diverged where its training stands, and which other terms its loss has', async () => {
    const plan = planOf(
      `student: { architecture: ds_cnn, training: { epochs: 2, learning_rate: 0.01 } }\n${teacher}` +
        'compression:\n  distillation: {}\n  pruning: { schedule: ConstantSparsity, target_sparsity: 0.5, sparsity_loss: { weight: 1 } }\n' +
        '  quantization: { mode: qat, oscillation: { dampen: 1 } }\n' +
        '  fine_tuning: { epochs: 1, learning_rate: { schedule: constant, peak: 0.01 } }\n' +
        'artifacts: { a: { type: int8 } }\n',
    );
    if (!isTrainable(plan)) throw new Error('expected a plan that trains');
    const at = { loss: NaN, epoch: 1, step: 7, totalSteps: 10, learningRate: 0.01 };
    const told = async (name: string) => {
      const stage = recipeOf(plan).stages.find((one) => one.name === name)!;
      const failed = Promise.reject(diverged({ label: name, epochs: 2 }, at, [{ epoch: 1, loss: 0.5 } as EpochRecord]));
      const error: unknown = await explained(plan, stage, failed).catch((thrown: unknown) => thrown);
      if (!(error instanceof PassError)) throw new Error('expected a PassError');
      const [{ where, cause, fix } = { cause: '', fix: '' }] = error.problems;
      return [where?.line, cause?.split('too large: ')[1], fix];
    };
    expect(await told('student-trained')).toEqual([
      4,
      'pruning.sparsity_loss.weight.',
      'Lower learning_rate, or add a warmup; or lower pruning.sparsity_loss.weight.',
    ]);
    expect(await told('teacher-trained')).toEqual([5, undefined, 'Lower learning_rate.peak, or add a warmup.']);
    expect(await told('student-compressed')).toEqual([
      10,
      'quantization.oscillation.dampen.',
      'Lower learning_rate.peak, or add a warmup; or lower quantization.oscillation.dampen.',
    ]);
  });
});
