import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../src/core/random.js';
import { openEngine } from '../../src/engine/open.js';
import { bestCodes } from '../../src/passes/cluster/best-codes.js';
import {
  assignCodes,
  errorOf,
  makeCodebook as makeFrom,
  updateCodebook,
  type ClusteringRule,
} from '../../src/passes/cluster/codebook.js';
import { centroidInitializations, initializeCentroids } from '../../src/passes/cluster/initialize.js';
import { clusterInput, summedGradients, unitInput } from '../../src/passes/cluster/summed-gradients.js';
import { channelScales, toCodes } from '../../src/passes/quantize/weights.js';
import { lloyd, nearest, sortValues } from '../../src/passes/cluster/kmeans.js';

const rule = {
  numberOfClusters: 16,
  centroidInitialization: 'KMEANS_PLUS_PLUS',
  preserveSparsity: true,
  largest: 127,
} as const;

/** A kernel [channels, perChannel] with very different channel ranges and `zeros` of it pruned. */
function kernel(channels: number, perChannel: number, zeros: number, seed = 1) {
  const random = seededRandom(seed, 'kernel');
  const ranges = Array.from({ length: channels }, () => Math.exp(3 * random.normal()));
  const channelOf = Uint16Array.from({ length: channels * perChannel }, (_, i) => Math.floor(i / perChannel));
  const values = Float32Array.from(channelOf, (c) => (random.uniform() < zeros ? 0 : ranges[c]! * random.normal()));
  return { values, channelOf, shape: [channels, perChannel] };
}

function makeCodebook(layer: ReturnType<typeof kernel>, clustering: ClusteringRule, seed: number) {
  const start = channelScales(layer.values, layer.shape, 0, clustering.largest);
  return makeFrom(layer, clustering, start, (codes) => seededRandom(seed, `layer/${codes}`));
}

describe('one-dimensional k-means', () => {
  it('finds the two obvious clusters', () => {
    const values = Float64Array.of(1, 1.2, 0.8, 5, 5.5, 4.5);
    const sorted = sortValues(values, new Float64Array(6).fill(1));
    expect([...lloyd(sorted, Float64Array.of(0, 1), 50)]).toEqual([1, 5]);
  });

  it('weighs values', () => {
    const sorted = sortValues(Float64Array.of(0, 1), Float64Array.of(1, 3));
    expect(lloyd(sorted, Float64Array.of(0.4), 10)[0]).toBeCloseTo(0.75, 12);
  });

  it('assigns every value to the nearest centroid', () => {
    const finite = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 20 }), finite, (list, value) => {
        const centroids = Float64Array.from(list).sort();
        const distance = Math.abs(centroids[nearest(centroids, value)]! - value);
        expect(distance).toBeCloseTo(Math.min(...list.map((c) => Math.abs(c - value))), 9);
      }),
    );
  });

  it.each(centroidInitializations.flatMap((name) => [false, true].map((isSplit) => [name, isSplit] as const)))(
    '%s starts inside the range of the values, the same way for the same seed (with a centroid at 0: %s)',
    (centroidInitialization, preserveSparsity) => {
      const { values, weights } = sortValues(
        Float64Array.from({ length: 100 }, (_, i) => Math.sin(i + 1)),
        new Float64Array(100).fill(1),
      );
      const from = { centroidInitialization, preserveSparsity };
      const [first, second] = [1, 1].map((seed) =>
        initializeCentroids(from, values, weights, 8, seededRandom(seed, 'test')),
      );
      expect(first).toEqual(second);
      expect(first).toHaveLength(8);
      for (const centroid of first!) {
        expect(centroid).toBeGreaterThanOrEqual(values[0]! - 1e-12);
        expect(centroid).toBeLessThanOrEqual(values[99]! + 1e-12);
      }
    },
  );

  const start = (preserveSparsity: boolean, values: number[], count: number) =>
    Array.from(
      initializeCentroids(
        { centroidInitialization: 'DENSITY_BASED', preserveSparsity },
        Float64Array.from(values),
        new Float64Array(values.length).fill(1),
        count,
        seededRandom(1, 'test'),
      ),
    );

  it('starts DENSITY_BASED where the distribution over 30 points first exceeds evenly spaced probabilities', () => {
    const values = Array.from({ length: 100 }, (_, i) => i);
    // Of 1 %, 34 %, 67 % and 100 %: more than 1, 34 and 67 values up to the points 1, 10 and 20; never more than all.
    const points = [1, 10, 20, 29].map((point) => expect.closeTo((99 * point) / 29, 9) as unknown);
    expect(start(false, values, 4)).toEqual(points);
    // Dense near 0: three of four centroids are there.
    expect(start(false, [...values.map((v) => v / 100), 100], 4).filter((centroid) => centroid < 4)).toHaveLength(3);
  });

  it('starts each of the four ways at other places', () => {
    const { values, weights } = sortValues(
      Float64Array.from({ length: 100 }, (_, i) => Math.sin(i + 1) ** 3),
      new Float64Array(100).fill(1),
    );
    const starts = centroidInitializations.map((centroidInitialization) =>
      initializeCentroids(
        { centroidInitialization, preserveSparsity: false },
        values,
        weights,
        8,
        seededRandom(1, 'test'),
      ).join(),
    );
    expect(new Set(starts).size).toBe(4);
  });

  it('shares centroids between negative and positive values in proportion, where 0 is one', () => {
    const values = [-3, -2, -1, ...Array.from({ length: 9 }, (_, i) => i + 1)];
    const centroids = start(true, values, 4);
    expect(centroids.filter((centroid) => centroid < 0)).toHaveLength(1);
    expect(centroids.filter((centroid) => centroid > 0)).toHaveLength(3);
  });
});

describe('the best codes for given scales', () => {
  const weighted = fc.array(
    fc.tuple(fc.double({ min: -140, max: 140, noNaN: true }), fc.double({ min: 0.1, max: 5, noNaN: true })),
    { minLength: 1, maxLength: 12 },
  );
  const errorWith = (pairs: readonly (readonly [number, number])[], codes: readonly number[]) =>
    pairs.reduce((sum, [value, weight]) => sum + weight * Math.min(...codes.map((code) => (value - code) ** 2)), 0);
  const found = (pairs: readonly (readonly [number, number])[], count: number, withZero: boolean) =>
    Array.from(
      bestCodes(
        Float64Array.from(pairs, ([value]) => value),
        Float64Array.from(pairs, ([, weight]) => weight),
        count,
        { withZero, largest: 127 },
      ),
    );
  const all = Array.from({ length: 255 }, (_, i) => i - 127);

  it('are as close as the best of all pairs', () => {
    fc.assert(
      fc.property(weighted, (pairs) => {
        const best = Math.min(...all.flatMap((a) => all.filter((b) => b > a).map((b) => errorWith(pairs, [a, b]))));
        expect(errorWith(pairs, found(pairs, 2, false))).toBeLessThanOrEqual(best * (1 + 1e-9) + 1e-6);
        const withZero = Math.min(...all.map((a) => errorWith(pairs, [a, 0])));
        const codes = found(pairs, 2, true);
        expect(codes).toContain(0);
        expect(errorWith(pairs, codes)).toBeLessThanOrEqual(withZero * (1 + 1e-9) + 1e-6);
      }),
      { numRuns: 8 },
    );
  });

  it('are ascending, distinct, no more than asked for, and round where there are enough', () => {
    fc.assert(
      fc.property(weighted, fc.integer({ min: 1, max: 20 }), fc.boolean(), (pairs, count, withZero) => {
        const codes = found(pairs, count, withZero);
        expect(codes.length).toBeLessThanOrEqual(count);
        expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
        if (withZero) expect(codes).toContain(0);
        const enough = found(pairs, pairs.length + 1, withZero);
        expect(errorWith(pairs, enough)).toBeLessThanOrEqual(errorWith(pairs, all) + 1e-6);
      }),
    );
  });
});

describe('clustering in the code domain', () => {
  it.each(centroidInitializations)(
    'gives at most 16 codes for all channels and keeps every zero, from %s',
    (centroidInitialization) => {
      const layer = kernel(24, 64, 0.8);
      const codebook = makeCodebook(layer, { ...rule, centroidInitialization }, 1);
      const codes = assignCodes(layer, rule, codebook);
      expect(new Set(codes).size).toBeLessThanOrEqual(16);
      layer.values.forEach((value, i) => value === 0 && expect(codes[i]).toBe(0));
    },
  );

  it('is closer to the weights than rounding them to 16 evenly spaced codes per channel', () => {
    const layer = kernel(24, 64, 0);
    const codebook = makeCodebook(layer, rule, 1);
    const codes = assignCodes(layer, rule, codebook);
    const largest = new Float64Array(24);
    layer.values.forEach(
      (v, i) => (largest[layer.channelOf[i]!] = Math.max(largest[layer.channelOf[i]!]!, Math.abs(v))),
    );
    let clustered = 0;
    let uniform = 0;
    layer.values.forEach((value, i) => {
      const channel = layer.channelOf[i]!;
      const step = largest[channel]! / 7;
      clustered += (value - codes[i]! * codebook.scale[channel]!) ** 2;
      uniform += (value - Math.round(value / step) * step) ** 2;
    });
    expect(clustered).toBeLessThan(uniform);
  });

  it('has positive scales even for a channel that was pruned away, or a layer of zeros', () => {
    const layer = kernel(4, 16, 0.5);
    layer.values.fill(0, 16, 32);
    expect(Math.min(...makeCodebook(layer, rule, 1).scale)).toBeGreaterThan(0);
    layer.values.fill(0);
    const empty = makeCodebook(layer, rule, 1);
    expect([...empty.codes]).toEqual([0]);
    expect(Math.min(...empty.scale)).toBeGreaterThan(0);
  });

  const kernels = fc
    .record({
      channels: fc.integer({ min: 1, max: 6 }),
      perChannel: fc.integer({ min: 1, max: 40 }),
      seed: fc.nat(1000),
    })
    .chain(({ channels, perChannel, seed }) =>
      fc.constantFrom(0, 0.5, 0.9).map((zeros) => kernel(channels, perChannel, zeros, seed)),
    );
  const rules = fc.record({
    centroidInitialization: fc.constantFrom(...centroidInitializations),
    preserveSparsity: fc.boolean(),
    largest: fc.constantFrom(127, 7),
  });
  /** Sums of squares differ in their last bits. */
  const noMoreThan = (error: number) => error * (1 + 1e-9) + 1e-12;

  it('is never further from the weights with more clusters than with fewer', () => {
    fc.assert(
      fc.property(
        kernels,
        rules,
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 24 }),
        (layer, how, fewer, more) => {
          const [few, many] = [fewer, fewer + more].map((numberOfClusters) => {
            const clustering = { ...how, numberOfClusters };
            return errorOf(layer, clustering, makeCodebook(layer, clustering, 1));
          });
          expect(many).toBeLessThanOrEqual(noMoreThan(few!));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is never further from the weights with 255 clusters than plain int8 is, and close to it from 64 on', () => {
    const layer = kernel(24, 64, 0);
    const scale = channelScales(layer.values, layer.shape, 0);
    const plain = toCodes(layer.values, layer.shape, scale, 0);
    const error = layer.values.reduce((sum, v, i) => sum + (v - plain[i]! * scale[layer.channelOf[i]!]!) ** 2, 0);
    const errors = [48, 64, 128, 255, 256].map((numberOfClusters) => {
      const clustering = { ...rule, preserveSparsity: false, numberOfClusters };
      return errorOf(layer, clustering, makeCodebook(layer, clustering, 1)) / error;
    });
    expect(errors.slice(1).every((own, i) => own <= noMoreThan(errors[i]!))).toBe(true);
    expect(errors[1]).toBeLessThan(15);
    expect(errors[2]).toBeLessThan(4);
    expect(errors[3]).toBeLessThanOrEqual(noMoreThan(1));
    expect(errors[4]).toBeLessThanOrEqual(noMoreThan(1));
  });

  it('is never further from the weights with 15 codes of four bits than plain int4 is, and keeps within −7 to 7', () => {
    fc.assert(
      fc.property(kernels, (layer) => {
        const four = { ...rule, numberOfClusters: 15, largest: 7 };
        const codebook = makeCodebook(layer, four, 1);
        expect(Math.max(...assignCodes(layer, four, codebook).map(Math.abs))).toBeLessThanOrEqual(7);
        const scale = channelScales(layer.values, layer.shape, 0, 7);
        const plain = toCodes(layer.values, layer.shape, scale, 0, 7);
        const error = layer.values.reduce((sum, v, i) => sum + (v - plain[i]! * scale[layer.channelOf[i]!]!) ** 2, 0);
        expect(errorOf(layer, four, codebook)).toBeLessThanOrEqual(noMoreThan(error));
      }),
      { numRuns: 15 },
    );
  });

  it('never gets further from the weights when it is updated, whether they have moved or not', () => {
    fc.assert(
      fc.property(
        kernels,
        rules,
        fc.integer({ min: 2, max: 70 }),
        fc.constantFrom(0, 0.3),
        (layer, how, count, moved) => {
          const clustering = { ...how, numberOfClusters: count };
          let codebook = makeCodebook(layer, clustering, 1);
          const random = seededRandom(5, 'moved');
          const later = { ...layer, values: layer.values.map((value) => value * (1 + moved * random.normal())) };
          let error = errorOf(later, clustering, codebook);
          for (let refit = 0; refit < 4; refit++) {
            codebook = updateCodebook(later, clustering, codebook);
            const next = errorOf(later, clustering, codebook);
            expect(next).toBeLessThanOrEqual(noMoreThan(error));
            error = next;
          }
          expect(new Set(assignCodes(later, clustering, codebook)).size).toBeLessThanOrEqual(count);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('gradients that are summed', () => {
  it('move the mean of the weights of a centroid by the sum of their gradients, and zeros that stay by their own', async () => {
    const part = summedGradients([{ layer: 'conv', tensor: 'kernel', shape: [2, 1, 1, 3], count: 3 }]);
    const cluster = Float32Array.of(0, 0, 2, 0, -1, 2);
    const unit = Float32Array.of(0.5, 0.5, 0.5, 1.5, 1.5, 1.5);
    const gradient = Float32Array.of(1, -2, 3, 4, 5, 6);
    const wanted = gradient.map((own, i) => {
      const members = [0, 1, 2, 3, 4, 5].filter((at) => cluster[at] === cluster[i]);
      if (cluster[i] === -1) return own;
      const sum = members.reduce((all, at) => all + unit[at]! * gradient[at]!, 0);
      const squares = members.reduce((all, at) => all + unit[at]! ** 2, 0);
      return own + unit[i]! * sum * (1 - 1 / Math.max(squares, 1));
    });
    for (const name of ['onnxruntime', 'cpu'] as const) {
      const engine = await openEngine(name, { threads: 1 });
      const step = await engine.compile(
        (inputs) => ({
          moved: part.gradient!({ gradients: { kernel: inputs['gradient']! }, weights: {}, latent: {} }, inputs)
            .gradients!['kernel']!,
        }),
        { inputs: { ...part.inputs, gradient: [2, 1, 1, 3] }, purpose: 'inference' },
      );
      const out = await step.run({ gradient, [clusterInput('conv')]: cluster, [unitInput('conv')]: unit });
      out['moved']!.forEach((value, i) =>
        expect([name, i, value.toFixed(4)]).toEqual([name, i, wanted[i]!.toFixed(4)]),
      );
      await step.dispose();
      await engine.dispose();
    }
    // In units of its scale, the mean of a centroid's weights moves by the sum: Σ u·g' / Σ u² = Σ u·g.
    const members = [0, 1, 3];
    const of = (values: Float32Array) => members.reduce((all, at) => all + unit[at]! * values[at]!, 0);
    expect(of(wanted) / of(unit)).toBeCloseTo(of(gradient), 5);
  });
});
