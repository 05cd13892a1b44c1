import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Budget } from '../../src/gate/budget.js';
import { evaluate } from '../../src/gate/evaluate.js';
import type { Evidence } from '../../src/gate/evidence.js';
import { noiseOf, noiseOfDifference, noNoise, whyUndecided } from '../../src/gate/noise.js';
import type { DeviceMeasurement } from '../../src/measure/measurement.js';
import { createBudget, createDevice, createMeasurement } from './factory.js';

const withRuns = (meanMs: readonly number[], changes: Partial<DeviceMeasurement> = {}) =>
  createMeasurement({ devices: [createDevice({ latency: { meanMs, medianMs: meanMs, p95Ms: meanMs }, ...changes })] });
const int8 = createMeasurement({ devices: [createDevice()] });

function judgeOne(budget: Partial<Budget>, measurement = int8, evidence: Partial<Evidence> = {}) {
  return evaluate([createBudget({ metric: 'latency_mean', ...budget })], {
    measurements: [measurement],
    ...evidence,
  })[0]!;
}
const found = (measurement = int8): Partial<Evidence> => ({
  baseline: {
    kind: 'found',
    source: 'report of 0123abcd on main',
    measurements: [measurement],
    labels: [],
  },
});
const increase = (absolute: number | null, percent: number | null = null, against: string | number = 'base') => ({
  maxIncrease: { percent, absolute, combine: 'any', against } as const,
});

describe('noise', () => {
  it('is half the 95 % interval of the mean', () => {
    // s = 0.2160, t(0.975; 6) = 2.4469, n = 7.
    expect(noiseOf([11.8, 12.2, 11.9, 12.1, 12, 12.3, 11.7]).halfWidth).toBeCloseTo(
      (2.44691 * 0.216025) / Math.sqrt(7),
      5,
    );
    expect(noiseOf([1, 3]).halfWidth).toBeCloseTo(12.7062 * 1, 3);
    expect(noiseOf([5, 5, 5])).toEqual({ runs: 3, standardDeviation: 0, halfWidth: 0 });
    expect([noiseOf([5]).halfWidth, noiseOf([]).halfWidth]).toEqual([null, null]);
  });

  it('adds up in squares for a difference, and is unknown where either is', () => {
    const [a, b] = [noiseOf([1, 2, 3]), noiseOf([4, 4, 9])];
    expect(noiseOfDifference(a, b).halfWidth).toBeCloseTo(Math.hypot(a.halfWidth!, b.halfWidth!), 12);
    expect(noiseOfDifference(a, noiseOf([1])).halfWidth).toBeNull();
    expect(noiseOfDifference(a, noNoise).halfWidth).toBe(a.halfWidth);
  });

  it('names the smallest number of runs that would decide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 900, max: 1100 }), { minLength: 2, maxLength: 20 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (runs, share) => {
          const noise = noiseOf(runs);
          fc.pre(noise.halfWidth! > 0);
          const distance = noise.halfWidth! * share * 0.999;
          const needed = Number(/about (\d+) runs/.exec(whyUndecided(distance, noise, 'milliseconds')!)![1]);
          expect(needed).toBeGreaterThanOrEqual(runs.length);
          // So many runs of the same spread do decide, and one fewer does not.
          const asMany = (count: number) => {
            const spread = noise.standardDeviation * Math.sqrt((count - 1) / count);
            return Array.from({ length: count }, (_, i) =>
              count % 2 === 1 && i === 0 ? 0 : i % 2 === 0 ? spread : -spread,
            );
          };
          if (needed % 2 === 0)
            expect(whyUndecided(distance * 1.000001, noiseOf(asMany(needed)), 'milliseconds')).toBeNull();
          if (needed % 2 === 1 && needed > 2)
            expect(whyUndecided(distance * 0.999999, noiseOf(asMany(needed - 1)), 'milliseconds')).not.toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a limit on latency', () => {
  // 12 ± 0.20 ms.
  it.each([
    ['passes clear of the noise', { max: 12.3 }, 'pass'],
    ['fails clear of the noise', { max: 11.7 }, 'fail'],
    ['is undecided within the noise below it', { max: 12.1 }, 'inconclusive'],
    ['is undecided within the noise above it', { max: 11.9 }, 'inconclusive'],
    ['is undecided at exactly the mean', { max: 12 }, 'inconclusive'],
    ['holds for a minimum, too', { min: 11.9 }, 'inconclusive'],
    ['decides a minimum clear of the noise', { min: 11 }, 'pass'],
  ])('%s', (_name, limit, verdict) => {
    expect(judgeOne(limit)).toMatchObject({ verdict, device: 'pi4', unit: 'milliseconds' });
  });

  it('shows the noise, the distance and the runs that would decide', () => {
    const row = judgeOne({ max: 12.1 });
    expect(row.reason).toBe(
      'the limit is 0.1 ms away, within the noise of ± 0.2 ms; about 21 runs would decide, at this spread',
    );
    expect(row.conditions).toEqual([
      '± 0.2 ms over 7 runs',
      'pi4: LiteRT 1.4.0, XNNPACK, 1 thread',
      'governor performance, not throttled',
    ]);
    expect(judgeOne({ max: 12 }).reason).toMatch(/no number of runs would decide/);
  });

  it('is undecided from one run, however far away', () => {
    const row = judgeOne({ max: 1000 }, withRuns([12]));
    expect(row).toMatchObject({
      verdict: 'inconclusive',
      conditions: expect.arrayContaining(['noise unknown from 1 run']) as unknown,
    });
    expect(row.reason).toMatch(/at least 2 runs, found 1/);
  });

  it('is exact where runs do not differ, as instruction counts do not', () => {
    expect(judgeOne({ max: 0.1 }, withRuns([0.1, 0.1, 0.1]))).toMatchObject({ verdict: 'pass', delta: 0 });
    expect(judgeOne({ max: 0.0999 }, withRuns([0.1, 0.1, 0.1])).verdict).toBe('fail');
  });

  it('can be softened like any other, but not from an error', () => {
    const waiver = { owner: 'ada', reason: 'r', expires: '2026-12-31' };
    expect(judgeOne({ max: 11.7, waiver }, int8, { today: '2026-11-22' })).toMatchObject({
      verdict: 'warn',
      device: 'pi4',
    });
    expect(judgeOne({ max: 11.7, level: 'warn' })).toMatchObject({ verdict: 'warn' });
    expect(judgeOne({ max: 12.1, level: 'warn' }).verdict).toBe('warn');
    expect(judgeOne({ max: 11.7, device: 'gone', level: 'warn' }).verdict).toBe('error');
    expect(
      judgeOne({ ...increase(0.1), level: 'warn', waiver }, int8, { today: '2026-11-22', ...found() }).verdict,
    ).toBe('error');
    expect(
      evaluate([createBudget({ metric: 'latency_mean', max: 1, level: 'off' })], { measurements: [int8] }),
    ).toEqual([]);
  });

  it.each([
    ['NaN', [12, NaN]],
    ['a negative run', [12, -12]],
    ['a run of zero', [12, 0]],
    ['an infinite run', [12, Infinity]],
    ['no runs', []],
  ])('is an error for %s', (_name, runs) => {
    expect(judgeOne({ max: 1000 }, withRuns(runs))).toMatchObject({ verdict: 'error', measured: null });
  });
});

describe('growth of latency', () => {
  // The noise of the difference of two such measurements is ± 0.28 ms.
  const slower = withRuns([12.8, 13.2, 12.9, 13.1, 13, 13.3, 12.7]);

  it('refuses an allowance smaller than the noise of the difference, and shows it', () => {
    const row = judgeOne(increase(0.2), int8, found());
    expect(row).toMatchObject({ verdict: 'error', measured: 12, delta: null });
    expect(row.reason).toBe(
      'expected an allowance of at least the noise of the difference, ± 0.28 ms, found 0.2 ms: raise the allowance, or measure about 12 runs each',
    );
    expect(judgeOne(increase(0), int8, found()).reason).toMatch(/or measure with less spread/);
    expect(judgeOne(increase(null, 0.02), int8, found())).toMatchObject({ verdict: 'error' });
  });

  it.each([
    ['passes clear of the noise', int8, 0.3, 'pass'],
    ['fails clear of the noise', slower, 0.5, 'fail'],
    ['is undecided within the noise of the allowance', slower, 0.9, 'inconclusive'],
    ['passes growth that is allowed', slower, 1.5, 'pass'],
  ] as const)('%s', (_name, measurement, allowed, verdict) => {
    const row = judgeOne(increase(allowed), measurement, found());
    expect(row).toMatchObject({ verdict, reference: 12, device: 'pi4', against: 'base' });
    expect(row.conditions).toEqual(
      expect.arrayContaining(['against the report of 0123abcd on main', 'the reference: ± 0.2 ms over 7 runs']),
    );
  });

  it('compares with a value, which has no noise of its own', () => {
    expect(judgeOne(increase(0.25, null, 11.9))).toMatchObject({
      verdict: 'inconclusive',
      reference: 11.9,
      against: 'a fixed value',
    });
    expect(judgeOne(increase(0.31, null, 11.9)).verdict).toBe('pass');
    expect(judgeOne(increase(0.1, null, 11.9)).verdict).toBe('error');
  });

  it('is undecided where either has one run', () => {
    expect(judgeOne(increase(100), withRuns([12]), found()).verdict).toBe('inconclusive');
    expect(judgeOne(increase(100), int8, found(withRuns([12])))).toMatchObject({
      verdict: 'inconclusive',
      reference: 12,
    });
  });
});
