import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PruningSchedule } from '../../src/passes/schedule.js';
import { learningRateAt, progressByRate, rewoundRateAt, sparsityAt, updatesMask } from '../../src/passes/schedule.js';

const polynomial: PruningSchedule = {
  schedule: 'PolynomialDecay',
  initialSparsity: 0.5,
  finalSparsity: 0.8,
  power: 3,
  beginStep: 100,
  endStep: 300,
  frequency: 30,
};

describe('a learning rate that is rewound', () => {
  const rate = { schedule: 'cosine', peak: 1, final: 0, warmupSteps: 2 } as const;
  const rewind = { step: 10, learningRate: { ...rate, warmupSteps: 1 } };

  it('goes through its schedule up to a step, and through all of it again in the steps that are left', () => {
    const rates = Array.from({ length: 16 }, (_, step) => rewoundRateAt(rate, rewind, step, 16));
    expect(rates.slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, step) => learningRateAt(rate, step, 10)));
    expect(rates.slice(10)).toEqual(
      Array.from({ length: 6 }, (_, step) => learningRateAt(rewind.learningRate, step, 6)),
    );
    expect([rates[9], rates[11], rates[15]]).toEqual([0, 1, 0]);
  });

  it('is the schedule itself where nothing is rewound', () => {
    expect(rewoundRateAt(rate, undefined, 5, 16)).toBe(learningRateAt(rate, 5, 16));
  });
});

describe('pruning schedules', () => {
  it.each([
    [0, 0],
    [99, 0],
    [100, 0.5],
    [200, 0.7625], // 0.8 − 0.3·(1 − ½)³
    [300, 0.8],
    [1000, 0.8],
  ])('follows the cubic of Zhu & Gupta at step %i', (step, sparsity) => {
    expect(sparsityAt(polynomial, step)).toBeCloseTo(sparsity, 12);
  });

  it('updates the mask at begin, at every frequency, and at the end even where the frequency misses it', () => {
    const steps = Array.from({ length: 400 }, (_, step) => step).filter((step) => updatesMask(polynomial, step));
    expect(steps).toEqual([100, 130, 160, 190, 220, 250, 280, 300]);
  });

  it('never lowers the sparsity while it decays', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        expect(sparsityAt(polynomial, Math.max(a, b))).toBeGreaterThanOrEqual(sparsityAt(polynomial, Math.min(a, b)));
      }),
    );
  });
});

describe('pruning by the learning rate', () => {
  it('goes as far in each step as its share of the learning rates is, and to the end', () => {
    const rates = (step: number) => (step < 200 ? 3 : 1);
    const progressAt = progressByRate({ beginStep: 100, endStep: 300 }, rates);
    const by = { ...polynomial, power: 1, progressAt };
    expect([99, 100, 150, 200, 250, 300, 999].map((step) => Number(sparsityAt(by, step).toFixed(6)))).toEqual([
      0, 0.5, 0.6125, 0.725, 0.7625, 0.8, 0.8,
    ]);
  });

  it('goes by the steps where every learning rate is 0', () => {
    const progressAt = progressByRate({ beginStep: 0, endStep: 10 }, () => 0);
    expect([0, 5, 10].map(progressAt)).toEqual([0, 0.5, 1]);
  });
});

describe('learning rates', () => {
  it('one_cycle rises from a 25th of the peak, reaches it after the warm-up and ends at its final value', () => {
    const rate = { schedule: 'one_cycle', peak: 0.1, final: 0.001, warmupSteps: 25 } as const;
    expect(learningRateAt(rate, 0, 100)).toBeCloseTo(0.004, 12);
    expect(learningRateAt(rate, 25, 100)).toBeCloseTo(0.1, 12);
    expect(learningRateAt(rate, 99, 100)).toBe(0.001);
  });

  it('cosine without a warm-up starts at its peak and is halfway in the middle', () => {
    const rate = { schedule: 'cosine', peak: 0.2, final: 0, warmupSteps: 0 } as const;
    expect(learningRateAt(rate, 0, 100)).toBe(0.2);
    expect(learningRateAt(rate, 50, 101)).toBeCloseTo(0.1, 12);
  });

  it('reaches its final value at the last step, and not before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('cosine', 'one_cycle'),
        fc.integer({ min: 2, max: 300 }),
        fc.nat(298),
        fc.constantFrom(0, 0.001),
        (schedule, totalSteps, warmup, final) => {
          const rate = { schedule, peak: 0.1, final, warmupSteps: warmup % (totalSteps - 1) } as const;
          expect(learningRateAt(rate, totalSteps - 1, totalSteps)).toBe(final);
          expect(learningRateAt(rate, totalSteps - 2, totalSteps)).toBeGreaterThan(final);
        },
      ),
    );
  });

  it('gives a last step that is the first after the warm-up the peak', () => {
    const rate = { peak: 0.1, final: 0, warmupSteps: 4 };
    expect(learningRateAt({ schedule: 'cosine', ...rate }, 4, 5)).toBe(0.1);
    expect(learningRateAt({ schedule: 'one_cycle', ...rate }, 4, 5)).toBe(0.1);
    expect(learningRateAt({ schedule: 'cosine', ...rate, warmupSteps: 0 }, 0, 1)).toBe(0.1);
  });

  it('is finite and never above the peak, whatever the warm-up', () => {
    const schedules = fc.constantFrom('constant', 'cosine', 'one_cycle');
    fc.assert(
      fc.property(schedules, fc.nat(50), fc.nat(100), (schedule, warmupSteps, step) => {
        const rate = learningRateAt({ schedule, peak: 1, final: 0, warmupSteps }, step, 100);
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
      }),
    );
  });
});
