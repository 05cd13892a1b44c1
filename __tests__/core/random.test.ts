import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';

const take = (count: number, next: () => number): number[] => Array.from({ length: count }, next);

describe('seededRandom', () => {
  it('gives the same numbers for the same seed and label, for ever', () => {
    const random = seededRandom(1, 'golden');
    expect(take(4, () => random.integer(1000))).toMatchInlineSnapshot(`
     [
       621,
       600,
       313,
       437,
     ]
    `);
    expect(random.uniform()).toMatchInlineSnapshot(`0.7966123547905072`);
    expect(Math.fround(random.normal())).toMatchInlineSnapshot(`-1.842490553855896`);
    expect([...random.shuffle(Uint32Array.from({ length: 8 }, (_, i) => i))]).toMatchInlineSnapshot(`
     [
       6,
       2,
       1,
       3,
       4,
       0,
       7,
       5,
     ]
    `);
  });

  it('keeps streams apart by label and by seed', () => {
    const heads = [seededRandom(1, 'a'), seededRandom(1, 'b'), seededRandom(2, 'a'), seededRandom(-1, 'a')].map((r) =>
      r.uniform(),
    );
    expect(new Set(heads).size).toBe(4);
  });

  it('is uniform and normal to within the error of 40,000 samples', () => {
    const random = seededRandom(7, 'moments');
    const n = 40_000;
    const uniform = take(n, () => random.uniform());
    const normal = take(n, () => random.normal());
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan((5 * Math.sqrt(1 / 12)) / Math.sqrt(n));
    expect(Math.abs(mean(normal))).toBeLessThan(5 / Math.sqrt(n));
    expect(Math.abs(mean(normal.map((x) => x * x)) - 1)).toBeLessThan((5 * Math.sqrt(2)) / Math.sqrt(n));
    expect(Math.min(...uniform)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...uniform)).toBeLessThan(1);
  });

  it('shuffles into a permutation', () => {
    const shuffled = seededRandom(3, 'shuffle').shuffle(Uint32Array.from({ length: 500 }, (_, i) => i));
    expect(Uint32Array.from(shuffled).sort()).toEqual(Uint32Array.from({ length: 500 }, (_, i) => i));
    expect(shuffled.filter((value, index) => value === index).length).toBeLessThan(20);
  });

  it('refuses a seed that is not an integer and an empty range', () => {
    expect(() => seededRandom(0.5, 'x')).toThrow(/integer seed/);
    expect(() => seededRandom(1, 'x').integer(0)).toThrow(/positive integer/);
  });
});
