/**
 * Batch norm in channel blocks: per-channel scaling is a depthwise 1x1 convolution with the activation (and the
 * residual sum) fused, sums of products are convolutions as large as the image. The centred x is made once and serves
 * the variance, the output and the gradient, so nothing cancels.
 */
import type { Emit, Lowering } from '../lowering.js';
import { reciprocalDeviation } from '../kernels/batch-norm.js';
import { expanded, expansionGradients, expansionVariance } from './expansion.js';
import { activationMask, masked } from './mask.js';
import {
  channelAffine,
  fusedActivation,
  channelMeans,
  imageMeans,
  imageProducts,
  paddedVector,
  storedShape,
  unpadded,
} from './layout.js';

/** x − mean, in blocks; one node however often it is asked for. */
function centred(lowering: Lowering, x: number, mean: number): string {
  const { builder: b } = lowering;
  const known = lowering.centredOf(x);
  if (known) return known.value;
  const expansion = lowering.expansionOf(x);
  if (expansion) return expanded(lowering, expansion, null, null);
  const channels = lowering.shape(mean)[0]!;
  const shift = b.node('Neg', [paddedVector(lowering, lowering.get(mean), channels)]);
  return channelAffine(b, lowering.get(x, 'blocked'), storedShape(lowering, x), 1, shift);
}

const stats: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const [x] = op.inputs as [number];
  const [mean, variance] = op.outputs as [number, number];
  const shape = storedShape(lowering, x);
  const [n, stored, h, w] = shape;
  const channels = lowering.shape(mean)[0]!;
  const expansion = lowering.expansionOf(x);
  if (expansion) {
    lowering.set(mean, expansion.mean);
    lowering.set(variance, expansionVariance(lowering, expansion));
    return;
  }
  lowering.set(mean, lowering.centredOf(x)?.mean ?? channelMeans(lowering, x));
  const difference = centred(lowering, x, mean);
  const squares = b.node('ReduceSum', [imageProducts(b, difference, difference, shape), b.indices([0])], {
    keepdims: 0,
  });
  const variances = b.node('Mul', [squares, b.scalar(1 / (n * h * w))]);
  lowering.set(variance, unpadded(b, variances, stored, channels));
};

const apply: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const [x, gamma, beta, mean, variance, residual] = op.inputs as [number, number, number, number, number, number?];
  const [out] = op.outputs as [number];
  const shape = storedShape(lowering, x);
  const channels = lowering.shape(gamma)[0]!;
  const vector = (value: string) => paddedVector(lowering, value, channels);
  const rstd = reciprocalDeviation(lowering, variance, op.attributes['epsilon'] as number);
  const factor = b.node('Mul', [lowering.get(gamma), rstd]);
  const sum = residual === undefined ? null : lowering.get(residual, 'blocked');
  const activation = fusedActivation(op.attributes['activation'] as string);
  const expansion = lowering.expansionOf(x);
  if (expansion) {
    const y = expanded(lowering, expansion, factor, vector(lowering.get(beta)), sum, activation);
    lowering.set(out, y, 'blocked');
    return;
  }
  // By fixed statistics: nothing else reads x without its mean.
  const isFixed = !lowering.readersOf(x).includes('BatchNormStats');
  const input = isFixed ? lowering.get(x, 'blocked') : centred(lowering, x, mean);
  const shift = isFixed
    ? b.node('Sub', [lowering.get(beta), b.node('Mul', [lowering.get(mean), factor])])
    : lowering.get(beta);
  lowering.set(out, channelAffine(b, input, shape, vector(factor), vector(shift), sum, activation), 'blocked');
};

const norms = new Set(['BatchNormStats', 'BatchNormApply', 'BatchNormGrad']);

/** Whether batch norm alone reads a tensor, as what it normalises, and so never without its mean. */
export function isOnlyNormalised(lowering: Lowering, index: number): boolean {
  const readers = lowering.readersOf(index);
  if (!readers.includes('BatchNormStats') || !readers.every((kernel) => norms.has(kernel))) return false;
  return lowering.trace.ops.every(({ kernel, inputs }) => {
    if (!inputs.includes(index)) return true;
    return kernel === 'BatchNormGrad' ? inputs[0] !== index : inputs.lastIndexOf(index) === 0;
  });
}

const convolutionGradients = new Set([
  'Conv2DBackpropInput',
  'Conv2DBackpropFilter',
  'DepthwiseConv2dNativeBackpropInput',
  'DepthwiseConv2dNativeBackpropFilter',
]);

const gradient: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const [dy, x, gamma, mean, variance, y] = op.inputs as [number, number, number, number, number, number];
  const [dxOut, dGammaOut, dBetaOut] = op.outputs as [number, number, number];
  const shape = storedShape(lowering, x);
  const [n, stored, h, w] = shape;
  const channels = lowering.shape(gamma)[0]!;
  const vector = (value: string) => paddedVector(lowering, value, channels);
  const activation = op.attributes['activation'] as string;

  const g =
    activation === 'none'
      ? lowering.get(dy, 'blocked')
      : masked(lowering, dy, activationMask(lowering, y, activation), x);
  const rstd = reciprocalDeviation(lowering, variance, op.attributes['epsilon'] as number);
  const a = b.node('Mul', [lowering.get(gamma), rstd]);
  const perElement = b.node('Mul', [a, b.scalar(-1 / (n * h * w))]);
  // dx = a·dy − (x − mean)·(a·rstd·dGamma/count) − a·dBeta/count with a = gamma·rstd
  const whole = (dGamma: string, dBeta: string) => {
    const slope = b.node('Mul', [perElement, b.node('Mul', [rstd, dGamma])]);
    const scaled = channelAffine(b, g, shape, vector(a), vector(b.node('Mul', [perElement, dBeta])));
    return channelAffine(b, centred(lowering, x, mean), shape, vector(slope), 0, scaled);
  };
  const expansion = lowering.expansionOf(x);
  if (expansion) {
    const { dGamma, dBeta, ...gradients } = expansionGradients(lowering, expansion, g, rstd, a);
    lowering.setExpansionGradients(dxOut, gradients, () => whole(dGamma, dBeta));
    lowering.set(dGammaOut, dGamma);
    lowering.set(dBetaOut, dBeta);
    return;
  }
  const difference = centred(lowering, x, mean);
  const over = (value: string) => b.node('ReduceSum', [value, b.indices([0])], { keepdims: 0 });
  const dBetaStored = b.node('Mul', [over(imageMeans(b, g, shape)), b.scalar(h * w)]);
  const dBeta = unpadded(b, dBetaStored, stored, channels);
  const products = unpadded(b, over(imageProducts(b, g, difference, shape)), stored, channels);
  const dGamma = b.node('Mul', [products, rstd]);

  if (lowering.readersOf(dxOut).every((kernel) => convolutionGradients.has(kernel))) {
    // Gradients of convolutions can have the factor a in their filter: one pass over the activations instead of two.
    const bySlope = b.node('Mul', [b.node('Mul', [rstd, dGamma]), b.scalar(-1 / (n * h * w))]);
    const byOffset = b.node('Mul', [dBeta, b.scalar(-1 / (n * h * w))]);
    const value = channelAffine(b, difference, shape, vector(bySlope), vector(byOffset), g);
    lowering.setScaled(dxOut, { value, scale: a }, () => whole(dGamma, dBeta));
  } else lowering.set(dxOut, whole(dGamma, dBeta), 'blocked');
  lowering.set(dGammaOut, dGamma);
  lowering.set(dBetaOut, dBeta);
};

/** Activations go through blocks; matrices (batch norm after a dense layer) do not. */
export function blockedBatchNorm(standard: Readonly<Record<string, Emit>>): Record<string, Emit> {
  const images =
    (name: string, x: number, emit: Emit): Emit =>
    (lowering, op) =>
      (lowering.shape(op.inputs[x]!).length === 4 ? emit : standard[name]!)(lowering, op);
  return {
    BatchNormStats: images('BatchNormStats', 0, stats),
    BatchNormApply: images('BatchNormApply', 0, apply),
    BatchNormGrad: images('BatchNormGrad', 1, gradient),
  };
}
