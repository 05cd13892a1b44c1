/**
 * Products of channels: Σ over images and pixels of x·y for each channel of x with each of y. They are gradients to pointwise
 * filters and the covariances of channels.
 */
import { nchwcDomain, type GraphBuilder } from '../builder.js';
import { nchw, type Lowering } from '../lowering.js';
import { nchwcConv, type Four } from './layout.js';

/** Channels as the columns of an image whose channels are the pixels of x, by image: [1, N·H·W, 1, width] in blocks. */
export interface Columns {
  readonly value: string;
  readonly width: number;
}

/** Whether a product of channels is one convolution for each image: the pixels fill blocks, and repay the sum over images. */
export const hasPixelColumns = (lowering: Lowering, [, h, w]: Four, fewest: number): boolean =>
  (h * w) % lowering.blocked!.block === 0 && h * w >= fewest;

/** The channels of a recorded tensor as columns. */
export const columnsOf = (lowering: Lowering, index: number): Columns =>
  columns(lowering.builder, lowering.get(index, nchw), lowering.shape(index) as Four);

/** The same of values in blocks, of a recorded shape [N, H, W, C]. */
export function columnsOfBlocks(b: GraphBuilder, value: string, shape: Four): Columns {
  return columns(b, b.node('ReorderOutput', [value], { channels: shape[3] }, nchwcDomain), shape);
}

function columns(b: GraphBuilder, channelsFirst: string, [n, h, w, c]: Four): Columns {
  const pixelsLast = b.reshape(channelsFirst, [n, c, 1, h * w]);
  const value = b.node('ReorderInput', [pixelsLast], { channels_last: 1 }, nchwcDomain);
  return { value: b.reshape(value, [1, n * h * w, 1, c]), width: c };
}

/** One more column, of ones: its products with y are the sums of y. */
export function withOnes(b: GraphBuilder, { value, width }: Columns, pixels: number, block: number): Columns {
  const view = b.reshape(value, [pixels / block, width, block]);
  const padded = b.node('Pad', [view, b.indices([0, 0, 0, 0, 1, 0]), b.scalar(1)]);
  return { value: b.reshape(padded, [1, pixels, 1, width + 1]), width: width + 1 };
}

/**
 * The products of columns with the channels of y, whose blocks, [N, C, H, W], are filters as they are: [C/b, width, b], which is
 * an image of one row in blocks, [1, C, 1, width].
 */
export function channelProducts(b: GraphBuilder, x: Columns, y: string, [n, c, h, w]: Four): string {
  const filters = b.reshape(y, [n * c, h * w, 1, 1]);
  const perImage = b.reshape(nchwcConv(b, [x.value, filters], { group: n }), [n, c * x.width]);
  return b.reshape(b.node('ReduceSum', [perImage, b.indices([0])], { keepdims: 0 }), [1, c, 1, x.width]);
}

/** Products as rows, [width, channels]. */
export function asRows(b: GraphBuilder, products: string, width: number, channels: number): string {
  return b.reshape(b.node('ReorderOutput', [products], { channels, channels_last: 1 }, nchwcDomain), [width, channels]);
}

/** Products as columns, [channels, width]. */
export function asColumns(b: GraphBuilder, products: string, width: number, channels: number): string {
  return b.reshape(b.node('ReorderOutput', [products], { channels }, nchwcDomain), [channels, width]);
}
