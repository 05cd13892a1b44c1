import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openDeflater } from '../../src/core/deflate.js';
import { seededRandom } from '../../src/core/random.js';
import { assignCodes, errorOf, makeCodebook } from '../../src/passes/cluster/codebook.js';
import {
  assignRatedCodes,
  costOf,
  makeRatedCodebook,
  updateRatedCodebook,
  type RatedCodebook,
} from '../../src/passes/cluster/rated-codebook.js';
import { ratedCodebooks, type RatedLayer, type RateSettings } from '../../src/passes/cluster/rated-codebooks.js';
import { cellOf, emptyCells, ratedCodes } from '../../src/passes/cluster/rated-codes.js';
import { channelScales } from '../../src/passes/quantize/weights.js';

const rule = {
  numberOfClusters: 255,
  centroidInitialization: 'KMEANS_PLUS_PLUS',
  preserveSparsity: true,
  largest: 127,
} as const;

/** A kernel [channels, perChannel] with heavy tails, channels of different ranges, and `zeros` of it pruned. */
function layer(channels: number, perChannel: number, zeros: number, seed = 1, largest = 127) {
  const random = seededRandom(seed, 'kernel');
  const ranges = Array.from({ length: channels }, () => Math.exp(random.normal()));
  const channelOf = Uint16Array.from({ length: channels * perChannel }, (_, i) => Math.floor(i / perChannel));
  const values = Float32Array.from(channelOf, (c) =>
    random.uniform() < zeros ? 0 : ranges[c]! * random.normal() * Math.abs(random.normal()),
  );
  return { kernel: { values, channelOf }, start: channelScales(values, [channels, perChannel], 0, largest) };
}

function entropyBits(codes: Int8Array): number {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - count * Math.log2(count / codes.length), 0);
}

const errorWith = ({ values, channelOf }: ReturnType<typeof layer>['kernel'], codes: Int8Array, scale: Float32Array) =>
  values.reduce((sum, value, i) => sum + (value - codes[i]! * scale[channelOf[i]!]!) ** 2, 0);

let deflatedBytesOf: (codes: Uint8Array) => number;
beforeAll(async () => {
  deflatedBytesOf = await openDeflater();
});

describe('the best codes at a price of bits', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.double({ min: 0.1, max: 5, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  });
  const cellsOf = (list: readonly (readonly [number, number])[], zeros: number) => {
    const cells = { ...emptyCells(127), zeros };
    for (const [value, weight] of list) {
      const at = cellOf(cells, value);
      cells.count[at]!++;
      cells.weight[at]! += weight;
      cells.first[at]! += weight * value;
      cells.second[at]! += weight * value * value;
    }
    return cells;
  };
  /** Of the values in groups, each with its best integer. */
  const costIn = (groups: readonly (readonly (readonly [number, number])[])[], price: number) => {
    const total = groups.flat().length;
    return groups.reduce((sum, group) => {
      const weight = group.reduce((all, [, own]) => all + own, 0);
      const code = Math.round(group.reduce((all, [value, own]) => all + own * value, 0) / weight);
      const squares = group.reduce((all, [value, own]) => all + own * (value - code) ** 2, 0);
      return sum + squares + price * group.length * Math.log2(total / group.length);
    }, 0);
  };

  it('cost no more than any other cut of the values into groups', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (list, price, most) => {
          const sorted = [...list].sort(([a], [b]) => a - b);
          const distinct = [...new Set(sorted.map(([value]) => value))];
          const { codes, counts } = ratedCodes(cellsOf(list, 0), price, most, false);
          expect(codes.length).toBeLessThanOrEqual(most);
          const groupsOf = (ends: readonly number[]) =>
            ends.map((end, i) => sorted.filter(([value]) => value <= end && (i === 0 || value > ends[i - 1]!)));
          // The groups that were found: so many of the values in order, for each code.
          let begin = 0;
          const found = Array.from(counts, (count) => sorted.slice(begin, (begin += count)));
          const best = costIn(found, price);
          for (let cuts = 0; cuts < 2 ** Math.min(distinct.length - 1, 8); cuts++) {
            const ends = distinct.filter((_, i) => i === distinct.length - 1 || (cuts >> i) & 1);
            if (ends.length <= most)
              expect(best).toBeLessThanOrEqual(costIn(groupsOf(ends), price) * (1 + 1e-9) + 1e-9);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('have 0 among them with the zeros of pruning, and the signs of their values', () => {
    const { codes, counts } = ratedCodes(
      cellsOf(
        [
          [-20, 1],
          [-19, 1],
          [3, 1],
          [18, 1],
          [20, 1],
        ],
        40,
      ),
      0.5,
      255,
      true,
    );
    expect(Array.from(codes)).toContain(0);
    expect(counts[codes.indexOf(0)]).toBeGreaterThanOrEqual(40);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(45);
    expect(Array.from(ratedCodes(cellsOf([[5, 1]], 0), 0.001, 255, true).codes)).toEqual([0, 5]);
  });
});

describe('a rated codebook', () => {
  it('gives each value the code that costs least', () => {
    const book: RatedCodebook = {
      codes: Int8Array.of(-9, 0, 1, 2, 30),
      bits: Float32Array.of(4, 0.5, 9, 3, 5),
      scale: Float32Array.of(1, 2),
      // Bits cost 2 and 0.5 squares of a step: powers of the root of 2, which are taken as they are.
      price: 2,
    };
    // The middles of bins.
    const values = Float32Array.from({ length: 800 }, (_, i) => ((i >> 1) / 8 - 18 + 1 / 16) * (i & 1 ? 2 : 1));
    const channelOf = Uint16Array.from(values, (_, i) => i & 1);
    const assigned = assignRatedCodes({ values, channelOf }, rule, book);
    const cost = (value: number, i: number, channel: number) =>
      (value - book.scale[channel]! * book.codes[i]!) ** 2 + book.price * book.bits[i]!;
    values.forEach((value, at) => {
      const own = cost(value, book.codes.indexOf(assigned[at]!), channelOf[at]!);
      const least = Math.min(...Array.from(book.codes, (_, i) => cost(value, i, channelOf[at]!)));
      expect(own).toBeCloseTo(least, 4);
    });
    // A code so dear that its neighbours are always cheaper.
    expect(assigned).not.toContain(1);
  });

  it.each([127, 7])(
    'has fewer bits and a larger error the dearer they are, and keeps every zero (codes to %i)',
    (largest) => {
      const { kernel, start } = layer(4, 60, 0.4, 3, largest);
      const at = [0.001, 0.01, 0.1, 1].map((lambda) => {
        const book = makeRatedCodebook(kernel, { ...rule, largest }, start, lambda);
        const codes = assignRatedCodes(kernel, { ...rule, largest }, book);
        expect(codes.filter((_, i) => kernel.values[i] === 0).every((code) => code === 0)).toBe(true);
        expect(Math.max(...codes.map(Math.abs))).toBeLessThanOrEqual(largest);
        return { bits: entropyBits(codes), error: errorWith(kernel, codes, book.scale) };
      });
      at.slice(1).forEach(({ bits, error }, i) => {
        expect(bits).toBeLessThan(at[i]!.bits);
        expect(error).toBeGreaterThan(at[i]!.error);
      });
      expect(at[3]!.bits).toBeLessThan(at[0]!.bits / 4);
    },
  );

  it('is nearer to the weights than clusters of no fewer bits, and within a number of clusters, too', () => {
    const { kernel, start } = layer(8, 250, 0.3);
    const eight = { ...rule, numberOfClusters: 8 };
    const clustered = makeCodebook(kernel, eight, start, (codes) => seededRandom(1, `layer/${codes}`));
    const bits = entropyBits(assignCodes(kernel, eight, clustered));
    for (const [numberOfClusters, lambda, gain] of [
      [255, 0.01, 0.3],
      [12, 0.01, 0.5],
    ] as const) {
      const within = { ...rule, numberOfClusters };
      const book = makeRatedCodebook(kernel, within, start, lambda);
      const codes = assignRatedCodes(kernel, within, book);
      expect(new Set(codes).size).toBeLessThanOrEqual(numberOfClusters);
      expect(entropyBits(codes)).toBeLessThanOrEqual(bits);
      expect(errorWith(kernel, codes, book.scale)).toBeLessThan(gain * errorOf(kernel, eight, clustered));
    }
  });

  it('costs no more after a step than before, but for the width of a bin', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.constantFrom(0.002, 0.02, 0.2), fc.constantFrom(0, 0.6), (seed, lambda, zeros) => {
        const { kernel, start } = layer(4, 40, zeros, seed);
        let book = makeRatedCodebook(kernel, rule, start, lambda);
        for (let refit = 0; refit < 3; refit++) {
          const next = updateRatedCodebook(kernel, rule, book, lambda);
          expect(costOf(kernel, rule, next)).toBeLessThanOrEqual(costOf(kernel, rule, book) * 1.002);
          book = next;
        }
      }),
      { numRuns: 8 },
    );
  });

  it('has positive scales, and the code 0 alone for a layer of zeros', () => {
    const { kernel, start } = layer(3, 10, 0);
    kernel.values.fill(0);
    const book = makeRatedCodebook(kernel, rule, start, 0.01);
    expect(Array.from(book.codes)).toEqual([0]);
    expect(Array.from(assignRatedCodes(kernel, rule, book)).every((code) => code === 0)).toBe(true);
    expect(Math.min(...book.scale)).toBeGreaterThan(0);
  });
});

describe('the rated codebooks of a model', () => {
  const layers = (moved = 0): RatedLayer[] =>
    [1, 2].map((seed) => {
      const { kernel, start } = layer(4, 80, 0.5, seed);
      const random = seededRandom(seed, 'moved');
      const values = kernel.values.map((value) => value * (1 + moved * random.normal()));
      return { name: `layer${seed}`, kernel: { ...kernel, values }, rule, start };
    });
  const codesWith = (books: ReturnType<typeof ratedCodebooks>, of: readonly RatedLayer[]): Uint8Array =>
    Uint8Array.from(of.flatMap(({ name, kernel }) => [...assignRatedCodes(kernel, rule, books.of(name))]));
  const size = (deflatedBytes: number): RateSettings => ({ kind: 'size', deflatedBytes, deflatedBytesOf });

  it('find the price with which the codes have a size, keep near it, and meet it at the end', () => {
    const limit = 200;
    const books = ratedCodebooks(size(limit));
    books.fit(layers(), 0);
    const first = deflatedBytesOf(codesWith(books, layers()));
    expect(first).toBeLessThanOrEqual(limit);
    expect(first).toBeGreaterThan(0.9 * limit);
    for (const moved of [0.1, 0.2, 0.3]) books.fit(layers(moved), 100);
    expect(deflatedBytesOf(codesWith(books, layers(0.3)))).toBeLessThan(1.2 * limit);
    books.meet(layers(0.35));
    expect(deflatedBytesOf(codesWith(books, layers(0.35)))).toBeLessThanOrEqual(limit);
  });

  it('go on bit for bit from what they saved', () => {
    const [whole, resumed] = [ratedCodebooks(size(180)), ratedCodebooks(size(180))];
    whole.fit(layers(), 0);
    resumed.restore(structuredClone(whole.save()));
    for (const books of [whole, resumed]) {
      books.fit(layers(0.2), 100);
      books.meet(layers(0.25));
    }
    expect(resumed.save()).toEqual(whole.save());
  });

  it('refuse a size that no price leads to', () => {
    expect(() => ratedCodebooks(size(10)).fit(layers(), 0)).toThrow(
      /expected the codes of all clustered layers in 10 B, found at least \d+ B/,
    );
  });

  it('grow dearer over the steps of a ramp', () => {
    const books = ratedCodebooks({ kind: 'lambda', lambda: 0.1, rampSteps: 300 });
    const bits = [0, 100, 200, 300].map((step) => {
      books.fit(layers(), step);
      return entropyBits(Int8Array.from(codesWith(books, layers())));
    });
    bits.slice(1).forEach((now, i) => expect(now).toBeLessThan(bits[i]!));
    const constant = ratedCodebooks({ kind: 'lambda', lambda: 0.1, rampSteps: 0 });
    constant.fit(layers(), 0);
    expect(codesWith(books, layers())).toEqual(codesWith(constant, layers()));
  });
});
