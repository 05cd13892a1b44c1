/**
 * Codes by rate and distortion: what a code costs in the file counts beside how near it is.
 *
 * Before: a folded kernel w, channel c(i) of each value, λ.
 * After:  scale s[c] > 0, ascending integers, and the bits that each costs where it is as frequent as it is here.
 * Formula: minimise Σ (w[i] − s[c(i)]·q[i])² + λ·M·Σ bits(q[i]), bits(q) = −log2 of the share of the layer's weights that have code q,
 *         M the mean of w² in the layer, so that λ means the same in every layer. A codebook is searched for with its codes and their
 *         frequencies together (rated-codes.ts); in training it moves by the steps of entropy-constrained quantisation: codes to
 *         their cheapest, bits to their frequencies, codes to the means and scales to the least squares of their weights, none of which
 *         makes the sum larger but by the width of a bin (Chou, Lookabaugh & Gray 1989). DeepCABAC (Wiedemann et al. 2020, arXiv 1907.11900, eq. 10) assigns so.
 */
import type { ClusteringRule, Codebook, Kernel } from './codebook.js';
import { cellOf, emptyCells, ratedCodes, type Cells } from './rated-codes.js';
import { shortFloat, shortFloatAbove } from './short-float.js';
import { roundedCode } from './rounded-code.js';

export interface RatedCodebook extends Codebook {
  /** Of each code. */
  readonly bits: Float32Array;
  /** λ·M: of a bit, in squares of the weights. */
  readonly price: number;
}

/** Turns of codes and scales in a search. */
const turns = 3;
const fewCodes = 32;
/** Of the widest scales, where a search begins: with few codes it pays to clip the largest weights. */
const widths = { many: [1], few: [1, 0.8, 0.65, 0.5] } as const;

/** The codebook for these weights, from the scales `start`: max|w|/largest of each channel. */
export function makeRatedCodebook(
  kernel: Kernel,
  rule: ClusteringRule,
  start: Float32Array,
  lambda: number,
): RatedCodebook {
  const price = Math.fround(lambda * meanSquare(kernel, rule));
  if (price === 0) return { codes: Int8Array.of(0), scale: start, bits: Float32Array.of(0), price };
  const books = widths[Math.min(rule.numberOfClusters, rule.largest) > fewCodes ? 'many' : 'few'].map((width) =>
    searchFrom(
      kernel,
      rule,
      start.map((s) => shortFloatAbove(width * s)),
      price,
    ),
  );
  if (books.length === 1) return books[0]!;
  const costs = books.map((book) => costOf(kernel, rule, book));
  return books[costs.indexOf(Math.min(...costs))]!;
}

function searchFrom(kernel: Kernel, rule: ClusteringRule, start: Float32Array, price: number): RatedCodebook {
  let book: RatedCodebook = { codes: Int8Array.of(0), scale: start, bits: Float32Array.of(0), price };
  for (let turn = 0; turn < turns; turn++) {
    const cells = cellsOf(kernel, rule, book.scale);
    const { codes, counts } = ratedCodes(cells, price, rule.numberOfClusters, rule.preserveSparsity);
    book = step(kernel, rule, { ...book, codes, bits: bitsOf(counts) });
  }
  return book;
}

/** The codebook moved to where training has taken the weights, and λ. */
export function updateRatedCodebook(
  kernel: Kernel,
  rule: ClusteringRule,
  previous: RatedCodebook,
  lambda: number,
): RatedCodebook {
  const price = Math.fround(lambda * meanSquare(kernel, rule));
  return price === 0 ? previous : step(kernel, rule, { ...previous, price });
}

/** Code of each value: the one with the least squared error plus price of its bits; pruned values are code 0 when sparsity is kept. */
export function assignRatedCodes(
  { values, channelOf }: Kernel,
  { preserveSparsity, largest }: Pick<ClusteringRule, 'preserveSparsity' | 'largest'>,
  book: RatedCodebook,
): Int8Array {
  const { tables, tableOf, binsPerUnit } = cheapest(book, largest);
  const { scale } = book;
  const assigned = new Int8Array(values.length);
  const bins = binCount(largest, binsPerUnit);
  const middle = (largest + 1) * binsPerUnit;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === 0 && preserveSparsity) continue;
    const channel = channelOf[i]!;
    const bin = Math.floor((value / scale[channel]!) * binsPerUnit) + middle;
    assigned[i] = tables[tableOf[channel]!]![bin < 0 ? 0 : bin >= bins ? bins - 1 : bin]!;
  }
  return assigned;
}

/** Σ (w − s·q)² + price·Σ bits, bits from the codebook. */
export function costOf(kernel: Kernel, rule: ClusteringRule, book: RatedCodebook): number {
  const bits = new Map(Array.from(book.codes, (code, i) => [code, book.bits[i]!]));
  const { values, channelOf } = kernel;
  let cost = 0;
  assignRatedCodes(kernel, rule, book).forEach((code, i) => {
    const error = values[i]! - book.scale[channelOf[i]!]! * code;
    cost += error * error + book.price * bits.get(code)!;
  });
  return cost;
}

/** Codes to the means, scales to the least squares and bits to the frequencies of their weights. */
function step(kernel: Kernel, rule: ClusteringRule, book: RatedCodebook): RatedCodebook {
  const { values, channelOf } = kernel;
  const { largest, preserveSparsity } = rule;
  const codes = 2 * largest + 1;
  const [counts, first, weight] = [0, 1, 2].map(() => new Float64Array(codes)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const assigned = assignRatedCodes(kernel, rule, book);
  for (let i = 0; i < assigned.length; i++) {
    const [at, s] = [assigned[i]! + largest, book.scale[channelOf[i]!]!];
    counts[at]!++;
    first[at]! += s * values[i]!;
    weight[at]! += s * s;
  }
  const movedTo = new Int8Array(codes);
  const merged = new Float64Array(codes);
  for (const code of book.codes) {
    const at = code + largest;
    const isZero = code === 0 && preserveSparsity;
    if (counts[at] === 0 && !isZero) continue;
    const mean = isZero ? 0 : roundedCode(first[at]! / weight[at]!, largest);
    movedTo[at] = mean;
    merged[mean + largest]! += counts[at]!;
  }
  const kept = Int8Array.from({ length: codes }, (_, at) => at - largest).filter(
    (code) => merged[code + largest]! > 0 || (code === 0 && preserveSparsity),
  );
  const scale = leastSquares(kernel, assigned, movedTo, largest, book.scale);
  return {
    codes: kept,
    scale,
    bits: bitsOf(Float64Array.from(kept, (code) => merged[code + largest]!)),
    price: book.price,
  };
}

/** The short float next to the least-squares scale of each channel, where it is closer than the one before. */
function leastSquares(
  { values, channelOf }: Kernel,
  assigned: Int8Array,
  movedTo: Int8Array,
  largest: number,
  before: Float32Array,
): Float32Array {
  const product = new Float64Array(before.length);
  const square = new Float64Array(before.length);
  for (let i = 0; i < assigned.length; i++) {
    const [channel, code] = [channelOf[i]!, movedTo[assigned[i]! + largest]!];
    product[channel]! += values[i]! * code;
    square[channel]! += code * code;
  }
  return before.map((s, c) => {
    if (!(product[c]! > 0)) return s;
    const best = product[c]! / square[c]!;
    const fitted = Math.fround(shortFloat(best));
    // The error is a parabola of the scale around its least square.
    return Math.abs(fitted - best) < Math.abs(s - best) ? fitted : s;
  });
}

/** Half a value has the bits of a code that none has, so that it may be taken again. */
function bitsOf(counts: Float64Array): Float32Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float32Array.from(counts, (count) => Math.log2(total / Math.max(count, 0.5)));
}

function meanSquare({ values }: Kernel, { preserveSparsity }: ClusteringRule): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === 0 && preserveSparsity) continue;
    sum += value * value;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function cellsOf({ values, channelOf }: Kernel, rule: ClusteringRule, scale: Float32Array): Cells {
  const cells = emptyCells(rule.largest);
  let zeros = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === 0 && rule.preserveSparsity) {
      zeros++;
      continue;
    }
    const s = scale[channelOf[i]!]!;
    const at = cellOf(cells, value / s);
    cells.count[at]!++;
    cells.weight[at]! += s * s;
    cells.first[at]! += s * value;
    cells.second[at]! += value * value;
  }
  return { ...cells, zeros };
}

/** About 2,000 for int8 and int4: in each one code is the cheapest. */
const binCount = (largest: number, binsPerUnit: number): number => 2 * (largest + 1) * binsPerUnit;

/** The cheapest code for each bin of values, in a table for all channels in which a bit is about as dear. */
function cheapest(book: RatedCodebook, largest: number) {
  const binsPerUnit = largest > 7 ? 8 : 128;
  const tables: Int8Array[] = [];
  const known = new Map<number, number>();
  const tableOf = Uint16Array.from(book.scale, (s) => {
    // In squares of a step, to the next power of the square root of 2.
    const level = Math.round(2 * Math.log2(book.price / (s * s)));
    const found = known.get(level) ?? tables.length;
    if (found === tables.length) {
      known.set(level, found);
      tables.push(cheapestCodes(book, 2 ** (level / 2), largest, binsPerUnit));
    }
    return found;
  });
  return { tables, tableOf, binsPerUnit };
}

/** For the middle of each bin the code with the least (value − code)² + price·bits: the lower envelope of parabolas. */
function cheapestCodes({ codes, bits }: RatedCodebook, price: number, largest: number, binsPerUnit: number): Int8Array {
  const onEnvelope: number[] = [];
  const begins: number[] = [];
  for (let next = 0; next < codes.length; next++) {
    let begin = -Infinity;
    while (onEnvelope.length > 0) {
      const last = onEnvelope[onEnvelope.length - 1]!;
      const [a, b] = [codes[last]!, codes[next]!];
      begin = (a + b) / 2 + (price * (bits[next]! - bits[last]!)) / (2 * (b - a));
      if (begin > begins[begins.length - 1]!) break;
      onEnvelope.pop();
      begins.pop();
      begin = -Infinity;
    }
    onEnvelope.push(next);
    begins.push(begin);
  }
  let at = 0;
  return Int8Array.from({ length: binCount(largest, binsPerUnit) }, (_, bin) => {
    const value = (bin + 0.5) / binsPerUnit - largest - 1;
    while (at + 1 < begins.length && begins[at + 1]! <= value) at++;
    return codes[onEnvelope[at]!]!;
  });
}
