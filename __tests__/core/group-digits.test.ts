import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupDigits } from '../../src/core/group-digits.js';

describe('groupDigits', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567.5, '-1,234,567.5'],
    [0.0000004, '0'],
    [1e15, '1,000,000,000,000,000'],
    [NaN, 'NaN'],
    [1e21, '1e+21'],
  ])('writes %d as %s', (value, text) => {
    expect(groupDigits(value)).toBe(text);
  });

  it('writes what Intl writes in English', () => {
    const english = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.maxSafeInteger(),
          fc.integer().map((value) => value / 64),
        ),
        (value) => {
          expect(groupDigits(value)).toBe(english.format(value));
        },
      ),
    );
  });
});
