import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Budget } from '../../src/gate/budget.js';
import { evaluate } from '../../src/gate/evaluate.js';
import { metrics, type MetricName } from '../../src/metrics/metrics.js';
import type { ArtifactMeasurement } from '../../src/measure/measurement.js';
import { createAccuracy, createBudget, createLayer, createMeasurement, type Evaluated } from './factory.js';

const int8 = createMeasurement();
const teacher = createMeasurement({ artifact: 'teacher', ...createAccuracy(1800, 2000) });

function judgeOne(budget: Partial<Budget>, measurements: readonly ArtifactMeasurement[] = [int8, teacher]) {
  const rows = evaluate([createBudget(budget)], { measurements });
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

describe('evaluate', () => {
  const cases: [string, Partial<Budget>, 'pass' | 'fail', number][] = [
    ['passes a size below its maximum', { metric: 'size', max: 30_000 }, 'pass', -400],
    ['passes a size at exactly its maximum', { metric: 'size', max: 29_600 }, 'pass', 0],
    ['fails a size one byte over its maximum', { metric: 'size', max: 29_599 }, 'fail', 1],
    ['fails a deflated size over its maximum', { metric: 'deflated_size', max: 10_000 }, 'fail', 250],
    ['fails a size below a minimum', { metric: 'size', min: 30_000 }, 'fail', 400],
    ['passes an accuracy at exactly its minimum', { metric: 'accuracy', min: 0.885 }, 'pass', 0],
    ['passes a minimum written with one more rounding', { metric: 'accuracy', min: 0.885 + 1e-16 }, 'pass', 0],
    ['passes sparsity at its minimum, judged in the worst layer', { metric: 'sparsity', min: 0.8 }, 'pass', 0],
    ['fails sparsity that only the worst layer misses', { metric: 'sparsity', min: 0.805 }, 'fail', 0.005],
    ['passes distinct codes at the maximum over layers', { metric: 'distinct_codes', max: 16 }, 'pass', 0],
    ['fails distinct codes that only the worst layer exceeds', { metric: 'distinct_codes', max: 15 }, 'fail', 1],
    ['judges parameters', { metric: 'parameters', max: 15_000 }, 'fail', 722],
    ['judges multiply-accumulates', { metric: 'macs', max: 2_600_000 }, 'pass', 0],
    [
      'passes a drop of exactly the allowance',
      { metric: 'accuracy', maxDrop: { value: 0.015, against: 'teacher' } },
      'pass',
      0,
    ],
    [
      'fails a drop of one sample too many',
      { metric: 'accuracy', maxDrop: { value: 0.0145, against: 'teacher' } },
      'fail',
      0.0005,
    ],
  ];
  it.each(cases)('%s', (_name, budget, verdict, delta) => {
    const row = judgeOne(budget);
    expect(row.verdict).toBe(verdict);
    expect(row.delta).toBeCloseTo(delta, 12);
    expect(row.reason).toBeNull();
  });

  it('allows no drop when max_drop is 0, and counts a gain as room', () => {
    const better = createMeasurement({ ...createAccuracy(1810, 2000) });
    const row = judgeOne({ metric: 'accuracy', maxDrop: { value: 0, against: 'teacher' } }, [better, teacher]);
    expect(row).toMatchObject({ verdict: 'pass', reference: 0.9, measured: 0.905 });
    expect(row.actual).toBeCloseTo(-0.005, 12);
  });

  it('makes a row for each limit of one budget', () => {
    const rows = evaluate([createBudget({ min: 20_000, max: 25_000 })], { measurements: [int8] });
    expect(rows.map(({ operator, verdict }) => [operator, verdict])).toEqual([
      ['min', 'pass'],
      ['max', 'fail'],
    ]);
  });

  it('reads sparsity and codes only from the layers that the spec compresses', () => {
    const measurement = createMeasurement({
      layers: [
        createLayer({ name: 'stem', zeroFraction: 0, distinctCodes: 200 }),
        createLayer({ name: 'a' }),
        createLayer({ name: 'b', zeroFraction: 0.9 }),
      ],
    });
    const budgets = [
      createBudget({ metric: 'sparsity', min: 0.8 }),
      createBudget({ metric: 'distinct_codes', max: 16 }),
    ];
    const compressed = { int8: { pruned: ['a', 'b'], clustered: ['b'] } };
    const rows = evaluate(budgets, { measurements: [measurement], compressed });
    expect(rows.map(({ verdict, measured, conditions }) => ({ verdict, measured, conditions }))).toEqual([
      { verdict: 'pass', measured: 0.8, conditions: ['of 2 pruned layers, fewest zeros in a'] },
      { verdict: 'pass', measured: 16, conditions: ['of 1 clustered layer, most codes in b'] },
    ]);
  });

  it('prints what accuracy was measured with', () => {
    expect(judgeOne({ metric: 'accuracy', min: 0.5 }).conditions).toEqual([
      '1770 of 2000 samples',
      'tfjs-tflite 0.0.1-alpha.10',
    ]);
  });

  it('carries the place and the words of the author', () => {
    const row = judgeOne({ max: 1, message: 'The bootloader leaves 30 kB.' });
    expect(row).toMatchObject({ message: 'The bootloader leaves 30 kB.', place: { line: 60, column: 5 } });
  });

  const broken: [string, Partial<Budget>, Partial<Evaluated>, RegExp][] = [
    ['a NaN size', { max: 30_000 }, { sizeBytes: Number.NaN }, /found NaN/],
    ['an infinite size', { min: 1 }, { sizeBytes: Infinity }, /found Infinity/],
    ['an empty file', { max: 30_000 }, { sizeBytes: 0 }, /found 0/],
    ['a size that is not a number', { max: 30_000 }, { sizeBytes: '12' as unknown as number }, /found 12/],
    ['a size that is missing', { max: 30_000 }, { sizeBytes: undefined as unknown as number }, /found undefined/],
    [
      'an accuracy that was not measured',
      { metric: 'accuracy', min: 0 },
      { accuracy: undefined as never },
      /found no accuracy/,
    ],
    ['accuracy on no samples', { metric: 'accuracy', min: 0 }, createAccuracy(0, 0), /at least one sample/],
    [
      'a NaN accuracy',
      { metric: 'accuracy', min: 0 },
      { accuracy: { ...int8.accuracy, fraction: Number.NaN } },
      /found NaN/,
    ],
    [
      'an accuracy that its counts contradict',
      { metric: 'accuracy', min: 0 },
      { accuracy: { ...int8.accuracy, fraction: 0.99 } },
      /1770\/2000/,
    ],
    [
      'more correct samples than samples',
      { metric: 'accuracy', min: 0 },
      { accuracy: { ...int8.accuracy, correct: 2001 } },
      /0 to 2000/,
    ],
    ['predictions of other samples', { metric: 'accuracy', min: 0 }, { predictions: [1, 2, 3] }, /found 3/],
    [
      'a layer without kernel elements',
      { metric: 'sparsity', min: 0 },
      { layers: [createLayer({ zeroFraction: Number.NaN })] },
      /block1\/pointwise.*NaN/,
    ],
    ['sparsity of no layer', { metric: 'sparsity', min: 0 }, { layers: [] }, /at least one/],
    [
      'no distinct code',
      { metric: 'distinct_codes', max: 16 },
      { layers: [createLayer({ distinctCodes: 0 })] },
      /found 0/,
    ],
  ];
  it.each(broken)('never passes %s', (_name, budget, changes, reason) => {
    const row = judgeOne(budget, [createMeasurement(changes)]);
    expect(row).toMatchObject({ verdict: 'error', delta: null, actual: null });
    expect(row.reason).toMatch(reason);
  });

  const unusable: [string, Partial<Budget>, readonly ArtifactMeasurement[], RegExp][] = [
    ['an artifact that was not measured', { max: 1 }, [teacher], /measurement of int8, found no measurement/],
    ['an unknown metric', { metric: 'sise', max: 1 }, [int8], /size, deflated_size.*found sise/],
    ['a metric named like an object method', { metric: 'toString', max: 1 }, [int8], /found toString/],
    ['a budget without a limit', {}, [int8], /max_increase, found no limit/],
    ['a NaN limit', { max: Number.NaN }, [int8], /found NaN/],
    [
      'max_drop without a reference',
      { metric: 'accuracy', maxDrop: { value: 0 } as never },
      [int8],
      /expected against/,
    ],
    [
      'max_drop against itself',
      { metric: 'accuracy', maxDrop: { value: 0, against: 'int8' } },
      [int8],
      /another artifact/,
    ],
    [
      'max_drop where lower is better',
      { metric: 'size', maxDrop: { value: 0, against: 'teacher' } },
      [int8, teacher],
      /higher is better/,
    ],
    [
      'a reference that was not measured',
      { metric: 'accuracy', maxDrop: { value: 1, against: 'teacher' } },
      [int8],
      /reference teacher.*found no /,
    ],
    [
      'a reference that predicts one class for everything',
      { metric: 'accuracy', maxDrop: { value: 1, against: 'teacher' } },
      [
        int8,
        {
          ...teacher,
          accuracy: { ...teacher.accuracy, correct: 1000, fraction: 0.5 },
          predictions: Array<number>(2000).fill(1),
        },
      ],
      /degenerate: it predicts class 1 for all 2000/,
    ],
    [
      'a reference measured on other samples',
      { metric: 'accuracy', maxDrop: { value: 1, against: 'teacher' } },
      [int8, { ...teacher, ...createAccuracy(900, 1000) }],
      /same samples/,
    ],
  ];
  it.each(unusable)('is an error for %s', (_name, budget, measurements, reason) => {
    const row = judgeOne(budget, measurements);
    expect(row.verdict).toBe('error');
    expect(row.reason).toMatch(reason);
  });

  it('is an error for a pruned layer that the file does not hold', () => {
    const evidence = { measurements: [int8], compressed: { int8: { pruned: ['stem', 'gone'], clustered: [] } } };
    const [row] = evaluate([createBudget({ metric: 'sparsity', min: 0 })], evidence);
    expect(row).toMatchObject({ verdict: 'error', reason: expect.stringContaining('gone') });
  });

  it('passes exactly when the value is on the right side of the limit, for every metric and limit', () => {
    const names = fc.constantFrom<MetricName>('size', 'deflated_size', 'parameters', 'macs');
    const value = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        names,
        value,
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.boolean(),
        (metric, measured, limit, isMax) => {
          const measurement = createMeasurement({
            sizeBytes: measured,
            deflatedBytes: measured,
            parameters: measured,
            macs: measured,
          });
          const row = judgeOne({ metric, ...(isMax ? { max: limit } : { min: limit }) }, [measurement]);
          expect(row.verdict === 'pass').toBe(isMax ? measured <= limit : measured >= limit);
          expect(row.unit).toBe(metrics[metric].unit);
        },
      ),
    );
  });

  it('never passes a measurement that holds anything but finite numbers', () => {
    const junk = fc.oneof(fc.constantFrom(Number.NaN, Infinity, -Infinity, null, undefined, -1, 'x', {}, [], true));
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(metrics) as MetricName[])),
        junk,
        fc.boolean(),
        (metric, value, isMax) => {
          const number = value as number;
          const measurement = createMeasurement({
            sizeBytes: number,
            deflatedBytes: number,
            parameters: number,
            macs: number,
            accuracy: { ...int8.accuracy, correct: number, fraction: number },
            layers: [createLayer({ zeroFraction: number, distinctCodes: number })],
            arenaEstimate: { activationBytes: 16, totalBytes: number, deviceTotalBytes: 16, unknown: [] },
          });
          expect(judgeOne({ metric, ...(isMax ? { max: 1e9 } : { min: -1e9 }) }, [measurement]).verdict).toBe('error');
        },
      ),
    );
  });
});
