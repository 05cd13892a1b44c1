/** Convolutions and the gradients to their inputs in channel blocks. */
import { nchw, type Emit, type Lowering } from '../lowering.js';
import { activationOf } from '../kernels/convolution.js';
import { inputPhases, type Convolve } from '../kernels/input-gradient.js';
import { geometryOf, isPointwise, onnxPads, type Pair } from '../kernels/spatial.js';
import type { TraceOp } from '../../trace/trace.js';
import { isOnlyNormalised } from './batch-norm.js';
import { expansionOf, isExpansion } from './expansion.js';
import { conv2dBackpropFilter, depthwiseBackpropFilter } from './filter-gradient.js';
import { backwardFilter, depthwiseFilter, forwardFilter, narrowFilter } from './filters.js';
import {
  channelMeans,
  four,
  fusedActivation,
  gradientOf,
  isNarrow,
  nchwcConv,
  paddedVector,
  roundUp,
  setPhases,
  storedShape,
  unpadded,
} from './layout.js';

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

/**
 * A pointwise convolution maps the mean of x to its own: its bias can take it away, where batch norm would in a pass. One to many
 * channels is not even made.
 */
function centredConvolution(lowering: Lowering, op: TraceOp): void {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [x, filter] = op.inputs as [number, number];
  const [, , channels, outChannels] = four(lowering, filter);
  const xMean = channelMeans(lowering, x);
  const image = b.reshape(paddedVector(lowering, xMean, channels), [1, roundUp(channels, block), 1, 1]);
  const stored = roundUp(outChannels, block);
  const means = b.reshape(nchwcConv(b, [image, forwardFilter(lowering, filter)], {}), [stored]);
  const mean = unpadded(b, means, stored, outChannels);
  if (isExpansion(lowering, x, filter)) {
    lowering.setExpansion(op.outputs[0]!, expansionOf(lowering, x, filter, xMean, mean));
    return;
  }
  const value = nchwcConv(b, [lowering.get(x, 'blocked'), forwardFilter(lowering, filter), b.node('Neg', [means])], {});
  lowering.setCentred(op.outputs[0]!, { value, mean });
}

const depthwise: Emit = (lowering, op) => {
  const [x, filter] = op.inputs as [number, number];
  const [, stored] = storedShape(lowering, x);
  convolution(lowering, op, lowering.get(x, 'blocked'), depthwiseFilter(lowering, filter), stored);
};

function backpropInput(filterOf: typeof backwardFilter, depthwiseGroups: boolean): Emit {
  return (lowering, op) => {
    const { builder: b } = lowering;
    const [dy, filter] = op.inputs as [number, number];
    const [out] = op.outputs as [number];
    const known = lowering.expansionGradientsOf(dy);
    if (known) {
      setPhases(lowering, out, { counts: [1, 1], images: [known.input()] });
      return;
    }
    const [dyShape, dxShape] = [storedShape(lowering, dy), storedShape(lowering, out)];
    const group = depthwiseGroups ? dxShape[1] : 1;
    const dyOut = gradientOf(lowering, dy);
    const convolve: Convolve = (value, taps, pads) =>
      nchwcConv(b, [value, filterOf(lowering, filter, taps, dyOut.scale)], { pads, group });
    const size = four(lowering, filter).slice(0, 2) as unknown as Pair;
    const { block } = lowering.blocked!;
    const phases = inputPhases(b, dyOut.value, dyShape, dxShape, size, geometryOf(op), block, convolve);
    setPhases(lowering, out, phases);
  };
}

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
