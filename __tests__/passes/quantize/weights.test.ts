import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { channelScales, fromCodes, roundHalfAway, toCodes } from '../../../src/passes/quantize/weights.js';

const shape = [1, 2, 2, 3];
const kernel = fc
  .array(fc.float({ noNaN: true, min: -100, max: 100 }), { minLength: 12, maxLength: 12 })
  .map((values) => Float32Array.from(values));
const axis = fc.constantFrom(0, 3, null);

describe('weight codes', () => {
  it.each([
    [0.5, 1],
    [-0.5, -1],
    [1.5, 2],
    [-2.5, -3],
    [2.4999, 2],
    [-0.4999, 0],
  ])('round %d to %d: halves away from zero', (value, code) => {
    expect(roundHalfAway(value) + 0).toBe(code);
  });

  it('return within half a step of the weight, and the largest weight of a channel has code ±127', () => {
    fc.assert(
      fc.property(kernel, axis, (weights, along) => {
        const scale = channelScales(weights, shape, along);
        const codes = toCodes(weights, shape, scale, along);
        const back = fromCodes(codes, shape, scale, along);
        expect(scale.length).toBe(along === null ? 1 : shape[along]);
        const slice = (i: number): number => (along === 3 ? i % 3 : 0);
        weights.forEach((value, i) => {
          const step = scale[slice(i)]!;
          expect(step).toBeGreaterThan(0);
          expect(Math.abs(back[i]! - value)).toBeLessThanOrEqual(step * 0.5001);
          expect(value === 0 && codes[i] !== 0).toBe(false);
        });
        for (let c = 0; c < scale.length; c++) {
          const members = [...codes].filter((_, i) => slice(i) === c);
          const alive = [...weights].some((value, i) => slice(i) === c && Math.abs(value) > 1e-36);
          if (alive) expect(Math.max(...members.map(Math.abs))).toBe(127);
        }
      }),
    );
  });

  it('give a dead channel the scale of the largest, and a dead layer a positive one', () => {
    const weights = Float32Array.from({ length: 12 }, (_, i) => (i % 3 === 1 ? 0 : i - 6));
    const scale = channelScales(weights, shape, 3);
    expect(scale[1]).toBe(Math.max(scale[0]!, scale[2]!));
    expect(channelScales(new Float32Array(12), shape, 3).every((value) => value > 0)).toBe(true);
  });
});
