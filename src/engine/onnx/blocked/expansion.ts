/**
 * A pointwise convolution to many channels, and the batch norm after it, without the convolution's own result: the pass that would
 * make it, and those that would read it, are over the largest activations of a net. With x less its mean per channel, c = x·W,
 * S = xᵀx and g the gradient behind the activation,
 *
 *   variance(c) = diag(Wᵀ·S·W)/count,   Σ g·c = diag(Wᵀ·xᵀg),   xᵀc = S·W,
 *
 * which are products of the few channels of x; y is one convolution, with batch norm in its filter. Small products are convolutions
 * too: the same bits on any number of threads.
 */
import type { GraphBuilder, OnnxAttributes } from '../builder.js';
import type { Expansion, ExpansionGradients, Lowering } from '../lowering.js';
import { asRows, channelProducts, columnsOfBlocks, hasPixelColumns, withOnes } from './channel-products.js';
import { backwardFilter, forwardFilter } from './filters.js';
import { channelAffine, four, nchwcConv, paddedVector, roundUp, storedShape, type Four } from './layout.js';

/** Below, sums over images cost more than what they save. */
const fewestPixels = 64;
/** Products of x's channels cost width² for each pixel, and save passes over `outChannels` values. */
const worthwhile = (width: number, outChannels: number): boolean => width * width <= 32 * outChannels;

/** Whether a pointwise convolution, which batch norm alone reads, need not be made. */
export function isExpansion(lowering: Lowering, x: number, filter: number): boolean {
  const [, , width, outChannels] = four(lowering, filter);
  return (
    width < outChannels && worthwhile(width, outChannels) && hasPixelColumns(lowering, four(lowering, x), fewestPixels)
  );
}

/**
 * @param xMean of each channel of x, [C]
 * @param mean of each channel of the convolution's result
 */
export function expansionOf(lowering: Lowering, x: number, filter: number, xMean: string, mean: string): Expansion {
  const { builder: b } = lowering;
  const shape = storedShape(lowering, x);
  const shift = paddedVector(lowering, b.node('Neg', [xMean]), four(lowering, x)[3]);
  const value = channelAffine(b, lowering.get(x, 'blocked'), shape, 1, shift);
  const columns = columnsOfBlocks(b, value, four(lowering, x));
  const scatter = channelProducts(b, columns, value, shape);
  const [, , width, outChannels] = four(lowering, filter);
  const products = asRows(b, nchwcConv(b, [scatter, forwardFilter(lowering, filter)], {}), width, outChannels);
  return { x: value, shape, columns, filter, products, mean };
}

const sumOver = (b: GraphBuilder, value: string, axis: number): string =>
  b.node('ReduceSum', [value, b.indices([axis])], { keepdims: 0 });

const matrixOf = (lowering: Lowering, filter: number): string => {
  const [, , width, outChannels] = four(lowering, filter);
  return lowering.builder.reshape(lowering.get(filter), [width, outChannels]);
};

const countOf = ([n, , h, w]: Four): number => n * h * w;

/** [C] */
export function expansionVariance(lowering: Lowering, { shape, filter, products }: Expansion): string {
  const { builder: b } = lowering;
  const squares = sumOver(b, b.node('Mul', [matrixOf(lowering, filter), products]), 0);
  // Rounding may leave a channel that does not vary a little less than nothing.
  return b.node('Max', [b.node('Mul', [squares, b.scalar(1 / countOf(shape))]), b.scalar(0)]);
}

/** activation(c · scale + shift + sum), with `scale` [C], and `shift` with zeros up to the block. */
export function expanded(
  lowering: Lowering,
  { x, filter }: Expansion,
  scale: string | null,
  shift: string | null,
  sum: string | null = null,
  activation: OnnxAttributes = {},
): string {
  const inputs = [x, forwardFilter(lowering, filter, scale), ...[shift, sum].filter((value) => value !== null)];
  return nchwcConv(lowering.builder, inputs, activation);
}

/**
 * @param g in blocks
 * @param rstd 1 / deviation, [C]
 * @param a gamma / deviation, [C]
 */
export function expansionGradients(
  lowering: Lowering,
  { x, shape, columns, filter, products }: Expansion,
  g: string,
  rstd: string,
  a: string,
): ExpansionGradients & { readonly dBeta: string; readonly dGamma: string } {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [, , width, outChannels] = four(lowering, filter);
  const [n, stored, h, w] = shape;
  const weights = matrixOf(lowering, filter);
  const all = channelProducts(b, withOnes(b, columns, countOf(shape), block), g, [
    n,
    roundUp(outChannels, block),
    h,
    w,
  ]);
  const rows = asRows(b, all, width + 1, outChannels);
  const [xg, sum] = b.multi('Split', [rows, b.indices([width, 1])], 2, { axis: 0 }) as [string, string];
  const dBeta = b.reshape(sum, [outChannels]);
  const dGamma = b.node('Mul', [sumOver(b, b.node('Mul', [weights, xg]), 0), rstd]);

  // The gradient to c is a·(g + c·slope + offset): see the gradient of batch norm.
  const perElement = b.scalar(-1 / countOf(shape));
  const slope = b.node('Mul', [b.node('Mul', [rstd, dGamma]), perElement]);
  const offset = b.node('Mul', [dBeta, perElement]);
  const dFilter = b.node('Mul', [b.node('Add', [xg, b.node('Mul', [products, slope])]), a]);
  const input = (): string => {
    const back = backwardFilter(lowering, filter, { rows: [0], columns: [0] }, a);
    const sloped = b.reshape(b.node('Mul', [weights, slope]), [1, 1, width, outChannels]);
    const square = nchwcConv(b, [lowering.blocked!.toBlocks(b, sloped, [1, 1, width, outChannels], true), back], {});
    const view = b.reshape(square, [stored / block, width, block]);
    const rowsInBlocks = width === stored ? view : b.node('Pad', [view, b.indices([0, 0, 0, 0, stored - width, 0])]);
    const throughC = nchwcConv(b, [x, b.reshape(rowsInBlocks, [stored, stored, 1, 1])], {});
    const constant = sumOver(b, b.node('Mul', [weights, b.node('Mul', [a, offset])]), 1);
    return nchwcConv(b, [g, back, paddedVector(lowering, constant, width), throughC], {});
  };
  return { dBeta, dGamma, filter: b.reshape(dFilter, four(lowering, filter)), input };
}
