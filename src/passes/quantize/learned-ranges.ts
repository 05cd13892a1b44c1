/**
 * Ranges of activations that are learned with the weights (LSQ and LSQ+, Esser et al. 2020, Bhalgat et al. 2020, arXiv 2004.09576), as a
 * scale s and a zero point z that is a whole number, which int8 files ask for:
 *
 *   x̂ = s·(clip(round(x/s) + z, −128, 127) − z)
 *   ∂x̂/∂s = round(x/s) − x/s inside, −128 − z below, 127 − z above;   ∂x̂/∂z = 0 inside, −s outside;   times g = 1/√(n·127), n values of a sample
 *
 * The optimiser moves ρ = log(s / start), as for weights (learned-scales.ts), and ζ = (z − start) / 255, the shift as a share of the range. z is
 * learned where values were seen on both sides of 0: behind a ReLU it stays.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { Arrays } from '../../engine/engine.js';
import { fakeQuantize } from '../../engine/ops/index.js';
import type { GradSaver } from '../../engine/ops/kernel.js';
import type { ActivationParameters } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { quantizationPoints, rangeOwners } from '../../graph/quantization-points.js';
import type { Tensors } from '../../tasks/objective.js';
import type { Initial, StepPart } from '../step.js';
import { nearestShortScale, rangeOf, type Range } from './activations.js';

export interface LearnedRanges {
  /** Rounds activations with what it learns. */
  readonly part: StepPart;
  /** By the tensors that own parameters: the ranges whose int8 parameters were learned. */
  readonly rangesOf: (trained: Arrays) => Record<string, Range>;
}

const scaleOf = (tensor: string): string => `ranges/${tensor}/scale`;
const shiftOf = (tensor: string): string => `ranges/${tensor}/shift`;
const [lowest, highest, codes] = [-128, 127, 255];

const isSigned = ({ zeroPoint }: ActivationParameters): boolean => zeroPoint > lowest && zeroPoint < highest;

/** @param start of each tensor that owns parameters. */
export function learnedRanges(graph: Graph, start: Readonly<Record<string, ActivationParameters>>): LearnedRanges {
  const points = new Map(quantizationPoints(graph).map((point) => [point.tensor, point]));
  const owners = rangeOwners(graph);
  const scalar = (): Initial => ({ shape: [], data: new Float32Array(1) });
  const trainedOf = (tensor: string): readonly string[] =>
    isSigned(start[tensor]!) ? [scaleOf(tensor), shiftOf(tensor)] : [scaleOf(tensor)];
  return {
    part: {
      name: 'quantization',
      trainable: Object.fromEntries(owners.flatMap(trainedOf).map((name) => [name, scalar()])),
      activation(tensor, value, own) {
        const point = points.get(tensor);
        if (!point?.rounds) return value;
        if (point.fixed !== null) {
          const { scale, zeroPoint } = point.fixed;
          return fakeQuantize(value, tf.scalar(scale), tf.scalar(zeroPoint), lowest, highest);
        }
        const owner = point.parametersOf;
        const logarithm = own[scaleOf(owner)]!;
        const shift = own[shiftOf(owner)] ?? tf.scalar(0);
        return learnedFakeQuantize(value, { logarithm, shift }, start[owner]!);
      },
    },
    rangesOf: (trained) =>
      Object.fromEntries(
        owners.map((tensor) => {
          const { scale, zeroPoint } = start[tensor]!;
          const ratio = Math.exp(trained[scaleOf(tensor)]![0]!);
          const moved = zeroPoint + codes * (trained[shiftOf(tensor)]?.[0] ?? 0);
          const whole = Math.round(Math.min(Math.max(moved, lowest), highest));
          return [tensor, rangeOf({ scale: nearestShortScale(scale * ratio), zeroPoint: whole })];
        }),
      ),
  };
}

/** The x̂ of the head of this file, [batch, ...], with its gradients. @param own `logarithm` and `shift`, scalars. */
export function learnedFakeQuantize(x: tf.Tensor, own: Tensors, start: ActivationParameters): tf.Tensor {
  const [batch] = x.shape;
  const weight = 1 / Math.sqrt((x.size / batch) * highest);
  const quantize = tf.customGrad((...args) => {
    const [value, rho, zeta, save] = args as unknown as [tf.Tensor, tf.Tensor, tf.Tensor, GradSaver];
    const scale = tf.mul(tf.exp(rho), start.scale);
    const moved = tf.add(tf.mul(zeta, codes), start.zeroPoint);
    const zeroPoint = tf.round(tf.clipByValue(moved, lowest, highest));
    const rounded = fakeQuantize(value, scale, zeroPoint, lowest, highest);
    save([value, rounded, scale, zeroPoint]);
    const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]): tf.Tensor[] => {
      const [input, output, s, z] = saved as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor];
      const isInside = tf.logicalAnd(
        tf.greaterEqual(input, tf.mul(tf.sub(lowest, z), s)),
        tf.lessEqual(input, tf.mul(tf.sub(highest, z), s)),
      );
      const inside = tf.mul(dy, tf.cast(isInside, 'float32'));
      const error = tf.sum(tf.mul(dy, tf.where(isInside, tf.sub(output, input), output)));
      // As plain gradient descent would move them: s by its own share, z by its share of 255 codes.
      const slope = tf.mul(tf.div(error, tf.square(s)), weight);
      const push = tf.div(tf.sum(tf.sub(inside, dy)), tf.mul(s, codes));
      return [inside, slope, tf.mul(push, weight)];
    };
    return { value: rounded, gradFunc };
  });
  return quantize(x, own['logarithm']!, own['shift']!);
}
