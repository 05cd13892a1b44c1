/**
 * Convolutions and their gradients with standard operators, NCHW. The gradient to the input is a convolution of the
 * zero-stretched dy with the flipped filter; the gradient to a dense filter is im2col (one grouped convolution with
 * one-hot filters: exact, and twice as fast as slices) and a matrix product; to a depthwise filter, a convolution of x
 * by dy with one group per image and channel.
 */
import type { TraceOp } from '../../trace/trace.js';
import type { GraphBuilder } from '../builder.js';
import {
  border,
  filterGradientPads,
  geometryOf,
  inputGradient,
  isPointwise,
  onnxPads,
  type Convolve,
  type Pair,
  type Taps,
} from './spatial.js';
import { activationNode } from './elementwise.js';
import { nchw, oihw, type Emit, type Lowering } from '../lowering.js';

/** Some taps of a recorded filter [kh, kw, a, b], as [a, b, rows, columns]. */
function filterTaps(lowering: Lowering, index: number, { rows, columns }: Taps): string {
  const { builder } = lowering;
  const [kh, kw, a, b] = lowering.shape(index) as [number, number, number, number];
  const flat = builder.reshape(lowering.get(index), [kh * kw, a * b]);
  const picked = pickTaps(
    builder,
    flat,
    0,
    rows.flatMap((row) => columns.map((column) => row * kw + column)),
    kh * kw,
  );
  return builder.reshape(builder.transpose(picked, [1, 0]), [a, b, rows.length, columns.length]);
}

/** Taps along an axis in another order, or only some of them. */
export function pickTaps(b: GraphBuilder, value: string, axis: number, order: readonly number[], taps: number): string {
  if (order.length === taps && order.every((tap, i) => tap === i)) return value;
  return b.node('Gather', [value, b.indices(order)], { axis });
}

const spatial = (lowering: Lowering, index: number): Pair => {
  const [, h, w] = lowering.shape(index) as [number, number, number];
  return [h, w];
};
const filterSize = (lowering: Lowering, index: number): Pair => lowering.shape(index).slice(0, 2) as [number, number];
const toNchw = (shape: readonly number[]) => nchw.map((axis) => shape[axis]!);

/** Convolution, then the bias and the activation that were fused with it. */
function convolve(lowering: Lowering, op: TraceOp, filter: string, group: number): void {
  const [x, , bias] = op.inputs as [number, number, number | undefined];
  const { strides, dilations, pads } = geometryOf(op);
  const inputs = [lowering.get(x, nchw), filter, ...(bias === undefined ? [] : [lowering.get(bias)])];
  const y = lowering.builder.node('Conv', inputs, { strides, dilations, pads: onnxPads(pads), group });
  lowering.set(op.outputs[0]!, activationNode(lowering, y, activationOf(op)), nchw);
}

export const activationOf = (op: TraceOp) => (op.attributes['activation'] as string | undefined) ?? 'none';

const conv2d: Emit = (lowering, op) => convolve(lowering, op, lowering.get(op.inputs[1]!, oihw), 1);

/** Depthwise filter [kh, kw, in, multiplier] as ONNX's [in·multiplier, 1, kh, kw]. */
function depthwiseFilter(lowering: Lowering, index: number): string {
  const [kh, kw, channels, multiplier] = lowering.shape(index) as [number, number, number, number];
  return lowering.builder.reshape(lowering.get(index, [2, 3, 0, 1]), [channels * multiplier, 1, kh, kw]);
}

const depthwise: Emit = (lowering, op) => {
  convolve(lowering, op, depthwiseFilter(lowering, op.inputs[1]!), lowering.shape(op.inputs[0]!)[3]!);
};

function backpropInput(group: (shape: readonly number[]) => number): Emit {
  return (lowering, op) => {
    const { builder } = lowering;
    const [dy, filter] = op.inputs as [number, number];
    const out = op.outputs[0]!;
    const shape = lowering.shape(out);
    const convolve: Convolve = (value, taps, pads) =>
      builder.node('Conv', [value, filterTaps(lowering, filter, taps)], { pads, group: group(shape) });
    const [dyShape, dxShape] = [toNchw(lowering.shape(dy)), toNchw(shape)];
    const size = filterSize(lowering, filter);
    const dx = inputGradient(builder, lowering.get(dy, nchw), dyShape, dxShape, size, geometryOf(op), 1, convolve);
    lowering.set(out, dx, nchw);
  };
}

const conv2dBackpropFilter: Emit = (lowering, op) => {
  const { builder } = lowering;
  const [x, dy] = op.inputs as [number, number];
  const out = op.outputs[0]!;
  const [kh, kw, channels, outChannels] = lowering.shape(out) as [number, number, number, number];
  const geometry = geometryOf(op);
  const { strides, pads } = geometry;
  const [n] = lowering.shape(x) as [number];
  const [ho, wo] = spatial(lowering, dy);
  const taps = kh * kw;
  const pointwise = isPointwise([kh, kw], geometry) && strides.every((stride) => stride === 1);
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
  const image = border(builder, builder.reshape(repeated, [1, maps, ...xSize]), [1, maps, ...xSize], pads, 1);
  const filters = builder.reshape(lowering.get(dy, nchw), [maps, 1, ...dySize]);
  const products = builder.node('Conv', [image, filters], { dilations: geometry.strides, group: maps });
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
