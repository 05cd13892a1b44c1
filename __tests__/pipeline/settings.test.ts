import { describe, expect, it } from '@jest/globals';
import { learningRate, learningRates, pruningSchedule, rewoundAt } from '../../src/pipeline/settings.js';
import type { PruningPlan } from '../../src/spec/plan.js';

const steps = (value: number) => ({ unit: 'steps', value }) as const;
const share = (value: number) => ({ unit: 'fraction', value }) as const;

describe('settings of a stage', () => {
  const plan: PruningPlan = {
    schedule: 'ConstantSparsity',
    targetSparsity: 0.5,
    beginStep: steps(100),
    endStep: share(0.5),
    frequency: 10,
    layers: ['*'],
    exclude: [],
    layerTargets: [],
    scope: 'layer',
    pattern: null,
    criterion: { name: 'magnitude' },
    rewindsLearningRate: false,
    sparsityLoss: null,
  };

  it('turns shares of a stage into steps', () => {
    expect(pruningSchedule(plan, 1000)).toMatchObject({ beginStep: 100, endStep: 500, targetSparsity: 0.5 });
    expect(learningRate({ schedule: 'constant', peak: 1, warmup: share(0.1) }, 200).warmupSteps).toBe(20);
  });

  it('refuses a warm-up that takes the whole stage, at its place', () => {
    const cosine = { schedule: 'cosine', peak: 1, final: 0, warmup: steps(200) } as const;
    expect(learningRate(cosine, 201).warmupSteps).toBe(200);
    const where = { file: 'tinygate.yml', line: 7 };
    expect(() => learningRate(cosine, 200, where)).toThrow(
      /tinygate.yml:7: expected a warmup shorter than .* 200 steps/,
    );
    expect(() => learningRate({ ...cosine, warmup: share(1) }, 50)).toThrow(/50 steps, found 50/);
  });

  it.each([
    ['an end that comes before the begin in a short stage', 150, /found 100 and 75/],
    ['an end at the begin', 200, /found 100 and 100/],
  ])('refuses %s, at its place', (_name, totalSteps, message) => {
    const where = { file: 'tinygate.yml', line: 7 };
    expect(() => pruningSchedule(plan, totalSteps, where)).toThrow(message);
    expect(() => pruningSchedule(plan, totalSteps, where)).toThrow('tinygate.yml:7');
  });

  it('begins the learning rate anew where the masks are settled, in the training in which that is', () => {
    const rewinding = { ...plan, rewindsLearningRate: true };
    // Three stages of a life of 1000 steps; masks are settled at step 500. The last two are one training.
    const life = [300, 300, 400];
    const at = (index: number, before: number) => rewoundAt(rewinding, life, { index, before });
    expect([at(0, 0), at(1, 0), at(2, 300)]).toEqual([500, 200, 200]);
    expect(rewoundAt(plan, life, { index: 0, before: 0 })).toBeNull();
    const cosine = { schedule: 'cosine', peak: 1, final: 0, warmup: share(0.1) } as const;
    expect(learningRates(cosine, 300, 500)).toEqual({ learningRate: learningRate(cosine, 300) });
    expect(learningRates(cosine, 700, 200)).toEqual({
      learningRate: learningRate(cosine, 200),
      rewind: { step: 200, learningRate: learningRate(cosine, 500) },
    });
    expect(() => pruningSchedule({ ...rewinding, endStep: share(1) }, 800)).toThrow(
      /end_step before the end of the 800 steps, for rewind_learning_rate/,
    );
  });

  it('refuses an end that the stage never reaches, which would leave the target unmet', () => {
    expect(() => pruningSchedule({ ...plan, endStep: steps(900) }, 800)).toThrow(/≤ 800/);
  });
});
