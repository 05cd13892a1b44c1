/** Which range of an activation its codes span, told from what a representative data set makes of it. */
import type { ObserverPlan } from '../../spec/plan.js';
import type { Range } from './activations.js';
import type { Histogram } from './histogram.js';

/** Codes of int8 span a range from end to end; those of int16 reach as far on both sides of 0. */
export type CodeActivations = 'int8' | 'int16';

/** An observer that looks at more than the extremes. */
export type HistogramObserver = Exclude<ObserverPlan, { readonly name: 'min_max' }>;

/**
 * The range that an observer takes of a histogram; what lies outside is clipped. It holds 0, which is a code of its own.
 * `kl` is defined for the 256 codes of int8.
 */
export function observedRange(observer: HistogramObserver, histogram: Histogram, type: CodeActivations): Range {
  const { min, max } = histogram.range;
  // One number: there is nothing to clip.
  if (min === max) return histogram.range;
  switch (observer.name) {
    case 'percentile':
      return percentileRange(histogram, observer.percentile);
    case 'mse':
      // Steps of int16 are finer than bins: there is none that is worth clipping.
      return type === 'int8' ? leastErrorRange(histogram) : histogram.range;
    case 'kl':
      return leastDivergenceRange(histogram);
  }
  return observer satisfies never;
}

const widthOf = ({ range, counts }: Histogram): number => (range.max - range.min) / counts.length;

/** The same share of all values, zeros too, is clipped at each end; within a bin values are taken as spread evenly. */
function percentileRange(histogram: Histogram, percentile: number): Range {
  const { range, counts, zeros } = histogram;
  const width = widthOf(histogram);
  const all = counts.slice();
  all[Math.max(0, Math.min(counts.length - 1, Math.floor(-range.min / width)))]! += zeros;
  const clipped = (total(all) * (100 - percentile)) / 100;
  /** How far from the first of the bins. */
  const inwards = (counted: Float64Array): number => {
    let before = 0;
    const bin = counted.findIndex((count) => {
      if (count > 0 && before + count > clipped) return true;
      before += count;
      return false;
    });
    return width * (bin + (clipped - before) / counted[bin]!);
  };
  return { min: Math.min(0, range.min + inwards(all)), max: Math.max(0, range.max - inwards(all.slice().reverse())) };
}

/** From the lowest code to the highest. */
const steps = 255;

/**
 * The range of least expected squared error, over all pairs of edges of bins: step²/12 for each value, as of rounding, and the squared
 * distance of what is clipped ("MSE" of Nagel et al. 2021, "A White Paper on Neural Network Quantization", §3.1). Zeros have no error.
 */
function leastErrorRange(histogram: Histogram): Range {
  const { edges, below, above, count } = clippingErrors(histogram);
  const zero = edges.indexOf(0);
  let best = { error: Infinity, min: 0, max: 0 };
  for (let low = 0; low <= zero; low++) {
    for (let high = zero; high < edges.length; high++) {
      const step = (edges[high]! - edges[low]!) / steps;
      const error = (count * step * step) / 12 + below[low]! + above[high]!;
      if (error < best.error) best = { error, min: edges[low]!, max: edges[high]! };
    }
  }
  return { min: best.min, max: best.max };
}

interface ClippingErrors {
  /** Of bins, and 0: ascending. */
  readonly edges: Float64Array;
  /** Σ (distance to the edge)² of what lies below each edge. */
  readonly below: Float64Array;
  /** The same of what lies above. */
  readonly above: Float64Array;
  /** Of values ≠ 0. */
  readonly count: number;
}

/** Each bin counts as its centre. */
function clippingErrors(histogram: Histogram): ClippingErrors {
  const { range, counts } = histogram;
  const width = widthOf(histogram);
  const inner = Float64Array.from({ length: counts.length }, (_, bin) => range.min + bin * width);
  const edges = Float64Array.from(new Set([...inner, range.max, 0])).sort();
  const values = inner.map((edge) => edge + width / 2);
  const negated = (numbers: Float64Array): Float64Array => numbers.map((value) => -value).reverse();
  return {
    edges,
    below: errorsBelow(edges, values, counts),
    above: errorsBelow(negated(edges), negated(values), counts.slice().reverse()).reverse(),
    count: total(counts),
  };
}

function errorsBelow(edges: Float64Array, values: Float64Array, counts: Float64Array): Float64Array {
  let [next, weight, sum, squares] = [0, 0, 0, 0];
  return edges.map((edge) => {
    for (; next < values.length && values[next]! < edge; next++) {
      const [count, value] = [counts[next]!, values[next]!];
      weight += count;
      sum += count * value;
      squares += count * value * value;
    }
    return Math.max(0, squares - 2 * edge * sum + edge * edge * weight);
  });
}

const codes = 256;
/** Ranges that are compared differ by this many bins at each end. */
const stride = 8;
/** What a bin without values gets, so that no logarithm is of 0. */
const smoothing = 1e-4;

/**
 * The range [−t, t], within the extremes, whose 256 codes tell the least wrong distribution: KL(P ‖ Q), P: the values, those outside in the
 * last bins; Q: the values inside, evenly over the bins of each code that hold any (Migacz 2017, "8-bit inference with TensorRT"). Zeros, which are
 * exact, take no part.
 */
function leastDivergenceRange(histogram: Histogram): Range {
  const { range, counts } = histogram;
  const width = widthOf(histogram);
  const farthest = Math.max(-range.min, range.max);
  let best = { divergence: Infinity, low: 0, high: counts.length };
  for (let limit = farthest; limit > 0; limit -= stride * width) {
    const low = Math.max(0, Math.round((-limit - range.min) / width));
    const high = Math.min(counts.length, Math.round((limit - range.min) / width));
    if (high - low < codes) break;
    const divergence = divergenceOf(counts, low, high);
    if (divergence < best.divergence) best = { divergence, low, high };
  }
  const edge = (bin: number): number => (bin === counts.length ? range.max : range.min + bin * width);
  return { min: Math.min(0, edge(best.low)), max: Math.max(0, edge(best.high)) };
}

function divergenceOf(counts: Float64Array, low: number, high: number): number {
  const inside = counts.slice(low, high);
  const whole = inside.slice();
  whole[0]! += total(counts.subarray(0, low));
  whole[whole.length - 1]! += total(counts.subarray(high));
  const told = new Float64Array(inside.length);
  for (let code = 0; code < codes; code++) {
    const [first, end] = [code, code + 1].map((at) => Math.floor((at * inside.length) / codes)) as [number, number];
    const part = inside.subarray(first, end);
    const filled = whole.subarray(first, end).reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const mean = filled === 0 ? 0 : total(part) / filled;
    for (let bin = first; bin < end; bin++) told[bin] = whole[bin]! > 0 ? mean : 0;
  }
  const [p, q] = [smoothed(whole), smoothed(told)];
  const [ofP, ofQ] = [total(p), total(q)];
  return p.reduce((sum, value, bin) => sum + (value / ofP) * Math.log((value * ofQ) / (q[bin]! * ofP)), 0);
}

const smoothed = (counts: Float64Array): Float64Array => counts.map((count) => count + smoothing);

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);
