/**
 * Images with the batch last, [C, H, W, N]: a pixel is a run of N numbers, so that slices, padding and im2col move long
 * runs, and a matrix product takes all images at once. Standard operators see them as one image.
 */
import type { GraphBuilder } from '../builder.js';
import type { Lowering } from '../lowering.js';
import { onnxPads, type Geometry, type Pair } from '../kernels/spatial.js';

/** [C, H, W, N] */
export type ImageShape = readonly [channels: number, height: number, width: number, images: number];

/** Of a recorded [N, H, W, C]. */
export function imageShape(lowering: Lowering, index: number): ImageShape {
  const [n, h, w, c] = lowering.shape(index) as [number, number, number, number];
  return [c, h, w, n];
}

/** As src/engine/onnx/kernels/spatial.ts sees them: one image of C·N channels in blocks of N. */
export const asBlocks = ([c, h, w, n]: ImageShape) => [1, c * n, h, w] as const;

export interface Filter {
  /** [O, C / groups, kh, kw] */
  readonly value: string;
  readonly outChannels: number;
  /** C / groups */
  readonly inChannels: number;
  readonly size: Pair;
}

const extent = (size: number, kernel: number, dilation: number, pads: number, stride: number) =>
  Math.floor((size + pads - dilation * (kernel - 1) - 1) / stride) + 1;

/**
 * A convolution of x, [C, H, W, N] → [O, Ho, Wo, N]. Without a stride along the width, a step of one pixel is a step of
 * N numbers in rows of W·N: two axes are enough, and faster than three.
 */
export function convolve(
  b: GraphBuilder,
  x: string,
  shape: ImageShape,
  filter: Filter,
  { strides, dilations, pads }: Geometry,
  bias: string | null = null,
): { readonly value: string; readonly shape: ImageShape } {
  const [c, h, w, n] = shape;
  const [kh, kw] = filter.size;
  const [top, left, bottom, right] = onnxPads(pads) as [number, number, number, number];
  const group = c / filter.inChannels;
  const outShape = [
    filter.outChannels,
    extent(h, kh, dilations[0], top + bottom, strides[0]),
    extent(w, kw, dilations[1], left + right, strides[1]),
    n,
  ] as const;
  const last = bias === null ? [] : [bias];
  if (strides[1] === 1) {
    const attributes = {
      strides,
      dilations: [dilations[0], dilations[1] * n],
      pads: [top, left * n, bottom, right * n],
      group,
    };
    const y = b.node('Conv', [b.reshape(x, [1, c, h, w * n]), filter.value, ...last], attributes);
    return { value: b.reshape(y, outShape), shape: outShape };
  }
  const attributes = {
    strides: [...strides, 1],
    dilations: [...dilations, 1],
    pads: [top, left, 0, bottom, right, 0],
    group,
  };
  const taps = b.reshape(filter.value, [filter.outChannels, filter.inChannels, kh, kw, 1]);
  const y = b.node('Conv', [b.reshape(x, [1, c, h, w, n]), taps, ...last], attributes);
  return { value: b.reshape(y, outShape), shape: outShape };
}

/** The pixels from `begin` on that are `stride` apart, `count` along each axis. */
export function pixels(
  b: GraphBuilder,
  x: string,
  [, h, w]: ImageShape,
  begin: Pair,
  stride: Pair,
  count: Pair,
): string {
  const ends = [begin[0] + stride[0] * (count[0] - 1) + 1, begin[1] + stride[1] * (count[1] - 1) + 1];
  const isAll = begin.every((at) => at === 0) && count[0] === h && count[1] === w;
  return isAll ? x : b.slice(x, begin, ends, [1, 2], stride);
}
