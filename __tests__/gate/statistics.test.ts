import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binomialCdf, binomialTail, normalCdf, normalQuantile, studentQuantile } from '../../src/gate/statistics.js';

/** Reference values from SciPy 1.17.1 (scipy.stats.norm.cdf, binom.cdf, norm.ppf). */
describe('statistics', () => {
  it.each([
    [-8, 6.22096057427174e-16],
    [-3.5, 0.00023262907903552502],
    [-1.96, 0.024997895148220435],
    [0.5, 0.6914624612740131],
    [2.9, 0.998134186699616],
    [3.1, 0.9990323967867817],
  ])('gives SciPy’s normal probability of %d', (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-12);
  });

  it.each([
    [10, 40, 0.5, 0.0011107168866146822],
    [499, 1000, 0.5, 0.48738749091081973],
    [3, 20, 0.2, 0.41144886195656893],
    [990, 1000, 0.99, 0.5426994078251104],
  ])('gives SciPy’s binomial probability of at most %d of %d at %d', (k, n, p, expected) => {
    expect(Math.abs(binomialCdf(k, n, p) / expected - 1)).toBeLessThan(1e-10);
  });

  it.each([
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
  ])('gives SciPy’s normal quantile of %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 9);
  });

  it('adds up the terms of the binomial distribution, in either tail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.double({ min: 0.01, max: 0.99 }), (n, count, p) => {
        const k = count % (n + 1);
        const terms = Array.from({ length: n + 1 }, (_, i) => choose(n, i) * p ** i * (1 - p) ** (n - i));
        const sum = (from: number, to: number) =>
          terms
            .slice(from, to)
            .sort((a, b) => a - b)
            .reduce((a, b) => a + b, 0);
        expect(Math.abs(binomialCdf(k, n, p) / sum(0, k + 1) - 1)).toBeLessThan(1e-11);
        expect(Math.abs(binomialTail(k, n, p) / sum(k, n + 1) - 1)).toBeLessThan(1e-11);
      }),
    );
  });

  it('keeps the digits of a small probability in the upper tail', () => {
    expect(binomialTail(50, 50, 0.5) / 2 ** -50).toBeCloseTo(1, 12);
  });

  it('takes counts that are not whole between their neighbours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(200), fc.double({ min: 0.01, max: 0.99 }), (n, a, p) => {
        const k = a % (n - 1);
        const [below, between, above] = [k, k + 0.5, k + 1].map((count) => binomialCdf(count, n, p));
        expect(between).toBeGreaterThanOrEqual(below! - 1e-15);
        expect(between).toBeLessThanOrEqual(above! + 1e-15);
      }),
    );
  });

  it('never gives a probability outside 0..1, nor one that falls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        let last = 0;
        for (let k = -1; k <= n; k += Math.max(1, Math.floor(n / 10))) {
          const value = binomialCdf(k, n, p);
          expect(value).toBeGreaterThanOrEqual(last - 1e-12);
          expect(value).toBeLessThanOrEqual(1);
          last = value;
        }
      }),
    );
  });

  it('does not hide a NaN', () => {
    expect(normalCdf(Number.NaN)).toBeNaN();
  });
});

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;
}

describe('studentQuantile', () => {
  // From printed tables.
  it.each([
    [0.975, 1, 12.7062],
    [0.975, 2, 4.30265],
    [0.975, 3, 3.18245],
    [0.975, 4, 2.77645],
    [0.975, 6, 2.44691],
    [0.975, 9, 2.26216],
    [0.975, 30, 2.04227],
    [0.975, 120, 1.97993],
    [0.975, 1000, 1.96234],
    [0.95, 1, 6.31375],
    [0.95, 10, 1.81246],
    [0.995, 5, 4.03214],
    [0.9995, 2, 31.5991],
    [0.75, 7, 0.71114],
  ])('of %d with %i degrees of freedom is %d', (p, degrees, expected) => {
    expect(studentQuantile(p, degrees)).toBeCloseTo(expected, 4);
    expect(studentQuantile(1 - p, degrees)).toBeCloseTo(-expected, 4);
  });

  it('is 0 in the middle, and falls to that of the normal distribution', () => {
    expect(studentQuantile(0.5, 3)).toBeCloseTo(0, 9);
    for (let degrees = 1; degrees < 1200; degrees++) {
      expect(studentQuantile(0.975, degrees + 1)).toBeLessThan(studentQuantile(0.975, degrees));
    }
    expect(studentQuantile(0.975, 1e9)).toBeCloseTo(normalQuantile(0.975), 8);
  });

  it('does not jump where the exact sum ends', () => {
    const [a, b, c] = [199, 200, 201].map((degrees) => studentQuantile(0.975, degrees));
    // Both steps fall with the square of the degrees.
    expect((b! - c!) / (a! - b!)).toBeCloseTo(199 / 201, 3);
  });
});
