import { beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { layoutOf, pack, unpack } from '../../src/graph/parameters.js';
import { countCodewords, mostCodesOfOutput, vectorBlocks } from '../../src/graph/vector-blocks.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';
import { makeChannelCodebook } from '../../src/passes/cluster/channel-codebook.js';
import { magnitudeMask } from '../../src/passes/prune/mask.js';
import { kernelSpans, quantizedWeights } from '../../src/passes/quantize-aware.js';
import { quantizeGraph } from '../../src/passes/quantize/quantize-graph.js';

const clustering = {
  numberOfClusters: 16,
  centroidInitialization: 'KMEANS_PLUS_PLUS',
  preserveSparsity: true,
} as const;

let graph: Graph;
let layers: string[];
let initial: Float32Array;
beforeAll(() => {
  const student = buildArchitecture('ds_cnn', { filters: 16, blocks: 2 }, [12, 12, 1], 4, seededRandom(1, 'student'));
  const folded = foldBatchNorm(student);
  const packed = pack(folded);
  layers = [];
  for (const { role, layer, offset, size } of layoutOf(folded).parameters) {
    if (role !== 'kernel') continue;
    layers.push(layer);
    const kernel = packed.subarray(offset, offset + size);
    magnitudeMask(kernel, 0.8).forEach((keep, i) => keep === 0 && (kernel[i] = 0));
  }
  graph = unpack(folded, packed);
  initial = pack(graph);
});

/** The latent weights after some training: everything has moved, pruned weights too. */
function moved(): Float32Array {
  const random = seededRandom(2, 'moved');
  return initial.map((value) => value + 0.02 * random.normal());
}

function projection(clustered: readonly string[], rounds: 8 | 4 | null = 8) {
  const rule = rounds === 4 ? { ...clustering, numberOfClusters: 6 } : clustering;
  const ruleOf = (layer: string) => (clustered.includes(layer) ? rule : null);
  const rules = { pruned: layers, clustering: ruleOf, rounds: () => rounds, perAxis: true };
  return quantizedWeights(kernelSpans(graph, rules), initial, { seed: 1, codebookFrequency: 10, noise: null });
}

describe('the joint constraint of fine-tuning', () => {
  it('keeps every zero of pruning and at most 16 codes per layer, wherever training moves the weights', () => {
    const weights = projection(layers);
    const effective = new Float32Array(initial.length);
    weights.apply(0, initial, effective);
    const latent = moved();
    weights.apply(10, latent, effective);
    const codes = weights.codes(latent);
    for (const { role, layer, offset, size } of layoutOf(graph).parameters) {
      if (role !== 'kernel') continue;
      expect(new Set(codes.get(layer)!.codes).size).toBeLessThanOrEqual(16);
      for (let i = 0; i < size; i++) {
        if (initial[offset + i] !== 0) continue;
        expect(codes.get(layer)!.codes[i]).toBe(0);
        expect(Object.is(effective[offset + i], 0)).toBe(true);
      }
    }
  });

  it('tells which centroid each weight had in a step: zeros that stay have none', () => {
    const weights = projection(layers);
    weights.apply(0, initial, new Float32Array(initial.length));
    const codes = weights.codes(initial);
    for (const [layer, { cluster, unit }] of weights.members()) {
      const book = [...new Set(codes.get(layer)!.codes)].filter((code) => code !== 0);
      expect(new Set(cluster.filter((number) => number >= 0)).size).toBe(book.length);
      codes.get(layer)!.codes.forEach((code, i) => expect(cluster[i]! < 0).toBe(code === 0));
      expect(Math.min(...unit)).toBeGreaterThan(0);
    }
    expect([...weights.members().keys()]).toEqual(layers);
  });

  it.each([
    ['clustered', true, 8],
    ['merely rounded', false, 8],
    ['four-bit', false, 4],
    ['clustered four-bit', true, 4],
  ] as const)('trains %s kernels with exactly the weights that the graph of codes stores', (_name, clusters, bits) => {
    const weights = projection(clusters ? layers : [], bits);
    const effective = new Float32Array(initial.length);
    const latent = moved();
    weights.apply(0, initial, effective);
    weights.apply(7, latent, effective);
    const activations = Object.fromEntries(
      Object.keys(graph.tensors).map((tensor) => [tensor, { scale: 0.05, zeroPoint: -3 }]),
    );
    const kernels = bits === 4 ? 'int4' : 'int8';
    const coded = quantizeGraph(unpack(graph, effective), activations, weights.codes(latent), { kernels });
    for (const { role, tensor, offset, size } of layoutOf(graph).parameters) {
      if (role !== 'kernel') continue;
      const { data, quantization, shape, type } = coded.tensors[tensor]!;
      expect(type).toBe(kernels);
      if (clusters) expect(new Set(data).size).toBeLessThanOrEqual(bits === 4 ? 6 : 16);
      for (let i = 0; i < size; i++) if (initial[offset + i] === 0) expect(data![i]).toBe(0);
      const axis = quantization!.axis;
      const inner = axis === null ? size : shape.slice(axis + 1).reduce((a, b) => a * b, 1);
      for (let i = 0; i < size; i++) {
        const channel = axis === null ? 0 : Math.floor(i / inner) % shape[axis]!;
        expect(data![i]! * quantization!.scale[channel]!).toBeCloseTo(effective[offset + i]!, 6);
      }
    }
  });

  it.each([16, 64, 128])(
    'does not move away from weights that stay, at any refit of %i clusters',
    (numberOfClusters) => {
      const rules = {
        pruned: layers,
        clustering: () => ({ ...clustering, numberOfClusters }),
        rounds: () => 8 as const,
      };
      const weights = quantizedWeights(kernelSpans(graph, { ...rules, perAxis: true }), initial, {
        seed: 1,
        codebookFrequency: 10,
        noise: null,
      });
      const effective = new Float32Array(initial.length);
      const errors = [0, 10, 20, 30].map((step) => {
        weights.apply(step, initial, effective);
        return effective.reduce((sum, value, i) => sum + (value - initial[i]!) ** 2, 0);
      });
      errors.slice(1).forEach((error, i) => expect(error).toBeLessThanOrEqual(errors[i]! * (1 + 1e-9)));
    },
  );

  it('leaves kernels that are neither clustered nor rounded as they are, but for their zeros', () => {
    const weights = projection([], null);
    const effective = new Float32Array(initial.length);
    const latent = moved();
    weights.apply(0, latent, effective);
    latent.forEach((value, i) => expect([0, value]).toContain(effective[i]));
  });

  it.each([1, 8])(
    'rounds about p of the blocks of %i weights at a step, others at each, and ships all',
    (blockSize) => {
      const p = { schedule: 'linear', from: 0.2, to: 1 } as const;
      const noise = { p, blockSize, totalSteps: 9, seed: 1, stream: 's' };
      const depthwise = layers[1]!;
      const ruleOf = (layer: string) => (layer === depthwise ? clustering : null);
      const rules = { pruned: [], clustering: ruleOf, rounds: () => 4 as const, perAxis: true };
      const spans = kernelSpans(graph, rules);
      const latent = moved();
      const noisy = quantizedWeights(spans, initial, { seed: 1, codebookFrequency: 100, noise });
      const at = (step: number): Float32Array => {
        const effective = new Float32Array(initial.length);
        noisy.apply(step, latent, effective);
        return effective;
      };
      /** By kernel. */
      const roundedIn = (values: Float32Array): boolean[][] =>
        spans.map(({ offset, size }) =>
          Array.from({ length: size }, (_, i) => values[offset + i] !== latent[offset + i]),
        );
      // The first step finds the codebook; the next would refit one that was found before.
      const [first, middle, last] = [0, 4, 8].map(at) as [Float32Array, Float32Array, Float32Array];
      const whole = noisy.settle(latent);
      for (const [values, expected] of [
        [first, 0.2],
        [middle, 0.6],
      ] as const) {
        const rounded = roundedIn(values).flat();
        const share = rounded.filter(Boolean).length / rounded.length;
        const deviation = Math.sqrt((expected * (1 - expected) * blockSize) / rounded.length);
        expect(Math.abs(share - expected)).toBeLessThan(4 * deviation);
        expect(values.every((value, i) => value === latent[i] || value === whole[i])).toBe(true);
      }
      expect([last, noisy.settle(latent)]).toEqual([whole, whole]);
      for (const { offset, size } of spans) {
        for (let start = offset; start < offset + size; start += blockSize) {
          const block = Array.from({ length: Math.min(blockSize, offset + size - start) }, (_, i) => start + i);
          // The largest weight of a channel lies on the grid.
          const seen = block.filter((i) => whole[i] !== latent[i]).map((i) => middle[i] === whole[i]);
          expect(new Set(seen).size).toBeLessThan(2);
        }
      }
      // What a step rounds is its own, whatever was drawn before.
      expect(roundedIn(at(5))).not.toEqual(roundedIn(middle));
      expect(at(4)).toEqual(middle);
    },
  );

  describe('with a codebook for each output channel', () => {
    const pruned = () => layers.filter((layer) => layer.endsWith('pointwise'));
    /** Zeros in pruned layers alone. */
    const start = () => {
      const values = initial.slice();
      for (const { role, layer, offset, size } of layoutOf(graph).parameters)
        for (let i = 0; role === 'kernel' && i < size; i++)
          if (values[offset + i] === 0 && !pruned().includes(layer)) values[offset + i] = 0.05 * Math.sin(i + 1);
      return values;
    };
    const ofChannels = (numberOfClusters: number, bits: 8 | 4 | null = 8, perChannel = true) => {
      const rules = {
        pruned: pruned(),
        clustering: () => ({ ...clustering, numberOfClusters }),
        perChannel: () => perChannel,
        rounds: () => bits,
        perAxis: true,
      };
      const spans = kernelSpans(graph, rules);
      return { spans, weights: quantizedWeights(spans, start(), { seed: 1, codebookFrequency: 10, noise: null }) };
    };
    const squaredError = (numberOfClusters: number, bits: 8 | 4, perChannel = true): number => {
      const { spans, weights } = ofChannels(numberOfClusters, bits, perChannel);
      const begin = start();
      const settled = weights.settle(begin);
      return spans.reduce((sum, { offset, size }) => {
        const [found, given] = [settled, begin].map((values) => values.subarray(offset, offset + size));
        return sum + found!.reduce((all, value, i) => all + (value - given![i]!) ** 2, 0);
      }, 0);
    };

    it.each([
      [8, 4],
      [4, 4],
      [null, 3],
    ] as const)(
      'trains and ships of each channel at most so many distinct codes and floats, with pruned weights at 0: %s bits, %i clusters',
      (bits, number) => {
        const { spans, weights } = ofChannels(number, bits);
        const begin = start();
        const effective = new Float32Array(initial.length);
        weights.apply(0, begin, effective);
        const first = effective.slice();
        const latent = moved();
        for (const step of [3, 10, 14]) {
          weights.apply(step, latent, effective);
          expect(weights.settle(latent)).toEqual(effective);
          const codes = weights.codes(latent);
          const mostOfKernels = spans.map(({ layer, offset, size, outputs, channelOf, largest }) => {
            const own = codes.get(layer)!;
            const floats = effective.subarray(offset, offset + size);
            expect(mostCodesOfOutput(own.codes, outputs!)).toBeLessThanOrEqual(number);
            expect(mostCodesOfOutput(floats, outputs!)).toBeLessThanOrEqual(number);
            expect(Math.max(...own.codes.map(Math.abs))).toBeLessThanOrEqual(largest);
            for (let i = 0; i < size; i++) {
              expect(floats[i]).toBe(Math.fround(own.codes[i]! * own.scale[channelOf[i]!]!));
              if (pruned().includes(layer) && begin[offset + i] === 0) expect(own.codes[i]).toBe(0);
            }
            return new Set(own.codes).size;
          });
          // A kernel has the codes of all its channels.
          expect(Math.max(...mostOfKernels)).toBeGreaterThan(number);
        }
        expect(effective).not.toEqual(first);
      },
    );

    it('is never further from the weights with more clusters, and nearer than one codebook of as many for a kernel', () => {
      for (const bits of [8, 4] as const) {
        const numbers = bits === 8 ? [2, 3, 7, 63, 64, 255] : [2, 3, 4, 7, 15];
        const errors = numbers.map((number) => squaredError(number, bits));
        errors.slice(1).forEach((error, at) => expect(error).toBeLessThanOrEqual(errors[at]! * (1 + 1e-9)));
      }
      expect(squaredError(4, 4)).toBeLessThan(0.8 * squaredError(4, 4, false));
    });

    it('has no better codes of a channel for its scale: all sets of a few integers are worse', () => {
      const values = Float32Array.of(-7, -6.2, -2.6, 0, 0, 0.4, 1.3, 2.2, 5.1, 6.9);
      const outputs = vectorBlocks([1, values.length], 0, values.length);
      const kernel = { values, channelOf: new Uint16Array(values.length), outputs };
      const rule = { numberOfClusters: 4, largest: 7, keepsZeros: true };
      const book = makeChannelCodebook(kernel, rule, Float32Array.of(1));
      const scale = book.scale[0]!;
      const errorOf = (codes: readonly number[]) =>
        values.reduce((sum, value) => {
          const nearest = value === 0 ? 0 : Math.min(...codes.map((code) => Math.abs(value - code * scale)));
          return sum + nearest ** 2;
        }, 0);
      const integers = Array.from({ length: 15 }, (_, i) => i - 7);
      const all = integers.flatMap((a) => integers.flatMap((b) => integers.map((c) => errorOf([0, a, b, c]))));
      expect(errorOf([...book.codes])).toBeCloseTo(Math.min(...all), 9);
      expect([...book.codes]).toContain(0);
    });

    it('goes on after an interruption as if there had been no interruption', () => {
      const [whole, later] = [ofChannels(4).weights, ofChannels(4).weights];
      const [a, b] = [new Float32Array(initial.length), new Float32Array(initial.length)];
      whole.apply(0, start(), a);
      later.restore(whole.save());
      whole.apply(10, moved(), a);
      later.apply(10, moved(), b);
      expect(b).toEqual(a);
      expect(later.save()).toEqual(whole.save());
    });
  });

  describe('with blocks that share codewords', () => {
    const number = 12;
    /** Pruned blocks of 4 inputs, in pointwise layers; depthwise ones have a codeword for the nine places of a channel. */
    const blockSize = (layer: string) => (layer.endsWith('depthwise') ? 9 : 4);
    const pruned = () => layers.filter((layer) => layer.endsWith('pointwise'));
    const start = () => {
      const values = initial.slice();
      for (const { layer, offset, size } of layoutOf(graph).parameters)
        if (pruned().includes(layer))
          for (let i = 0; i < size; i++) values[offset + i] = i % 20 < 8 ? 0 : 0.1 + values[offset + i]!;
      return values;
    };
    const product = (bits: 8 | 4, noise: Parameters<typeof quantizedWeights>[2]['noise'] = null) => {
      const rules = {
        pruned: pruned(),
        clustering: () => ({ ...clustering, numberOfClusters: number }),
        blockSize,
        rounds: () => bits,
        perAxis: true,
      };
      const spans = kernelSpans(graph, rules);
      return { spans, weights: quantizedWeights(spans, start(), { seed: 1, codebookFrequency: 10, noise }) };
    };

    it.each([8, 4] as const)(
      'trains and ships at most so many distinct blocks of codes of %i bits, with pruned blocks at 0, through refits',
      (bits) => {
        const { spans, weights } = product(bits);
        const effective = new Float32Array(initial.length);
        weights.apply(0, start(), effective);
        const latent = moved();
        for (const step of [3, 10, 14]) {
          weights.apply(step, latent, effective);
          const codes = weights.codes(latent);
          expect(weights.settle(latent)).toEqual(effective);
          for (const { layer, offset, size, blocks, channelOf, largest } of spans) {
            const own = codes.get(layer)!;
            expect(countCodewords(own.codes, blocks!)).toBeLessThanOrEqual(number);
            expect(Math.max(...own.codes.map(Math.abs))).toBeLessThanOrEqual(largest);
            for (let i = 0; i < size; i++) {
              expect(effective[offset + i]).toBe(Math.fround(own.codes[i]! * own.scale[channelOf[i]!]!));
              if (pruned().includes(layer) && i % 20 < 8) expect(own.codes[i]).toBe(0);
            }
          }
        }
      },
    );

    it('moves codewords with their blocks at each step, and leaves blocks the codewords that they had', () => {
      const { spans, weights } = product(8);
      const effective = new Float32Array(initial.length);
      weights.apply(0, start(), effective);
      const members = (): Record<string, Float32Array> =>
        Object.fromEntries(Object.entries(weights.save()).filter(([name]) => name.endsWith('#members')));
      const first = members();
      const before = effective.slice();
      weights.apply(5, moved(), effective);
      expect(members()).toEqual(first);
      expect(effective).not.toEqual(before);
      weights.apply(10, moved(), effective);
      expect(members()).toEqual(first);
      expect(spans.every(({ blocks }) => blocks !== null)).toBe(true);
    });

    it('replaces whole blocks by their codewords with probability p in training, all of them in what ships', () => {
      const p = { schedule: 'linear', from: 0.3, to: 0.3 } as const;
      const { spans, weights } = product(8, { p, blockSize: 1, totalSteps: 9, seed: 1, stream: 's' });
      const latent = start().map((value, i) => (value === 0 ? 0 : value + 1e-3 * Math.sin(i)));
      const effective = new Float32Array(initial.length);
      weights.apply(3, latent, effective);
      const whole = weights.settle(latent);
      const seen: boolean[] = [];
      for (const { offset, blocks } of spans) {
        for (let block = 0; block + 1 < blocks!.starts.length; block++) {
          const at = Array.from(
            blocks!.order.subarray(blocks!.starts[block], blocks!.starts[block + 1]),
            (i) => offset + i,
          );
          // The very values of a block may be its codeword.
          const told = at.filter((i) => whole[i] !== latent[i]).map((i) => effective[i] === whole[i]);
          expect(new Set(told).size).toBeLessThan(2);
          seen.push(...told.slice(0, 1));
          for (const i of at) expect([whole[i], latent[i]]).toContain(effective[i]);
        }
      }
      const share = seen.filter(Boolean).length / seen.length;
      expect(Math.abs(share - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / seen.length));
    });

    it('goes on bit for bit from what it saved', () => {
      const [{ weights: first }, { weights: resumed }] = [product(8), product(8)];
      const [expected, found] = [new Float32Array(initial.length), new Float32Array(initial.length)];
      first.apply(0, start(), expected);
      resumed.restore(structuredClone(first.save()));
      for (const step of [3, 10, 15]) {
        first.apply(step, moved(), expected);
        resumed.apply(step, moved(), found);
        expect(found).toEqual(expected);
      }
    });
  });

  it('goes on bit for bit from what it saved', () => {
    const [first, resumed] = [projection(layers), projection(layers)];
    const [expected, found] = [new Float32Array(initial.length), new Float32Array(initial.length)];
    first.apply(0, initial, expected);
    resumed.restore(structuredClone(first.save()));
    for (const step of [3, 10, 15]) {
      first.apply(step, moved(), expected);
      resumed.apply(step, moved(), found);
      expect(found).toEqual(expected);
    }
  });
});
