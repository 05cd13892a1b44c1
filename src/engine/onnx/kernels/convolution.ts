/**
 * Convolutions with standard operators, NCHW: as they are inferred with, since onnxruntime's optimiser knows how to pack
 * them, and image by image where training needs that.
 */
import type { TraceOp } from '../../trace/trace.js';
import type { GraphBuilder } from '../builder.js';
import { inputGradient, type Convolve, type Taps } from './input-gradient.js';
import { geometryOf, onnxPads, type Geometry, type Pair } from './spatial.js';
import { activationNode } from './elementwise.js';
import { nchw, oihw, type Emit, type Lowering } from '../lowering.js';

/** Some taps of a recorded filter [kh, kw, a, b], as [a, b, rows, columns]. */
export function filterTaps(lowering: Lowering, index: number, { rows, columns }: Taps): string {
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

export const convolveNchw: Emit = (lowering, op) => convolve(lowering, op, lowering.get(op.inputs[1]!, oihw), 1);

/** Depthwise filter [kh, kw, in, multiplier] as ONNX's [in·multiplier, 1, kh, kw]. */
export function depthwiseFilter(lowering: Lowering, index: number): string {
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

/** The gradient to the input of a dense convolution, image by image. */
export const inputGradientNchw: Emit = (lowering, op) => {
  const { builder } = lowering;
  const [dy, filter] = op.inputs as [number, number];
  const out = op.outputs[0]!;
  const geometry = geometryOf(op);
  if (geometry.strides.some((stride) => stride > 1)) {
    lowering.set(out, transposedConvolution(lowering, dy, filter, out, geometry), nchw);
    return;
  }
  const convolve: Convolve = (value, taps, pads) =>
    builder.node('Conv', [value, filterTaps(lowering, filter, taps)], { pads });
  const [dyShape, dxShape] = [toNchw(lowering.shape(dy)), toNchw(lowering.shape(out))];
  const size = filterSize(lowering, filter);
  const dx = inputGradient(builder, lowering.get(dy, nchw), dyShape, dxShape, size, geometry, 1, convolve);
  lowering.set(out, dx, nchw);
};

export const convolutionKernels: Readonly<Record<string, Emit>> = {
  Conv2D: convolveNchw,
  DepthwiseConv2dNative: depthwise,
};
