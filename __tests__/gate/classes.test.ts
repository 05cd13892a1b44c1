import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Budget } from '../../src/gate/budget.js';
import { evaluate } from '../../src/gate/evaluate.js';
import type { Evidence } from '../../src/gate/evidence.js';
import { measureAccuracy } from '../../src/measure/accuracy.js';
import { createBudget, createMeasurement } from './factory.js';

function judgeOne(budget: Partial<Budget>, labels: readonly number[], predictions: readonly number[], classes = 3) {
  const measurement = createMeasurement({
    accuracy: measureAccuracy(predictions, labels, classes),
    predictions: [...predictions],
  });
  return evaluate([createBudget(budget)], { measurements: [measurement], labels, classes: ['a', 'b', 'c'] })[0]!;
}

describe('balanced accuracy and macro F1', () => {
  // Six of a, two of b, one of c. Recall: 5/6, 1/2, 1. Precision: 5/6, 1/1, 1/2.
  const labels = [0, 0, 0, 0, 0, 0, 1, 1, 2];
  const predictions = [0, 0, 0, 0, 0, 2, 0, 1, 2];

  it('weigh every class alike', () => {
    const balanced = judgeOne({ metric: 'balanced_accuracy', min: 0.7 }, labels, predictions);
    expect(balanced.measured).toBeCloseTo((5 / 6 + 1 / 2 + 1) / 3, 12);
    expect(balanced).toMatchObject({
      verdict: 'pass',
      conditions: ['mean recall of 3 classes', '7 of 9 samples', expect.anything()],
    });
    const f1 = judgeOne({ metric: 'macro_f1', min: 0.7 }, labels, predictions);
    // 2 · 5 / (6 + 6), 2 · 1 / (2 + 1), 2 · 1 / (1 + 2).
    expect(f1.measured).toBeCloseTo((10 / 12 + 2 / 3 + 2 / 3) / 3, 12);
  });

  it('do not let a class that is never predicted hide behind a large one', () => {
    const always = labels.map(() => 0);
    expect(judgeOne({ metric: 'accuracy', min: 0.6 }, labels, always).verdict).toBe('pass');
    expect(judgeOne({ metric: 'balanced_accuracy', min: 0.6 }, labels, always)).toMatchObject({
      verdict: 'fail',
      measured: 1 / 3,
    });
    expect(judgeOne({ metric: 'macro_f1', min: 0.6 }, labels, always).measured).toBeCloseTo(12 / 15 / 3, 12);
  });

  it('count the prediction of a class that the data lacks as wrong', () => {
    expect(judgeOne({ metric: 'macro_f1', min: 0 }, [0, 1, 2], [0, 1, 7]).measured).toBeCloseTo(2 / 3, 12);
  });

  it('are accuracy where the classes are of one size and mistakes go both ways alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), (size, wrong) => {
        const own = [0, 1, 2].flatMap((label) => Array<number>(size).fill(label));
        const guesses = own.map((label, index) => (index % size < Math.min(wrong, size) ? (label + 1) % 3 : label));
        for (const metric of ['balanced_accuracy', 'macro_f1']) {
          const row = judgeOne({ metric, min: 0 }, own, guesses);
          expect(row.measured).toBeCloseTo(1 - Math.min(wrong, size) / size, 12);
        }
      }),
    );
  });

  it.each(['balanced_accuracy', 'macro_f1'])('%s is an error for a class without samples, and names it', (metric) => {
    expect(judgeOne({ metric, min: 0 }, [0, 0, 2], [0, 0, 2])).toMatchObject({
      verdict: 'error',
      reason: 'expected samples of every class, found no sample of b',
    });
  });

  const measurement = createMeasurement({ accuracy: measureAccuracy(predictions, labels, 3), predictions });
  it.each<[string, Partial<Evidence>, RegExp]>([
    ['without labels', { labels: undefined as never }, /labels of the samples, found no labels/],
    ['with labels of other samples', { labels: [0, 1] }, /a label for each of 9 predictions, found 2/],
    ['with labels that are no class', { labels: labels.map(() => 5) }, /labels below 3, found 5/],
    ['with labels that contradict the counts', { labels: [...labels].reverse() }, /counts of class 0 .* found others/],
  ])('are an error %s', (_name, evidence, reason) => {
    for (const metric of ['balanced_accuracy', 'macro_f1']) {
      const [row] = evaluate([createBudget({ metric, min: 0 })], { measurements: [measurement], labels, ...evidence });
      expect(row).toMatchObject({ verdict: 'error', measured: null });
      expect(row!.reason).toMatch(reason);
    }
  });

  it('may drop against the base, judged with the labels of the base', () => {
    const better = { ...measurement, accuracy: measureAccuracy(labels, labels, 3), predictions: labels };
    const against = (list: readonly number[]) =>
      evaluate([createBudget({ metric: 'macro_f1', maxDrop: { value: 0.1, against: 'base' } })], {
        measurements: [measurement],
        labels,
        baseline: { kind: 'found', source: 'report of x', measurements: [better], labels: list },
      })[0];
    expect(against(labels)).toMatchObject({
      verdict: 'fail',
      reference: 1,
      conditions: expect.arrayContaining(['against the report of x']) as unknown,
    });
    expect(against(labels.slice(1))).toMatchObject({ verdict: 'error' });
    const constant = {
      ...better,
      accuracy: measureAccuracy(
        labels.map(() => 0),
        labels,
        3,
      ),
      predictions: labels.map(() => 0),
    };
    const [degenerate] = evaluate(
      [createBudget({ metric: 'balanced_accuracy', maxDrop: { value: 1, against: 'x' } })],
      {
        measurements: [measurement, { ...constant, artifact: 'x' }],
        labels,
      },
    );
    expect(degenerate).toMatchObject({ verdict: 'error', reason: expect.stringMatching(/degenerate/) as unknown });
  });
});
