import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptOverAll, lampScores, smallestKept } from '../../src/passes/prune/allocation.js';
import { magnitudeMask, sparsityFraction } from '../../src/passes/prune/mask.js';
import { linearShape } from '../../src/graph/kernel-blocks.js';
import { groupsMask, poolBlocks, spreadBlocks } from '../../src/passes/prune/pattern.js';
import { pruningProjection } from '../../src/passes/prune/projection.js';

const kernels = fc.array(fc.float({ noNaN: true, min: -2, max: 2 }), { minLength: 1, maxLength: 200 });

describe('magnitude pruning', () => {
  it('leaves at least the asked share of zeros, and exactly the floor of what may be kept', () => {
    fc.assert(
      fc.property(kernels, fc.double({ min: 0, max: 0.99, noNaN: true }), (values, sparsity) => {
        const mask = magnitudeMask(Float32Array.from(values), sparsity);
        const kept = mask.reduce((sum, m) => sum + m, 0);
        expect(kept).toBe(Math.max(Math.floor(values.length * (1 - sparsity) + 1e-9), 1));
      }),
    );
  });

  it('keeps no value that is smaller than a dropped one', () => {
    fc.assert(
      fc.property(kernels, (values) => {
        const mask = magnitudeMask(Float32Array.from(values), 0.6);
        const magnitudes = Array.from(Float32Array.from(values), Math.abs);
        const smallestKept = Math.min(...magnitudes.filter((_, i) => mask[i] === 1));
        const largestDropped = Math.max(0, ...magnitudes.filter((_, i) => mask[i] === 0));
        expect(smallestKept).toBeGreaterThanOrEqual(largestDropped);
      }),
    );
  });

  it('drops the right number when every value is equal', () => {
    expect(sparsityFraction(magnitudeMask(new Float32Array(10).fill(3), 0.8))).toBe(0.8);
  });
});

describe('one threshold over all layers', () => {
  it('scores a magnitude by its share of the squares of those that are at least as large', () => {
    expect([...lampScores(Float32Array.of(3, 1, 2, 1))]).toEqual([1 / 15, 1 / 14, 4 / 13, 1]);
    expect([...lampScores(new Float32Array(2))]).toEqual([0, 0]);
  });

  it('keeps the number that was asked for, and of every kernel its floor at least', () => {
    fc.assert(
      fc.property(
        fc.array(kernels, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, sparsity) => {
          const scores = all.map((values) => lampScores(Float32Array.from(values, Math.abs)));
          const kept = keptOverAll(scores, sparsity);
          const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
          const floors = all.map(({ length }) => smallestKept(length));
          kept.forEach((count, i) => {
            expect(count).toBeGreaterThanOrEqual(floors[i]!);
            expect(count).toBeLessThanOrEqual(all[i]!.length);
          });
          const asked = Math.floor(sum(all.map(({ length }) => length)) * (1 - sparsity) + 1e-9);
          expect(sum(kept)).toBe(Math.max(asked, sum(floors)));
        },
      ),
    );
  });

  it('takes more from a layer whose magnitudes are small beside a few large ones, whatever the scale of the layer', () => {
    const even = Float32Array.from({ length: 100 }, () => 1);
    const uneven = Float32Array.from({ length: 100 }, (_, i) => (i < 10 ? 1000 : 1));
    const kept = (...all: Float32Array[]) => keptOverAll(all.map(lampScores), 0.5);
    const [ofEven, ofUneven] = kept(even, uneven);
    expect(ofUneven).toBeLessThan(ofEven!);
    expect(
      kept(
        even.map((value) => value * 1e-3),
        uneven,
      ),
    ).toEqual([ofEven, ofUneven]);
  });

  it('never zeroes a whole layer, not even the one with the least weights', () => {
    const rule = { scope: 'global', pattern: null } as const;
    const constant = {
      schedule: 'ConstantSparsity',
      targetSparsity: 0.985,
      beginStep: 0,
      endStep: 1,
      frequency: 1,
    } as const;
    const spans = [
      { offset: 0, size: 900 },
      { offset: 900, size: 90 },
      { offset: 990, size: 10, sparsity: 0.2 },
    ];
    // The second layer by itself would lose everything: each of its magnitudes is a small share.
    const weights = Float32Array.from({ length: 1000 }, (_, i) => (i < 900 ? 2 ** (i / 8) : 1));
    const projection = pruningProjection(constant, spans, 1000, 0, rule);
    const effective = new Float32Array(1000);
    projection.apply(0, weights, effective);
    const left = (from: number, to: number) => effective.subarray(from, to).filter((value) => value !== 0).length;
    expect(left(0, 900) + left(900, 990)).toBe(Math.floor(990 * 0.015));
    expect(left(900, 990)).toBeGreaterThanOrEqual(1);
    expect(left(990, 1000)).toBe(8);
    expect(projection.metrics(effective)).toEqual({ sparsity: 0.2 });
  });
});

describe('the weights that pruning will take', () => {
  const schedule = {
    schedule: 'PolynomialDecay',
    initialSparsity: 0,
    finalSparsity: 0.5,
    power: 3,
    beginStep: 4,
    endStep: 8,
    frequency: 2,
  } as const;
  const weights = Float32Array.of(4, -1, 3, 2, 9);

  it('are told from the first step on, anew every frequency steps, and after an interruption as before it', () => {
    const selected = new Float32Array(5);
    const rule = { scope: 'layer', pattern: null, selected } as const;
    const projection = () => pruningProjection(schedule, [{ offset: 0, size: 4 }], 5, 0, rule);
    const first = projection();
    const apply = (of: typeof first, step: number, values: Float32Array) => {
      of.apply(step, values.slice(), new Float32Array(5));
      return [...selected];
    };
    expect(apply(first, 0, weights)).toEqual([0, 1, 0, 1, 0]);
    const moved = Float32Array.of(0.5, -1, 3, 2, 9);
    expect(apply(first, 1, moved)).toEqual([0, 1, 0, 1, 0]);
    const saved = first.save();
    expect(apply(first, 2, moved)).toEqual([1, 1, 0, 0, 0]);
    const second = projection();
    second.restore(saved);
    expect([...selected]).toEqual([0, 1, 0, 1, 0]);
  });
});

describe('zeros that come together', () => {
  const blocks = { kind: 'blocks', inputs: 2, outputs: 2, pooling: 'AVG' } as const;
  // [outputs 2, height 1, width 2, inputs 4]
  const shape = linearShape([2, 1, 2, 4]);
  const values = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);

  it('makes blocks of neighbouring inputs and outputs at each place of a kernel', () => {
    expect([...poolBlocks(values, shape, blocks)]).toEqual([
      (1 + 2 + 9 + 10) / 4,
      (3 + 4 + 11 + 12) / 4,
      (5 + 6 + 13 + 14) / 4,
      (7 + 8 + 15 + 16) / 4,
    ]);
    expect([...poolBlocks(values, shape, { ...blocks, pooling: 'MAX' })]).toEqual([10, 12, 14, 16]);
    const mask = spreadBlocks(Float32Array.of(0, 1, 0, 0), shape, blocks);
    expect([...values].filter((_, i) => mask[i] === 1)).toEqual([3, 4, 11, 12]);
  });

  it('prunes whole blocks, at least as many as were asked for, and only the least important', () => {
    const tall = { kind: 'blocks', inputs: 4, outputs: 1, pooling: 'AVG' } as const;
    const constant = {
      schedule: 'ConstantSparsity',
      targetSparsity: 0.6,
      beginStep: 0,
      endStep: 1,
      frequency: 1,
    } as const;
    const rule = { scope: 'layer', pattern: tall } as const;
    const projection = pruningProjection(constant, [{ offset: 0, size: 16, linear: shape }], 16, 0, rule);
    const effective = new Float32Array(16);
    projection.apply(0, values.slice(), effective);
    expect([...effective]).toEqual([...new Array<number>(12).fill(0), 13, 14, 15, 16]);
  });

  it('takes the smallest m of every n, and grows up to m', () => {
    const weights = Float32Array.of(4, 1, 3, 2, 1, 1, 9, 8);
    const twoOfFour = (sparsity: number) => [...groupsMask(weights, { m: 2, n: 4 }, sparsity)];
    expect(twoOfFour(0.5)).toEqual([1, 0, 1, 0, 0, 0, 1, 1]);
    expect(twoOfFour(0.25)).toEqual([1, 0, 1, 1, 1, 0, 1, 1]);
    expect(twoOfFour(0)).toEqual(new Array(8).fill(1));
    expect(twoOfFour(0.9)).toEqual(twoOfFour(0.5));
  });
});

describe('the pruning projection', () => {
  const schedule = {
    schedule: 'PolynomialDecay',
    initialSparsity: 0.5,
    finalSparsity: 0.75,
    power: 3,
    beginStep: 1,
    endStep: 3,
    frequency: 1,
  } as const;
  const start = [9, 4, -3, 2, 1, 9];
  let latent: Float32Array;
  beforeEach(() => {
    latent = Float32Array.from(start);
  });

  it('goes on in a second stage where the first ended', () => {
    const whole = pruningProjection(schedule, [{ offset: 0, size: 6 }], 6);
    const effective = new Float32Array(6);
    for (let step = 0; step < 3; step++) whole.apply(step, latent, effective);
    const second = pruningProjection(schedule, [{ offset: 0, size: 6 }], 6, 2);
    const [again, out] = [latent.slice(), new Float32Array(6)];
    for (let step = 2; step < 6; step++) {
      whole.apply(step, latent, effective);
      second.apply(step - 2, again, out);
      expect(out).toEqual(effective);
    }
    expect(sparsityFraction(out)).toBe(5 / 6);
  });

  it('keeps zeros when the stage begins after the schedule has ended', () => {
    const done = pruningProjection(schedule, [{ offset: 0, size: 4 }], 6, 10);
    const effective = new Float32Array(6);
    done.apply(0, latent, effective);
    expect(effective).toEqual(Float32Array.of(9, 0, 0, 0, 1, 9));
  });

  it('prunes a span to a sparsity of its own, by the same schedule', () => {
    const both = [
      { offset: 0, size: 4, sparsity: 0.5 },
      { offset: 4, size: 2, sparsity: 0 },
    ];
    const projection = pruningProjection({ ...schedule, initialSparsity: 0.5 }, both, 6);
    const effective = new Float32Array(6);
    for (let step = 0; step <= schedule.endStep; step++) projection.apply(step, latent, effective);
    expect(sparsityFraction(effective.subarray(0, 4))).toBe(0.5);
    expect(sparsityFraction(effective.subarray(4))).toBe(0);
  });

  it('prunes its spans by schedule and leaves the rest alone', () => {
    const projection = pruningProjection(schedule, [{ offset: 1, size: 4 }], latent.length);
    const effective = new Float32Array(latent.length);
    projection.apply(0, latent, effective);
    expect([...effective]).toEqual(start);
    projection.apply(1, latent, effective);
    expect([...effective]).toEqual([9, 4, -3, 0, 0, 9]);
    projection.apply(3, latent, effective);
    expect([...effective]).toEqual([9, 4, 0, 0, 0, 9]);
    expect(projection.metrics(effective)).toEqual({ sparsity: 0.75 });
  });

  it('sets pruned weights to 0 for the optimiser too, and settles the mask at the end', () => {
    const projection = pruningProjection(schedule, [{ offset: 0, size: 4 }], 4);
    const effective = new Float32Array(4);
    const weights = Float32Array.of(4, 3, 2, 1);
    projection.apply(1, weights, effective);
    expect([...weights]).toEqual([4, 3, 0, 0]);
    weights[3] = 9;
    projection.apply(3, weights, effective);
    expect([...effective]).toEqual([0, 0, 0, 9]);
    weights.fill(9);
    projection.apply(4, weights, effective);
    expect([...effective]).toEqual([0, 0, 0, 9]);
    expect(weights).toEqual(effective);
  });

  it('goes on bit for bit from what it saved', () => {
    const first = pruningProjection(schedule, [{ offset: 0, size: 6 }], 6);
    const effective = new Float32Array(6);
    first.apply(2, latent, effective);
    const resumed = pruningProjection(schedule, [{ offset: 0, size: 6 }], 6);
    resumed.restore(structuredClone(first.save()));
    const again = new Float32Array(6);
    resumed.apply(10, latent, again);
    first.apply(10, latent, effective);
    expect([...again]).toEqual([...effective]);
  });
});
