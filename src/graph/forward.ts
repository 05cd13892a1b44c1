import * as tf from '@tensorflow/tfjs-core';
import { InternalError, ModelError } from '../core/errors.js';
import { activate, batchNormTrain, fakeQuantize } from '../engine/ops/index.js';
import type { BatchNorm, Graph, Operator, Pair } from './graph.js';
import { logitsOf, onlyInput } from './operands.js';
import { quantizationPoints } from './quantization-points.js';

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
  const owners = [...new Set(quantizationPoints(graph).map(({ parametersOf }) => parametersOf))];
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

  write(onlyInput(graph), x);
  for (const op of graph.operators) {
    if (op.kind === 'Softmax' && op.inputs[0] === logitsOf(graph)) continue;
    if (op.kind === 'BatchNorm' && options.training) {
      const { gamma, beta, ...moving } = op.constants;
      const { epsilon, activation } = op.options;
      const { y, mean, variance } = batchNormTrain(read(op.inputs[0]), read(gamma), read(beta), epsilon, activation);
      const momentum = options.momentum ?? 0.95;
      const move = (old: string, batch: tf.Tensor) => tf.add(tf.mul(read(old), momentum), tf.mul(batch, 1 - momentum));
      statistics[moving.mean] = move(moving.mean, mean);
      statistics[moving.variance] = move(moving.variance, variance);
      write(op.outputs[0], y);
    } else {
      write(op.outputs[0], compute(graph, op, read));
    }
  }
  return { logits: read(logitsOf(graph)) as tf.Tensor2D, statistics, activations };
}

type Read = (tensor: string) => tf.Tensor;
const mutable = ([height, width]: Pair): [number, number] => [height, width];

function compute(graph: Graph, op: Operator, read: Read): tf.Tensor {
  const x = read(op.inputs[0]);
  switch (op.kind) {
    case 'Conv2D': {
      const { stride, padding, dilation, activation } = op.options;
      const filter = tf.transpose(read(op.constants.kernel) as tf.Tensor4D, [1, 2, 3, 0]);
      const y = tf.conv2d(x as tf.Tensor4D, filter, mutable(stride), padding, 'NHWC', mutable(dilation));
      return activate(withBias(y, op.constants.bias, read), activation);
    }
    case 'DepthwiseConv2D': {
      const { stride, padding, dilation, depthMultiplier, activation } = op.options;
      const kernel = read(op.constants.kernel);
      const [, kh, kw, outC] = kernel.shape as [number, number, number, number];
      // [1, kh, kw, channels · multiplier] and tfjs's [kh, kw, channels, multiplier] are the same numbers in the same order.
      const filter = tf.reshape<tf.Rank.R4>(kernel, [kh, kw, outC / depthMultiplier, depthMultiplier]);
      const y = tf.depthwiseConv2d(x as tf.Tensor4D, filter, mutable(stride), padding, 'NHWC', mutable(dilation));
      return activate(withBias(y, op.constants.bias, read), activation);
    }
    case 'FullyConnected': {
      const y = tf.matMul(x, read(op.constants.kernel), false, true);
      return activate(withBias(y, op.constants.bias, read), op.options.activation);
    }
    case 'BatchNorm':
      return activate(normalize(x, op, read), op.options.activation);
    case 'Add':
      return activate(tf.add(x, read(op.inputs[1]!)), op.options.activation);
    case 'AveragePool2D':
    case 'MaxPool2D': {
      const { size, stride, padding, activation } = op.options;
      const pool = op.kind === 'AveragePool2D' ? tf.avgPool : tf.maxPool;
      return activate(pool(x as tf.Tensor4D, mutable(size), mutable(stride), padding), activation);
    }
    case 'Mean':
      return tf.mean(x, [1, 2]);
    case 'Relu':
      return tf.relu(x);
    case 'Relu6':
      return tf.relu6(x);
    case 'Reshape': {
      const target = graph.tensors[op.outputs[0]]!.shape;
      return tf.reshape(x, [x.shape[0], ...target.slice(1)]);
    }
    case 'Softmax':
      return tf.softmax(x);
    case 'Quantize':
    case 'Dequantize':
      throw new ModelError({
        code: 'graph/quantized-forward',
        message: `layer ${op.name} (${op.kind}): the float forward pass takes float graphs only`,
      });
    default:
      return op satisfies never;
  }
}

function withBias(y: tf.Tensor, bias: string | undefined, read: Read): tf.Tensor {
  return bias === undefined ? y : tf.add(y, read(bias));
}

function normalize(x: tf.Tensor, op: BatchNorm, read: Read): tf.Tensor {
  const { gamma, beta, mean, variance } = op.constants;
  const scale = tf.mul(read(gamma), tf.rsqrt(tf.add(read(variance), op.options.epsilon)));
  return tf.add(tf.mul(x, scale), tf.sub(read(beta), tf.mul(read(mean), scale)));
}
