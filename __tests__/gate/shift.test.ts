import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../src/core/random.js';
import { defaultFalseAlarmRate, findShifts } from '../../src/gate/shift.js';

const exact = (values: readonly number[]) => values.map((value) => ({ value, halfWidth: null }));
const noisy = (means: readonly number[], seed: number, name: string) => {
  const random = seededRandom(seed, name);
  return exact(means.map((mean) => mean + random.normal()));
};
const steps = (...parts: readonly (readonly [number, number])[]) =>
  parts.flatMap(([count, mean]) => Array<number>(count).fill(mean));

describe('the shifts of a series', () => {
  it.each([3, 10, 30, 100])(
    'are found in no more than the stated share of series of %i points without one',
    (count) => {
      const trials = count > 30 ? 12_000 / count : 1000;
      const alarms = Array.from({ length: trials }, (_, seed) => seed).filter(
        (seed) => findShifts(noisy(steps([count, 50]), seed, `null ${count}`)).length > 0,
      ).length;
      // Three deviations of a binomial above the rate.
      const most = trials * defaultFalseAlarmRate + 3 * Math.sqrt(trials * defaultFalseAlarmRate);
      expect(alarms).toBeLessThanOrEqual(most);
    },
  );

  it('are found within one point of a step of five deviations', () => {
    let [found, near, extra] = [0, 0, 0];
    const trials = 400;
    for (let seed = 0; seed < trials; seed++) {
      const before = 8 + (seed % 40);
      const points = noisy(steps([before, 50], [8 + ((seed * 7) % 30), seed % 2 === 0 ? 55 : 45]), seed, 'step');
      const shifts = findShifts(points, { leastPoints: 2 });
      if (shifts.length > 0) found++;
      if (shifts.some(({ at }) => Math.abs(at - before) <= 1)) near++;
      if (shifts.length > 1) extra++;
    }
    expect(found).toBeGreaterThanOrEqual(trials * 0.995);
    expect(near).toBeGreaterThanOrEqual(trials * 0.995);
    expect(extra).toBeLessThanOrEqual(trials * 0.02);
  });

  it('are found at every step of several, also where a rise is taken back', () => {
    let right = 0;
    for (let seed = 0; seed < 100; seed++) {
      const shifts = findShifts(noisy(steps([20, 50], [12, 56], [20, 50], [15, 44]), seed, 'several'));
      if (shifts.length === 3 && [20, 32, 52].every((at, index) => Math.abs(shifts[index]!.at - at) <= 1)) right++;
    }
    expect(right).toBeGreaterThanOrEqual(95);
  });

  it('are found at any step of a series without noise, at its very place, with the means of both sides', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
        (before, after, size, start) => {
          const points = exact(steps([before, start], [after, start + size]));
          expect(findShifts(points)).toEqual([{ at: before, before: start, after: start + size }]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('do not depend on the unit of the values or on where they start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: -20, max: 20 }), (seed, power) => {
        const points = noisy(steps([15, 50], [15, 55]), seed, 'scale');
        const scaled = points.map(({ value, halfWidth }) => ({ value: value * 2 ** power, halfWidth }));
        expect(findShifts(scaled).map(({ at }) => at)).toEqual(findShifts(points).map(({ at }) => at));
      }),
      { numRuns: 100 },
    );
  });

  it('mirror those of the series read backwards', () => {
    for (let seed = 0; seed < 50; seed++) {
      const points = noisy(steps([15, 50], [20, 58]), seed, 'mirror');
      const back = findShifts([...points].reverse()).map(({ at }) => points.length - at);
      expect(back.reverse()).toEqual(findShifts(points).map(({ at }) => at));
    }
  });

  it('are none where the runs of the measurements differ by as much', () => {
    const values = steps([10, 12.1], [10, 12.4]);
    expect(findShifts(exact(values))).toHaveLength(1);
    expect(findShifts(values.map((value) => ({ value, halfWidth: 0.4 })))).toEqual([]);
  });

  it('are none for a single odd point where two are asked for', () => {
    const points = exact(steps([10, 100], [1, 140], [10, 100]));
    expect(findShifts(points).map(({ at }) => at)).toEqual([10, 11]);
    expect(findShifts(points, { leastPoints: 2 })).toEqual([]);
  });

  it('are none where equal values follow each other by chance in a series of small whole numbers', () => {
    const alarms = Array.from({ length: 200 }, (_, seed) => {
      const random = seededRandom(seed, 'whole numbers');
      return findShifts(exact(Array.from({ length: 40 }, () => random.integer(4))));
    }).filter((shifts) => shifts.length > 0);
    expect(alarms.length).toBeLessThanOrEqual(6);
  });

  it('are none in a series that is constant but for rounding, or too short to tell', () => {
    expect(findShifts(exact(Array.from({ length: 40 }, (_, index) => 0.1 + (index % 2) * Number.EPSILON)))).toEqual([]);
    expect(findShifts(exact([]))).toEqual([]);
    expect(findShifts(exact([1, 9]))).toEqual([]);
  });
});
