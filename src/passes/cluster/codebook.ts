/**
 * Clustering in the code domain: one codebook of int8 (or int4) codes for all channels of a layer.
 *
 * Before: a folded kernel w, channel c(i) of each value, a mask of pruned values.
 * After:  scale s[c] > 0, `codebook` of at most `clusters` distinct integers in [−127, 127] ([−7, 7] in four bits), code q[i] in the codebook
 *         with q[i] = 0 wherever the mask is 0; the exported weight is s[c(i)]·q[i].
 * Formula: minimise Σ (w[i] − s[c(i)]·q[i])² by turns: with s fixed, u = w/s and the best codebook of integers is found
 *         exactly, u weighted by s² (so that the error counts in real units); with q fixed, s[c] = Σ w·q / Σ q² (least
 *         squares), taken where it is closer. No turn makes the error larger.
 * Why here: float clustering before folding (TFMOT) leaves k values per tensor that per-channel folding and scaling
 *         turn into k values per *channel*; clustered codes stay k per layer in the file that ships.
 */
import type { Random } from '../../core/random.js';
import { bestCodes } from './best-codes.js';
import type { CentroidInitialization } from './initialize.js';
import { initializeCentroids } from './initialize.js';
import { shortFloat, shortFloatAbove } from './short-float.js';
import { lloyd, nearest, sortValues, type SortedValues } from './kmeans.js';
import { roundedCode } from './rounded-code.js';

export interface Codebook {
  /** Ascending distinct integers, −largest..largest. */
  readonly codes: Int8Array;
  /** [channels] */
  readonly scale: Float32Array;
}

export interface ClusteringRule {
  readonly numberOfClusters: number;
  readonly centroidInitialization: CentroidInitialization;
  /** Keep one centroid at 0 for the pruned values; it is one of the `numberOfClusters`. */
  readonly preserveSparsity: boolean;
  /** Of the codes: 127, or 7 where they have four bits. */
  readonly largest: number;
}

export interface Kernel {
  /** [n] folded weights, pruned ones already 0. */
  readonly values: Float32Array;
  /** Index into the scales for each value. */
  readonly channelOf: Uint16Array;
}

/**
 * First codebook of a layer. Scales are searched for with this many codes and with fewer, each time from k-means at the
 * chosen initialisation and from the scales `start` (max|w|/largest of each channel), and the best codes for each are found: so
 * more clusters are never further from the weights than fewer are, nor 255 than plain int8, nor 15 than plain int4.
 * @param random of each search, by its number of codes.
 */
export function makeCodebook(
  kernel: Kernel,
  rule: ClusteringRule,
  start: Float32Array,
  random: (codes: number) => Random,
): Codebook {
  const short = start.map(shortFloatAbove);
  const { values, weights } = codeDomain(kernel, short, rule.preserveSparsity);
  if (values.length === 0) return { codes: Int8Array.of(0), scale: start };
  const sorted = sortValues(values, weights);
  const searched = searchSizes
    .filter((size) => size <= rule.numberOfClusters)
    .map((size) => searchScales(kernel, { ...rule, numberOfClusters: size }, sorted, short, random(size)));
  const scales = rule.numberOfClusters >= Math.min(fineSize, 2 * rule.largest + 1) ? [...searched, start] : searched;
  return scales
    .map((scale) => codebookOf(kernel, rule, scale))
    .reduce((best, other) => (errorOf(kernel, rule, other) < errorOf(kernel, rule, best) ? other : best));
}

/** Numbers of codes that scales are searched with. Each more costs time, and gives the sizes between a better start. */
const searchSizes = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 255];

/** From this many codes on the error of short scales is felt, so that full floats may be worth their bytes. */
const fineSize = 64;

function searchScales(
  kernel: Kernel,
  rule: ClusteringRule,
  sorted: SortedValues,
  start: Float32Array,
  random: Random,
): Float32Array {
  const free = rule.numberOfClusters - (rule.preserveSparsity ? 1 : 0);
  const begin = initializeCentroids(rule, sorted.values, sorted.weights, free, random);
  const centroids = withZero(lloyd(sorted, begin, 100), rule);
  // Stretch the codebook over the whole range of codes before rounding it: the same reals, the finest integers.
  const largest = centroids.reduce((max, centroid) => Math.max(max, Math.abs(centroid)), 0);
  const stretch = largest > 0 ? rule.largest / largest : 1;
  const codes = distinctIntegers(centroids, stretch);
  const stretched = start.map((s) => s / stretch);
  const scale = leastSquaresScale(kernel, codes, rule, stretched);
  return improve(kernel, rule, { codes, scale }, 8).scale;
}

/**
 * The codebook moved to where training has taken the weights: each code to the mean of its weights, each scale to its least
 * squares, where that is closer. A step, not a search: late in training, when the learning rate is small, a codebook that is
 * new altogether would undo what was learnt for the one before.
 */
export function updateCodebook(kernel: Kernel, rule: ClusteringRule, previous: Codebook): Codebook {
  const moved = { ...previous, codes: meanCodes(kernel, rule, previous) };
  const best = errorOf(kernel, rule, moved) < errorOf(kernel, rule, previous) ? moved : previous;
  return { ...best, scale: closerScale(kernel, rule, best.codes, best.scale) };
}

/** The rounded mean of the weights at each code, in units of their scales; 0 stays where it keeps the zeros of pruning. */
function meanCodes(kernel: Kernel, rule: ClusteringRule, codebook: Codebook): Int8Array {
  const { largest, preserveSparsity } = rule;
  const { values, channelOf } = kernel;
  const moments = new Float64Array(2 * largest + 1);
  const weights = new Float64Array(2 * largest + 1);
  const assigned = assignCodes(kernel, rule, codebook);
  for (let i = 0; i < assigned.length; i++) {
    const [own, s] = [assigned[i]! + largest, codebook.scale[channelOf[i]!]!];
    moments[own]! += s * values[i]!;
    weights[own]! += s * s;
  }
  const means = Array.from(codebook.codes, (code) => {
    const [moment, weight] = [moments[code + largest]!, weights[code + largest]!];
    if (weight === 0 || (code === 0 && preserveSparsity)) return code;
    return roundedCode(moment / weight, largest);
  });
  return Int8Array.from(new Set(means.sort((a, b) => a - b)));
}

/** Code of each value: the nearest codebook entry to w/s; pruned values (exact zeros) are code 0 when sparsity is kept. */
export function assignCodes(
  { values, channelOf }: Kernel,
  rule: ClusteringRule,
  { codes, scale }: Codebook,
): Int8Array {
  const assigned = new Int8Array(values.length);
  const nearestTo = nearestTable(codes, rule.largest);
  for (let i = 0; i < assigned.length; i++) {
    const value = values[i]!;
    if (value === 0 && rule.preserveSparsity) continue;
    assigned[i] = nearestTo[intervalOf(value / scale[channelOf[i]!]!, rule.largest)]!;
  }
  return assigned;
}

/** The nearest code in each of the 4·largest intervals of ½ from −largest on: which of two is nearer changes at multiples of ½. */
function nearestTable(codes: Int8Array, largest: number): Int8Array {
  return Int8Array.from({ length: 4 * largest }, (_, interval) => codes[nearest(codes, interval / 2 - largest)]!);
}

/** That a value in units of its scale is in; the first and the last hold what lies outside. */
function intervalOf(value: number, largest: number): number {
  return Math.max(0, Math.min(4 * largest - 1, Math.floor(2 * value) + 2 * largest));
}

/** Turns of best codes and best scales, as long as they bring the codebook closer to the weights. */
function improve(kernel: Kernel, rule: ClusteringRule, start: Codebook, turns: number): Codebook {
  let best = start;
  let error = errorOf(kernel, rule, start);
  for (let turn = 0; turn < turns; turn++) {
    const { codes } = codebookOf(kernel, rule, best.scale);
    const next = { codes, scale: closerScale(kernel, rule, codes, best.scale) };
    const nextError = errorOf(kernel, rule, next);
    if (!(nextError < error)) return best;
    [best, error] = [next, nextError];
  }
  return best;
}

function codebookOf(kernel: Kernel, rule: ClusteringRule, scale: Float32Array): Codebook {
  const { values, weights } = codeDomain(kernel, scale, rule.preserveSparsity);
  if (values.length === 0) return { codes: Int8Array.of(0), scale };
  return {
    codes: bestCodes(values, weights, rule.numberOfClusters, {
      withZero: rule.preserveSparsity,
      largest: rule.largest,
    }),
    scale,
  };
}

/** The least-squares scale of each channel that it brings closer to its weights; rounding may do the opposite. */
function closerScale(kernel: Kernel, rule: ClusteringRule, codes: Int8Array, scale: Float32Array): Float32Array {
  const fitted = leastSquaresScale(kernel, codes, rule, scale);
  const [now, then] = [scale, fitted].map((s) => errorsOf(kernel, rule, { codes, scale: s }));
  return scale.map((s, c) => (then![c]! < now![c]! ? fitted[c]! : s));
}

/** Σ (w − s·q)² of a kernel. */
export function errorOf(kernel: Kernel, rule: ClusteringRule, codebook: Codebook): number {
  return errorsOf(kernel, rule, codebook).reduce((sum, error) => sum + error, 0);
}

/** The same by channel. */
function errorsOf(kernel: Kernel, rule: ClusteringRule, codebook: Codebook): Float64Array {
  const assigned = assignCodes(kernel, rule, codebook);
  const errors = new Float64Array(codebook.scale.length);
  const { values, channelOf } = kernel;
  for (let i = 0; i < assigned.length; i++) {
    const channel = channelOf[i]!;
    const error = values[i]! - codebook.scale[channel]! * assigned[i]!;
    errors[channel]! += error * error;
  }
  return errors;
}

function withZero(centroids: Float64Array, rule: ClusteringRule): Float64Array {
  return rule.preserveSparsity ? Float64Array.of(...centroids, 0).sort() : centroids;
}

function distinctIntegers(centroids: Float64Array, stretch: number): Int8Array {
  return Int8Array.from([...new Set(Array.from(centroids, (c) => Math.round(c * stretch)))].sort((a, b) => a - b));
}

function leastSquaresScale(kernel: Kernel, codes: Int8Array, rule: ClusteringRule, scale: Float32Array): Float32Array {
  const { values, channelOf } = kernel;
  const numerator = new Float64Array(scale.length);
  const denominator = new Float64Array(scale.length);
  const nearestTo = nearestTable(codes, rule.largest);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === 0 && rule.preserveSparsity) continue;
    const channel = channelOf[i]!;
    const code = nearestTo[intervalOf(value / scale[channel]!, rule.largest)]!;
    numerator[channel] = numerator[channel]! + value * code;
    denominator[channel] = denominator[channel]! + code * code;
  }
  return scale.map((previous, c) => (numerator[c]! > 0 ? shortFloat(numerator[c]! / denominator[c]!) : previous));
}

function codeDomain(
  { values, channelOf }: Kernel,
  scale: Float32Array,
  skipZeros: boolean,
): { values: Float64Array; weights: Float64Array } {
  let kept = values.length;
  if (skipZeros) for (let i = 0; i < values.length; i++) if (values[i] === 0) kept--;
  const codes = new Float64Array(kept);
  const weights = new Float64Array(kept);
  let position = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (skipZeros && value === 0) continue;
    const s = scale[channelOf[i]!]!;
    codes[position] = value / s;
    weights[position++] = s * s;
  }
  return { values: codes, weights };
}
