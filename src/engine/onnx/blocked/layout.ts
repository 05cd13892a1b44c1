/**
 * Channel blocks, as onnxruntime's nchwc kernels store them: [N, C/b, H, W, b], declared [N, C, H, W] with C rounded up
 * to the block. What the extra channels hold is finite and never read back: filters have zeros for them.
 */
import { nchwcDomain, type GraphBuilder, type OnnxAttributes } from '../builder.js';
import { joinPhases, type Phases } from '../kernels/input-gradient.js';
import { border } from '../kernels/spatial.js';
import type { BlockedLayout, Lowering } from '../lowering.js';

export const roundUp = (value: number, block: number): number => Math.ceil(value / block) * block;

export function blockedLayout(block: number): BlockedLayout {
  return {
    block,
    toBlocks(b, value, shape, channelsLast) {
      const [n, h, w, c] = shape as [number, number, number, number];
      const stored = roundUp(c, block);
      // ReorderInput copies four channels at a time; it rounds up to the block by itself.
      const reach = roundUp(c, 4);
      const shortBy = reach - c;
      const ends = channelsLast ? [0, 0, 0, shortBy] : [0, shortBy, 0, 0];
      const padded = shortBy === 0 ? value : b.node('Pad', [value, b.indices([0, 0, 0, 0, ...ends])]);
      // One pixel, or one block of channels stored last, is in blocks already.
      if (reach === stored && (h * w === 1 || (channelsLast && stored === block))) {
        return b.reshape(padded, [n, stored, h, w]);
      }
      return b.node('ReorderInput', [padded], channelsLast ? { channels_last: 1 } : {}, nchwcDomain);
    },
    fromBlocks(b, value, shape, channelsLast) {
      const [n, h, w, c] = shape as [number, number, number, number];
      if (c === roundUp(c, block) && (h * w === 1 || (channelsLast && c === block))) {
        return b.reshape(value, channelsLast ? [n, h, w, c] : [n, c, h, w]);
      }
      const attributes = { channels: c, ...(channelsLast ? { channels_last: 1 } : {}) };
      return b.node('ReorderOutput', [value], attributes, nchwcDomain);
    },
  };
}

export type Four = readonly [number, number, number, number];
export const four = (lowering: Lowering, index: number) => lowering.shape(index) as Four;

/** True for activations that are better left NCHW: few channels, and nothing has put them into blocks. */
export function isNarrow(lowering: Lowering, index: number): boolean {
  return four(lowering, index)[3] < lowering.blocked!.block && !lowering.has(index, 'blocked');
}

/** dy in blocks, or dy without a factor per channel [C] that belongs to it. */
export function gradientOf(lowering: Lowering, dy: number): { readonly value: string; readonly scale: string | null } {
  return lowering.scaledOf(dy) ?? { value: lowering.get(dy, 'blocked'), scale: null };
}

/** Keeps a tensor in phases, which are joined only for a reader that needs it whole. */
export function setPhases(lowering: Lowering, index: number, phases: Phases): void {
  const { builder, blocked } = lowering;
  lowering.setPhases(index, phases, () => joinPhases(builder, phases, storedShape(lowering, index), blocked!.block));
}

/** [N, C, H, W] of a recorded [N, H, W, C], C as stored. */
export function storedShape(lowering: Lowering, index: number): [number, number, number, number] {
  const [n, h, w, c] = four(lowering, index);
  return [n, roundUp(c, lowering.blocked!.block), h, w];
}

/** Appends zeros to the last axis. */
export function padLast(b: GraphBuilder, value: string, shape: readonly number[], to: number): string {
  const by = to - shape.at(-1)!;
  if (by === 0) return value;
  return b.node('Pad', [value, b.indices([...shape.map(() => 0), ...shape.slice(1).map(() => 0), by])]);
}

/** A recorded [C] vector with zeros up to the block: [Cp]. */
export function paddedVector(lowering: Lowering, value: string, channels: number): string {
  return padLast(lowering.builder, value, [channels], roundUp(channels, lowering.blocked!.block));
}

/** The first `channels` of a [Cp] vector. */
export function unpadded(b: GraphBuilder, vector: string, stored: number, channels: number): string {
  if (stored === channels) return vector;
  return b.slice(vector, [0], [channels], [0]);
}

export function nchwcConv(b: GraphBuilder, inputs: readonly string[], attributes: OnnxAttributes): string {
  return b.node('Conv', inputs, attributes, nchwcDomain);
}

/** Attributes of an activation that a kernel applies as it stores. */
export function fusedActivation(activation: string): OnnxAttributes {
  if (activation === 'relu') return { activation: 'Relu' };
  if (activation === 'relu6') return { activation: 'Clip', activation_params: { floats: [0, 6] } };
  return {};
}

/** Attributes of |x|, exact: what the kernel multiplies negative values by is −1. */
export const absolute: OnnxAttributes = { activation: 'LeakyRelu', activation_params: { floats: [-1] } };

/** Pixels that a depthwise kernel takes at a time: enough to repay its call, few enough to be in the cache when it applies an activation. */
const longLine = 64;

/** [N, C, H, W] with several rows as one, for kernels that see no neighbours: they are called once for each row. */
function withLongRows([n, c, h, w]: Four): Four {
  for (let rows = Math.min(h, Math.floor(longLine / w)); rows > 1; rows--) {
    if (h % rows === 0) return [n, c, h / rows, w * rows];
  }
  return [n, c, h, w];
}

/**
 * activation(x · scale + shift + sum), per channel: one pass. `shape` is that of x as stored; `scale` and `shift` are [Cp] or
 * numbers for all.
 */
export function channelAffine(
  b: GraphBuilder,
  x: string,
  shape: Four,
  scale: string | number,
  shift: string | number,
  sum: string | null = null,
  activation: OnnxAttributes = {},
): string {
  const stored = shape[1];
  const rows = withLongRows(shape);
  const isLong = rows[2] !== shape[2];
  const view = (value: string): string => (isLong ? b.reshape(value, rows) : value);
  const vector = (value: string | number) =>
    typeof value === 'number' ? b.floats(new Float32Array(stored).fill(value)) : value;
  const filter = b.reshape(vector(scale), [stored, 1, 1, 1]);
  const inputs = [view(x), filter, vector(shift), ...(sum === null ? [] : [view(sum)])];
  const result = nchwcConv(b, inputs, { group: stored, ...activation });
  return isLong ? b.reshape(result, shape) : result;
}

/**
 * Zeros around an image (ONNX order), by a depthwise 1x1 convolution with ones: it runs on every thread, Pad on one.
 * A negative side cuts off.
 */
export function frame(b: GraphBuilder, x: string, shape: readonly number[], sides: readonly number[], block: number) {
  const cuts = sides.map((side) => Math.min(0, side));
  const added = sides.map((side) => Math.max(0, side));
  const cut = border(b, x, shape, cuts, block);
  if (added.every((side) => side === 0)) return cut;
  return nchwcConv(b, [cut, ones(b, shape[1]!)], { pads: added, group: shape[1]! });
}

/** The filter of a depthwise 1x1 convolution that changes no value. */
export const ones = (b: GraphBuilder, channels: number): string =>
  b.floats(new Float32Array(channels).fill(1), [channels, 1, 1, 1]);

/** Σ over pixels of x·y, per image and channel, [N, Cp]: a convolution of x by y as large as the image. */
export function imageProducts(b: GraphBuilder, x: string, y: string, [n, c, h, w]: readonly number[]): string {
  const maps = n! * c!;
  const product = nchwcConv(b, [b.reshape(x, [1, maps, h!, w!]), b.reshape(y, [maps, 1, h!, w!])], { group: maps });
  return b.reshape(product, [n!, c!]);
}

/** Mean over pixels, per image and channel, [N, Cp]. */
export function imageMeans(b: GraphBuilder, x: string, [n, c]: readonly number[]): string {
  return b.reshape(b.node('GlobalAveragePool', [x], {}, nchwcDomain), [n!, c!]);
}

/** Mean over images and pixels, [C]. */
export function channelMeans(lowering: Lowering, index: number): string {
  const { builder: b } = lowering;
  const shape = storedShape(lowering, index);
  const perImage = imageMeans(b, lowering.get(index, 'blocked'), shape);
  const means = b.node('ReduceMean', [perImage], { axes: [0], keepdims: 0 });
  return unpadded(b, means, shape[1], lowering.shape(index)[3]!);
}
