/**
 * Depthwise convolutions and their gradients for training with standard operators, batch last. onnxruntime runs a group
 * with one channel as a product of a vector and a matrix. Where images are small, the rows of a channel become channels
 * of its group, and its taps down a column a banded matrix over them: more products, some of them with zeros, but those
 * of matrices, and in less time. Column by column, the gradient to the filter is a product of such matrices.
 */
import type { TraceOp } from '../../trace/trace.js';
import { chwn, type Emit, type Lowering } from '../lowering.js';
import { activationOf, depthwiseFilter, filterTaps, pickTaps } from '../kernels/convolution.js';
import { activationNode } from '../kernels/elementwise.js';
import { inputGradient, type Convolve } from '../kernels/input-gradient.js';
import { border, filterGradientPads, geometryOf, stretch, type Geometry } from '../kernels/spatial.js';
import { asBlocks, convolve, imageShape, pixels, type ImageShape } from './images.js';

type Four = readonly [rows: number, columns: number, channels: number, multiplier: number];
const four = (lowering: Lowering, index: number) => lowering.shape(index) as Four;

/** Rows of an image per row of the filter up to which banded matrices pay; measured with AVX-512. */
const bandedRows = 3;
/** The same for the gradient to the filter, whose other way is a pass over the images for each tap. */
const bandedGradientRows = 8;

const isBanded = (h: number, kh: number, { dilations }: Geometry) => dilations[0] === 1 && h <= bandedRows * kh;

/** Which row of the filter joins row `to` of y and row `from` of x, as one-hot: [Ho·H, kh], or, by x's rows, [H·Ho, kh]. */
function bands(kh: number, ho: number, h: number, { strides, pads }: Geometry, byX: boolean): Float32Array {
  const oneHot = new Float32Array(ho * h * kh);
  for (let to = 0; to < ho; to++) {
    for (let row = 0; row < kh; row++) {
      const from = to * strides[0] + row - pads[0];
      if (from >= 0 && from < h) oneHot[(byX ? from * ho + to : to * h + from) * kh + row] = 1;
    }
  }
  return oneHot;
}

/** A filter's rows spread over bands: [C·m, Ho·H, kw], or, by x's rows and with its columns flipped, [C·m, H·Ho, kw]. */
function banded(lowering: Lowering, index: number, ho: number, h: number, geometry: Geometry, byX: boolean): string {
  const { builder: b } = lowering;
  const [kh, kw, channels, multiplier] = four(lowering, index);
  const order = Array.from({ length: kw }, (_, column) => (byX ? kw - 1 - column : column));
  const maps = channels * multiplier;
  const columns = pickTaps(b, b.reshape(lowering.get(index), [kh, kw, maps]), 1, order, kw);
  const oneHot = b.floats(bands(kh, ho, h, geometry, byX), [ho * h, kh]);
  return b.node('MatMul', [oneHot, b.transpose(columns, [2, 0, 1])]);
}

const forward: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const [x, filter, biasIndex] = op.inputs as [number, number, number | undefined];
  const [kh, kw, channels, multiplier] = four(lowering, filter);
  const [geometry, shape] = [geometryOf(op), imageShape(lowering, x)];
  const [, h, w, n] = shape;
  const [maps, ho] = [channels * multiplier, imageShape(lowering, op.outputs[0]!)[1]];
  const bias = biasIndex === undefined ? null : lowering.get(biasIndex);
  const set = (value: string): void => {
    lowering.set(op.outputs[0]!, activationNode(lowering, value, activationOf(op)), chwn);
  };

  if (!isBanded(h, kh, geometry)) {
    const taps = {
      value: depthwiseFilter(lowering, filter),
      outChannels: maps,
      inChannels: 1,
      size: [kh, kw],
    } as const;
    set(convolve(b, lowering.get(x, chwn), shape, taps, geometry, bias).value);
    return;
  }
  const { strides, dilations, pads } = geometry;
  const bands = banded(lowering, filter, ho, h, geometry, false);
  const { value } = convolve(
    b,
    lowering.get(x, chwn),
    [channels * h, w, 1, n],
    { value: b.reshape(bands, [maps * ho, h, kw, 1]), outChannels: maps * ho, inChannels: h, size: [kw, 1] },
    { strides: [strides[1], 1], dilations: [dilations[1], 1], pads: [pads[2], pads[3], 0, 0] },
  );
  const y = b.reshape(value, [maps, ho, imageShape(lowering, op.outputs[0]!)[2], n]);
  set(bias === null ? y : b.node('Add', [y, b.reshape(bias, [maps, 1, 1, 1])]));
};

const backpropInput: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const [dy, filter] = op.inputs as [number, number];
  const out = op.outputs[0]!;
  const [kh, kw, channels, multiplier] = four(lowering, filter);
  const [dyShape, dxShape, geometry] = [imageShape(lowering, dy), imageShape(lowering, out), geometryOf(op)];
  const [maps, ho, wo, n] = dyShape;
  const [, h, w] = dxShape;
  const { strides, pads } = geometry;
  const value = b.reshape(lowering.get(dy, chwn), asBlocks(dyShape));

  if (!isBanded(h, kh, geometry)) {
    const convolveTaps: Convolve = (part, taps, [top, left, bottom, right], [height, width]) => {
      const size = [taps.rows.length, taps.columns.length] as const;
      const { value: y, shape } = convolve(
        b,
        part,
        [maps, height, width, n],
        { value: filterTaps(lowering, filter, taps), outChannels: channels, inChannels: multiplier, size },
        { strides: [1, 1], dilations: [1, 1], pads: [top!, bottom!, left!, right!] },
      );
      return b.reshape(y, asBlocks(shape));
    };
    const size = [kh, kw] as const;
    const dx = inputGradient(b, value, asBlocks(dyShape), asBlocks(dxShape), size, geometry, n, convolveTaps);
    lowering.set(out, b.reshape(dx, dxShape), chwn);
    return;
  }
  // Bands take care of strides down a column; along a row, dy is stretched with zeros.
  const wide = stretch(b, value, asBlocks(dyShape), [1, strides[1]], n);
  const stretched = wo * strides[1];
  const sides = [kw - 1 - pads[2], w + pads[2] - stretched] as const;
  const cuts = [0, Math.min(0, sides[0]), 0, Math.min(0, sides[1])];
  const cut = border(b, wide, [1, maps * n, ho, stretched], cuts, n);
  const spread = b.reshape(banded(lowering, filter, ho, h, geometry, true), [channels, multiplier, h, ho, kw]);
  const bands = multiplier === 1 ? spread : b.transpose(spread, [0, 2, 1, 3, 4]);
  const { value: dx } = convolve(
    b,
    cut,
    [maps * ho, stretched + cuts[1]! + cuts[3]!, 1, n],
    {
      value: b.reshape(bands, [channels * h, multiplier * ho, kw, 1]),
      outChannels: channels * h,
      inChannels: multiplier * ho,
      size: [kw, 1],
    },
    { strides: [1, 1], dilations: [1, 1], pads: [Math.max(0, sides[0]), Math.max(0, sides[1]), 0, 0] },
  );
  lowering.set(out, b.reshape(dx, dxShape), chwn);
};

const backpropFilter: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const [x, dy] = op.inputs as [number, number];
  const out = op.outputs[0]!;
  const [kh, kw, channels, multiplier] = four(lowering, out);
  const [shape, dyShape, geometry] = [imageShape(lowering, x), imageShape(lowering, dy), geometryOf(op)];
  const [, h, w, n] = shape;
  const [, ho, wo] = dyShape;
  const [, left, , right] = filterGradientPads([h, w], [ho, wo], [kh, kw], geometry);
  if (h > bandedGradientRows * kh) {
    lowering.set(out, tapByTap(lowering, op, shape, dyShape));
    return;
  }
  const edged = b.reshape(border(b, lowering.get(x, chwn), asBlocks(shape), [0, left!, 0, right!], n), [
    channels,
    h,
    w + left! + right!,
    n,
  ]);
  // What each column of the filter sees, by one Gather: it runs on every thread, and makes one product of all columns.
  const columns = Int32Array.from({ length: kw * wo }, (_, i) => Math.floor(i / wo) + (i % wo) * geometry.strides[1]);
  const seen = b.node('Gather', [edged, b.int32(columns, [kw, wo])], { axis: 2 });
  const rows = b.reshape(lowering.get(dy, chwn), [channels, multiplier * ho, wo * n]);
  const product = b.node('MatMul', [b.reshape(seen, [channels, h * kw, wo * n]), b.transpose(rows, [0, 2, 1])]);
  const inOrder = b.transpose(b.reshape(product, [channels, h, kw, multiplier, ho]), [2, 0, 3, 1, 4]);
  const maps = channels * multiplier;
  // More rows than columns: onnxruntime splits it over threads by rows, which leaves the sums alone.
  const oneHot = b.floats(bands(kh, ho, h, geometry, true), [h * ho, kh]);
  const sums = b.node('Gemm', [b.reshape(inOrder, [kw * maps, h * ho]), oneHot]);
  lowering.set(out, b.reshape(b.transpose(sums, [1, 0]), four(lowering, out)));
};

/** Sums of products of dy with x, for each tap: [kh, kw, C, m]. */
function tapByTap(lowering: Lowering, op: TraceOp, shape: ImageShape, [maps, ho, wo]: ImageShape): string {
  const { builder: b } = lowering;
  const [x, dy] = op.inputs as [number, number];
  const [kh, kw, channels, multiplier] = four(lowering, op.outputs[0]!);
  const [, h, w, n] = shape;
  const geometry = geometryOf(op);
  const image = b.reshape(lowering.get(x, chwn), [channels, 1, h * w * n]);
  const repeated = multiplier === 1 ? image : b.node('Expand', [image, b.indices([channels, multiplier, h * w * n])]);
  const sides = filterGradientPads([h, w], [ho, wo], [kh, kw], geometry) as unknown as Four;
  const edgedShape = [maps, h + sides[0] + sides[2], w + sides[1] + sides[3], n] as const;
  const edged = b.reshape(border(b, repeated, [1, maps * n, h, w], sides, n), edgedShape);
  const gradient = lowering.get(dy, chwn);
  const taps = Array.from({ length: kh * kw }, (_, tap) => {
    const at = [Math.floor(tap / kw), tap % kw] as const;
    const product = b.node('Mul', [pixels(b, edged, edgedShape, at, geometry.strides, [ho, wo]), gradient]);
    const sum = b.node('ReduceSum', [b.reshape(product, [maps, ho * wo * n]), b.indices([1])], { keepdims: 0 });
    return b.reshape(sum, [1, maps]);
  });
  const stacked = taps.length === 1 ? taps[0]! : b.node('Concat', taps, { axis: 0 });
  return b.reshape(stacked, four(lowering, op.outputs[0]!));
}

export const depthwiseKernels: Readonly<Record<string, Emit>> = {
  DepthwiseConv2dNative: forward,
  DepthwiseConv2dNativeBackpropInput: backpropInput,
  DepthwiseConv2dNativeBackpropFilter: backpropFilter,
};
