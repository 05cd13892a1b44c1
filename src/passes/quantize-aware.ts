/**
 * The joint constraint of fine-tuning, on a folded graph: pruned weights stay 0, clustered kernels live on their
 * codebook of int8 or int4 codes, or of vectors of them, the other kernels on their per-channel grid of 8 or 4 bits. Training sees
 * exactly the weights that will ship, or with quantisation noise a random part of them at each step.
 *
 * Before: latent folded weights.  After: effective weights scale[c]·code, code in int8.
 * Conditions: no BatchNorm left; kernels named by their span in the packed parameter vector.
 * Preserves: zeros of the incoming weights (the mask of pruning), at most `numberOfClusters` codes, or vectors of codes, per clustered
 * kernel.
 */
import { seededRandom } from '../core/random.js';
import type { Arrays } from '../engine/engine.js';
import { channelAxis, isLinear, takesInt4 } from '../graph/linear.js';
import type { Graph } from '../graph/graph.js';
import { layoutOf } from '../graph/parameters.js';
import { channelsOf } from '../graph/real-values.js';
import { vectorBlocks, type VectorBlocks } from '../graph/vector-blocks.js';
import type { Codebook, ClusteringRule, Kernel } from './cluster/codebook.js';
import { assignCodes, makeCodebook, updateCodebook } from './cluster/codebook.js';
import { channelCodebooks, type ChannelLayer } from './cluster/channel-codebooks.js';
import { productCodebooks, type ProductLayer } from './cluster/product-codebooks.js';
import { assignRatedCodes } from './cluster/rated-codebook.js';
import { ratedCodebooks, type RatedLayer, type RateSettings } from './cluster/rated-codebooks.js';
import type { Projection } from './projection.js';
import { lowestSparsity } from './prune/projection.js';
import type { Freezing } from './quantize/freezing.js';
import type { GridKernel, LearnedScales } from './quantize/learned-scales.js';
import { roundedAt, roundedBlocksAt, type QuantNoise } from './quantize/quant-noise.js';
import { channelScales, largestCode, largestInt4, toCodes, weightAxis, type WeightCodes } from './quantize/weights.js';

export interface KernelSpan extends GridKernel {
  /** Index into the scales for each value, [size]. */
  readonly channelOf: Uint16Array;
  readonly clustering: ClusteringRule | null;
  /** What its codebook holds vectors for; null: it holds single codes. */
  readonly blocks: VectorBlocks | null;
  /** Its output channels, where each has a codebook of its own; null: one codebook serves all. */
  readonly outputs: VectorBlocks | null;
  /** Bits of the grid that training sees (QAT); null: unclustered kernels stay float until they are exported. */
  readonly rounds: 8 | 4 | null;
  /** Of its codes, 7 where it has four bits. */
  readonly largest: number;
  /** Whether exact zeros at the start are pruned weights that must stay. */
  readonly pruned: boolean;
}

export interface QuantizedWeights extends Projection {
  /** Codes for these latent weights, by layer, of the kernels that are clustered or rounded. */
  codes(latent: Float32Array, trained?: Arrays): ReadonlyMap<string, WeightCodes>;
  /** Which centroid each weight of a clustered kernel had in the last step, by layer. */
  members(): ReadonlyMap<string, Membership>;
  /** Where the codes have to have a size: codebooks with which those of these latent weights do. */
  meet(latent: Float32Array): void;
}

/** Of a kernel, for each of its weights. */
export interface Membership {
  /** Number of its centroid, from 0; −1 for a zero that stays. */
  readonly cluster: Float32Array;
  /** Its scale as a share of the mean scale of the kernel. */
  readonly unit: Float32Array;
}

/** Every kernel of a folded graph with the rules that hold for it. Layers are named exactly; patterns are resolved before. */
export function kernelSpans(
  graph: Graph,
  rules: {
    readonly pruned: readonly string[];
    /** Null for a layer that is not clustered. */
    readonly clustering: (layer: string) => Omit<ClusteringRule, 'largest'> | null;
    /** Weights of the blocks of a clustered layer; absent: 1, its weights by themselves. */
    readonly blockSize?: (layer: string) => number;
    /** Whether each output channel of a clustered layer has a codebook of its own; absent: no layer has. */
    readonly perChannel?: (layer: string) => boolean;
    readonly rounds: (layer: string) => KernelSpan['rounds'];
    /** Scales per channel where the runtime reads them, or one per kernel. */
    readonly perAxis: boolean;
  },
): readonly KernelSpan[] {
  const kernels = new Map(layoutOf(graph).parameters.map((parameter) => [parameter.tensor, parameter]));
  return graph.operators.filter(isLinear).map((op) => {
    const { shape, offset, size } = kernels.get(op.constants.kernel)!;
    const axis = weightAxis(op, rules.perAxis);
    const clustering = rules.clustering(op.name);
    const rounds = rules.rounds(op.name);
    const largest = rounds === 4 && takesInt4(op) ? largestInt4 : largestCode;
    const blockSize = clustering ? (rules.blockSize?.(op.name) ?? 1) : 1;
    return {
      layer: op.name,
      tensor: op.constants.kernel,
      offset,
      size,
      shape,
      axis,
      channelOf: channelsOf(shape, axis),
      clustering: clustering && { ...clustering, largest },
      blocks: blockSize > 1 ? vectorBlocks(shape, channelAxis(op), blockSize) : null,
      outputs: clustering && rules.perChannel?.(op.name) ? vectorBlocks(shape, channelAxis(op), size) : null,
      pruned: rules.pruned.includes(op.name),
      rounds,
      largest,
    };
  });
}

export interface RoundingSettings {
  readonly seed: number;
  /** Codebooks are refitted each time so many steps are done. */
  readonly codebookFrequency: number;
  /** Which part of the weights a step rounds; null: all of them. What ships is rounded whole. */
  readonly noise: QuantNoise | null;
  /** Scales that the step trains; null: each is that of the largest weight. */
  readonly scales?: LearnedScales | null;
  /** Holds codes that go to and fro; null: none is held. */
  readonly held?: Freezing | null;
  /** What the bits of the codes of clustered kernels cost; null: nothing. */
  readonly rate?: RateSettings | null;
}

/** `initial`: the packed folded weights, [n]. */
export function quantizedWeights(
  kernels: readonly KernelSpan[],
  initial: Float32Array,
  { seed, codebookFrequency, noise, scales = null, held = null, rate = null }: RoundingSettings,
): QuantizedWeights {
  const mask = pruningMask(kernels, initial);
  const codebooks = new Map<string, Codebook>();
  const rated = rate && ratedCodebooks(rate);
  const products = productCodebooks(seed);
  const channels = channelCodebooks();
  const masked = new Float32Array(initial.length);
  const lastCodes = new Map<string, Int8Array>();

  const kernelOf = ({ offset, size, channelOf }: KernelSpan): Kernel => ({
    values: masked.subarray(offset, offset + size),
    channelOf,
  });
  const applyMask = (latent: Float32Array): void => {
    for (let i = 0; i < latent.length; i++) masked[i] = mask[i] === 0 ? 0 : latent[i]!;
  };
  const widestScale = (span: KernelSpan): Float32Array =>
    channelScales(kernelOf(span).values, span.shape, span.axis, span.largest, span.channelOf);
  const productOf = (span: KernelSpan, clustering: ClusteringRule, blocks: VectorBlocks): ProductLayer => ({
    name: span.layer,
    kernel: { ...kernelOf(span), blocks },
    rule: { ...clustering, keepsZeros: span.pruned && clustering.preserveSparsity },
    start: () => widestScale(span),
  });
  const channelsOfLayer = (span: KernelSpan, clustering: ClusteringRule, outputs: VectorBlocks): ChannelLayer => ({
    name: span.layer,
    kernel: { ...kernelOf(span), outputs },
    rule: { ...clustering, keepsZeros: span.pruned && clustering.preserveSparsity },
    start: () => widestScale(span),
  });
  const ratedLayers = (): readonly RatedLayer[] =>
    kernels.flatMap((span) =>
      span.clustering === null
        ? []
        : [{ name: span.layer, kernel: kernelOf(span), rule: span.clustering, start: widestScale(span) }],
    );
  const firstCodebook = (span: KernelSpan, clustering: ClusteringRule): Codebook =>
    makeCodebook(kernelOf(span), clustering, widestScale(span), (codes) =>
      seededRandom(seed, `cluster/${span.layer}/${codes}`),
    );
  /** @param step of the training that sees them; null: codes that only ship. */
  const codesOf = (span: KernelSpan, trained: Arrays, step: number | null): WeightCodes => {
    const kernel = kernelOf(span);
    if (span.clustering === null) {
      const { shape, axis, largest, channelOf } = span;
      const scale = scales?.of(span.layer, trained) ?? channelScales(kernel.values, shape, axis, largest, channelOf);
      const codes = toCodes(kernel.values, shape, scale, axis, largest, channelOf);
      if (step === null) held?.hold(span.layer, codes);
      else held?.observe(span.layer, codes, step);
      return { codes, scale };
    }
    if (span.blocks) return products.codes(productOf(span, span.clustering, span.blocks));
    if (span.outputs) return channels.codes(channelsOfLayer(span, span.clustering, span.outputs));
    if (rated) {
      const book = rated.of(span.layer);
      return { codes: assignRatedCodes(kernel, span.clustering, book), scale: book.scale };
    }
    const codebook = codebooks.get(span.layer) ?? firstCodebook(span, span.clustering);
    return { codes: assignCodes(kernel, span.clustering, codebook), scale: codebook.scale };
  };

  /** @param step of the training; null: what ships. */
  const project = (
    { latent, effective, trained }: Projected,
    { refits, step }: { readonly refits: boolean; readonly step: number | null },
  ): void => {
    applyMask(latent);
    effective.set(masked);
    if (rated && (refits || !rated.isFitted())) rated.fit(ratedLayers(), step ?? 0);
    for (const span of kernels) {
      if (span.clustering !== null && span.blocks) products.fit(productOf(span, span.clustering, span.blocks));
      else if (span.clustering !== null && span.outputs)
        channels.fit(channelsOfLayer(span, span.clustering, span.outputs), refits);
      else if (span.clustering !== null && !rated) {
        const previous = codebooks.get(span.layer);
        if (!previous) codebooks.set(span.layer, firstCodebook(span, span.clustering));
        else if (refits) codebooks.set(span.layer, updateCodebook(kernelOf(span), span.clustering, previous));
      }
      if (span.clustering === null && span.rounds === null) continue;
      const { codes, scale } = codesOf(span, trained, step);
      if (span.clustering !== null) lastCodes.set(span.layer, codes);
      const isRounded = noise && step !== null ? roundedIn(noise, span, step) : null;
      const isHeld = step === null ? undefined : held?.of(span.layer);
      const { offset, size, channelOf, largest } = span;
      for (let i = 0; i < size; i++) {
        const at = offset + i;
        const unit = scale[channelOf[i]!]!;
        const rounded = codes[i]! * unit;
        if (isHeld?.[i] === 1) masked[at] = rounded;
        if (isRounded === null || isRounded(i)) effective[at] = rounded;
        // A learned scale may not reach all weights.
        else effective[at] = scales ? clip(masked[at]!, largest * unit) : masked[at]!;
      }
    }
  };

  return {
    apply(step, latent, effective, trained = {}) {
      project({ latent, effective, trained }, { refits: step % codebookFrequency === 0, step });
      // What pruned and held weights would be tells a scale nothing.
      if (scales ?? held) latent.set(masked);
    },
    settle(latent, trained = {}) {
      const effective = new Float32Array(latent.length);
      project({ latent, effective, trained }, { refits: false, step: null });
      return effective;
    },
    codes(latent, trained = {}) {
      applyMask(latent);
      const settled = kernels.filter(({ clustering, rounds }) => clustering !== null || rounds !== null);
      return new Map(settled.map((span) => [span.layer, codesOf(span, trained, null)]));
    },
    members: () =>
      new Map(
        kernels.flatMap((span) => {
          const [book, codes] = [codebooks.get(span.layer), lastCodes.get(span.layer)];
          return span.clustering && book && codes ? [[span.layer, membersOf(span, span.clustering, book, codes)]] : [];
        }),
      ),
    meet(latent) {
      applyMask(latent);
      rated?.meet(ratedLayers());
    },
    save: () => ({
      ...rated?.save(),
      ...products.save(),
      ...channels.save(),
      ...Object.fromEntries(
        [...codebooks].flatMap(([layer, { codes, scale }]) => [
          [`${layer}#codes`, Float32Array.from(codes)],
          [`${layer}#scale`, scale],
        ]),
      ),
      ...held?.save(),
    }),
    restore(state) {
      held?.restore(state);
      rated?.restore(state);
      if (rated) return;
      products.restore(
        kernels.flatMap(({ layer, blocks }) => (blocks ? [layer] : [])),
        state,
      );
      channels.restore(
        kernels.flatMap(({ layer, outputs }) => (outputs ? [layer] : [])),
        state,
      );
      for (const { layer, clustering, outputs } of kernels) {
        if (clustering === null || outputs) continue;
        const codes = state[`${layer}#codes`];
        const scale = state[`${layer}#scale`];
        if (codes && scale) codebooks.set(layer, { codes: Int8Array.from(codes), scale: Float32Array.from(scale) });
      }
    },
    metrics(effective) {
      const pruned = kernels.filter((span) => span.pruned);
      return {
        ...(pruned.length > 0 ? { sparsity: lowestSparsity(pruned, effective) } : {}),
        ...(held ? { frozen: held.share() } : {}),
      };
    },
  };
}

/** Blocks of a codebook of vectors are rounded whole; others are those of the noise. */
const roundedIn = (noise: QuantNoise, { layer, blocks }: KernelSpan, step: number): ((weight: number) => boolean) =>
  blocks ? roundedBlocksAt(noise, layer, step, blocks) : roundedAt(noise, layer, step);

function membersOf(
  { channelOf }: KernelSpan,
  { preserveSparsity }: ClusteringRule,
  { codes: book, scale }: Codebook,
  codes: Int8Array,
): Membership {
  const mean = scale.reduce((sum, value) => sum + value, 0) / scale.length;
  const numbers = new Map(Array.from(book, (code, at) => [code, preserveSparsity && code === 0 ? -1 : at]));
  return {
    cluster: Float32Array.from(codes, (code) => numbers.get(code) ?? -1),
    unit: Float32Array.from(channelOf, (channel) => scale[channel]! / mean),
  };
}

interface Projected {
  readonly latent: Float32Array;
  readonly effective: Float32Array;
  readonly trained: Arrays;
}

const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** Kernels whose grid is their own, and so may be learned: those that training rounds to no codebook. */
export const gridKernels = (kernels: readonly KernelSpan[]): readonly KernelSpan[] =>
  kernels.filter(({ clustering, rounds }) => clustering === null && rounds !== null);

function pruningMask(kernels: readonly KernelSpan[], initial: Float32Array): Float32Array {
  const mask = new Float32Array(initial.length).fill(1);
  for (const { offset, size, pruned } of kernels) {
    if (!pruned) continue;
    for (let i = offset; i < offset + size; i++) mask[i] = initial[i] === 0 ? 0 : 1;
  }
  return mask;
}
