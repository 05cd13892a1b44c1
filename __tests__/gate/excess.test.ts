import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Operator } from '../../src/gate/budget.js';
import { evaluate } from '../../src/gate/evaluate.js';
import { excess } from '../../src/gate/excess.js';
import type { Unit } from '../../src/metrics/metric.js';
import { createAccuracy, createBudget, createLabels, createMeasurement } from './factory.js';

describe('a value at exactly its limit', () => {
  it.each<[Unit, Operator, number, number]>([
    ['fraction', 'min', 1763 / 2000, 0.8815],
    ['fraction', 'max', 0.1 + 0.2, 0.3],
    ['fraction', 'max_drop', 0.9 - 0.885, 0.015],
    ['bytes', 'max', 1001, 1.001 * 1000],
    ['bytes', 'max_increase', 29, 0.29 * 100],
    ['count', 'max_increase', 57, 0.57 * 100],
    ['count', 'min', 28, 28],
    ['milliseconds', 'max', 0.3, 0.1 * 3],
    ['milliseconds', 'max_increase', 1000.1 - 1000, 0.1],
    ['millijoules', 'min', 0.1 * 3, 0.3],
  ])('in %s meets %s', (unit, operator, actual, expected) => {
    expect(excess(operator, actual, expected, unit)).toBeLessThanOrEqual(0);
  });

  it.each<[Unit, Operator, number, number]>([
    ['bytes', 'max', 3_000_000_001, 3_000_000_000],
    ['bytes', 'max_increase', 30, 0.29 * 100],
    ['count', 'min', 2 ** 50 - 1, 2 ** 50],
    ['fraction', 'min', 999_998 / 1_000_000, 0.999999],
    ['milliseconds', 'max', 12.0001, 12],
  ])('in %s is broken by the next value beyond %s', (unit, operator, actual, expected) => {
    expect(excess(operator, actual, expected, unit)).toBeGreaterThan(0);
  });

  it('is met as a growth of whole percents, whatever the size of the base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 50_000_000 }), (percent, hundreds) => {
        const base = createMeasurement({ sizeBytes: hundreds * 100 });
        const judge = (grown: number) => {
          const measurement = createMeasurement({ sizeBytes: base.sizeBytes + grown });
          const maxIncrease = {
            percent: Number(`${percent}e-2`),
            absolute: null,
            combine: 'any',
            against: 'old',
          } as const;
          const old = { ...base, artifact: 'old' };
          return evaluate([createBudget({ maxIncrease })], { measurements: [measurement, old] })[0]!.verdict;
        };
        expect([judge(percent * hundreds), judge(percent * hundreds + 1)]).toEqual(['pass', 'fail']);
      }),
    );
  });

  it('gives one verdict with a confidence of 0.5 and without', () => {
    const samples = 40;
    fc.assert(
      fc.property(fc.nat(samples), fc.nat(samples), fc.nat(samples), (candidate, reference, limit) => {
        const measurements = [
          createMeasurement({ ...createAccuracy(candidate, samples) }),
          createMeasurement({ artifact: 'other', ...createAccuracy(reference, samples) }),
        ];
        const evidence = { measurements, labels: createLabels(samples), classes: ['even', 'odd'] };
        const verdicts = (confidence: number | null) =>
          evaluate(
            [
              createBudget({ metric: 'accuracy', confidence, min: limit / samples, max: limit / samples }),
              createBudget({ metric: 'accuracy', confidence, maxDrop: { value: limit / samples, against: 'other' } }),
              createBudget({ metric: 'accuracy', confidence, maxDrop: { value: 0.25, against: limit / samples } }),
              createBudget({ metric: 'class_accuracy', class: 'odd', confidence, min: limit / samples }),
            ],
            evidence,
          ).map(({ verdict }) => verdict);
        expect(verdicts(0.5)).toEqual(verdicts(null));
      }),
    );
  });

  it('prints a confidence as it is written', () => {
    const measurements = [createMeasurement({ ...createAccuracy(10, 20) })];
    const [row] = evaluate([createBudget({ metric: 'accuracy', min: 0.5, confidence: 0.57 })], { measurements });
    expect(row!.reason).toMatch(/^20 samples do not decide at 57 % confidence; no number of samples would/);
  });
});
