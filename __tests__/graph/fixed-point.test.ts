import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  doublingHighMultiply,
  expOfNegative,
  multiplyByMultiplier,
  quantizeMultiplier,
  reciprocalOfOnePlus,
  roundingShiftRight,
} from '../../src/ops/shared/fixed-point.js';

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** The C++ as written, in 64-bit integers. */
function doublingHighMultiply64(a: number, b: number): number {
  if (a === b && a === -(2 ** 31)) return 2 ** 31 - 1;
  const product = BigInt(a) * BigInt(b);
  const nudge = product >= 0n ? 1n << 30n : 1n - (1n << 30n);
  return Number((product + nudge) / (1n << 31n));
}

describe('fixed-point arithmetic', () => {
  it('multiplies as 64-bit integers do', () => {
    fc.assert(
      fc.property(int32, int32, (a, b) => {
        expect(doublingHighMultiply(a, b) + 0).toBe(doublingHighMultiply64(a, b));
      }),
      { numRuns: 5000 },
    );
    for (const [a, b] of [
      [-(2 ** 31), -(2 ** 31)],
      [-(2 ** 31), 2 ** 31 - 1],
      [1, 2 ** 30],
      [-1, 2 ** 30],
      [3, 2 ** 30],
      [-3, 2 ** 30],
    ] as const) {
      expect(doublingHighMultiply(a, b) + 0).toBe(doublingHighMultiply64(a, b));
    }
  });

  it('shifts right with halves away from zero', () => {
    fc.assert(
      fc.property(int32, fc.integer({ min: 0, max: 31 }), (x, exponent) => {
        const magnitude = Math.floor(Math.abs(x) / 2 ** exponent + 0.5);
        expect(roundingShiftRight(x, exponent) + 0).toBe(Math.sign(x) * magnitude + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a real multiplier to 31 bits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), (real) => {
        const { multiplier, shift } = quantizeMultiplier(real);
        expect(multiplier >= 2 ** 30 && multiplier < 2 ** 31).toBe(true);
        expect(Math.abs((multiplier * 2 ** (shift - 31)) / real - 1)).toBeLessThan(2 ** -30);
      }),
    );
    expect(quantizeMultiplier(0)).toEqual({ multiplier: 0, shift: 0 });
    expect(quantizeMultiplier(1)).toEqual({ multiplier: 2 ** 30, shift: 1 });
    expect(quantizeMultiplier(1 - 2 ** -40)).toEqual({ multiplier: 2 ** 30, shift: 1 });
    expect(multiplyByMultiplier(1000, quantizeMultiplier(0.25))).toBe(250);
  });

  it('approximates exp and 1 / (1 + x) to seven digits', () => {
    for (const x of [0, -0.001, -0.3, -1, -2.7, -7.9, -15]) {
      expect(expOfNegative(Math.round(x * 2 ** 26)) / 2 ** 31).toBeCloseTo(Math.exp(x), 6);
    }
    for (const x of [0, 0.1, 0.5, 0.99]) {
      expect(reciprocalOfOnePlus(Math.round(x * 2 ** 31)) / 2 ** 31).toBeCloseTo(1 / (1 + x), 7);
    }
  });
});
