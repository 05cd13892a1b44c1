import { describe, expect, it } from '@jest/globals';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { countPairs, testDrop, testProportion } from '../../src/gate/significance.js';

describe('testDrop', () => {
  it('is McNemar’s exact test when nothing may be lost', () => {
    // scipy.stats.binomtest(13, 18, 0.5, alternative='greater').pvalue
    expect(testDrop({ lost: 13, won: 5, samples: 100 }, 0, 0.95)).toEqual({
      test: 'mcnemar-exact',
      confidence: 0.95,
      samples: 100,
      lost: 13,
      won: 5,
      pValue: expect.closeTo(0.048126220703125, 12) as unknown,
      outcome: 'broken',
      samplesToDecide: null,
    });
  });

  it.each([
    ['is met when much less is lost than allowed', { lost: 14, won: 0, samples: 2000 }, 0.015, 'met'],
    ['is broken when much more is lost than allowed', { lost: 120, won: 20, samples: 2000 }, 0.015, 'broken'],
    ['is undecided near the limit', { lost: 60, won: 40, samples: 2000 }, 0.015, 'undecided'],
    [
      'is undecided when a loss of exactly nothing rests on few samples',
      { lost: 3, won: 3, samples: 50 },
      0,
      'undecided',
    ],
    [
      'is met when no sample is answered differently and nothing may be lost',
      { lost: 0, won: 0, samples: 50 },
      0,
      'met',
    ],
    ['is undecided when too few samples agree to allow a claim', { lost: 0, won: 0, samples: 50 }, 0.015, 'undecided'],
    ['is met when enough samples agree', { lost: 0, won: 0, samples: 2000 }, 0.015, 'met'],
    ['is met when much more was won than lost', { lost: 5, won: 40, samples: 1000 }, 0, 'met'],
  ] as const)('%s', (_name, pairs, maxDrop, outcome) => {
    expect(testDrop(pairs, maxDrop, 0.95).outcome).toBe(outcome);
  });

  it('names the number of samples that would decide, and that number does', () => {
    const pairs = { lost: 60, won: 40, samples: 2000 };
    const { samplesToDecide } = testDrop(pairs, 0.015, 0.95);
    expect(samplesToDecide).toBe(5538);
    const scale = (5538 / 2000) * 1.001;
    const larger = { lost: 60 * scale, won: 40 * scale, samples: 2000 * scale };
    expect(testDrop(larger, 0.015, 0.95).outcome).toBe('met');
  });

  it('names no number when the rates are exactly at the limit', () => {
    expect(testDrop({ lost: 30, won: 0, samples: 2000 }, 0.015, 0.95)).toMatchObject({
      outcome: 'undecided',
      samplesToDecide: null,
    });
  });

  it('claims what is not so in no more than about 5 % of experiments', () => {
    // True rates: 5 % lost, 3 % won: a drop of exactly the allowance of 2 points.
    const random = xoroshiro128plus(7);
    const uniform = () => (random.next() >>> 0) / 2 ** 32;
    const counts = { met: 0, broken: 0, undecided: 0 };
    for (let experiment = 0; experiment < 1000; experiment++) {
      const pairs = { lost: 0, won: 0, samples: 300 };
      for (let sample = 0; sample < 300; sample++) {
        const u = uniform();
        if (u < 0.05) pairs.lost++;
        else if (u < 0.08) pairs.won++;
      }
      counts[testDrop(pairs, 0.02, 0.95).outcome]++;
    }
    expect(counts.met / 1000).toBeLessThan(0.065);
    expect(counts.broken / 1000).toBeLessThan(0.065);
  });
});

describe('testProportion', () => {
  it('is the exact binomial test', () => {
    // scipy.stats.binomtest(1770, 2000, 0.87, alternative='greater').pvalue
    const met = testProportion(1770, 2000, 'min', 0.87, 0.95);
    expect(met.outcome).toBe('met');
    expect(met.pValue).toBeCloseTo(0.023502638973081046, 9);
    expect(testProportion(1700, 2000, 'min', 0.87, 0.95).outcome).toBe('broken');
    expect(testProportion(1745, 2000, 'min', 0.87, 0.95)).toMatchObject({
      outcome: 'undecided',
      samplesToDecide: 48960,
    });
  });

  it('turns around for a maximum', () => {
    expect(testProportion(1770, 2000, 'max', 0.87, 0.95).outcome).toBe('broken');
  });
});

describe('countPairs', () => {
  it('counts the samples that only one of the two gets right', () => {
    const [labels, reference, candidate] = [
      [0, 0, 1, 1, 2],
      [0, 0, 1, 0, 0],
      [0, 1, 0, 1, 1],
    ];
    expect(countPairs(labels, reference, candidate)).toEqual({ lost: 2, won: 1, samples: 5 });
    expect(countPairs(labels, reference, candidate, (label) => label === 1)).toEqual({
      lost: 1,
      won: 1,
      samples: 2,
    });
  });

  it('refuses predictions that do not pair', () => {
    expect(() => countPairs([0, 1], [0], [0, 1])).toThrow(/expected 2 predictions each, found 1 and 2/);
  });
});
