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

const conv2dBackpropFilter: Emit = (lowering, op) => {
  const [kh, kw] = four(lowering, op.outputs[0]!);
  if (isPointwise([kh, kw], geometryOf(op))) pointwiseFilterGradient(lowering, op);
  else denseFilterGradient(lowering, op);
};

/**
 * dW[c, o] = Σ over images and pixels of x·dy: a pointwise convolution whose channels are all pixels of all images,
 * whose images are x's blocks, whose pixels are the channels in a block, and whose filter is dy.
 */
function pointwiseFilterGradient(lowering: Lowering, op: TraceOp): void {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [x, dy] = op.inputs as [number, number];
  const [out] = op.outputs as [number];
  const [, , channels, outChannels] = four(lowering, out);
  const [n, h, w] = four(lowering, dy);
  const stored = roundUp(outChannels, block);
  const pixels = n * h * w;
  const reach = roundUp(pixels, block);
  /** [N, C/b, H·W, b] → [C/b, pixels of all images, b]: moves whole images. */
  const byBlock = (value: string, blocks: number): string => {
    const flat = b.reshape(blocksFirst(b, value, [n, blocks, h * w * block]), [blocks, pixels, block]);
    return reach === pixels ? flat : b.node('Pad', [flat, b.indices([0, 0, 0, 0, reach - pixels, 0])]);
  };

  const narrow = isNarrow(lowering, x);
  const [images, width] = narrow ? [1, channels] : [roundUp(channels, block) / block, block];
  const matrices = narrow
    ? narrowMatrix(lowering, x, geometryOf(op), [pixels, reach])
    : byBlock(everyStride(lowering, x, geometryOf(op)), images);
  const image = b.node('ReorderInput', [b.reshape(matrices, [images, reach, 1, width])], {}, nchwcDomain);
  const { value, scale } = gradientOf(lowering, dy);
  const filter = b.reshape(byBlock(value, stored / block), [stored, reach, 1, 1]);
  const product = b.reshape(nchwcConv(b, [image, filter], {}), [images, stored / block, width, block]);

  const gradient = b.reshape(b.transpose(product, [0, 2, 1, 3]), [images * width, stored]);
  const bounds = [[0], [channels], [0]];
  const cut =
    images * width === channels ? gradient : b.node('Slice', [gradient, ...bounds.map((list) => b.indices(list))]);
  setFilterGradient(lowering, out, cut, outChannels, scale);
}

/** x in blocks at the pixels that a strided pointwise convolution reads, by a depthwise convolution with ones. */
function everyStride(lowering: Lowering, x: number, { strides }: Geometry): string {
  const { builder: b } = lowering;
  const value = lowering.get(x, 'blocked');
  if (strides[0] === 1 && strides[1] === 1) return value;
  const [, stored] = storedShape(lowering, x);
  return nchwcConv(b, [value, ones(b, stored)], { strides, group: stored });
}

/** The same of an x that is not in blocks: [pixels, C] and zeros below. */
function narrowMatrix(lowering: Lowering, x: number, { strides }: Geometry, [pixels, reach]: Pair): string {
  const { builder: b } = lowering;
  const [, h, w, channels] = four(lowering, x);
  const bounds = [[0, 0], [h, w], [1, 2], strides];
  const strided = strides[0] > 1 || strides[1] > 1;
  const read = strided ? b.node('Slice', [lowering.get(x), ...bounds.map((list) => b.indices(list))]) : lowering.get(x);
  const matrix = b.reshape(read, [pixels, channels]);
  return reach === pixels ? matrix : b.node('Pad', [matrix, b.indices([0, 0, reach - pixels, 0])]);
}

/**
 * dW[i, j, c, o] = Σ over images and pixels of x[p + (i, j), c]·dy[p, o]: a convolution of x by dy, with images in place
 * of channels, a group for each block of images, and x's channels (those of a block) as neighbouring columns: dilated by
 * their number, and by the stride. All of x goes through one transposition of images and values, and rows of the result
 * are long enough for the kernel to work at full speed.
 */
function denseFilterGradient(lowering: Lowering, op: TraceOp): void {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [x, dy] = op.inputs as [number, number];
  const [out] = op.outputs as [number];
  const [kh, kw, channels, outChannels] = four(lowering, out);
  const geometry = geometryOf(op);
  const [n, h, w] = four(lowering, x);
  const [, ho, wo] = four(lowering, dy);
  const [images, stored] = [roundUp(n, block), roundUp(outChannels, block)];
  const groups = images / block;
  const narrow = isNarrow(lowering, x);
  const [blocks, width] = narrow ? [1, channels] : [roundUp(channels, block) / block, block];
  const filled = (value: string, rows: number, size: number) =>
    images === n ? value : b.node('Pad', [b.reshape(value, [rows, n, size]), b.indices([0, 0, 0, 0, images - n, 0])]);

  // Padded first: inside the kernel, the columns at an edge would run one at a time.
  const sides = filterGradientPads([h, w], [ho, wo], [kh, kw], geometry);
  const [height, columns] = [h + sides[0]! + sides[2]!, (w + sides[1]! + sides[3]!) * width];
  const framed = narrow
    ? border(b, lowering.get(x), [n, channels, h, w], sides, channels)
    : frame(b, lowering.get(x, 'blocked'), storedShape(lowering, x), sides, block);
  const perBlock = blocksFirst(b, framed, [n, blocks, height * columns]);
  const rows = b.reshape(filled(perBlock, blocks, height * columns), [blocks, images, height, columns]);
  const image = b.node('ReorderInput', [rows], {}, nchwcDomain);

  const { value, scale } = gradientOf(lowering, dy);
  const size = stored * ho * wo;
  const perImage = b.reshape(filled(value, 1, size), [groups, 1, block, size]);
  const filter = b.node('ReorderInput', [perImage], { channels_last: 1 }, nchwcDomain);

  const dilations = [geometry.strides[0], geometry.strides[1] * width];
  const inputs = [image, b.reshape(filter, [groups * stored, block, ho, wo])];
  const product = nchwcConv(b, inputs, { dilations, group: groups });
  const perGroup = b.reshape(product, [blocks, groups, stored * kh * kw * width]);
  const sum = b.node('ReduceSum', [perGroup, b.indices([1])], { keepdims: 0 });
  const taps = b.reshape(sum, [blocks, stored / block, kh * kw, width, block]);
  const gradient = b.reshape(b.transpose(taps, [2, 0, 3, 1, 4]), [kh * kw, blocks * width, stored]);
  const bounds = [[0], [channels], [1]];
  const cut =
    blocks * width === channels ? gradient : b.node('Slice', [gradient, ...bounds.map((list) => b.indices(list))]);
  setFilterGradient(lowering, out, b.reshape(cut, [kh * kw * channels, stored]), outChannels, scale);
}

/** Images of blocks as blocks of images: moves long runs. */
function blocksFirst(b: GraphBuilder, value: string, shape: readonly [number, number, number]): string {
  const [images, blocks, size] = shape;
  if (blocks === 1) return b.reshape(value, [1, images, size]);
  return b.transpose(b.reshape(value, shape), [1, 0, 2]);
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
