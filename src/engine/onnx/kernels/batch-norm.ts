/**
 * Batch normalisation with standard operators, in whatever layout the activations have. The centred x is made once and
 * serves the variance, the output and the gradient.
 */
import { sizeOf } from '../../trace/trace.js';
import type { Emit, Lowering, Permutation } from '../lowering.js';
import { activationMask, activationNode, layoutOf } from './elementwise.js';

interface Channels {
  readonly layout: Permutation;
  /** Every axis but the channels', as positions in the layout. */
  readonly axes: readonly number[];
  /** Elements per channel. */
  readonly count: number;
}

function channelsOf(lowering: Lowering, index: number): Channels {
  const shape = lowering.shape(index);
  const layout = layoutOf(lowering, [index], shape.length);
  const axes = layout.map((_, position) => position).filter((position) => layout[position] !== shape.length - 1);
  return { layout, axes, count: sizeOf(shape) / shape.at(-1)! };
}

/** 1 / √(variance + epsilon), [C]. */
export function reciprocalDeviation(lowering: Lowering, variance: number, epsilon: number): string {
  const { builder: b } = lowering;
  return b.node('Reciprocal', [b.node('Sqrt', [b.node('Add', [lowering.get(variance), b.scalar(epsilon)])])]);
}

/** A per-channel vector seen in the layout of the activations. */
function spread(lowering: Lowering, vector: string, { layout }: Channels, channels: number): string {
  const rank = layout.length;
  const shape = layout.map((axis) => (axis === rank - 1 ? channels : 1));
  return lowering.builder.reshape(vector, shape);
}

/** x − mean, in the layout of the activations; one node however often it is asked for. */
function centred(lowering: Lowering, x: number, mean: number, channels: Channels): string {
  const shift = spread(lowering, lowering.get(mean), channels, lowering.shape(mean)[0]!);
  return lowering.builder.node('Sub', [lowering.get(x, channels.layout), shift]);
}

export const batchNormKernels: Readonly<Record<string, Emit>> = {
  BatchNormStats: (lowering, op) => {
    const { builder: b } = lowering;
    const [x] = op.inputs as [number];
    const [meanOut, varianceOut] = op.outputs as [number, number];
    const channels = channelsOf(lowering, x);
    const { layout, axes } = channels;
    lowering.set(meanOut, b.node('ReduceMean', [lowering.get(x, layout)], { axes, keepdims: 0 }));
    const difference = centred(lowering, x, meanOut, channels);
    const variance = b.node('ReduceMean', [b.node('Mul', [difference, difference])], { axes, keepdims: 0 });
    lowering.set(varianceOut, variance);
  },
  BatchNormApply: (lowering, op) => {
    const { builder: b } = lowering;
    const [x, gamma, beta, mean, variance] = op.inputs as [number, number, number, number, number];
    const out = op.outputs[0]!;
    const channels = channelsOf(lowering, x);
    const size = lowering.shape(x).at(-1)!;
    const rstd = reciprocalDeviation(lowering, variance, op.attributes['epsilon'] as number);
    const scale = spread(lowering, b.node('Mul', [lowering.get(gamma), rstd]), channels, size);
    const scaled = b.node('Mul', [centred(lowering, x, mean, channels), scale]);
    const shifted = b.node('Add', [scaled, spread(lowering, lowering.get(beta), channels, size)]);
    const residual = op.inputs[5];
    const rank = lowering.shape(x).length;
    const summed =
      residual === undefined ? shifted : b.node('Add', [shifted, lowering.operand(residual, rank, channels.layout)]);
    lowering.set(out, activationNode(lowering, summed, op.attributes['activation'] as string), channels.layout);
  },
  BatchNormGrad: (lowering, op) => {
    const { builder: b } = lowering;
    const [dy, x, gamma, mean, variance, y] = op.inputs as [number, number, number, number, number, number];
    const [dxOut, dGammaOut, dBetaOut] = op.outputs as [number, number, number];
    const channels = channelsOf(lowering, x);
    const { layout, axes, count } = channels;
    const size = lowering.shape(x).at(-1)!;
    const vector = (value: string) => spread(lowering, value, channels, size);

    const activation = op.attributes['activation'] as string;
    const rank = lowering.shape(x).length;
    const gradient =
      activation === 'none'
        ? lowering.get(dy, layout)
        : b.node('Mul', [
            lowering.operand(dy, rank, layout),
            activationMask(lowering, lowering.get(y, layout), activation),
          ]);
    const rstd = reciprocalDeviation(lowering, variance, op.attributes['epsilon'] as number);
    const difference = centred(lowering, x, mean, channels);
    const sum = (value: string) => b.node('ReduceSum', [value, b.indices(axes)], { keepdims: 0 });
    const dBeta = sum(gradient);
    const dGamma = b.node('Mul', [sum(b.node('Mul', [gradient, difference])), rstd]);

    // dx = a·dy − (x − mean)·(a·rstd·dGamma/count) − a·dBeta/count with a = gamma·rstd
    const a = b.node('Mul', [lowering.get(gamma), rstd]);
    const perElement = b.node('Mul', [a, b.scalar(1 / count)]);
    const slope = b.node('Mul', [perElement, b.node('Mul', [rstd, dGamma])]);
    const offset = b.node('Mul', [perElement, dBeta]);
    const first = b.node('Mul', [gradient, vector(a)]);
    const second = b.node('Mul', [difference, vector(slope)]);
    const dx = b.node('Sub', [b.node('Sub', [first, second]), vector(offset)]);
    lowering.set(dxOut, dx, layout);
    lowering.set(dGammaOut, dGamma);
    lowering.set(dBetaOut, dBeta);
  },
};
