import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromFloat16, toFloat16 } from '../../src/core/float16.js';

const largest = 65_504;

describe('half precision', () => {
  it.each([
    [1, 0x3c00],
    [-2, 0xc000],
    [largest, 0x7bff],
    [65_519, 0x7bff],
    [65_520, 0x7c00],
    [2 ** -14, 0x0400],
    [2 ** -24, 0x0001],
    [2 ** -25, 0x0000],
    [2 ** -25 * 1.001, 0x0001],
    [1 + 2 ** -11, 0x3c00],
    [1 + 3 * 2 ** -11, 0x3c02],
    [2 - 2 ** -12, 0x4000],
    [0.1, 0x2e66],
  ])('rounds %d to the nearest, halves to even', (value, bits) => {
    expect(toFloat16(value)).toBe(bits);
  });

  it('keeps the sign of zero, and NaN', () => {
    expect([toFloat16(0), toFloat16(-0)]).toEqual([0, 0x8000]);
    expect(fromFloat16(toFloat16(NaN))).toBeNaN();
  });

  it('gives every number of its own back', () => {
    for (let bits = 0; bits < 0x7c00; bits++) expect(toFloat16(fromFloat16(bits))).toBe(bits);
  });

  it('is never further away than a neighbour is', () => {
    fc.assert(
      fc.property(fc.double({ min: -largest, max: largest, noNaN: true }), (value) => {
        const bits = toFloat16(value);
        const distance = Math.abs(fromFloat16(bits) - value);
        for (const other of [bits - 1, bits + 1]) {
          const neighbour = fromFloat16(other & 0xffff);
          if (Number.isFinite(neighbour)) expect(distance).toBeLessThanOrEqual(Math.abs(neighbour - value));
        }
      }),
    );
  });
});
