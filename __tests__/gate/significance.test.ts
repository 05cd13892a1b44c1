import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { countPairs, testDrop, testProportion, type Significance } from '../../src/gate/significance.js';

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
      samplesToDecide: 49193,
    });
  });

  it('turns around for a maximum', () => {
    expect(testProportion(1770, 2000, 'max', 0.87, 0.95).outcome).toBe('broken');
  });
});

describe('a confidence of 0.5', () => {
  const counts = fc.record({ samples: fc.integer({ min: 1, max: 3000 }), a: fc.nat(3000), b: fc.nat(3000) });
  const outcome = (isMet: boolean) => (isMet ? 'met' : 'broken');

  it('lets as many lost as won meet a drop of 0, and one more lost break it', () => {
    expect(testDrop({ lost: 58, won: 58, samples: 2000 }, 0, 0.5).outcome).toBe('met');
    expect(testDrop({ lost: 59, won: 58, samples: 2000 }, 0, 0.5).outcome).toBe('broken');
    expect(testDrop({ lost: 1, won: 0, samples: 5 }, 0, 0.5).outcome).toBe('broken');
  });

  it('lets an accuracy of exactly the limit meet it, on either side', () => {
    expect(testProportion(1763, 2000, 'min', 0.8815, 0.5).outcome).toBe('met');
    expect(testProportion(1762, 2000, 'min', 0.8815, 0.5).outcome).toBe('broken');
    expect(testProportion(1763, 2000, 'max', 0.8815, 0.5).outcome).toBe('met');
    expect(testProportion(1764, 2000, 'max', 0.8815, 0.5).outcome).toBe('broken');
    // 0.9 − 0.0185 is not the number nearest to 0.8815.
    expect(testProportion(1763, 2000, 'min', 0.9 - 0.0185, 0.5).outcome).toBe('met');
  });

  it('decides a drop as whole counts do', () => {
    fc.assert(
      fc.property(counts, fc.nat(40), ({ samples, a, b }, allowed) => {
        const [lost, won] = [a % (samples + 1), b % (samples + 1 - (a % (samples + 1)))];
        const tested = testDrop({ lost, won, samples }, allowed / samples, 0.5);
        expect(tested.outcome).toBe(outcome(lost - won <= allowed));
        expect(tested.samplesToDecide).toBeNull();
      }),
      { examples: [[{ samples: 2000, a: 58, b: 58 }, 0]] },
    );
  });

  it('decides an accuracy as whole counts do, for limits in hundredths of a percent', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9999 }), ({ samples, a }, hundredths) => {
        const correct = a % (samples + 1);
        const limit = Number(`${hundredths}e-4`);
        const [left, right] = [correct * 10_000, hundredths * samples];
        expect(testProportion(correct, samples, 'min', limit, 0.5).outcome).toBe(outcome(left >= right));
        expect(testProportion(correct, samples, 'max', limit, 0.5).outcome).toBe(outcome(left <= right));
      }),
      { examples: [[{ samples: 2000, a: 1763, b: 0 }, 8815]] },
    );
  });
});

describe('a test at a confidence above 0.5', () => {
  it('is met by a probability of exactly what the confidence leaves', () => {
    expect(testDrop({ lost: 0, won: 2, samples: 10 }, 0, 0.75).outcome).toBe('met');
    expect(testDrop({ lost: 5, won: 0, samples: 10 }, 0, 1 - 1 / 32).outcome).toBe('broken');
    expect(testProportion(2, 2, 'min', 0.1, 0.99).outcome).toBe('met');
  });

  it('never decides against what was measured', () => {
    const confidence = fc.double({ min: 0.501, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(20), confidence, (lost, won, allowed, level) => {
        const samples = 200;
        const [tested, measured] = [level, 0.5].map((c) => testDrop({ lost, won, samples }, allowed / samples, c));
        expect(['undecided', measured!.outcome]).toContain(tested!.outcome);
        const proportion = [level, 0.5].map((c) => testProportion(lost, 60, 'min', (allowed + 1) / 60, c));
        expect(['undecided', proportion[1]!.outcome]).toContain(proportion[0]!.outcome);
      }),
    );
  });
});

describe('samplesToDecide', () => {
  it.each([
    // Five samples that only the candidate gets right are the fewest that decide: 0.5^5 < 0.05 < 0.5^4.
    [{ lost: 0, won: 3, samples: 50 }, 76],
    [{ lost: 3, won: 0, samples: 50 }, 76],
    [{ lost: 0, won: 1, samples: 100 }, 451],
    [{ lost: 0, won: 4, samples: 400 }, 451],
    // Of 72 samples 1.44 and 7.2; 1 and 7 decide.
    [{ lost: 1, won: 5, samples: 50 }, 72],
  ])('of McNemar’s test for %j is %i', (pairs, samples) => {
    expect(testDrop(pairs, 0, 0.95).samplesToDecide).toBe(samples);
  });

  it('of the binomial test counts what no error leaves open', () => {
    // 0.95^59 < 0.05 < 0.95^58.
    expect(testProportion(20, 20, 'min', 0.95, 0.95).samplesToDecide).toBe(59);
    expect(testProportion(0, 20, 'max', 0.05, 0.95).samplesToDecide).toBe(59);
  });

  /** What a test says of `times` the samples at the same rates; whole times give whole counts. */
  interface Case {
    readonly samples: number;
    readonly at: (times: number) => Significance;
  }
  const confidences = fc.constantFrom(0.6, 0.8, 0.9, 0.95, 0.99);
  const drops: fc.Arbitrary<Case> = fc
    .tuple(fc.nat(12), fc.nat(12), fc.constantFrom(0, 0, 0.02), fc.integer({ min: 30, max: 200 }), confidences)
    .map(([lost, won, allowed, samples, confidence]) => ({
      samples,
      at: (times) => testDrop({ lost: lost * times, won: won * times, samples: samples * times }, allowed, confidence),
    }));
  const proportions: fc.Arbitrary<Case> = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.constantFrom('min', 'max'), fc.nat(97), confidences)
    .map(([samples, a, operator, limit, confidence]) => ({
      samples,
      at: (times) =>
        testProportion((a % (samples + 1)) * times, samples * times, operator, (limit + 1) / 99, confidence),
    }));

  it.each([
    ['drops', drops],
    ['accuracies', proportions],
  ])('of %s splits every larger set at the same rates into those that decide and those that do not', (_name, cases) => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 60 }), ({ samples, at }, times) => {
        const { outcome, samplesToDecide } = at(1);
        fc.pre(outcome === 'undecided');
        const larger = at(times);
        const decides = samplesToDecide !== null && samples * times >= samplesToDecide;
        expect(larger.outcome === 'undecided').toBe(!decides);
        // The larger set, undecided, asks for the same number.
        if (!decides) expect(larger.samplesToDecide).toBe(samplesToDecide);
      }),
      { numRuns: 300 },
    );
  });

  it('is a number at which the test decides, and at fewer samples it does not but for the rounding of one event', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), confidences, (more, fewer, confidence) => {
        fc.pre(more > fewer);
        const samples = 100;
        const { outcome, samplesToDecide } = testDrop({ lost: fewer, won: more, samples }, 0, confidence);
        fc.pre(outcome === 'undecided');
        const [won, lost] = [(more * samplesToDecide!) / samples, (fewer * samplesToDecide!) / samples];
        const nearest = { won: Math.ceil(won - 0.5), lost: Math.round(lost), samples };
        expect(testDrop(nearest, 0, confidence).outcome).toBe('met');
        const less = { won: Math.max(nearest.won - 2, 0), lost: nearest.lost + 1, samples };
        expect(testDrop(less, 0, confidence).outcome).toBe('undecided');
      }),
    );
  });
});

describe('countPairs', () => {
  it('counts the samples that only one of the two gets right, whatever the task calls right', () => {
    const labels = [0, 0, 1, 1, 2];
    const [reference, candidate] = [
      [1, 1, 1, 0, 0],
      [1, 0, 0, 1, 0],
    ];
    expect(countPairs(reference, candidate)).toEqual({ lost: 2, won: 1, samples: 5 });
    expect(countPairs(reference, candidate, (sample) => labels[sample] === 1)).toEqual({ lost: 1, won: 1, samples: 2 });
  });

  it('refuses scores that do not pair, and scores that are neither right nor wrong', () => {
    expect(() => countPairs([0], [0, 1])).toThrow(/expected scores of the same samples, found 1 and 2/);
    expect(() => countPairs([0, 1], [0.5, 1])).toThrow(/expected a score of 0 or 1 for each sample, found 0.5/);
  });
});
