/** loss ← loss + k·loss_sparsity: draws weights that are not pruned yet to 0, so that pruning them costs little. k is an input of the step. */
import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import type { Shape } from '../../graph/shapes.js';
import type { StepPart } from '../step.js';

export type SparsityLossKind = 'l1' | 'group_lasso' | 'swd';

/** A kernel that is pruned, by its tensor's name. */
export interface PenalizedKernel {
  readonly tensor: string;
  /** Of its output channels: the groups of the group lasso. */
  readonly channelAxis: number;
  readonly shape: Shape;
}

export const sparsityWeightInput = 'sparsity/weight';
/** Of swd: 1 for the weights of a kernel that the term is of, in its shape. */
export const selectedInput = (tensor: string): string => `sparsity/selected/${tensor}`;

export function sparsityLossPart(kind: SparsityLossKind, kernels: readonly PenalizedKernel[]): StepPart {
  return {
    name: 'sparsity',
    inputs: {
      [sparsityWeightInput]: [],
      ...(kind === 'swd' ? Object.fromEntries(kernels.map(({ tensor, shape }) => [selectedInput(tensor), shape])) : {}),
    },
    loss: ({ loss, weights }, own) => {
      const terms = kernels.map(({ tensor, channelAxis }) =>
        penalty(kind, weights[tensor]!, { channelAxis, selected: own[selectedInput(tensor)] }),
      );
      return { loss: tf.add(loss, tf.mul(tf.addN(terms), own[sparsityWeightInput]!)) };
    },
  };
}

/**
 * l1: Σ|w| (Tibshirani 1996). group_lasso: Σ over output channels of √n·‖w of the channel‖₂ (Yuan & Lin 2006), n its weights. Pruned
 * weights are 0 and have no gradient by l1, and none by group_lasso either. swd: Σ w² of the selected weights (Tessier et al. 2022,
 * arXiv 2011.10520, eq. 2).
 */
function penalty(
  kind: SparsityLossKind,
  kernel: tf.Tensor,
  { channelAxis, selected }: { readonly channelAxis: number; readonly selected: tf.Tensor | undefined },
): tf.Scalar {
  switch (kind) {
    case 'l1':
      return tf.sum(tf.abs(kernel));
    case 'group_lasso': {
      const axes = kernel.shape.map((_, axis) => axis).filter((axis) => axis !== channelAxis);
      const size = kernel.size / kernel.shape[channelAxis]!;
      // A channel of zeros has a norm without a gradient.
      const norms = tf.sqrt(tf.add(tf.sum(tf.square(kernel), axes), 1e-12));
      return tf.mul(tf.sum(norms), Math.sqrt(size));
    }
    case 'swd':
      return tf.sum(tf.mul(tf.square(kernel), selected!));
    default:
      return kind satisfies never;
  }
}
