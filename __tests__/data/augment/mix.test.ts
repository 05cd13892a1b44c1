import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../../src/core/random.js';
import { planEpoch } from '../../../src/data/batches.js';
import { drawMix, mixImages, mixTargets, ownShare } from '../../../src/data/augment/mix.js';

const cases = fc.record({
  mixing: fc.constantFrom({ mixup: 0.2, cutmix: 0 }, { mixup: 0, cutmix: 1 }, { mixup: 1, cutmix: 0.5 }),
  samples: fc.integer({ min: 1, max: 6 }),
  shape: fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom(1, 3)),
  seed: fc.nat(),
});

describe('samples that are mixed', () => {
  it('hold as much of the other one as the target says', () => {
    fc.assert(
      fc.property(cases, ({ mixing, samples, shape, seed }) => {
        const plan = drawMix(mixing, samples, seededRandom(seed, 'mix'));
        const size = shape[0] * shape[1] * shape[2];
        // Each image is filled with its own number, and so is its one-hot target.
        const images = Float32Array.from({ length: samples * size }, (_, i) => Math.floor(i / size));
        const targets = Float32Array.from({ length: samples * samples }, (_, i) => (i % (samples + 1) === 0 ? 1 : 0));
        const mixed = mixImages(images, plan, shape);
        mixTargets(targets, plan, shape);
        for (let i = 0; i < samples; i++) {
          const mean = mixed.subarray(i * size, (i + 1) * size).reduce((sum, value) => sum + value, 0) / size;
          const row = targets.subarray(i * samples, (i + 1) * samples);
          expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
          expect(row.reduce((sum, value, at) => sum + value * at, 0)).toBeCloseTo(mean, 4);
          const share = ownShare(plan, i, shape);
          expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
    );
  });

  it('leave the batch that they are made of as it is', () => {
    const images = Float32Array.from({ length: 24 }, (_, i) => i);
    const before = images.slice();
    const plan = drawMix({ mixup: 1, cutmix: 1 }, 6, seededRandom(1, 'mix'));
    expect(mixImages(images, plan, [2, 2, 1])).not.toEqual(before);
    expect(images).toEqual(before);
  });

  it('have a box of the other picture, and nothing between the two', () => {
    const plan = drawMix({ mixup: 0, cutmix: 1 }, 4, seededRandom(2, 'mix'));
    const images = Float32Array.from({ length: 4 * 64 }, (_, i) => Math.floor(i / 64));
    const mixed = mixImages(images, plan, [8, 8, 1]);
    const found = new Set(mixed.subarray(0, 64));
    expect([...found].sort()).toEqual([...new Set([0, plan.partners[0]!])].sort());
  });

  it('share by the Beta distribution of its parameter', () => {
    const sharesOf = (mixup: number) => drawMix({ mixup, cutmix: 0 }, 4000, seededRandom(3, 'mix')).shares;
    const varianceOf = (values: Float32Array) =>
      values.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / values.length;
    // Variance of Beta(α, α): 1 / (4 (2 α + 1)).
    for (const alpha of [0.1, 0.4, 1]) expect(varianceOf(sharesOf(alpha))).toBeCloseTo(1 / (4 * (2 * alpha + 1)), 2);
  });

  it('are a function of seed, stream and epoch; batches without them are as they were', () => {
    const plans = (mix?: { mixup: number; cutmix: number }, epoch = 0) => [
      ...planEpoch(12, 4, { horizontalFlip: true, shiftPixels: 1, ...(mix && { mix }) }, 5, 'student', epoch),
    ];
    const mixing = { mixup: 0.3, cutmix: 0.3 };
    expect(plans(mixing)).toEqual(plans(mixing));
    expect(plans(mixing)[0]!.mix).not.toEqual(plans(mixing, 1)[0]!.mix);
    expect(plans()[0]).not.toHaveProperty('mix');
    expect(plans()[0]!.indices).toEqual(plans(mixing)[0]!.indices);
  });
});
