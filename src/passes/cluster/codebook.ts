/**
 * Clustering in the code domain: one int8 codebook for all channels of a layer.
 *
 * Before: a folded kernel w, channel c(i) of each value, a mask of pruned values.
 * After:  scale s[c] > 0, `codebook` of at most `clusters` distinct integers in [−127, 127], code q[i] in the codebook
 *         with q[i] = 0 wherever the mask is 0; the exported weight is s[c(i)]·q[i].
 * Formula: minimise Σ (w[i] − s[c(i)]·q[i])² by turns: with s fixed, u = w/s and the best codebook is k-means of u weighted
 *         by s² (so that the error counts in real units); with q fixed, s[c] = Σ w·q / Σ q² (least squares).
 * Why here: float clustering before folding (TFMOT) leaves k values per tensor that per-channel folding and scaling
 *         turn into k values per *channel*; clustered codes stay k per layer in the file that ships.
 */
import type { Random } from '../../core/random.js';
import { largestCode } from '../quantize/weights.js';
import type { CentroidInitialization } from './initialize.js';
import { initializeCentroids } from './initialize.js';
import { lloyd, nearest, sortValues } from './kmeans.js';

/** Scales at most 1 part in 9 off their optimum, which the next fit of the codes takes up. */
const scaleMantissaBits = 2;

export interface Codebook {
  /** Ascending distinct integers, −127..127. */
  readonly codes: Int8Array;
  /** [channels] */
  readonly scale: Float32Array;
}

export interface ClusteringRule {
  readonly numberOfClusters: number;
  readonly centroidInitialization: CentroidInitialization;
  /** Keep one centroid at 0 for the pruned values; it is one of the `numberOfClusters`. */
  readonly preserveSparsity: boolean;
}

export interface Kernel {
  /** [n] folded weights, pruned ones already 0. */
  readonly values: Float32Array;
  /** Index into the scales for each value. */
  readonly channelOf: Uint16Array;
}

/**
 * First codebook of a layer: k-means from the chosen initialisation, scales and codes settled by turns from the scales
 * `start` (max|w|/127 of each channel).
 */
export function makeCodebook(kernel: Kernel, rule: ClusteringRule, start: Float32Array, random: Random): Codebook {
  const { values, weights } = codeDomain(kernel, start, rule.preserveSparsity);
  if (values.length === 0) return { codes: Int8Array.of(0), scale: start };
  const free = rule.numberOfClusters - (rule.preserveSparsity ? 1 : 0);
  const sorted = sortValues(values, weights);
  const centroids = initializeCentroids(rule.centroidInitialization, sorted.values, sorted.weights, free, random);
  return settle(kernel, rule, lloyd(sorted, centroids, 100), start, 8);
}

/** The codebook moved to where training has taken the weights: a few turns from where it was. */
export function updateCodebook(kernel: Kernel, rule: ClusteringRule, previous: Codebook): Codebook {
  const centroids = Float64Array.from(previous.codes.filter((code) => !(rule.preserveSparsity && code === 0)));
  if (centroids.length === 0) return previous;
  return settle(kernel, rule, centroids, previous.scale, 1);
}

/** Code of each value: the nearest codebook entry to w/s; pruned values (exact zeros) are code 0 when sparsity is kept. */
export function assignCodes(kernel: Kernel, rule: ClusteringRule, { codes, scale }: Codebook): Int8Array {
  const assigned = new Int8Array(kernel.values.length);
  for (let i = 0; i < assigned.length; i++) {
    const value = kernel.values[i]!;
    if (value === 0 && rule.preserveSparsity) continue;
    assigned[i] = codes[nearest(codes, value / scale[kernel.channelOf[i]!]!)]!;
  }
  return assigned;
}

function settle(
  kernel: Kernel,
  rule: ClusteringRule,
  start: Float64Array,
  startScale: Float32Array,
  turns: number,
): Codebook {
  let centroids = start;
  let scale = startScale;
  for (let turn = 0; turn < turns; turn++) {
    const { values, weights } = codeDomain(kernel, scale, rule.preserveSparsity);
    centroids = lloyd(sortValues(values, weights), centroids, 3);
    scale = leastSquaresScale(kernel, withZero(centroids, rule), rule, scale);
  }
  // Stretch the codebook over the whole int8 range before rounding it: the same reals, the finest integers.
  const largest = centroids.reduce((max, centroid) => Math.max(max, Math.abs(centroid)), 0);
  const stretch = largest > 0 ? largestCode / largest : 1;
  const codes = distinctIntegers(withZero(centroids, rule), stretch);
  return {
    codes,
    scale: leastSquaresScale(
      kernel,
      codes,
      rule,
      scale.map((s) => s / stretch),
    ),
  };
}

function withZero(centroids: Float64Array, rule: ClusteringRule): Float64Array {
  return rule.preserveSparsity ? Float64Array.of(...centroids, 0).sort() : centroids;
}

function distinctIntegers(centroids: Float64Array, stretch: number): Int8Array {
  return Int8Array.from([...new Set(Array.from(centroids, (c) => Math.round(c * stretch)))].sort((a, b) => a - b));
}

function leastSquaresScale(
  kernel: Kernel,
  codes: ArrayLike<number>,
  rule: ClusteringRule,
  scale: Float32Array,
): Float32Array {
  const { values, channelOf } = kernel;
  const numerator = new Float64Array(scale.length);
  const denominator = new Float64Array(scale.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === 0 && rule.preserveSparsity) continue;
    const channel = channelOf[i]!;
    const code = codes[nearest(codes, value / scale[channel]!)]!;
    numerator[channel] = numerator[channel]! + value * code;
    denominator[channel] = denominator[channel]! + code * code;
  }
  return scale.map((previous, c) => (numerator[c]! > 0 ? shortFloat(numerator[c]! / denominator[c]!) : previous));
}

/**
 * The nearest number with `scaleMantissaBits` bits after the leading one. A file stores a scale per channel and its
 * product with the input's scale per bias: full floats are noise no compressor can shorten, while short ones repeat.
 */
function shortFloat(value: number): number {
  const exponent = Math.floor(Math.log2(value));
  const step = 2 ** (exponent - scaleMantissaBits);
  return Math.round(value / step) * step;
}

function codeDomain(
  { values, channelOf }: Kernel,
  scale: Float32Array,
  skipZeros: boolean,
): { values: Float64Array; weights: Float64Array } {
  const kept = skipZeros ? values.reduce((count, value) => count + (value === 0 ? 0 : 1), 0) : values.length;
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
