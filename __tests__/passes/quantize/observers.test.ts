/** Which range an observer takes, held to searches that go over every value. */
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/core/random.js';
import { activationParameters, type Range } from '../../../src/passes/quantize/activations.js';
import { histogramOf } from '../../../src/passes/quantize/histogram.js';
import { observedRange } from '../../../src/passes/quantize/observers.js';

const random = seededRandom(7, 'values');
const normal = (count: number, std = 1) => Array.from({ length: count }, () => std * random.normal());
const spreads = {
  normal: normal(1000),
  'normal with outliers': [...normal(1000), 40, -25],
  'a ReLU of it': [...normal(1000), 30].map((value) => Math.max(0, value)),
  'above 0': normal(1000).map((value) => 5 + value / 10),
};

function seen(values: readonly number[]) {
  const floats = Float32Array.from(values);
  const histogram = histogramOf({ min: Math.min(...floats), max: Math.max(...floats) });
  histogram.add(floats.subarray(0, 100));
  histogram.add(floats.subarray(100));
  return histogram.read();
}

function squaredError(values: readonly number[], range: Range): number {
  const { scale, zeroPoint } = activationParameters('t', range);
  return values.reduce((sum, value) => {
    const code = Math.max(-128, Math.min(127, Math.round(value / scale) + zeroPoint));
    return sum + (value - (code - zeroPoint) * scale) ** 2;
  }, 0);
}

describe('a histogram', () => {
  it('counts each value once, zeros apart, and its largest in the last bin', () => {
    const { counts, zeros, range } = seen([0, 0, 4, -4, 1]);
    expect([zeros, counts.reduce((a, b) => a + b), counts[0], counts.at(-1)]).toEqual([2, 3, 1, 1]);
    expect(range).toEqual({ min: -4, max: 4 });
  });
});

describe('an observer', () => {
  it.each(Object.entries(spreads))('of %s: percentile clips the same share at each end', (_what, values) => {
    const { min, max } = observedRange({ name: 'percentile', percentile: 99 }, seen(values), 'int8');
    const allowed = values.length * 0.01 + 1;
    const [below, above] = [values.filter((value) => value < min), values.filter((value) => value > max)];
    expect(above.length).toBeLessThanOrEqual(allowed);
    expect(above.length).toBeGreaterThanOrEqual(allowed - 3);
    expect(below.length).toBeLessThanOrEqual(allowed);
    // 0 is always in the range.
    if (Math.min(...values) < 0) expect(below.length).toBeGreaterThanOrEqual(allowed - 3);
    else expect(min).toBe(0);
  });

  it.each(Object.entries(spreads))(
    'of %s: mse errs less than the extremes and nearly any other range',
    (_what, values) => {
      const histogram = seen(values);
      const own = squaredError(values, observedRange({ name: 'mse' }, histogram, 'int8'));
      const { min, max } = histogram.range;
      const others = Array.from({ length: 8 }, (_, low) =>
        Array.from({ length: 8 }, (__, high) => ({
          min: (Math.min(0, min) * (low + 1)) / 8,
          max: (max * (high + 1)) / 8,
        })),
      ).flat();
      expect(own).toBeLessThanOrEqual(squaredError(values, histogram.range) * 1.01);
      expect(own).toBeLessThanOrEqual(Math.min(...others.map((range) => squaredError(values, range))) * 1.05);
    },
  );

  it('kl clips rare large values closely and mse a little, where a uniform distribution is clipped by neither', () => {
    const rare = seen([...normal(5000), ...normal(3, 20).map(Math.abs)]);
    const tailed = seen(normal(5000).map((value) => value ** 3));
    const uniform = seen(Array.from({ length: 3000 }, () => random.uniform() * 2 - 1));
    expect(observedRange({ name: 'kl' }, rare, 'int8').max).toBeLessThan(6);
    expect(rare.range.max).toBeGreaterThan(10);
    expect(observedRange({ name: 'mse' }, tailed, 'int8').max).toBeLessThan(tailed.range.max);
    for (const name of ['mse', 'kl'] as const)
      expect(observedRange({ name }, uniform, 'int8').max).toBeGreaterThan(0.9);
  });

  it('has nothing to clip where all values are one number, nor by mse among the steps of int16', () => {
    expect(observedRange({ name: 'kl' }, seen([3, 3]), 'int8')).toEqual({ min: 3, max: 3 });
    const wide = seen(spreads['normal with outliers']);
    expect(observedRange({ name: 'mse' }, wide, 'int16')).toEqual(wide.range);
  });
});
