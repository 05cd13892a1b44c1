/** Limits against a value that the spec writes: a published accuracy, or the size of the last release. */
import { describe, expect, it } from '@jest/globals';
import type { Budget } from '../../src/gate/budget.js';
import { evaluate } from '../../src/gate/evaluate.js';
import { createAccuracy, createBudget, createLabels, createMeasurement } from './factory.js';

const int8 = createMeasurement({ ...createAccuracy(1770, 2000) });

function judgeOne(budget: Partial<Budget>) {
  return evaluate([createBudget({ metric: 'accuracy', ...budget })], {
    measurements: [int8, createMeasurement({ artifact: 'wake', sizeBytes: 10_400 })],
    labels: createLabels(2000),
    classes: ['cat', 'dog'],
    groups: { all: ['int8', 'wake'] },
  })[0]!;
}
const drop = (value: number, against = 0.895) => ({ maxDrop: { value, against } });

describe('a drop from a value', () => {
  // 88.5 % of 2000 samples.
  it.each([
    ['passes below the allowance', 0.02, 'pass', -0.01],
    ['passes at exactly the allowance', 0.01, 'pass', 0],
    ['fails beyond it', 0.009, 'fail', 0.001],
  ])('%s', (_name, value, verdict, delta) => {
    const row = judgeOne(drop(value));
    expect(row).toMatchObject({ verdict, reference: 0.895, expected: value, against: 'a fixed value' });
    expect(row.actual).toBeCloseTo(0.01, 12);
    expect(row.delta).toBeCloseTo(delta, 12);
  });

  it('counts a gain as room', () => {
    expect(judgeOne(drop(0, 0.8)).actual).toBeCloseTo(-0.085, 12);
    expect(judgeOne(drop(0, 0.8)).verdict).toBe('pass');
  });

  it.each([
    [0.03, 'pass', 'met'],
    [0.01, 'inconclusive', 'undecided'],
    [0.001, 'inconclusive', 'undecided'],
    [0, 'inconclusive', 'undecided'],
  ])('of at most %d is tested as a minimum, at a confidence', (value, verdict, outcome) => {
    const row = judgeOne({ ...drop(value), confidence: 0.95 });
    expect(row).toMatchObject({ verdict, expected: value, significance: { test: 'binomial-exact', outcome } });
  });

  it('fails where the samples decide that too much was lost', () => {
    expect(judgeOne({ ...drop(0.01, 0.95), confidence: 0.95 })).toMatchObject({
      verdict: 'fail',
      significance: { outcome: 'broken' },
    });
  });

  it('is judged for a class and for sparsity, too', () => {
    expect(judgeOne({ metric: 'class_accuracy', class: 'dog', ...drop(0.02) })).toMatchObject({
      verdict: 'pass',
      class: 'dog',
    });
    expect(judgeOne({ metric: 'sparsity', ...drop(0.04, 0.85) })).toMatchObject({ verdict: 'fail', reference: 0.85 });
  });

  it.each([NaN, Infinity])('is an error for %d', (against) => {
    expect(judgeOne(drop(0.01, against))).toMatchObject({
      verdict: 'error',
      reason: expect.stringMatching(/as against/) as unknown,
    });
  });
});

describe('an increase over a value', () => {
  const increase = (artifact: string, percent: number | null, absolute: number | null, against: number) =>
    judgeOne({ artifact, metric: 'size', maxIncrease: { percent, absolute, combine: 'any', against } });

  it('is judged by percentage and bytes', () => {
    expect(increase('int8', 0.05, null, 29_000)).toMatchObject({
      verdict: 'pass',
      actual: 600,
      expected: 1450,
      reference: 29_000,
    });
    expect(increase('int8', null, 500, 29_000)).toMatchObject({
      verdict: 'fail',
      delta: 100,
      conditions: ['bytes of the file'],
    });
  });

  it('is judged for the sum of a group', () => {
    expect(increase('all', 0, null, 40_000)).toMatchObject({ verdict: 'pass', measured: 40_000, delta: 0 });
    expect(increase('all', null, 0, 39_999)).toMatchObject({ verdict: 'fail', delta: 1 });
  });

  it.each([NaN, -1])('is an error for %d', (against) => {
    expect(increase('int8', 0.1, null, against).verdict).toBe('error');
    if (Number.isNaN(against)) expect(increase('int8', null, 9, against).verdict).toBe('error');
  });
});
