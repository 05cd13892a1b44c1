import * as tf from '@tensorflow/tfjs-core';
import { InternalError, ModelError } from '../core/errors.js';
import { fakeQuantize } from '../engine/ops/index.js';
import { refusalOf } from '../ops/operator.js';
import type { Forward, ForwardContext } from '../ops/shared/forward.js';
import type { Refusal } from '../ops/shared/op.js';
import { forwardTable } from '../ops/tables/forward.js';
import type { ConstantsByKind, OptionsByKind } from '../ops/tables/op.js';
import type { Graph, Kind, OperatorOf } from './graph.js';
import { logitsOf, onlyInput, tensorOf } from './operands.js';
import { quantizationPoints, rangeOwners } from './quantization-points.js';

/** Real = (code − zeroPoint) · scale, codes −128 … 127. */
export interface ActivationParameters {
  readonly scale: number;
  readonly zeroPoint: number;
}

/** Activation rounding of quantisation-aware training, as step inputs, so that ranges may move without recompiling. */
export interface FakeQuantization {
  /** Step inputs by name: a scalar scale and a scalar zero point for each tensor that owns parameters. */
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  readonly arrays: Readonly<Record<string, Float32Array>>;
}

export interface ForwardOptions {
  /** BatchNorm by the batch's statistics (and the moving ones updated), or by the moving ones. */
  readonly training: boolean;
  /** Weight of the old moving statistics. Keras's 0.99 is too slow for a few epochs. Default 0.95. */
  readonly momentum?: number;
  /** Layers that compute as they do when nothing is trained. */
  readonly frozen?: ReadonlySet<string>;
  /** What the layers behind a tensor read in place of its value; the graph's input is such a tensor too. */
  readonly activation?: (tensor: string, value: tf.Tensor) => tf.Tensor;
}

export interface ForwardResult {
  /** What the final Softmax reads, [batch, classes]. */
  readonly logits: tf.Tensor2D;
  /** Updated moving mean and variance by tensor name; empty unless training. */
  readonly statistics: Readonly<Record<string, tf.Tensor>>;
  /** Every activation by tensor name (as `activation` gave it), the graph's input included. */
  readonly activations: Readonly<Record<string, tf.Tensor>>;
}

const name = {
  scale: (tensor: string): string => `quantization/${tensor}/scale`,
  zeroPoint: (tensor: string): string => `quantization/${tensor}/zero_point`,
};

/** Step inputs for these activation parameters: one entry for each tensor that `quantizationPoints` says owns some. */
export function fakeQuantization(
  graph: Graph,
  parameters: Readonly<Record<string, ActivationParameters>>,
): FakeQuantization {
  const owners = rangeOwners(graph);
  const arrays = owners.flatMap((tensor) => {
    const found = parameters[tensor];
    if (!found)
      throw new ModelError({
        code: 'graph/no-range',
        message: `expected quantisation parameters of ${tensor}, found no parameters`,
      });
    return [
      [name.scale(tensor), Float32Array.of(found.scale)],
      [name.zeroPoint(tensor), Float32Array.of(found.zeroPoint)],
    ] as const;
  });
  return { arrays: Object.fromEntries(arrays), shapes: Object.fromEntries(arrays.map(([key]) => [key, []])) };
}

/** Rounds each activation as the int8 file does, with the parameters among `inputs` that `fakeQuantization` names. */
export function roundActivation(
  graph: Graph,
): (tensor: string, value: tf.Tensor, inputs: Readonly<Record<string, tf.Tensor>>) => tf.Tensor {
  const points = new Map(quantizationPoints(graph).map((point) => [point.tensor, point]));
  return (tensor, value, inputs) => {
    const point = points.get(tensor);
    if (!point?.rounds) return value;
    if (point.fixed !== null) {
      const { scale, zeroPoint } = point.fixed;
      return fakeQuantize(value, tf.scalar(scale), tf.scalar(zeroPoint), -128, 127);
    }
    const scale = inputs[name.scale(point.parametersOf)];
    const zeroPoint = inputs[name.zeroPoint(point.parametersOf)];
    if (!scale || !zeroPoint)
      throw new InternalError(`no step inputs for the quantisation parameters of ${point.parametersOf}`);
    return fakeQuantize(value, scale, zeroPoint, -128, 127);
  };
}

/**
 * The forward pass of a float graph, in tfjs-core operations only. x: [batch, h, w, c]; `constants` hold every constant
 * of the graph by tensor name, in the graph's (TFLite's) layouts; filters are transposed to tfjs's inside the step, where
 * an engine merges it with its own blocking. The final Softmax is left to the loss.
 */
export function forward(
  graph: Graph,
  constants: Readonly<Record<string, tf.Tensor>>,
  x: tf.Tensor,
  options: ForwardOptions,
): ForwardResult {
  const statistics: Record<string, tf.Tensor> = {};
  const activations: Record<string, tf.Tensor> = {};
  const read = (tensor: string): tf.Tensor => {
    const value = activations[tensor] ?? constants[tensor];
    if (!value) throw new InternalError(`forward pass of ${graph.name}: no value for ${tensor}`);
    return value;
  };
  const write = (tensor: string, value: tf.Tensor): void => {
    activations[tensor] = options.activation?.(tensor, value) ?? value;
  };

  const context: ForwardContext = {
    read,
    shapeOf: (tensor) => tensorOf(graph, tensor).shape,
    training: options.training
      ? { momentum: options.momentum ?? 0.95, setStatistic: (tensor, value) => (statistics[tensor] = value) }
      : null,
    isFrozen: false,
  };
  write(onlyInput(graph), x);
  const logits = logitsOf(graph);
  const pastLogits = new Set<string>();
  for (const op of graph.operators) {
    if ((op.kind === 'Softmax' && op.inputs[0] === logits) || pastLogits.has(op.inputs[0])) {
      for (const output of op.outputs) pastLogits.add(output);
      continue;
    }
    const results = compute(op, options.frozen?.has(op.name) === true ? { ...context, isFrozen: true } : context);
    op.outputs.forEach((output, i) => write(output, results[i]!));
  }
  return { logits: read(logits) as tf.Tensor2D, statistics, activations };
}

function compute<K extends Kind>(op: OperatorOf<K>, context: ForwardContext): readonly tf.Tensor[] {
  const run: Forward<OptionsByKind[K], ConstantsByKind[K]> | Refusal = forwardTable[op.kind];
  if (typeof run === 'function') return run(op, context);
  throw new ModelError(refusalOf(op, run));
}
