import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../src/core/random.js';
import {
  assignCodes,
  makeCodebook as makeFrom,
  updateCodebook,
  type ClusteringRule,
} from '../../src/passes/cluster/codebook.js';
import { centroidInitializations, initializeCentroids } from '../../src/passes/cluster/initialize.js';
import { channelScales } from '../../src/passes/quantize/weights.js';
import { lloyd, nearest, sortValues } from '../../src/passes/cluster/kmeans.js';

const rule = { numberOfClusters: 16, centroidInitialization: 'KMEANS_PLUS_PLUS', preserveSparsity: true } as const;

/** A kernel [channels, perChannel] with very different channel ranges and `zeros` of it pruned. */
function kernel(channels: number, perChannel: number, zeros: number, seed = 1) {
  const random = seededRandom(seed, 'kernel');
  const ranges = Array.from({ length: channels }, () => Math.exp(3 * random.normal()));
  const channelOf = Uint16Array.from({ length: channels * perChannel }, (_, i) => Math.floor(i / perChannel));
  const values = Float32Array.from(channelOf, (c) => (random.uniform() < zeros ? 0 : ranges[c]! * random.normal()));
  return { values, channelOf, shape: [channels, perChannel] };
}

function makeCodebook(layer: ReturnType<typeof kernel>, clustering: ClusteringRule, seed: number) {
  const start = channelScales(layer.values, layer.shape, 0);
  return makeFrom(layer, clustering, start, seededRandom(seed, 'layer'));
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

  it.each(centroidInitializations)(
    '%s starts inside the range of the values, the same way for the same seed',
    (name) => {
      const { values, weights } = sortValues(
        Float64Array.from({ length: 100 }, (_, i) => Math.sin(i)),
        new Float64Array(100).fill(1),
      );
      const [first, second] = [1, 1].map((seed) =>
        initializeCentroids(name, values, weights, 8, seededRandom(seed, 'test')),
      );
      expect(first).toEqual(second);
      expect(first).toHaveLength(8);
      for (const centroid of first!) {
        expect(centroid).toBeGreaterThanOrEqual(values[0]! - 1e-12);
        expect(centroid).toBeLessThanOrEqual(values[99]! + 1e-12);
      }
    },
  );
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
      expect(Math.max(...codebook.codes.map(Math.abs))).toBe(127);
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

  it('does not get further from the weights when it is updated', () => {
    const layer = kernel(8, 64, 0.8);
    const error = (codebook: ReturnType<typeof makeCodebook>) => {
      const codes = assignCodes(layer, rule, codebook);
      return layer.values.reduce((sum, v, i) => sum + (v - codes[i]! * codebook.scale[layer.channelOf[i]!]!) ** 2, 0);
    };
    const first = makeCodebook(layer, rule, 1);
    expect(error(updateCodebook(layer, rule, first))).toBeLessThanOrEqual(error(first) * 1.05);
  });
});
