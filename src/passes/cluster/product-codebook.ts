/**
 * Product quantisation in the code domain: one codebook of vectors of int8 (or int4) codes for all blocks of neighbouring weights of a
 * layer (Jégou et al. 2011; of trained networks: Stock et al. 2020, arXiv 1907.05686, and Fan et al. 2020, arXiv 2004.07320).
 *
 * Before: a folded kernel w, cut into blocks b of one output each, whose channel is c(b); pruned blocks are 0.
 * After:  scale s[c] > 0, at most `numberOfClusters` codewords of integers in [−largest, largest], a codeword for each block;
 *         the exported weights are s[c(b)]·(codeword of b).
 * Formula: minimise Σ ‖w_b − s[c(b)]·q(b)‖² by turns: the nearest codeword for each block; codewords without a block moved to where that
 *         gains most; each codeword to the rounded mean of its blocks; each scale to its least squares, where that is closer. No turn
 *         makes the error larger. Codebooks grow by doubling from k-means++ draws, so that none is further from the weights than those of
 *         1, 2, 4, … codewords.
 */
import type { Random } from '../../core/random.js';
import type { VectorBlocks } from '../../graph/vector-blocks.js';
import type { ClusteringRule, Kernel } from './codebook.js';
import { draw } from './initialize.js';
import { roundedCode } from './rounded-code.js';
import { shortFloat, shortFloatAbove } from './short-float.js';

export interface BlockKernel extends Kernel {
  readonly blocks: VectorBlocks;
}

export interface ProductCodebook {
  /** Integers, codeword after codeword; the first is 0 where it keeps pruned blocks. [codewords × size] */
  readonly codewords: Int8Array;
  /** [channels] */
  readonly scale: Float32Array;
  /** Number of the codeword of each block. [blocks] */
  readonly members: Uint16Array;
}

export interface ProductRule extends ClusteringRule {
  /** Whether blocks of zeros are pruned and must stay. */
  readonly keepsZeros: boolean;
}

/** Turns at each size on the way, and at the last. */
const turns = { before: 4, last: 20 } as const;
/** A turn that gains a smaller share of the error is the last. */
const leastGain = 1e-3;

/**
 * First codebook of a layer, from the scales `start` (max|w|/largest of each channel).
 * @param random of the draws at each size.
 */
export function makeProductCodebook(
  kernel: BlockKernel,
  rule: ProductRule,
  start: Float32Array,
  random: (codewords: number) => Random,
): ProductCodebook {
  const { size, starts } = kernel.blocks;
  const most = rule.numberOfClusters;
  let book: ProductCodebook = {
    codewords: new Int8Array(size),
    scale: start.map(shortFloatAbove),
    members: new Uint16Array(starts.length - 1),
  };
  if (!rule.keepsZeros) book = settled(kernel, rule, book, turns.before);
  for (let count = 2; ; count = Math.min(most, 2 * count)) {
    book = settled(kernel, rule, grown(kernel, rule, book, count, random(count)), turns.before);
    if (count === most) break;
  }
  return settled(kernel, rule, book, turns.last);
}

/** One turn of the search: blocks come to the codewords that are nearest now, then codewords and scales to their blocks. */
export function refitProductCodebook(
  kernel: BlockKernel,
  rule: ProductRule,
  previous: ProductCodebook,
): ProductCodebook {
  const assigned = repaired(kernel, rule, nearestCodewords(kernel, rule, previous));
  const moved = followProductCodebook(kernel, rule, assigned);
  return { ...moved, scale: closerScale(kernel, moved) };
}

/**
 * Codewords at the rounded means of their blocks, which are those that they had: straight through, a codeword moves by the mean of what its
 * blocks move by (Stock et al. 2020, eq. 9, whose gradients are meaned over the blocks, too).
 */
export function followProductCodebook(
  { values, channelOf, blocks: { size, order, starts } }: BlockKernel,
  { largest, keepsZeros }: ProductRule,
  book: ProductCodebook,
): ProductCodebook {
  const codewords = book.codewords.slice();
  const moments = new Float64Array(codewords.length);
  const weights = new Float64Array(codewords.length);
  for (let block = 0; block + 1 < starts.length; block++) {
    const [from, to] = [starts[block]!, starts[block + 1]!];
    const at = book.members[block]! * size - from;
    for (let i = from; i < to; i++) {
      const s = book.scale[channelOf[order[i]!]!]!;
      moments[at + i]! += s * values[order[i]!]!;
      weights[at + i]! += s * s;
    }
  }
  for (let i = keepsZeros ? size : 0; i < codewords.length; i++)
    if (weights[i]! > 0) codewords[i] = roundedCode(moments[i]! / weights[i]!, largest);
  return { ...book, codewords };
}

/** Codes of a kernel as it is stored, [n]. */
export function productCodes({ blocks: { size, order, starts } }: BlockKernel, book: ProductCodebook): Int8Array {
  const codes = new Int8Array(order.length);
  for (let block = 0; block + 1 < starts.length; block++) {
    const [from, to] = [starts[block]!, starts[block + 1]!];
    const at = book.members[block]! * size - from;
    for (let i = from; i < to; i++) codes[order[i]!] = book.codewords[at + i]!;
  }
  return codes;
}

/** Σ ‖w − s·q‖² of a kernel. */
export function productError(kernel: BlockKernel, book: ProductCodebook): number {
  return errorsOf(kernel, book).reduce((sum, error) => sum + error, 0);
}

/** Turns until they gain nothing that counts. */
function settled(kernel: BlockKernel, rule: ProductRule, start: ProductCodebook, most: number): ProductCodebook {
  let [book, error] = [start, Infinity];
  for (let turn = 0; turn < most; turn++) {
    book = refitProductCodebook(kernel, rule, book);
    const next = productError(kernel, book);
    if (!(next < error * (1 - leastGain))) break;
    error = next;
  }
  return book;
}

/** With codewords drawn from the blocks, up to `count`: fewer where every block has what it needs. */
function grown(
  kernel: BlockKernel,
  { centroidInitialization, largest, keepsZeros }: ProductRule,
  book: ProductCodebook,
  count: number,
  random: Random,
): ProductCodebook {
  const { size, starts } = kernel.blocks;
  const drawn = [...book.codewords];
  const mass = gainsOf(kernel, { largest, keepsZeros }, book);
  const codeword = new Float64Array(size);
  while (drawn.length < count * size) {
    if (!mass.some((gain) => gain > 0)) break;
    const chosen = draw(centroidInitialization === 'RANDOM' ? mass.map((gain) => (gain > 0 ? 1 : 0)) : mass, random);
    unitsOf(kernel, book.scale, chosen, codeword);
    const own = Array.from(codeword, (value) => roundedCode(value, largest));
    drawn.push(...own);
    for (let block = 0; block + 1 < starts.length; block++) {
      if (mass[block]! > 0) mass[block] = Math.min(mass[block]!, errorOf(kernel, book.scale, block, own, 0));
    }
    mass[chosen] = 0;
  }
  return { ...book, codewords: Int8Array.from(drawn) };
}

/** The nearest codeword of each block; the first where a pruned block is kept. */
function nearestCodewords(
  kernel: BlockKernel,
  { keepsZeros }: Pick<ProductRule, 'keepsZeros'>,
  book: ProductCodebook,
): ProductCodebook {
  const { size, starts } = kernel.blocks;
  const count = book.codewords.length / size;
  const members = new Uint16Array(starts.length - 1);
  const block = new Float64Array(size);
  for (let b = 0; b < members.length; b++) {
    const length = unitsOf(kernel, book.scale, b, block);
    if (keepsZeros && isZero(block)) continue;
    let least = Infinity;
    for (let k = 0, at = 0; k < count; k++, at += size) {
      let distance = 0;
      for (let i = 0; i < length && distance < least; i++) {
        const difference = block[i]! - book.codewords[at + i]!;
        distance += difference * difference;
      }
      if (distance < least) [least, members[b]] = [distance, k];
    }
  }
  return { ...book, members };
}

/** Codewords that no block has are moved to the block that gains most by it, one after another. */
function repaired(kernel: BlockKernel, rule: ProductRule, book: ProductCodebook): ProductCodebook {
  const { size } = kernel.blocks;
  const used = new Uint8Array(book.codewords.length / size);
  for (const member of book.members) used[member] = 1;
  if (rule.keepsZeros) used[0] = 1;
  if (used.every((one) => one === 1)) return book;
  const [codewords, members] = [book.codewords.slice(), book.members.slice()];
  const gains = gainsOf(kernel, rule, book);
  const block = new Float64Array(size);
  for (let empty = used.indexOf(0); empty >= 0; empty = used.indexOf(0, empty + 1)) {
    const most = gains.reduce((best, gain, b) => (gain > gains[best]! ? b : best), 0);
    if (!(gains[most]! > 0)) break;
    unitsOf(kernel, book.scale, most, block);
    codewords.set(
      Array.from(block, (value) => roundedCode(value, rule.largest)),
      empty * size,
    );
    members[most] = empty;
    gains[most] = 0;
  }
  return { ...book, codewords, members };
}

/** By how much the error of each block falls with a codeword of its own. */
function gainsOf(
  kernel: BlockKernel,
  { largest, keepsZeros }: Pick<ProductRule, 'largest' | 'keepsZeros'>,
  book: ProductCodebook,
): Float64Array {
  const { size } = kernel.blocks;
  const block = new Float64Array(size);
  return Float64Array.from(book.members, (member, b) => {
    unitsOf(kernel, book.scale, b, block);
    if (keepsZeros && isZero(block)) return 0;
    const own = Array.from(block, (value) => roundedCode(value, largest));
    const gain = errorOf(kernel, book.scale, b, book.codewords, member * size) - errorOf(kernel, book.scale, b, own, 0);
    return gain > 0 ? gain : 0;
  });
}

const isZero = (block: Float64Array): boolean => block.every((value) => value === 0);

/** A block in units of its scale, with zeros where it has fewer weights. @returns how many it has. */
function unitsOf(
  { values, channelOf, blocks: { order, starts } }: BlockKernel,
  scale: Float32Array,
  block: number,
  units: Float64Array,
): number {
  const [from, to] = [starts[block]!, starts[block + 1]!];
  for (let i = from; i < to; i++) units[i - from] = values[order[i]!]! / scale[channelOf[order[i]!]!]!;
  units.fill(0, to - from);
  return to - from;
}

/** Of one block with the codeword that begins at `at`. */
function errorOf(
  { values, channelOf, blocks: { order, starts } }: BlockKernel,
  scale: Float32Array,
  block: number,
  codewords: ArrayLike<number>,
  at: number,
): number {
  const [from, to] = [starts[block]!, starts[block + 1]!];
  let error = 0;
  for (let i = from; i < to; i++) {
    const difference = values[order[i]!]! - scale[channelOf[order[i]!]!]! * codewords[at + i - from]!;
    error += difference * difference;
  }
  return error;
}

function errorsOf(kernel: BlockKernel, { codewords, scale, members }: ProductCodebook): Float64Array {
  const { size } = kernel.blocks;
  return Float64Array.from(members, (member, block) => errorOf(kernel, scale, block, codewords, member * size));
}

/** The short least-squares scale of each channel that it brings closer to its weights; rounding may do the opposite. */
function closerScale(kernel: BlockKernel, book: ProductCodebook): Float32Array {
  const { values, channelOf } = kernel;
  const codes = productCodes(kernel, book);
  const [products, squares] = [new Float64Array(book.scale.length), new Float64Array(book.scale.length)];
  for (let i = 0; i < values.length; i++) {
    products[channelOf[i]!]! += values[i]! * codes[i]!;
    squares[channelOf[i]!]! += codes[i]! * codes[i]!;
  }
  return book.scale.map((scale, channel) => {
    const [product, square] = [products[channel]!, squares[channel]!];
    if (!(product > 0)) return scale;
    const fitted = Math.fround(shortFloat(product / square));
    const excess = (s: number): number => s * s * square - 2 * s * product;
    return fitted > 0 && excess(fitted) < excess(scale) ? fitted : scale;
  });
}
