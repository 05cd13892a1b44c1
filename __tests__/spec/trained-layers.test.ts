import { describe, expect, it } from '@jest/globals';
import { SpecError } from '../../src/core/errors.js';
import { isImported } from '../../src/spec/plan.js';
import { checkTrainedLayers, matchTrained, multiplierOf } from '../../src/spec/trained-layers.js';
import { planOf } from './plan-of.js';

const layers = { layerNames: ['conv', 'conv/bn', 'block/conv', 'classifier'], head: 'classifier' };

describe('layers of a training', () => {
  it.each([
    [['body'], ['conv', 'conv/bn', 'block/conv']],
    [['head'], ['classifier']],
    [
      ['*/bn', 'head'],
      ['conv/bn', 'classifier'],
    ],
    [['/^conv$/'], ['conv']],
    [['bodies'], []],
  ])('%j are %j', (patterns, matched) => {
    expect(matchTrained(patterns, layers)).toEqual(matched);
  });

  it('named body are meant by the word, where there are such', () => {
    expect(matchTrained(['body'], { layerNames: ['body', 'other', 'top'], head: 'top' })).toEqual(['body']);
  });

  it('have the factor of the last pattern that matches, and 1 without any', () => {
    const rate = { schedule: 'constant', peak: 1, warmup: { unit: 'steps', value: 0 } } as const;
    const factor = multiplierOf({ ...rate, multipliers: { body: 0.1, 'block*': 0.5 } }, layers)!;
    expect(layers.layerNames.map(factor)).toEqual([0.1, 0.1, 0.5, 1]);
    expect(multiplierOf({ ...rate, multipliers: {} }, layers)).toBeNull();
  });
});

const student = (training: string) =>
  `student: { model: model.tflite, input: { scale: 1/255 }, training: ${training} }\n`;
const minimal = 'epochs: 4, learning_rate: 0.001';

describe('a training', () => {
  it.each([
    ['freeze: body', { layers: ['body'], epochs: null }],
    ["freeze: ['conv*', head]", { layers: ['conv*', 'head'], epochs: null }],
    ['freeze: { layers: body, epochs: 2 }', { layers: ['body'], epochs: 2 }],
  ])('with %s is planned', (freeze, plan) => {
    const { student: model } = replaced(student(`{ ${minimal}, ${freeze} }`));
    expect(model!.training![0]!.freeze).toEqual(plan);
  });

  it.each([
    ['', null, 'last'],
    [', early_stopping: { patience: 3 }', 3, 'best'],
    [', early_stopping: { patience: 3 }, checkpoint: last', 3, 'last'],
    [', checkpoint: best', null, 'best'],
  ])('with %j is planned', (more, patienceEpochs, checkpoint) => {
    const data = 'data: { images: images.gz, labels: labels.gz, split: { validation_fraction: 10 % } }\n';
    const { student: model } = replaced(data + student(`{ ${minimal}${more} }`));
    expect(model!.training![0]).toMatchObject({ patienceEpochs, checkpoint });
  });

  it('may be a list, and its learning rate a number', () => {
    const { student: model } = replaced(student(`[{ ${minimal} }, { epochs: 2, learning_rate: 0.0001 }]`));
    expect(model!.training!.map(({ epochs, learningRate: { schedule, peak } }) => [epochs, schedule, peak])).toEqual([
      [4, 'constant', 0.001],
      [2, 'constant', 0.0001],
    ]);
  });

  it.each([
    [
      'a pattern that matches no layer',
      `[{ ${minimal} }, { ${minimal}, freeze: ['conv', 'blok*'] }]`,
      'spec/no-layer',
      '/student/training/1/freeze/1',
    ],
    [
      'a pattern after layers',
      `{ ${minimal}, freeze: { layers: conf, epochs: 1 } }`,
      'spec/no-layer',
      '/student/training/freeze/layers',
    ],
    ['nothing left to train', `{ ${minimal}, freeze: '*' }`, 'spec/all-frozen', '/student/training/freeze'],
    [
      'a factor of no layer',
      `{ epochs: 1, learning_rate: { schedule: cosine, peak: 0.1, multipliers: { a/b: 2 } } }`,
      'spec/no-layer',
      '/student/training/learning_rate/multipliers/a~1b',
    ],
    [
      'a factor of layers that are frozen',
      `{ epochs: 1, freeze: body, learning_rate: { schedule: cosine, peak: 0.1, multipliers: { conv: 2, head: 3 } } }`,
      'spec/setting-of-no-layer',
      '/student/training/learning_rate/multipliers/conv',
    ],
    [
      'a factor that a later one takes the place of',
      `{ epochs: 1, learning_rate: { schedule: cosine, peak: 0.1, multipliers: { conv: 2, body: 3 } } }`,
      'spec/setting-of-no-layer',
      '/student/training/learning_rate/multipliers/conv',
    ],
  ])('with %s is refused at its place', (_, training, code, pointer) => {
    const plan = replaced(student(training));
    const place = plan.places[pointer];
    expect(place).toBeDefined();
    const { problems } = refusal(() => checkTrainedLayers(plan, 'student', plan.student!.training!, layers));
    expect(problems).toMatchObject([{ code, where: place }]);
    if (code === 'spec/no-layer') expect(problems[0]!.fix).toContain('conv, conv/bn, block/conv, classifier');
  });
});

function replaced(text: string) {
  const plan = planOf(text);
  expect(isImported(plan.student!)).toBe(true);
  return plan;
}

function refusal(check: () => void): SpecError {
  try {
    check();
  } catch (error) {
    if (error instanceof SpecError) return error;
  }
  throw new Error('expected a SpecError');
}
