/**
 * Gradients to filters in channel blocks. They are convolutions too: images take the place of channels, and dy that of
 * the filter.
 */
import { nchwcDomain, type GraphBuilder } from '../builder.js';
import type { TraceOp } from '../../trace/trace.js';
import { ohwi, type Emit, type Lowering } from '../lowering.js';
import { border, filterGradientPads, geometryOf, isPointwise, type Geometry, type Pair } from '../kernels/spatial.js';
import { asColumns, asRows, channelProducts, columnsOf, columnsOfBlocks, hasPixelColumns } from './channel-products.js';
import { frame, four, gradientOf, isNarrow, nchwcConv, ones, roundUp, storedShape, type Four } from './layout.js';

/**
 * dW[i, j, c, o] = Σ over images and pixels of x[p + (i, j), c]·dy[p, o]: a convolution of x by dy, with images in place
 * of channels, a group for each block of images, and x's channels (those of a block) as neighbouring columns: dilated by
 * their number, and by the stride. All of x goes through one transposition of images and values, and rows of the result
 * are long enough for the kernel to work at full speed.
 */
export const conv2dBackpropFilter: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [x, dy] = op.inputs as [number, number];
  const [out] = op.outputs as [number];
  const known = lowering.expansionGradientsOf(dy);
  if (known) {
    lowering.set(out, known.filter);
    return;
  }
  if (isProductOfChannels(lowering, op)) {
    productsOfChannels(lowering, x, dy, out);
    return;
  }
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
  if (pointwise && !narrow) {
    const rows = asColumns(b, b.reshape(sum, [1, stored, 1, blocks * width]), blocks * width, outChannels);
    setOutputRows(
      lowering,
      out,
      channels === blocks * width ? rows : b.slice(rows, [0], [channels], [1]),
      gradient.scale,
    );
    return;
  }
  const taps = b.transpose(b.reshape(sum, [batch, stored / block, rows, width, block]), [2, 0, 3, 1, 4]);
  const all = b.reshape(taps, [kh * kw, blocks * width, stored]);
  setFilterGradient(lowering, out, all, [blocks * width, stored], [channels, outChannels], gradient.scale);
};

/** Below, sums over images cost more than what they save. */
const fewestPixels = 256;

/** A pointwise filter's gradient is the products of x's channels with dy's. */
function isProductOfChannels(lowering: Lowering, op: TraceOp): boolean {
  const [x, dy] = op.inputs as [number, number];
  const [kh, kw] = four(lowering, op.outputs[0]!);
  const geometry = geometryOf(op);
  const everywhere = isPointwise([kh, kw], geometry) && geometry.strides.every((stride) => stride === 1);
  return everywhere && !isNarrow(lowering, x) && hasPixelColumns(lowering, four(lowering, dy), fewestPixels);
}

/** The larger of x and dy stays as it is; the channels of the smaller are the columns. */
function productsOfChannels(lowering: Lowering, x: number, dy: number, out: number): void {
  const { builder: b } = lowering;
  const [xShape, dyShape] = [storedShape(lowering, x), storedShape(lowering, dy)];
  const [, , channels, outChannels] = four(lowering, out);
  const { value, scale } = gradientOf(lowering, dy);
  const rows =
    xShape[1] <= dyShape[1]
      ? asColumns(b, channelProducts(b, columnsOf(lowering, x), value, dyShape), channels, outChannels)
      : asRows(
          b,
          channelProducts(b, columnsOfBlocks(b, value, four(lowering, dy)), lowering.get(x, 'blocked'), xShape),
          outChannels,
          channels,
        );
  setOutputRows(lowering, out, rows, scale);
}

/** The gradient to a pointwise filter, [out, in] as a graph has it, times the factor per output channel that dy lacked. */
function setOutputRows(lowering: Lowering, out: number, rows: string, scale: string | null): void {
  const { builder: b } = lowering;
  const [, , channels, outChannels] = four(lowering, out);
  const whole = scale === null ? rows : b.node('Mul', [rows, b.reshape(scale, [outChannels, 1])]);
  lowering.set(out, b.reshape(whole, [outChannels, 1, 1, channels]), ohwi);
}

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
    const value = lowering.get(x);
    return [strided ? b.slice(value, [0, 0], [h, w], [1, 2], strides) : value, shape];
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

/** [taps, …channels as stored], times the factor per channel that dy lacked → the recorded shape. */
function setFilterGradient(
  lowering: Lowering,
  out: number,
  value: string,
  stored: Pair,
  channels: Pair,
  scale: string | null,
): void {
  const { builder: b } = lowering;
  const isWhole = stored[0] === channels[0] && stored[1] === channels[1];
  const cut = isWhole ? value : b.slice(value, [0, 0], channels, [1, 2]);
  lowering.set(out, b.reshape(scale === null ? cut : b.node('Mul', [cut, scale]), four(lowering, out)));
}

/**
 * Whether a depthwise filter's gradient leaves the zeros around x to the kernel, which then takes the columns at an edge one at a
 * time: faster than a frame where x is small, or larger than dy by the stride.
 */
function kernelPads({ strides }: Geometry, [kh, kw]: Pair, [h, w]: Pair, sides: readonly number[]): boolean {
  const isSmall = Math.min(h, w) <= 8 || strides[0] * strides[1] > 1;
  return isSmall && kh * kw <= 9 && sides.every((side) => side >= 0);
}

/** One group per image and channel: x as [1, N·C, H, W], dy as filters [N·C, 1, Ho, Wo]; summed over images. */
export const depthwiseBackpropFilter: Emit = (lowering, op) => {
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
  const padsItself = kernelPads(geometry, [kh, kw], [h, w], sides);
  const edged = padsItself
    ? lowering.get(x, 'blocked')
    : frame(b, lowering.get(x, 'blocked'), [n, stored, h, w], sides, block);
  const size = padsItself ? [h, w] : [h + sides[0]! + sides[2]!, w + sides[1]! + sides[3]!];
  const image = b.reshape(edged, [1, maps, ...size]);
  const { value, scale } = gradientOf(lowering, dy);
  const filters = b.reshape(value, [maps, 1, ho, wo]);
  const products = nchwcConv(b, [image, filters], {
    dilations: geometry.strides,
    group: maps,
    ...(padsItself ? { pads: sides } : {}),
  });
  const perImage = b.reshape(products, [n, stored / block, kh * kw, block]);
  const sum = b.node('ReduceSum', [perImage, b.indices([0])], { keepdims: 0 });
  const taps = b.reshape(b.transpose(sum, [1, 0, 2]), [kh * kw, 1, stored]);
  setFilterGradient(lowering, out, taps, [1, stored], [1, channels], scale);
};
