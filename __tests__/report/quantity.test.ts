import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatCount,
  formatDifference,
  formatPair,
  formatQuantity,
  formatRelative,
  formatSeconds,
} from '../../src/report/quantity.js';

describe('quantity', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [29_600, '29.6 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.00 MB'],
    [2_720_000, '2.72 MB'],
  ])('prints %d bytes as %s', (bytes, text) => {
    expect(formatQuantity(bytes, 'bytes')).toBe(text);
  });

  it.each([
    [0.885, '88.50 %'],
    [1, '100.00 %'],
    [0, '0.00 %'],
  ])('prints the fraction %d as %s', (fraction, text) => {
    expect(formatQuantity(fraction, 'fraction')).toBe(text);
  });

  it.each<[number, number, Parameters<typeof formatPair>[2], [string, string]]>([
    [33_200, 30_000, 'bytes', ['33.2 kB', '30.0 kB']],
    [30_001, 30_000, 'bytes', ['30,001 B', '30,000 B']],
    [30_000, 30_000, 'bytes', ['30.0 kB', '30.0 kB']],
    [0.8, 0.80001, 'fraction', ['80.000 %', '80.001 %']],
    [17, 16, 'count', ['17', '16']],
  ])('tells %d and %d %s apart', (a, b, unit, expected) => {
    expect(formatPair(a, b, unit)).toEqual(expected);
  });

  it('never prints two different values alike', () => {
    const size = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 200 }), (a, step) => {
        const [left, right] = formatPair(a, a + step, 'bytes');
        expect(left).not.toBe(right);
      }),
    );
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [left, right] = formatPair(a, b, 'fraction');
        expect(left === right).toBe(a === b);
      }),
    );
  });

  it('prints a difference that is not zero never as zero', () => {
    expect(formatDifference(0.0005, 'fraction')).toBe('0.05 points');
    expect(formatDifference(0.000_01, 'fraction')).toBe('0.001 points');
    expect(formatDifference(-3200, 'bytes')).toBe('3.2 kB');
    expect(formatDifference(1, 'bytes')).toBe('1 B');
  });

  it.each<[number, number, string | null]>([
    [3200, 30_000, '+10.7 %'],
    [-400, 30_000, '−1.3 %'],
    [1, 30_000, '+0.003 %'],
    [10, 30_000, '+0.03 %'],
    [5, 0, null],
  ])('prints %d of %d as %s', (difference, base, text) => {
    expect(formatRelative(difference, base)).toBe(text);
  });

  it('prints counts in groups and times in what people read', () => {
    expect([formatCount(2_600_000), formatSeconds(0.04), formatSeconds(61.2), formatSeconds(185)]).toEqual([
      '2,600,000',
      '0.0 s',
      '61 s',
      '3 min 05 s',
    ]);
  });
});
