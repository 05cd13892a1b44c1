/** Limits on what a file says of each sample, whatever its task: values beside scikit-learn, and verdicts by resampling. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import type { Budget } from '../../src/gate/budget.js';
import { evaluate, type Evidence } from '../../src/gate/evaluate.js';
import { measureAccuracy } from '../../src/measure/accuracy.js';
import type { ArtifactMeasurement } from '../../src/measure/measurement.js';
import { packScores } from '../../src/measure/sample-scores.js';
import type { TaskName } from '../../src/metrics/task-name.js';
import { createBudget, createMeasurement } from './factory.js';

interface Golden {
  readonly labels: readonly number[];
  readonly values: readonly number[];
  readonly predictions?: readonly number[];
  readonly metrics: Readonly<Record<string, number | readonly number[]>>;
}
const goldens = JSON.parse(
  readFileSync(new URL('../metrics/goldens/scikit-learn.json', import.meta.url), 'utf8'),
) as Readonly<Record<TaskName, Golden>>;
const widths = { classification: 4, multi_label: 3, regression: 2, reconstruction: 1 } as const;
const classes = ['ant', 'bee', 'cat', 'dog'];

function measured(
  task: TaskName,
  values: readonly number[],
  width: number,
  changes: Partial<ArtifactMeasurement> = {},
): ArtifactMeasurement {
  const scores = packScores(Float32Array.from(values), width, task === 'multi_label' ? 0.5 : undefined);
  return { ...createMeasurement(), accuracy: null, predictions: [], scores, ...changes };
}

function evidenceOf(task: TaskName, measurements: readonly ArtifactMeasurement[], labels: readonly number[]): Evidence {
  return { measurements, labels, classes, ...(task === 'classification' ? {} : { task }) };
}

const only = (budget: Budget, evidence: Evidence) => evaluate([budget], evidence)[0]!;

describe('the metrics of each task', () => {
  it.each([
    ['classification', 'auc'],
    ['classification', 'average_precision'],
    ['multi_label', 'auc'],
    ['multi_label', 'average_precision'],
    ['multi_label', 'micro_f1'],
    ['multi_label', 'exact_match'],
    ['regression', 'mae'],
    ['regression', 'rmse'],
    ['reconstruction', 'auc'],
    ['reconstruction', 'partial_auc'],
    ['reconstruction', 'average_precision'],
  ] as const)('of %s: %s is what scikit-learn computes', (task, metric) => {
    const { labels, values, metrics } = goldens[task];
    const evidence = evidenceOf(task, [measured(task, values, widths[task])], labels);
    const row = only(createBudget({ metric, max: 1e9 }), evidence);
    expect(row.reason).toBeNull();
    expect(row.measured).toBeCloseTo(metrics[metric] as number, 6);
  });

  it('of a classification: top-k accuracy and the F1 of each class are what scikit-learn computes', () => {
    const { labels, values, predictions = [], metrics } = goldens.classification;
    const accuracy = measureAccuracy(predictions, labels, 4);
    const own = measured('classification', values, 4, { accuracy, predictions });
    const evidence = evidenceOf('classification', [own], labels);
    expect(only(createBudget({ metric: 'top_k_accuracy', k: 2, max: 2 }), evidence).measured).toBe(metrics['top_2']);
    expect(only(createBudget({ metric: 'accuracy', max: 2 }), evidence).measured).toBe(metrics['accuracy']);
    for (const metric of ['balanced_accuracy', 'macro_f1'])
      expect(only(createBudget({ metric, max: 2 }), evidence).measured).toBeCloseTo(metrics[metric] as number, 12);
    const [f1s, recalls] = [metrics['f1'], metrics['recall']] as (readonly number[])[];
    classes.forEach((name, index) => {
      const of = (metric: string) => only(createBudget({ metric, class: name, max: 2 }), evidence).measured;
      expect(of('class_f1')).toBeCloseTo(f1s![index]!, 12);
      expect(of('class_accuracy')).toBeCloseTo(recalls![index]!, 12);
    });
    const worst = only(createBudget({ metric: 'class_f1', max: 2 }), evidence);
    expect(worst.measured).toBeCloseTo(Math.min(...f1s!), 12);
    expect(worst.conditions[0]).toMatch(/^worst of 4 classes: ant, /);
  });

  it('of another task are an error, and so is a truth that the task does not have', () => {
    const { labels, values } = goldens.regression;
    const evidence = evidenceOf('regression', [measured('regression', values, 2)], labels);
    expect(only(createBudget({ metric: 'auc', min: 0.1 }), evidence)).toMatchObject({
      verdict: 'error',
      reason: 'expected a metric of regression, found auc, which is one of classification, multi_label, reconstruction',
    });
    const odd = evidenceOf('reconstruction', [measured('reconstruction', [1, 2], 1)], [0, 7]);
    expect(only(createBudget({ metric: 'auc', min: 0.1 }), odd)).toMatchObject({
      verdict: 'error',
      reason: 'expected the truth of reconstruction, found 7',
    });
  });

  it.each([
    ['nothing', {}],
    ['half a number', { scores: { width: 1, values: 'AAA=' } }],
    ['NaN', { scores: packScores(Float32Array.of(1, NaN), 1) }],
  ])('are an error where the file says %s of its samples', (_, changes) => {
    const { scores: _scores, ...bare } = measured('reconstruction', [1, 2], 1);
    const evidence = evidenceOf('reconstruction', [{ ...bare, ...changes }], [0, 1]);
    const row = only(createBudget({ metric: 'auc', min: 0.1 }), evidence);
    expect(row).toMatchObject({ verdict: 'error', measured: null });
  });
});

describe('a limit on a metric that is no count', () => {
  const random = seededRandom(5, 'errors');
  const count = 240;
  const labels = Array.from({ length: count }, (_, sample) => sample % 2);
  const noise = Array.from({ length: count }, () => random.normal());
  const errorsOf = (distance: number): number[] => labels.map((label, sample) => noise[sample]! + distance * label);
  const artifact = (name: string, values: readonly number[]) =>
    measured('reconstruction', values, 1, { artifact: name });
  const evidence = evidenceOf(
    'reconstruction',
    [
      artifact('float32', errorsOf(1)),
      artifact('same', errorsOf(1)),
      artifact(
        'int8',
        errorsOf(1).map((error) => Math.round(error * 8) / 8),
      ),
      artifact('worse', errorsOf(0.2)),
      artifact(
        'flat',
        labels.map(() => 2),
      ),
    ],
    labels,
  );
  const drop = (name: string, value: number, against = 'float32') =>
    only(createBudget({ artifact: name, metric: 'auc', maxDrop: { value, against, confidence: 0.95 } }), evidence);

  it('is met by the same outputs, also without an allowance', () => {
    expect(drop('same', 0)).toMatchObject({ verdict: 'pass', actual: 0, significance: { test: 'paired-bootstrap' } });
  });

  it('is met where few resamples break it, broken where nearly all do, and else undecided', () => {
    expect(drop('int8', 0.01).verdict).toBe('pass');
    expect(drop('worse', 0.01)).toMatchObject({ verdict: 'fail', significance: { outcome: 'broken', lost: null } });
    const { actual } = drop('worse', 0.01);
    const row = drop('worse', actual! + 0.001);
    expect(row.verdict).toBe('inconclusive');
    expect(row.significance!.samplesToDecide).toBeGreaterThan(count);
    expect(row.reason).toMatch(/^240 samples do not decide at 95 % confidence; about [\d,]+ would, at these rates$/);
  });

  it('is judged alike whenever it is judged', () => {
    expect(drop('int8', 0.002)).toEqual(drop('int8', 0.002));
  });

  it('cannot be relative to a file that says the same of every sample', () => {
    expect(drop('int8', 0.01, 'flat')).toMatchObject({
      verdict: 'error',
      reason: 'the reference flat is degenerate: it says the same of every sample',
    });
  });

  it('is tested against a number only where a confidence is asked for', () => {
    const min = (limit: number, confidence: number | null) =>
      only(createBudget({ artifact: 'float32', metric: 'auc', min: limit, confidence }), evidence);
    const { measured: auc } = min(0.5, null);
    expect(min(auc! - 0.001, null)).toMatchObject({ verdict: 'pass', significance: null });
    expect(min(auc! - 0.001, 0.95)).toMatchObject({ verdict: 'inconclusive', significance: { test: 'bootstrap' } });
    expect(min(auc! - 0.1, 0.95).verdict).toBe('pass');
    expect(min(auc! + 0.1, 0.95).verdict).toBe('fail');
  });

  it('of an error that grows is judged on the same samples, as a share or in the unit of the targets', () => {
    const targets = Array.from({ length: 200 }, () => 10 * random.normal());
    const outputs = (spread: number) => targets.map((target, at) => target + spread * (at % 2 === 0 ? 1 : -1.5));
    const own = (name: string, spread: number) => measured('regression', outputs(spread), 1, { artifact: name });
    const all = evidenceOf('regression', [own('float32', 1), own('near', 1.01), own('far', 1.3)], targets);
    const increase = (name: string, limits: { percent: number | null; absolute: number | null }) =>
      only(
        createBudget({
          artifact: name,
          metric: 'mae',
          maxIncrease: { ...limits, combine: 'any', against: 'float32', confidence: 0.95 },
        }),
        all,
      );
    expect(increase('near', { percent: 0.02, absolute: null })).toMatchObject({
      verdict: 'pass',
      unit: 'number',
      significance: { test: 'paired-bootstrap' },
    });
    expect(increase('far', { percent: 0.02, absolute: null }).verdict).toBe('fail');
    expect(increase('far', { percent: null, absolute: 0.5 }).verdict).toBe('pass');
    expect(increase('far', { percent: null, absolute: 0.1 }).verdict).toBe('fail');
  });
});

describe('a limit on samples that are right', () => {
  it('is tested exactly, as accuracy is', () => {
    const labels = Array.from({ length: 60 }, (_, at) => at % 3);
    const scoresOf = (wrong: number) =>
      labels.flatMap((label, at) => [0, 1, 2].map((c) => (at < wrong ? (c === label ? 0 : 1) : c === label ? 1 : 0)));
    const of = (artifact: string, wrong: number) => measured('classification', scoresOf(wrong), 3, { artifact });
    const evidence = evidenceOf('classification', [of('float32', 2), of('int8', 20)], labels);
    const maxDrop = { value: 0, against: 'float32', confidence: 0.95 };
    const row = only(createBudget({ metric: 'top_k_accuracy', k: 2, maxDrop }), evidence);
    expect(row).toMatchObject({ verdict: 'fail', significance: { test: 'mcnemar-exact', lost: 18, won: 0 } });
    const absolute = only(createBudget({ metric: 'top_k_accuracy', k: 2, min: 0.9, confidence: 0.95 }), evidence);
    expect(absolute).toMatchObject({ verdict: 'fail', significance: { test: 'binomial-exact' } });
    expect(only(createBudget({ metric: 'top_k_accuracy', k: 3, min: 0.9 }), evidence)).toMatchObject({
      verdict: 'error',
      reason: 'expected k below the number of classes, 3, found 3: it would hold for every file',
    });
  });
});
