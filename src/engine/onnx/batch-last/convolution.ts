/**
 * Dense convolutions and their gradients for training with standard operators, batch last. The gradient to the input is
 * a convolution of dy with the flipped filter, phase by phase where there is a stride; the gradient to the filter is
 * im2col (one grouped convolution with one-hot filters: exact, and faster than slices) and one matrix product.
 */
import { chwn, oihw, type Emit } from '../lowering.js';
import { activationOf, convolveNchw, filterTaps, inputGradientNchw } from '../kernels/convolution.js';
import { activationNode } from '../kernels/elementwise.js';
import { inputGradient, type Convolve } from '../kernels/input-gradient.js';
import { geometryOf, isPointwise } from '../kernels/spatial.js';
import { asBlocks, convolve, imageShape, pixels } from './images.js';

type Four = readonly [number, number, number, number];

/**
 * onnxruntime splits a product over threads by its columns, the pixels, and blocks its sums by how many columns a part
 * has, if it has few: bits would depend on the number of threads. Up to eight threads they do not where sums are short
 * or pixels many; elsewhere, image by image, nothing is split.
 */
const isSplitSafely = (terms: number, pixels: number) => terms <= 128 || pixels >= 2048;

const conv2d: Emit = (lowering, op) => {
  const [x, filter, bias] = op.inputs as [number, number, number | undefined];
  const [kh, kw, inChannels, outChannels] = lowering.shape(filter) as Four;
  const [, ho, wo, images] = imageShape(lowering, op.outputs[0]!);
  if (!isSplitSafely(kh * kw * inChannels, ho * wo * images)) {
    convolveNchw(lowering, op);
    return;
  }
  const { value } = convolve(
    lowering.builder,
    lowering.get(x, chwn),
    imageShape(lowering, x),
    { value: lowering.get(filter, oihw), outChannels, inChannels, size: [kh, kw] },
    geometryOf(op),
    bias === undefined ? null : lowering.get(bias),
  );
  lowering.set(op.outputs[0]!, activationNode(lowering, value, activationOf(op)), chwn);
};

const backpropInput: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const [dy, filter] = op.inputs as [number, number];
  const out = op.outputs[0]!;
  const [kh, kw, channels, outChannels] = lowering.shape(filter) as Four;
  const [dyShape, dxShape] = [imageShape(lowering, dy), imageShape(lowering, out)];
  const [, h, w, images] = dxShape;
  const { strides } = geometryOf(op);
  const [phases, pixelCount] = [strides[0] * strides[1], h * w * images];
  if (!isSplitSafely(Math.ceil(kh / strides[0]) * Math.ceil(kw / strides[1]) * outChannels, pixelCount / phases)) {
    inputGradientNchw(lowering, op);
    return;
  }
  const convolveTaps: Convolve = (value, taps, [top, left, bottom, right], [height, width]) => {
    const size = [taps.rows.length, taps.columns.length] as const;
    const { value: y, shape } = convolve(
      b,
      value,
      [outChannels, height, width, images],
      { value: filterTaps(lowering, filter, taps), outChannels: channels, inChannels: outChannels, size },
      { strides: [1, 1], dilations: [1, 1], pads: [top!, bottom!, left!, right!] },
    );
    return b.reshape(y, asBlocks(shape));
  };
  const dx = inputGradient(
    b,
    b.reshape(lowering.get(dy, chwn), asBlocks(dyShape)),
    asBlocks(dyShape),
    asBlocks(dxShape),
    [kh, kw],
    geometryOf(op),
    images,
    convolveTaps,
  );
  lowering.set(out, b.reshape(dx, dxShape), chwn);
};

const backpropFilter: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const [x, dy] = op.inputs as [number, number];
  const out = op.outputs[0]!;
  const [kh, kw, channels, outChannels] = lowering.shape(out) as Four;
  const [shape, geometry, taps] = [imageShape(lowering, x), geometryOf(op), kh * kw];
  const [, ho, wo, images] = imageShape(lowering, dy);
  const filter = () => b.floats(oneHot(channels, taps), [channels * taps, 1, kh, kw]);
  const columns = isPointwise([kh, kw], geometry)
    ? pixels(b, lowering.get(x, chwn), shape, [0, 0], geometry.strides, [ho, wo])
    : convolve(
        b,
        lowering.get(x, chwn),
        shape,
        { value: filter(), outChannels: channels * taps, inChannels: 1, size: [kh, kw] },
        geometry,
      ).value;
  const reach = ho * wo * images;
  const rows = channels * taps;
  const [x2, dy2] = [b.reshape(columns, [rows, reach]), b.reshape(lowering.get(dy, chwn), [outChannels, reach])];
  // Split over threads by rows if there are no fewer than columns, and not at all with few columns: see isSplitSafely.
  const most = Math.max(rows, outChannels);
  if (most < 16 ? rows < outChannels : rows >= outChannels) {
    const product = b.node('Gemm', [x2, dy2], { transB: 1 });
    lowering.set(out, b.reshape(product, [channels, kh, kw, outChannels]), [2, 0, 1, 3]);
  } else {
    const product = b.node('Gemm', [dy2, x2], { transB: 1 });
    lowering.set(out, b.reshape(product, [outChannels, channels, kh, kw]), oihw);
  }
};

/** For every channel, one filter per tap that picks it. */
function oneHot(channels: number, taps: number): Float32Array {
  const filters = new Float32Array(channels * taps * taps);
  for (let i = 0; i < channels * taps; i++) filters[i * taps + (i % taps)] = 1;
  return filters;
}

export const denseKernels: Readonly<Record<string, Emit>> = {
  Conv2D: conv2d,
  Conv2DBackpropInput: backpropInput,
  Conv2DBackpropFilter: backpropFilter,
};
