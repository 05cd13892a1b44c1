/** Bias correction: what rounding of weights adds to a layer's outputs on average is taken from its bias. */
import * as tf from '@tensorflow/tfjs-core';
import type { Engine, Step } from '../../engine/engine.js';
import { forward } from '../../graph/forward.js';
import type { Graph, GraphTensor, Operator } from '../../graph/graph.js';
import { channelAxis, isLinear, type Linear } from '../../graph/linear.js';
import { floatsOf, tensorOf } from '../../graph/operands.js';
import { verifyGraph } from '../../graph/verify.js';
import { overSamples } from './over-samples.js';
import { fromCodes, weightAxis, type WeightCodes } from './weights.js';

const batchSize = 32;

const errorOf = (name: string): string => `${name}#error`;

/**
 * b ← b − E[(w̃ − w) ∗ x] of each output channel: the mean over all samples and pixels, padding and all, of what the rounding error of the
 * kernel makes of the layer's inputs in the float model (Nagel et al. 2019, arXiv 1906.04721, §4.2, with E[x] from data). Layers whose codes are
 * their weights, number for number, keep their biases.
 *
 * @param codes of kernels by layer; the others are not rounded.
 * @param images [count, ...], normalised as in training. @throws PassError where there is no whole sample.
 */
export async function correctBiases(
  graph: Graph,
  codes: ReadonlyMap<string, WeightCodes>,
  images: Float32Array,
  engine: Engine,
): Promise<Graph> {
  const errors = graph.operators.filter(isLinear).flatMap((op) => {
    const given = codes.get(op.name);
    const error = given && roundingError(graph, op, given);
    return error?.some((value) => value !== 0) ? [{ op, error }] : [];
  });
  if (errors.length === 0) return graph;
  const withErrors = withErrorOf(graph, errors);
  const sums = new Map(errors.map(({ op }) => [op.name, new Float64Array(biasLength(graph, op))]));
  const step: Step = ({ images: x, ...constants }) => {
    const { activations } = forward(withErrors, constants, x!, { training: false });
    return Object.fromEntries(errors.map(({ op }) => [op.name, perSample(activations[errorOf(op.outputs[0])]!)]));
  };
  let count = 0;
  await overSamples({ graph: withErrors, images, engine, step, batch: batchSize }, (out, seen) => {
    for (const [name, sum] of sums) {
      const values = out[name]!;
      for (let i = seen * sum.length; i < values.length; i++) sum[i % sum.length]! += values[i]!;
    }
    count += out[errors[0]!.op.name]!.length / sums.get(errors[0]!.op.name)!.length - seen;
  });
  return withBiases(graph, (op) => sums.get(op.name)?.map((sum) => sum / count) ?? null);
}

const biasLength = (graph: Graph, op: Linear): number => tensorOf(graph, op.constants.kernel).shape[channelAxis(op)]!;

/** Codes as numbers, less the weights. */
function roundingError(graph: Graph, op: Linear, { codes, scale }: WeightCodes): Float32Array {
  const { shape } = tensorOf(graph, op.constants.kernel);
  const weights = floatsOf(graph, op.constants.kernel);
  return fromCodes(codes, shape, scale, scale.length === 1 ? null : weightAxis(op)).map(
    (value, i) => value - weights[i]!,
  );
}

/** Beside each layer one that reads the same, with the error for a kernel and nothing after it. */
function withErrorOf(graph: Graph, errors: readonly { readonly op: Linear; readonly error: Float32Array }[]): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const beside = new Map<string, Operator>();
  for (const { op, error } of errors) {
    const [output] = op.outputs;
    const kernel = errorOf(op.constants.kernel);
    tensors[kernel] = { ...tensorOf(graph, op.constants.kernel), name: kernel, data: error };
    tensors[errorOf(output)] = { ...tensorOf(graph, output), name: errorOf(output) };
    const options = { ...op.options, activation: 'none' };
    const made = { ...op, name: errorOf(op.name), constants: { kernel }, options, outputs: [errorOf(output)] };
    beside.set(op.name, made as unknown as Operator);
  }
  const operators = graph.operators.flatMap((op) => [op, ...(beside.has(op.name) ? [beside.get(op.name)!] : [])]);
  return { ...graph, operators, tensors };
}

/** Mean over all but samples and channels: [batch, channels]. */
function perSample(value: tf.Tensor): tf.Tensor {
  const inner = Array.from({ length: value.rank - 2 }, (_, axis) => axis + 1);
  return inner.length === 0 ? tf.clone(value) : tf.mean(value, inner);
}

/** @param shiftOf what is taken from the biases of a layer; null: nothing. A layer without bias gets one. */
function withBiases(graph: Graph, shiftOf: (op: Linear) => Float64Array | null): Graph {
  const readers = graph.operators.flatMap((op) => Object.values(op.constants) as readonly (string | undefined)[]);
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const operators = graph.operators.map((op): Operator => {
    const shift = isLinear(op) ? shiftOf(op) : null;
    if (!isLinear(op) || shift === null) return op;
    const { bias } = op.constants;
    const old = bias === undefined ? null : floatsOf(graph, bias);
    // What another layer reads, too, stays for it.
    const isOwn = bias !== undefined && readers.filter((name) => name === bias).length === 1;
    const name = isOwn ? bias : `${op.name}/corrected bias`;
    const data = Float32Array.from(shift, (value, channel) => (old?.[channel] ?? 0) - value);
    tensors[name] = { name, shape: [data.length], type: 'float32', data, quantization: null };
    return { ...op, constants: { ...op.constants, bias: name } };
  });
  return verifyGraph({ ...graph, operators, tensors });
}
