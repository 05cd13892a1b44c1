/**
 * Convolutions and their gradients with standard operators, NCHW. The gradient to the input is a convolution of the
 * zero-stretched dy with the flipped filter; the gradient to a dense filter is im2col (one grouped convolution with
 * one-hot filters: exact, and twice as fast as slices) and a matrix product; to a depthwise filter, a convolution of x
 * by dy with one group per image and channel.
 */
import type { TraceOp } from '../../trace/trace.js';
import type { GraphBuilder } from '../builder.js';
import { nchw, oihw, type Emit, type Lowering } from '../lowering.js';

export interface Geometry {
  readonly strides: readonly [number, number];
  readonly dilations: readonly [number, number];
  /** top, bottom, left, right */
  readonly pads: readonly [number, number, number, number];
}
export type Pair = readonly [number, number];

export const geometryOf = (op: TraceOp): Geometry => op.attributes as unknown as Geometry;
/** ONNX order: begins, then ends. */
export const onnxPads = ([top, bottom, left, right]: Geometry['pads']) => [top, left, bottom, right];

/** Rows and columns spread apart by a stride, with zeros between and after: [N, C, H·s, W·s]. */
export function stretch(b: GraphBuilder, value: string, shape: readonly number[], [sh, sw]: Pair): string {
  const [n, c, h, w] = shape as [number, number, number, number];
  if (sh === 1 && sw === 1) return value;
  const apart = b.reshape(value, [n, c, h, 1, w, 1]);
  const padded = b.node('Pad', [apart, b.indices([0, 0, 0, 0, 0, 0, 0, 0, 0, sh - 1, 0, sw - 1])]);
  return b.reshape(padded, [n, c, h * sh, w * sw]);
}

/** Cuts rows and columns off the end. */
export function crop(b: GraphBuilder, value: string, [h, w]: Pair, [toH, toW]: Pair): string {
  if (toH >= h && toW >= w) return value;
  const bounds = [
    [0, 0],
    [Math.min(h, toH), Math.min(w, toW)],
    [2, 3],
  ].map((list) => b.indices(list));
  return b.node('Slice', [value, ...bounds]);
}

/** Zeros after the last row and column. */
export function padEnd(b: GraphBuilder, value: string, [h, w]: Pair, [toH, toW]: Pair): string {
  if (toH <= h && toW <= w) return value;
  const ends = [0, 0, 0, 0, 0, 0, Math.max(0, toH - h), Math.max(0, toW - w)];
  return b.node('Pad', [value, b.indices(ends)]);
}

/** A recorded filter [kh, kw, a, b] with both spatial axes reversed, as [a, b, kh, kw]. */
export function flippedFilter(lowering: Lowering, index: number): string {
  const { builder } = lowering;
  const [kh, kw, a, b] = lowering.shape(index) as [number, number, number, number];
  const flat = builder.reshape(lowering.get(index), [kh * kw, a * b]);
  const reversed = builder.indices(Array.from({ length: kh * kw }, (_, i) => kh * kw - 1 - i));
  const flipped = kh * kw === 1 ? flat : builder.node('Gather', [flat, reversed], { axis: 0 });
  return builder.reshape(builder.transpose(flipped, [1, 0]), [a, b, kh, kw]);
}

export type Convolve = (dy: string, pads: readonly number[]) => string;

/**
 * dx from dy: stretch, pad, convolve with the flipped filter. `convolve` gets ONNX pads and runs with stride 1.
 * dyShape and dxShape are NCHW with the channels each has in the layout in use.
 */
export function inputGradient(
  b: GraphBuilder,
  dy: string,
  dyShape: readonly number[],
  dxShape: readonly number[],
  [kh, kw]: Pair,
  { strides, pads }: Geometry,
  convolve: Convolve,
): string {
  const [h, w] = dxShape.slice(2) as [number, number];
  const [ho, wo] = dyShape.slice(2) as [number, number];
  const wide: Pair = [strides[0] === 1 ? ho : ho * strides[0], strides[1] === 1 ? wo : wo * strides[1]];
  if (kh === 1 && kw === 1 && pads.every((pad) => pad === 0)) {
    // A pointwise convolution commutes with stretching, and is cheaper before it.
    const narrow = convolve(dy, [0, 0, 0, 0]);
    const stretched = stretch(b, narrow, [dyShape[0]!, dxShape[1]!, ho, wo], strides);
    return padEnd(b, crop(b, stretched, wide, [h, w]), [Math.min(wide[0], h), Math.min(wide[1], w)], [h, w]);
  }
  const [top, , left] = pads;
  const begin: Pair = [kh - 1 - top, kw - 1 - left];
  const end: Pair = [h + kh - 1 - wide[0] - begin[0], w + kw - 1 - wide[1] - begin[1]];
  const kept: Pair = [wide[0] + Math.min(0, end[0]), wide[1] + Math.min(0, end[1])];
  const stretched = crop(b, stretch(b, dy, dyShape, strides), wide, kept);
  return convolve(stretched, [...begin, Math.max(0, end[0]), Math.max(0, end[1])]);
}

/** Padding that makes a convolution of x by dy (dilated by the stride) come out at exactly the filter's size. */
export function filterGradientPads(x: Pair, dy: Pair, [kh, kw]: Pair, { strides, pads }: Geometry): Geometry['pads'] {
  const [top, , left] = pads;
  const end = (size: number, out: number, k: number, stride: number, begin: number) =>
    stride * (out - 1) + k - size - begin;
  return [top, end(x[0], dy[0], kh, strides[0], top), left, end(x[1], dy[1], kw, strides[1], left)];
}

const spatial = (lowering: Lowering, index: number): Pair => {
  const [, h, w] = lowering.shape(index) as [number, number, number];
  return [h, w];
};
const filterSize = (lowering: Lowering, index: number): Pair => lowering.shape(index).slice(0, 2) as [number, number];
const toNchw = (shape: readonly number[]) => nchw.map((axis) => shape[axis]!);

const conv2d: Emit = (lowering, op) => {
  const [x, filter] = op.inputs as [number, number];
  const { strides, dilations, pads } = geometryOf(op);
  const attributes = { strides, dilations, pads: onnxPads(pads) };
  const inputs = [lowering.get(x, nchw), lowering.get(filter, oihw)];
  lowering.set(op.outputs[0]!, lowering.builder.node('Conv', inputs, attributes), nchw);
};

/** Depthwise filter [kh, kw, in, multiplier] as ONNX's [in·multiplier, 1, kh, kw]. */
function depthwiseFilter(lowering: Lowering, index: number): string {
  const [kh, kw, channels, multiplier] = lowering.shape(index) as [number, number, number, number];
  return lowering.builder.reshape(lowering.get(index, [2, 3, 0, 1]), [channels * multiplier, 1, kh, kw]);
}

const depthwise: Emit = (lowering, op) => {
  const [x, filter] = op.inputs as [number, number];
  const { strides, dilations, pads } = geometryOf(op);
  const attributes = { strides, dilations, pads: onnxPads(pads), group: lowering.shape(x)[3]! };
  const inputs = [lowering.get(x, nchw), depthwiseFilter(lowering, filter)];
  lowering.set(op.outputs[0]!, lowering.builder.node('Conv', inputs, attributes), nchw);
};

function backpropInput(group: (shape: readonly number[]) => number): Emit {
  return (lowering, op) => {
    const { builder } = lowering;
    const [dy, filter] = op.inputs as [number, number];
    const out = op.outputs[0]!;
    const weights = flippedFilter(lowering, filter);
    const shape = lowering.shape(out);
    const convolve: Convolve = (value, pads) => builder.node('Conv', [value, weights], { pads, group: group(shape) });
    const [dyShape, dxShape] = [toNchw(lowering.shape(dy)), toNchw(shape)];
    const size = filterSize(lowering, filter);
    const dx = inputGradient(builder, lowering.get(dy, nchw), dyShape, dxShape, size, geometryOf(op), convolve);
    lowering.set(out, dx, nchw);
  };
}

const conv2dBackpropFilter: Emit = (lowering, op) => {
  const { builder } = lowering;
  const [x, dy] = op.inputs as [number, number];
  const out = op.outputs[0]!;
  const [kh, kw, channels, outChannels] = lowering.shape(out) as [number, number, number, number];
  const { strides, pads } = geometryOf(op);
  const [n] = lowering.shape(x) as [number];
  const [ho, wo] = spatial(lowering, dy);
  const taps = kh * kw;
  const pointwise = taps === 1 && strides.every((s) => s === 1) && pads.every((pad) => pad === 0);
  const columns = pointwise
    ? lowering.get(x, nchw)
    : builder.node(
        'Conv',
        [lowering.get(x, nchw), builder.floats(oneHot(channels, kh, kw), [channels * taps, 1, kh, kw])],
        {
          strides,
          pads: onnxPads(pads),
          group: channels,
        },
      );
  const rows = builder.reshape(columns, [n, channels * taps, ho * wo]);
  const product = builder.node('MatMul', [rows, builder.reshape(lowering.get(dy), [n, ho * wo, outChannels])]);
  const sum = builder.node('ReduceSum', [product, builder.indices([0])], { keepdims: 0 });
  lowering.set(out, builder.reshape(sum, [channels, kh, kw, outChannels]), [2, 0, 1, 3]);
};

/** For every channel, one filter per tap that picks it. */
function oneHot(channels: number, kh: number, kw: number): Float32Array {
  const taps = kh * kw;
  const filters = new Float32Array(channels * taps * taps);
  for (let i = 0; i < channels * taps; i++) filters[i * taps + (i % taps)] = 1;
  return filters;
}

const depthwiseBackpropFilter: Emit = (lowering, op) => {
  const { builder } = lowering;
  const [x, dy] = op.inputs as [number, number];
  const out = op.outputs[0]!;
  const [kh, kw, channels, multiplier] = lowering.shape(out) as [number, number, number, number];
  const geometry = geometryOf(op);
  const [n] = lowering.shape(x) as [number];
  const [xSize, dySize] = [spatial(lowering, x), spatial(lowering, dy)];
  const maps = n * channels * multiplier;
  const repeated =
    multiplier === 1
      ? lowering.get(x, nchw)
      : builder.node('Expand', [
          builder.reshape(lowering.get(x, nchw), [n, channels, 1, ...xSize]),
          builder.indices([n, channels, multiplier, ...xSize]),
        ]);
  const pads = filterGradientPads(xSize, dySize, [kh, kw], geometry);
  const kept: Pair = [xSize[0] + Math.min(0, pads[1]), xSize[1] + Math.min(0, pads[3])];
  const image = crop(builder, builder.reshape(repeated, [1, maps, ...xSize]), xSize, kept);
  const filters = builder.reshape(lowering.get(dy, nchw), [maps, 1, ...dySize]);
  const products = builder.node('Conv', [image, filters], {
    dilations: geometry.strides,
    pads: onnxPads(pads).map((pad) => Math.max(0, pad)),
    group: maps,
  });
  const perImage = builder.reshape(products, [n, channels, multiplier, kh, kw]);
  const sum = builder.node('ReduceSum', [perImage, builder.indices([0])], { keepdims: 0 });
  lowering.set(out, sum, [2, 3, 0, 1]);
};

export const convolutionKernels: Readonly<Record<string, Emit>> = {
  Conv2D: conv2d,
  Conv2DBackpropInput: backpropInput(() => 1),
  Conv2DBackpropFilter: conv2dBackpropFilter,
  DepthwiseConv2dNative: depthwise,
  DepthwiseConv2dNativeBackpropInput: backpropInput((shape) => shape[3]!),
  DepthwiseConv2dNativeBackpropFilter: depthwiseBackpropFilter,
};
