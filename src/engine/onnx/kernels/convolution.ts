/**
 * Convolutions and their gradients with standard operators, NCHW. The gradient to the input is a convolution of dy with
 * the flipped filter (transposed, where there is a stride); the gradient to a dense filter is im2col (one grouped
 * convolution with one-hot filters: exact, and twice as fast as slices) and a matrix product; to a depthwise filter,
 * sums of products of dy with x, tap by tap.
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
  type Geometry,
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

/** dx of a strided dense convolution: a matrix product whose columns are added into place. */
function transposedConvolution(
  lowering: Lowering,
  dy: number,
  filter: number,
  out: number,
  geometry: Geometry,
): string {
  const { strides, pads } = geometry;
  const [size, from, kernel] = [spatial(lowering, out), spatial(lowering, dy), filterSize(lowering, filter)];
  const reach = (axis: 0 | 1) =>
    strides[axis] * (from[axis] - 1) + kernel[axis] - pads[2 * axis]! - pads[2 * axis + 1]!;
  const attributes = { strides, pads: onnxPads(pads), output_padding: [size[0] - reach(0), size[1] - reach(1)] };
  const inputs = [lowering.get(dy, nchw), lowering.get(filter, oihw)];
  return lowering.builder.node('ConvTranspose', inputs, attributes);
}

function backpropInput(depthwise: boolean): Emit {
  return (lowering, op) => {
    const { builder } = lowering;
    const [dy, filter] = op.inputs as [number, number];
    const out = op.outputs[0]!;
    const shape = lowering.shape(out);
    const geometry = geometryOf(op);
    if (!depthwise && geometry.strides.some((stride) => stride > 1)) {
      lowering.set(out, transposedConvolution(lowering, dy, filter, out, geometry), nchw);
      return;
    }
    const convolve: Convolve = (value, taps, pads) =>
      builder.node('Conv', [value, filterTaps(lowering, filter, taps)], { pads, group: depthwise ? shape[3]! : 1 });
    const [dyShape, dxShape] = [toNchw(lowering.shape(dy)), toNchw(shape)];
    const size = filterSize(lowering, filter);
    const dx = inputGradient(builder, lowering.get(dy, nchw), dyShape, dxShape, size, geometry, 1, convolve);
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
  const repeated =
    multiplier === 1
      ? lowering.get(x, nchw)
      : builder.node('Expand', [
          builder.reshape(lowering.get(x, nchw), [n, channels, 1, ...xSize]),
          builder.indices([n, channels, multiplier, ...xSize]),
        ]);
  const maps = channels * multiplier;
  const image = builder.reshape(repeated, [n, maps, ...xSize]);
  const edged = border(builder, image, [n, maps, ...xSize], filterGradientPads(xSize, dySize, [kh, kw], geometry), 1);
  const gradient = lowering.get(dy, nchw);
  const [sh, sw] = geometry.strides;
  // A convolution of x by dy would be shorter, but onnxruntime runs one group after another: twice as slow.
  const taps = Array.from({ length: kh * kw }, (_, tap) => {
    const [i, j] = [Math.floor(tap / kw), tap % kw];
    const ends = [i + sh * (dySize[0] - 1) + 1, j + sw * (dySize[1] - 1) + 1];
    const bounds = [[i, j], ends, [2, 3], [sh, sw]].map((list) => builder.indices(list));
    const product = builder.node('Mul', [builder.node('Slice', [edged, ...bounds]), gradient]);
    const sum = builder.node('ReduceSum', [product, builder.indices([0, 2, 3])], { keepdims: 0 });
    return builder.reshape(sum, [1, maps]);
  });
  const stacked = taps.length === 1 ? taps[0]! : builder.node('Concat', taps, { axis: 0 });
  lowering.set(out, builder.reshape(stacked, lowering.shape(out)));
};

export const convolutionKernels: Readonly<Record<string, Emit>> = {
  Conv2D: conv2d,
  Conv2DBackpropInput: backpropInput(false),
  Conv2DBackpropFilter: conv2dBackpropFilter,
  DepthwiseConv2dNative: depthwise,
  DepthwiseConv2dNativeBackpropInput: backpropInput(true),
  DepthwiseConv2dNativeBackpropFilter: depthwiseBackpropFilter,
};
