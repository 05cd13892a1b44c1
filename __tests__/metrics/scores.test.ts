/** Metrics over samples beside scikit-learn (goldens/scikit-learn.py), and on cases that can be counted by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { averagePrecision } from '../../src/metrics/scores/average-precision.js';
import { f1 } from '../../src/metrics/scores/f1.js';
import { meanErrors, meanOfSamples } from '../../src/metrics/scores/mean.js';
import { reconstructionErrors } from '../../src/metrics/scores/reconstruction.js';
import { partialAuc, rocAuc } from '../../src/metrics/scores/roc.js';
import { topKHits } from '../../src/metrics/scores/top-k.js';

interface Golden {
  readonly labels: readonly number[];
  readonly values: readonly number[];
  readonly metrics: Readonly<Record<string, number>>;
  readonly weighted: Readonly<Record<string, number>>;
}
const goldens = JSON.parse(readFileSync(new URL('goldens/scikit-learn.json', import.meta.url), 'utf8')) as {
  readonly weights: readonly number[];
  readonly reconstruction: Golden;
  readonly regression: Golden;
};
const { weights, reconstruction, regression } = goldens;

describe('what scikit-learn computes', () => {
  it.each([
    ['auc', rocAuc(reconstruction.values, reconstruction.labels)],
    ['partial_auc', partialAuc(reconstruction.values, reconstruction.labels, 0.1)],
    ['average_precision', averagePrecision(reconstruction.values, reconstruction.labels)],
  ])('is what %s gives, also of samples that count several times or never', (name, metric) => {
    expect(metric(null)).toBeCloseTo(reconstruction.metrics[name]!, 12);
    expect(metric(weights)).toBeCloseTo(reconstruction.weighted[name]!, 12);
  });

  it('is what the errors of a regression give', () => {
    const { values, labels, metrics, weighted } = regression;
    const mae = meanOfSamples(meanErrors(values, labels, 2, Math.abs));
    const mse = meanOfSamples(meanErrors(values, labels, 2, (difference) => difference ** 2));
    expect(mae(null)).toBeCloseTo(metrics['mae']!, 12);
    expect(mae(weights)).toBeCloseTo(weighted['mae']!, 12);
    expect(Math.sqrt(mse(null))).toBeCloseTo(metrics['rmse']!, 12);
    expect(Math.sqrt(mse(weights))).toBeCloseTo(weighted['rmse']!, 12);
  });
});

describe('the area under the ROC curve', () => {
  it('is the share of pairs in which the positive sample has the larger score, halves for equal ones', () => {
    const sample = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1 }));
    fc.assert(
      fc.property(fc.array(sample, { minLength: 2, maxLength: 40 }), (samples) => {
        const [positives, negatives] = [1, 0].map((kind) => samples.filter(([, is]) => is === kind).map(([s]) => s));
        fc.pre(positives!.length > 0 && negatives!.length > 0);
        const wins = positives!.flatMap((a) => negatives!.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
        const expected = wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
        const [scores, isPositive] = [samples.map(([s]) => s), samples.map(([, is]) => is)];
        expect(rocAuc(scores, isPositive)(null)).toBeCloseTo(expected, 12);
        expect(partialAuc(scores, isPositive, 1)(null)).toBeCloseTo(expected, 12);
      }),
    );
  });

  it('of samples that count twice is that of samples that stand twice', () => {
    const scores = [3, 1, 2, 2, 0];
    const isPositive = [1, 0, 1, 0, 1];
    const twice = rocAuc([...scores, 2, 0], [...isPositive, 0, 1]);
    expect(rocAuc(scores, isPositive)([1, 1, 1, 2, 2])).toBeCloseTo(twice(null), 12);
  });

  it('is not defined for samples of one kind', () => {
    expect(rocAuc([1, 2], [1, 1])(null)).toBeNaN();
    expect(averagePrecision([1, 2], [0, 0])(null)).toBeNaN();
    expect(f1([0, 0], [0, 0])(null)).toBeNaN();
  });
});

describe('average precision', () => {
  it('does not depend on the order of samples that have equal scores', () => {
    const ap = (order: readonly number[]) => averagePrecision([1, 1, 1, 0], order)(null);
    expect(ap([1, 0, 0, 1])).toBe(ap([0, 0, 1, 1]));
    expect(ap([1, 0, 0, 1])).toBeCloseTo(0.5 * (1 / 3) + 0.5 * 0.5, 12);
  });
});

describe('top-k', () => {
  it.each([
    [1, [1, 0, 0]],
    [2, [1, 1, 0]],
    [3, [1, 1, 1]],
  ])('counts a class among the %d largest scores; of equal scores the lower class first', (k, expected) => {
    expect([...topKHits([5, 5, 1, 5, 5, 1, 4, 4, 4], [0, 1, 2], 3, k)]).toEqual(expected);
  });
});

describe('the error of a reconstruction', () => {
  it('is the mean squared error of each sample', () => {
    expect(reconstructionErrors([1, 2, 3, 4], [1, 0, 3, 3], 2)).toEqual(Float64Array.of(2, 0.5));
  });
});
