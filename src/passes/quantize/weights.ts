import type { Graph } from '../../graph/graph.js';
import { channelAxis, hasScalePerChannel, isLinear, type Linear } from '../../graph/linear.js';
import { floatsOf, tensorOf } from '../../graph/operands.js';
import { channelIndex, channelsOf } from '../../graph/real-values.js';
import type { WeightObserver } from '../../spec/plan.js';

/** Codes run from −127 to 127 (narrow range), so that no product of two of them needs a 17th bit. */
export const largestCode = 127;
/** As narrow for four bits: −8 has no counterpart. */
export const largestInt4 = 7;

/** How codes of a kernel are stored. */
export type StoredCodes = 'int8' | 'int4';

/** The smallest code is its negative. */
export const largestOf = { int8: largestCode, int4: largestInt4 } as const satisfies Record<StoredCodes, number>;

/** int8 codes of a kernel in the graph's layout, with its one scale or the scale of each channel. */
export interface WeightCodes {
  readonly codes: Int8Array;
  /** [channels] along `weightAxis`, or [1] for the whole tensor. */
  readonly scale: Float32Array;
}

/**
 * The axis of per-channel scales, null for one scale per tensor. Dense layers always have one: runtimes from before
 * per-channel FULLY_CONNECTED read the first scale only and give wrong results without an error.
 */
export function weightAxis(op: Linear, perAxis = true): number | null {
  return perAxis && hasScalePerChannel(op) ? channelAxis(op) : null;
}

/**
 * Symmetric scales max|w| / largest code, per slice along `axis` or per tensor. A channel of zeros takes the largest scale of the
 * layer (or 1 where all are zero), so that every scale is positive and its bias still fits.
 * @param channelOf of each position, where it is known already.
 */
export function channelScales(
  weights: Float32Array,
  shape: readonly number[],
  axis: number | null,
  largest = largestCode,
  channelOf = channelsOf(shape, axis),
): Float32Array {
  const tops = new Float64Array(axis === null ? 1 : shape[axis]!);
  for (let i = 0; i < weights.length; i++) {
    const [channel, magnitude] = [channelOf[i]!, Math.abs(weights[i]!)];
    if (magnitude > tops[channel]!) tops[channel] = magnitude;
  }
  const spare = tops.reduce((a, b) => Math.max(a, b)) || largest;
  return Float32Array.from(tops, (value) => Math.fround((value || spare) / largest) || smallestScale);
}

/** The smallest normal float32: what a scale that would underflow becomes. */
export const smallestScale = 2 ** -126;

/** q = clamp(round(w / s), −largest, largest), rounding halves away from zero as TfLiteRound does. */
export function toCodes(
  weights: Float32Array,
  shape: readonly number[],
  scale: Float32Array,
  axis: number | null,
  largest = largestCode,
  channelOf = channelsOf(shape, axis),
): Int8Array {
  const codes = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    const code = roundHalfAway(weights[i]! / scale[channelOf[i]!]!);
    codes[i] = code > largest ? largest : code < -largest ? -largest : code;
  }
  return codes;
}

/** w = s · q in float32. */
export function fromCodes(
  codes: Int8Array,
  shape: readonly number[],
  scale: Float32Array,
  axis: number | null,
): Float32Array {
  const channelOf = channelsOf(shape, axis);
  const weights = new Float32Array(codes.length);
  for (let i = 0; i < codes.length; i++) weights[i] = codes[i]! * scale[channelOf[i]!]!;
  return weights;
}

/** Codes and scales of every kernel of a float graph, by layer name. */
export function quantizeWeights(graph: Graph, perAxis = true): ReadonlyMap<string, WeightCodes> {
  return new Map(
    graph.operators
      .filter(isLinear)
      .map((op) => [op.name, nearestCodes(graph, op, 'int8', { perAxis, weightObserver: null })]),
  );
}

/** How kernels are rounded that no pass has settled. */
export interface WeightRounding {
  /** A scale for each output channel, where runtimes read them, or one for each kernel. */
  readonly perAxis: boolean;
  /** What a scale is taken from; null: the extremes at eight bits, the least squared error at four. */
  readonly weightObserver: WeightObserver | null;
}

const usualObserver = { int8: 'min_max', int4: 'mse' } as const satisfies Record<StoredCodes, WeightObserver>;

/** The nearest codes of a kernel under the scales that the observer chooses. */
export function nearestCodes(
  graph: Graph,
  op: Linear,
  stored: StoredCodes,
  { perAxis, weightObserver }: WeightRounding,
): WeightCodes {
  const { shape } = tensorOf(graph, op.constants.kernel);
  const weights = floatsOf(graph, op.constants.kernel);
  const axis = weightAxis(op, perAxis);
  const largest = largestOf[stored];
  const widest = channelScales(weights, shape, axis, largest);
  const isLeast = (weightObserver ?? usualObserver[stored]) === 'mse';
  const scale = isLeast ? leastErrorScales(weights, shape, axis, { widest, largest }) : widest;
  return { codes: toCodes(weights, shape, scale, axis, largest), scale };
}

/** Fractions of max|w| / largest code that scales are searched among, the largest first. */
const fractions = Array.from({ length: 26 }, (_, step) => 1 - step / 50);

/**
 * Each slice's scale that leaves the least squared error: clipping a few of the largest weights pays where there are few codes
 * (the "mse" observer of Nagel et al. 2021, "A White Paper on Neural Network Quantization", §3.1).
 */
export function leastErrorScales(
  weights: Float32Array,
  shape: readonly number[],
  axis: number | null,
  { widest, largest }: { readonly widest: Float32Array; readonly largest: number },
): Float32Array {
  const channelOf = channelIndex(shape, axis);
  const best = { scale: widest.slice(), error: new Float64Array(widest.length).fill(Infinity) };
  for (const fraction of fractions) {
    const scale = widest.map((value) => value * fraction || smallestScale);
    const error = new Float64Array(scale.length);
    toCodes(weights, shape, scale, axis, largest).forEach((code, i) => {
      error[channelOf(i)]! += (weights[i]! - code * scale[channelOf(i)]!) ** 2;
    });
    error.forEach((value, channel) => {
      if (value >= best.error[channel]!) return;
      [best.error[channel], best.scale[channel]] = [value, scale[channel]!];
    });
  }
  return best.scale;
}

export function roundHalfAway(value: number): number {
  return value < 0 ? -Math.floor(-value + 0.5) : Math.floor(value + 0.5);
}
