/**
 * A codebook for each output channel of a layer (TFMOT's `cluster_per_channel`), in the code domain.
 *
 * Before: a folded kernel w, output channel o(i) and scale s(i) of each value, a mask of pruned values.
 * After:  of each output channel at most `numberOfClusters` distinct integers in [−127, 127] ([−7, 7] in four bits), 0 wherever the mask is.
 * Formula: for each output channel argmin over sets of integers of Σ (w[i] − s·q[i])², found exactly; s: the largest weight over the
 *         largest code, rounded up to a short float, from 64 clusters on also without rounding, and with four bits fractions of it, whichever is closest.
 *         What is tried for k clusters is tried for more, so that more are never further from the weights, nor 255 than plain int8.
 */
import type { VectorBlocks } from '../../graph/vector-blocks.js';
import { bestCodes } from './best-codes.js';
import type { ClusteringRule, Kernel } from './codebook.js';
import { nearest } from './kmeans.js';
import { roundedCode } from './rounded-code.js';
import { shortFloat, shortFloatAbove } from './short-float.js';

export interface ChannelKernel extends Kernel {
  /** A block for each output channel. */
  readonly outputs: VectorBlocks;
}

export interface ChannelCodebook {
  /** Ascending distinct integers of each output channel, one channel after another. */
  readonly codes: Int8Array;
  /** Where the codes of each channel begin, and where the last ones end. [outputs + 1] */
  readonly starts: Uint32Array;
  /** [channels], or [1] */
  readonly scale: Float32Array;
}

export interface ChannelRule extends Pick<ClusteringRule, 'numberOfClusters' | 'largest'> {
  /** Whether exact zeros are pruned weights, which stay 0. */
  readonly keepsZeros: boolean;
}

/** From this many codes on the error of short scales is felt. */
const fineSize = 64;
/** Of few codes each is precious: clipping some of the largest weights may pay. */
const fractionsOfFourBits = Array.from({ length: 26 }, (_, step) => 1 - step / 50);

/** @param start max|w| / largest code of each scale. */
export function makeChannelCodebook(kernel: ChannelKernel, rule: ChannelRule, start: Float32Array): ChannelCodebook {
  const short = start.map(shortFloatAbove);
  const whole = rule.numberOfClusters >= Math.min(fineSize, 2 * rule.largest + 1) ? [short, start] : [short];
  const fractions = rule.largest < 127 ? fractionsOfFourBits : [1];
  const tried = whole.flatMap((scale) => fractions.map((fraction) => scale.map((value) => value * fraction)));
  const books = tried.map((scale) => ({ scale, codes: bestOfEach(kernel, rule, scale) }));
  const errors = books.map(({ scale, codes }) => errorsOf(kernel, rule, codes, scale));
  const chosen = Array.from(start, (_, slot) =>
    errors.reduce((best, error, at) => (error[slot]! < errors[best]![slot]! ? at : best), 0),
  );
  const slots = slotsOf(kernel);
  return packed(
    Array.from(slots, (slot, output) => books[chosen[slot]!]!.codes[output]!),
    start.map((_, slot) => books[chosen[slot]!]!.scale[slot]!),
  );
}

/**
 * Moved to where training has taken the weights: each code to the mean of its weights, where that is closer; then each scale to its least
 * squares, where that is.
 */
export function updateChannelCodebook(
  kernel: ChannelKernel,
  rule: ChannelRule,
  previous: ChannelCodebook,
): ChannelCodebook {
  const { scale } = previous;
  const [slots, old] = [slotsOf(kernel), codesOfEach(previous)];
  const codes = old.map((own, output) => {
    const units = unitsOf(kernel, output, scale);
    const moved = meanCodes(units, own, rule);
    return distanceOf(units, moved, rule) < distanceOf(units, own, rule) ? moved : own;
  });
  const [product, square] = [new Float64Array(scale.length), new Float64Array(scale.length)];
  codes.forEach((own, output) => {
    const slot = slots[output]!;
    for (const unit of unitsOf(kernel, output, scale)) {
      const code = codeOf(unit, own, rule);
      product[slot]! += unit * scale[slot]! * code;
      square[slot]! += code * code;
    }
  });
  const fitted = scale.map((value, slot) => (product[slot]! > 0 ? shortFloat(product[slot]! / square[slot]!) : value));
  const [now, then] = [scale, fitted].map((each) => errorsOf(kernel, rule, codes, each));
  return packed(
    codes,
    scale.map((value, slot) => (then![slot]! < now![slot]! ? fitted[slot]! : value)),
  );
}

/** The code of each weight, in the kernel's order: the nearest of its output channel. */
export function channelCodes(kernel: ChannelKernel, rule: ChannelRule, book: ChannelCodebook): Int8Array {
  const { values, channelOf, outputs } = kernel;
  const assigned = new Int8Array(values.length);
  // In each step of a training: without an array for each channel.
  codesOfEach(book).forEach((own, output) => {
    for (let i = outputs.starts[output]!; i < outputs.starts[output + 1]!; i++) {
      const at = outputs.order[i]!;
      assigned[at] = codeOf(values[at]! / book.scale[channelOf[at]!]!, own, rule);
    }
  });
  return assigned;
}

const codesOfEach = ({ codes, starts }: ChannelCodebook): readonly Int8Array[] =>
  Array.from({ length: starts.length - 1 }, (_, output) => codes.subarray(starts[output], starts[output + 1]));

function packed(codes: readonly Int8Array[], scale: Float32Array): ChannelCodebook {
  const starts = new Uint32Array(codes.length + 1);
  codes.forEach(({ length }, output) => (starts[output + 1] = starts[output]! + length));
  const all = new Int8Array(starts[codes.length]!);
  codes.forEach((own, output) => all.set(own, starts[output]));
  return { codes: all, starts, scale };
}

/** Which scale each output channel has. */
function slotsOf({ channelOf, outputs: { order, starts } }: ChannelKernel): Uint16Array {
  return Uint16Array.from({ length: starts.length - 1 }, (_, output) => channelOf[order[starts[output]!]!]!);
}

/** Weights of an output channel in units of its scale. */
function unitsOf(
  { values, channelOf, outputs: { order, starts } }: ChannelKernel,
  output: number,
  scale: Float32Array,
): Float64Array {
  const first = starts[output]!;
  const units = new Float64Array(starts[output + 1]! - first);
  for (let i = 0; i < units.length; i++) {
    const at = order[first + i]!;
    units[i] = values[at]! / scale[channelOf[at]!]!;
  }
  return units;
}

const codeOf = (unit: number, codes: Int8Array, { keepsZeros }: ChannelRule): number =>
  keepsZeros && unit === 0 ? 0 : codes[nearest(codes, unit)]!;

function bestOfEach(kernel: ChannelKernel, rule: ChannelRule, scale: Float32Array): readonly Int8Array[] {
  return Array.from({ length: kernel.outputs.starts.length - 1 }, (_, output) =>
    bestOf(unitsOf(kernel, output, scale), rule),
  );
}

function bestOf(units: Float64Array, { numberOfClusters, largest, keepsZeros }: ChannelRule): Int8Array {
  const free = keepsZeros ? units.filter((unit) => unit !== 0) : units;
  const withZero = free.length < units.length;
  // Where every weight may have the nearest integer there is nothing to choose.
  const rounded = new Set(Array.from(free, (unit) => roundedCode(unit, largest)));
  if (withZero) rounded.add(0);
  if (rounded.size <= numberOfClusters) return Int8Array.from([...rounded].sort((a, b) => a - b));
  return bestCodes(free, new Float64Array(free.length).fill(1), numberOfClusters, { withZero, largest });
}

function meanCodes(units: Float64Array, codes: Int8Array, { largest, keepsZeros }: ChannelRule): Int8Array {
  const [sums, counts] = [new Float64Array(codes.length), new Float64Array(codes.length)];
  const staysZero = keepsZeros && units.includes(0);
  for (const unit of units) {
    if (keepsZeros && unit === 0) continue;
    const at = nearest(codes, unit);
    sums[at]! += unit;
    counts[at]! += 1;
  }
  const moved = Array.from(codes, (code, at) =>
    counts[at] === 0 || (code === 0 && staysZero) ? code : roundedCode(sums[at]! / counts[at]!, largest),
  );
  return Int8Array.from(new Set(moved.sort((a, b) => a - b)));
}

function distanceOf(units: Float64Array, codes: Int8Array, rule: ChannelRule): number {
  return units.reduce((sum, unit) => sum + (unit - codeOf(unit, codes, rule)) ** 2, 0);
}

/** Σ (w − s·q)² of each scale. */
function errorsOf(
  kernel: ChannelKernel,
  rule: ChannelRule,
  codes: readonly Int8Array[],
  scale: Float32Array,
): Float64Array {
  const slots = slotsOf(kernel);
  const errors = new Float64Array(scale.length);
  codes.forEach((own, output) => {
    const slot = slots[output]!;
    errors[slot]! += scale[slot]! ** 2 * distanceOf(unitsOf(kernel, output, scale), own, rule);
  });
  return errors;
}
