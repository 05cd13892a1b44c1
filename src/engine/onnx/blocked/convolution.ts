/**
 * Convolutions and their gradients in channel blocks. Gradients to filters are convolutions too: the batch takes the
 * place of the channels, and dy that of the filter.
 */
import { nchwcDomain, type GraphBuilder } from '../builder.js';
import { nchw, type Emit, type Lowering } from '../lowering.js';
import { activationOf } from '../kernels/convolution.js';
import { inputPhases, joinPhases, type Convolve } from '../kernels/input-gradient.js';
import {
  border,
  filterGradientPads,
  geometryOf,
  isPointwise,
  onnxPads,
  type Geometry,
  type Pair,
} from '../kernels/spatial.js';
import type { TraceOp } from '../../trace/trace.js';
import { isOnlyNormalised } from './batch-norm.js';
import { backwardFilter, depthwiseFilter, forwardFilter, narrowFilter } from './filters.js';
import { channelMeans, frame, fusedActivation, nchwcConv, ones, paddedVector, roundUp, storedShape } from './layout.js';

type Four = readonly [number, number, number, number];
const four = (lowering: Lowering, index: number) => lowering.shape(index) as Four;

/** True for activations that are better left NCHW: few channels, and nothing has put them into blocks. */
function isNarrow(lowering: Lowering, index: number): boolean {
  return four(lowering, index)[3] < lowering.blocked!.block && !lowering.has(index, 'blocked');
}

function convolution(lowering: Lowering, op: TraceOp, x: string, filter: string, group: number): void {
  const [out] = op.outputs as [number];
  const bias = op.inputs[2];
  const { strides, dilations, pads } = geometryOf(op);
  const channels = four(lowering, out)[3];
  const inputs = [x, filter, ...(bias === undefined ? [] : [paddedVector(lowering, lowering.get(bias), channels)])];
  const attributes = { strides, dilations, pads: onnxPads(pads), group, ...fusedActivation(activationOf(op)) };
  lowering.set(out, nchwcConv(lowering.builder, inputs, attributes), 'blocked');
}

const conv2d: Emit = (lowering, op) => {
  const [x, filter] = op.inputs as [number, number];
  if (isNarrow(lowering, x)) convolution(lowering, op, lowering.get(x, nchw), narrowFilter(lowering, filter), 1);
  else if (isCentrable(lowering, op)) centredConvolution(lowering, op);
  else convolution(lowering, op, lowering.get(x, 'blocked'), forwardFilter(lowering, filter), 1);
};

function isCentrable(lowering: Lowering, op: TraceOp): boolean {
  const [kh, kw] = four(lowering, op.inputs[1]!);
  const geometry = geometryOf(op);
  const everywhere = isPointwise([kh, kw], geometry) && geometry.strides.every((stride) => stride === 1);
  return everywhere && op.inputs.length === 2 && isOnlyNormalised(lowering, op.outputs[0]!);
}

/** A pointwise convolution maps the mean of x to its own: its bias can take it away, where batch norm would in a pass. */
function centredConvolution(lowering: Lowering, op: TraceOp): void {
  const { builder: b } = lowering;
  const [x, filter] = op.inputs as [number, number];
  const [, , channels, outChannels] = four(lowering, filter);
  const means = b.reshape(channelMeans(lowering, x), [1, channels]);
  const product = b.node('MatMul', [means, b.reshape(lowering.get(filter), [channels, outChannels])]);
  const mean = b.reshape(product, [outChannels]);
  const shift = paddedVector(lowering, b.node('Neg', [mean]), outChannels);
  const value = nchwcConv(b, [lowering.get(x, 'blocked'), forwardFilter(lowering, filter), shift], {});
  lowering.setCentred(op.outputs[0]!, { value, mean });
}

const depthwise: Emit = (lowering, op) => {
  const [x, filter] = op.inputs as [number, number];
  const [, stored] = storedShape(lowering, x);
  convolution(lowering, op, lowering.get(x, 'blocked'), depthwiseFilter(lowering, filter), stored);
};

/** dy in blocks, or dy without a factor per channel [C] that belongs to it. */
function gradientOf(lowering: Lowering, dy: number): { readonly value: string; readonly scale: string | null } {
  return lowering.scaledOf(dy) ?? { value: lowering.get(dy, 'blocked'), scale: null };
}

function backpropInput(filterOf: typeof backwardFilter, depthwiseGroups: boolean): Emit {
  return (lowering, op) => {
    const { builder: b } = lowering;
    const [dy, filter] = op.inputs as [number, number];
    const [out] = op.outputs as [number];
    const [dyShape, dxShape] = [storedShape(lowering, dy), storedShape(lowering, out)];
    const group = depthwiseGroups ? dxShape[1] : 1;
    const dyOut = gradientOf(lowering, dy);
    const convolve: Convolve = (value, taps, pads) =>
      nchwcConv(b, [value, filterOf(lowering, filter, taps, dyOut.scale)], { pads, group });
    const size = four(lowering, filter).slice(0, 2) as unknown as Pair;
    const { block } = lowering.blocked!;
    const phases = inputPhases(b, dyOut.value, dyShape, dxShape, size, geometryOf(op), block, convolve);
    lowering.setPhases(out, phases, () => joinPhases(b, phases, dxShape, block));
  };
}

/**
 * dW[i, j, c, o] = Σ over images and pixels of x[p + (i, j), c]·dy[p, o]: a convolution of x by dy, with images in place
 * of channels, a group for each block of images, and x's channels (those of a block) as neighbouring columns: dilated by
 * their number, and by the stride. All of x goes through one transposition of images and values, and rows of the result
 * are long enough for the kernel to work at full speed.
 */
const conv2dBackpropFilter: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [x, dy] = op.inputs as [number, number];
  const [out] = op.outputs as [number];
  const [kh, kw, channels, outChannels] = four(lowering, out);
  const [n, ho, wo] = four(lowering, dy);
  const geometry = geometryOf(op);
  const pointwise = isPointwise([kh, kw], geometry);
  const [images, stored] = [roundUp(n, block), roundUp(outChannels, block)];
  const groups = images / block;
  const narrow = isNarrow(lowering, x);
  const [blocks, width] = narrow ? [1, channels] : [roundUp(channels, block) / block, block];

  const [value, shape] = pointwise
    ? pixelsAsColumns(lowering, x, geometry, [n, blocks, ho * wo * width])
    : imagesOfBlocks(lowering, x, geometry, [kh, kw], [ho, wo]);
  const image = b.node('ReorderInput', [filledImages(b, value, shape, images)], {}, nchwcDomain);
  const [size, dilations] = pointwise
    ? [[1, ho * wo] as const, [1, width]]
    : [[ho, wo] as const, [geometry.strides[0], geometry.strides[1] * width]];
  const gradient = gradientOf(lowering, dy);
  const perImage = filledImages(b, gradient.value, [1, n, 1, stored * ho * wo], images);
  const grouped = b.reshape(perImage, [groups, 1, block, stored * ho * wo]);
  const filter = b.reshape(b.node('ReorderInput', [grouped], { channels_last: 1 }, nchwcDomain), [
    groups * stored,
    block,
    ...size,
  ]);
  const product = nchwcConv(b, [image, filter], { dilations, group: groups });

  const [batch, rows] = pointwise ? [1, blocks] : [blocks, kh * kw];
  const perGroup = b.reshape(product, [batch, groups, stored * rows * width]);
  const sum = b.node('ReduceSum', [perGroup, b.indices([1])], { keepdims: 0 });
  const taps = b.transpose(b.reshape(sum, [batch, stored / block, rows, width, block]), [2, 0, 3, 1, 4]);
  const all = b.reshape(taps, [kh * kw, blocks * width, stored]);
  const bounds = [[0], [channels], [1]];
  const cut = blocks * width === channels ? all : b.node('Slice', [all, ...bounds.map((list) => b.indices(list))]);
  setFilterGradient(lowering, out, b.reshape(cut, [kh * kw * channels, stored]), outChannels, gradient.scale);
};

type Rows = readonly [value: string, shape: Four];

/** The pixels of x that a pointwise convolution reads, [1, N, C/b, pixels·b]: x as it is, but for a stride. */
function pixelsAsColumns(
  lowering: Lowering,
  x: number,
  { strides }: Geometry,
  [n, blocks, columns]: readonly [number, number, number],
): Rows {
  const { builder: b } = lowering;
  const shape = [1, n, blocks, columns] as const;
  const strided = strides[0] > 1 || strides[1] > 1;
  if (isNarrow(lowering, x)) {
    const [, h, w] = four(lowering, x);
    const bounds = [[0, 0], [h, w], [1, 2], strides];
    const value = lowering.get(x);
    return [strided ? b.node('Slice', [value, ...bounds.map((list) => b.indices(list))]) : value, shape];
  }
  const value = lowering.get(x, 'blocked');
  const [, stored] = storedShape(lowering, x);
  return [strided ? nchwcConv(b, [value, ones(b, stored)], { strides, group: stored }) : value, shape];
}

/** x with the zeros that a filter gradient reads around it, [C/b, N, H, W·b]. */
function imagesOfBlocks(lowering: Lowering, x: number, geometry: Geometry, size: Pair, dySize: Pair): Rows {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [n, h, w, channels] = four(lowering, x);
  // Padded first: inside the kernel, the columns at an edge would run one at a time.
  const sides = filterGradientPads([h, w], dySize, size, geometry);
  const [height, width] = [h + sides[0]! + sides[2]!, w + sides[1]! + sides[3]!];
  if (isNarrow(lowering, x)) {
    const value = border(b, lowering.get(x), [n, channels, h, w], sides, channels);
    return [value, [1, n, height, width * channels]];
  }
  const shape = storedShape(lowering, x);
  const [blocks, area] = [shape[1] / block, height * width * block];
  const value = frame(b, lowering.get(x, 'blocked'), shape, sides, block);
  const moved = blocks === 1 ? value : b.transpose(b.reshape(value, [n, blocks, area]), [1, 0, 2]);
  return [moved, [blocks, n, height, width * block]];
}

/** [A, N, H, W] with images of zeros up to whole blocks of them. */
function filledImages(b: GraphBuilder, value: string, [rows, n, height, width]: Four, images: number): string {
  const shape = [rows, images, height, width];
  if (images === n) return b.reshape(value, shape);
  const flat = b.reshape(value, [rows, n, height * width]);
  return b.reshape(b.node('Pad', [flat, b.indices([0, 0, 0, 0, images - n, 0])]), shape);
}

/** [rows, stored channels], times the factor per channel that dy lacked → the recorded shape. */
function setFilterGradient(
  lowering: Lowering,
  out: number,
  value: string,
  channels: number,
  scale: string | null,
): void {
  const { builder: b } = lowering;
  const stored = roundUp(channels, lowering.blocked!.block);
  const bounds = [[0], [channels], [1]];
  const cut = stored === channels ? value : b.node('Slice', [value, ...bounds.map((list) => b.indices(list))]);
  lowering.set(out, b.reshape(scale === null ? cut : b.node('Mul', [cut, scale]), four(lowering, out)));
}

/** One group per image and channel: x as [1, N·C, H, W], dy as filters [N·C, 1, Ho, Wo]; summed over images. */
const depthwiseBackpropFilter: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [x, dy] = op.inputs as [number, number];
  const [out] = op.outputs as [number];
  const [kh, kw, channels] = four(lowering, out);
  const [n, stored, h, w] = storedShape(lowering, x);
  const [, , ho, wo] = storedShape(lowering, dy);
  const geometry = geometryOf(op);
  const maps = n * stored;

  const sides = filterGradientPads([h, w], [ho, wo], [kh, kw], geometry);
  const edged = frame(b, lowering.get(x, 'blocked'), [n, stored, h, w], sides, block);
  const image = b.reshape(edged, [1, maps, h + sides[0]! + sides[2]!, w + sides[1]! + sides[3]!]);
  const { value, scale } = gradientOf(lowering, dy);
  const filters = b.reshape(value, [maps, 1, ho, wo]);
  const products = nchwcConv(b, [image, filters], { dilations: geometry.strides, group: maps });
  const perImage = b.reshape(products, [n, stored / block, kh * kw, block]);
  const sum = b.node('ReduceSum', [perImage, b.indices([0])], { keepdims: 0 });
  const taps = b.reshape(b.transpose(sum, [1, 0, 2]), [kh * kw, stored]);
  setFilterGradient(lowering, out, taps, channels, scale);
};

/** Depthwise kernels with a channel multiplier stay with the standard lowering. */
const singleMultiplier = (filter: (lowering: Lowering, op: TraceOp) => number, emit: Emit, otherwise: Emit): Emit => {
  return (lowering, op) => (four(lowering, filter(lowering, op))[3] === 1 ? emit : otherwise)(lowering, op);
};

export function blockedConvolutions(standard: Readonly<Record<string, Emit>>): Record<string, Emit> {
  const input = (_: Lowering, op: TraceOp) => op.inputs[1]!;
  const output = (_: Lowering, op: TraceOp) => op.outputs[0]!;
  const depthwiseInput = backpropInput(depthwiseFilter, true);
  return {
    Conv2D: conv2d,
    Conv2DBackpropInput: backpropInput(backwardFilter, false),
    Conv2DBackpropFilter: conv2dBackpropFilter,
    DepthwiseConv2dNative: singleMultiplier(input, depthwise, standard['DepthwiseConv2dNative']!),
    DepthwiseConv2dNativeBackpropInput: singleMultiplier(
      input,
      depthwiseInput,
      standard['DepthwiseConv2dNativeBackpropInput']!,
    ),
    DepthwiseConv2dNativeBackpropFilter: singleMultiplier(
      output,
      depthwiseBackpropFilter,
      standard['DepthwiseConv2dNativeBackpropFilter']!,
    ),
  };
}
