/** What the `forward.ts` of a room gives: the operator in tfjs-core operations, with gradients. */
import * as tf from '@tensorflow/tfjs-core';
import type { Shape } from '../../graph/shapes.js';
import type { Op, Pair } from './op.js';

export interface ForwardContext {
  /** Value of an activation that is computed already, or of a constant. */
  readonly read: (tensor: string) => tf.Tensor;
  /** Its shape in the graph, whose batch is 1. */
  readonly shapeOf: (tensor: string) => Shape;
  /** How statistics of the batch are used and kept; null where the moving ones are. */
  readonly training: {
    /** Weight of the old moving statistics. */
    readonly momentum: number;
    readonly setStatistic: (tensor: string, value: tf.Tensor) => void;
  } | null;
  /** Whether the operator keeps its constants while others are trained. */
  readonly isFrozen: boolean;
}

/** Values of the operator's outputs, in order. Constants come in the graph's (TFLite's) layouts. */
export type Forward<Options, Constants> = (op: Op<Options, Constants>, context: ForwardContext) => readonly tf.Tensor[];

export const mutable = ([height, width]: Pair): [number, number] => [height, width];

export function withBias(y: tf.Tensor, bias: string | undefined, read: ForwardContext['read']): tf.Tensor {
  return bias === undefined ? y : tf.add(y, read(bias));
}

/** Of conversions between floats and codes: in a float graph they mark where floats will become codes. */
export const passedOn: Forward<unknown, unknown> = (op, { read }) => [read(op.inputs[0])];
