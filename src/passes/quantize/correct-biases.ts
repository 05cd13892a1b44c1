/** Bias correction: what rounding adds to a layer's outputs on average is taken from its bias. */
import * as tf from '@tensorflow/tfjs-core';
import type { Engine, Step } from '../../engine/engine.js';
import { channelsOf } from '../../graph/channels/groups.js';
import { fakeQuantization, forward, roundActivation, type ActivationParameters } from '../../graph/forward.js';
import type { Graph, GraphTensor, Operator } from '../../graph/graph.js';
import { isLinear, type Linear } from '../../graph/linear.js';
import { floatsOf, tensorOf } from '../../graph/operands.js';
import { verifyGraph } from '../../graph/verify.js';
import { overSamples } from './over-samples.js';
import { fromCodes, weightAxis, type WeightCodes } from './weights.js';

const batchSize = 32;
/** Each round settles one layer more at least; few layers are deep enough for all of them to matter. */
const mostRounds = 12;
/** Rounds end where no mean moves by more of the layer's largest. */
const tolerance = 1e-3;

const sumOf = (activation: string): string => `${activation}#sum`;

export interface Correction {
  /** Of kernels, by layer; the others are not rounded. */
  readonly codes: ReadonlyMap<string, WeightCodes>;
  /** int8 parameters by tensor, to which activations are rounded; null: they are not. */
  readonly activations: Readonly<Record<string, ActivationParameters>> | null;
  /** [count, ...], normalised as in training. */
  readonly images: Float32Array;
  readonly engine: Engine;
}

/**
 * b ← b + E[y] − E[ỹ] of each output channel, before the activation: y in the float model, ỹ in the rounded one, over all samples and pixels
 * (Nagel et al. 2019, arXiv 1906.04721, §4.2 and appendix D: empirical). All layers at once, and again with what the others now give, until nothing moves:
 * what comes in changed is then corrected, too.
 * @throws PassError where there is no whole sample.
 */
export async function correctBiases(graph: Graph, { codes, activations, images, engine }: Correction): Promise<Graph> {
  const layers = graph.operators.filter(isLinear);
  const float = withSums(withOwnBiases(graph));
  const rounding = activations && { graph, activations };
  const expected = await meansOf(float, layers, { images, engine, rounding: null });
  let rounded = withSums(withCodes(withOwnBiases(graph), codes));
  for (let round = 0; round < Math.min(mostRounds, layers.length); round++) {
    const found = await meansOf(rounded, layers, { images, engine, rounding });
    const shifts = new Map(layers.map(({ name }) => [name, difference(expected.get(name)!, found.get(name)!)]));
    rounded = withBiases(rounded, ({ name }, now) => now.map((value, channel) => value + shifts.get(name)![channel]!));
    const farthest = layers.map(({ name }) => largest(shifts.get(name)!) / (largest(expected.get(name)!) || 1));
    if (Math.max(...farthest) < tolerance) break;
  }
  return verifyGraph(withBiases(withOwnBiases(graph), (op) => floatsOf(rounded, op.constants.bias!)));
}

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - b[i]!);

interface Run {
  readonly images: Float32Array;
  readonly engine: Engine;
  /** Parameters of the activations of a graph; null: they are not rounded. */
  readonly rounding: {
    readonly graph: Graph;
    readonly activations: Readonly<Record<string, ActivationParameters>>;
  } | null;
}

/** Of each layer, the mean of each output channel before its activation. */
async function meansOf(
  graph: Graph,
  layers: readonly Linear[],
  { images, engine, rounding }: Run,
): Promise<ReadonlyMap<string, Float64Array>> {
  const round = rounding && roundActivation(rounding.graph);
  const scales = rounding && fakeQuantization(rounding.graph, rounding.activations).arrays;
  const step: Step = ({ images: x, ...constants }) => {
    const inputs = scales
      ? Object.fromEntries(Object.entries(scales).map(([name, data]) => [name, tf.scalar(data[0]!)]))
      : {};
    const result = forward(graph, constants, x!, {
      training: false,
      ...(round && { activation: (tensor: string, value: tf.Tensor) => round(tensor, value, inputs) }),
    });
    return Object.fromEntries(
      layers.map(({ name, outputs }) => [name, perSample(result.activations[sumOf(outputs[0])]!)]),
    );
  };
  const sums = new Map(layers.map((op) => [op.name, new Float64Array(channelsOf(graph, op.outputs[0]))]));
  let count = 0;
  await overSamples({ graph, images, engine, step, batch: batchSize }, (out, seen) => {
    for (const [name, sum] of sums) {
      const values = out[name]!;
      for (let i = seen * sum.length; i < values.length; i++) sum[i % sum.length]! += values[i]!;
    }
    const [[first, sum]] = [...sums] as [[string, Float64Array]];
    count += out[first]!.length / sum.length - seen;
  });
  return new Map([...sums].map(([name, sum]) => [name, sum.map((value) => value / count)]));
}

/** Kernels as the numbers that their codes stand for. */
function withCodes(graph: Graph, codes: ReadonlyMap<string, WeightCodes>): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  for (const op of graph.operators.filter(isLinear)) {
    const kernel = tensorOf(graph, op.constants.kernel);
    const given = codes.get(op.name);
    if (!given) continue;
    const axis = given.scale.length === 1 ? null : weightAxis(op);
    tensors[kernel.name] = { ...kernel, data: fromCodes(given.codes, kernel.shape, given.scale, axis) };
  }
  return { ...graph, tensors };
}

/** Each layer with what it sums, and its activation as an operator of its own. */
function withSums(graph: Graph): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const operators = graph.operators.flatMap((op): Operator[] => {
    if (!isLinear(op)) return [op];
    const [output] = op.outputs;
    const sum = sumOf(output);
    tensors[sum] = { ...tensorOf(graph, output), name: sum };
    const { activation } = op.options;
    const summed = { ...op, options: { ...op.options, activation: 'none' }, outputs: [sum] } as unknown as Operator;
    // A Reshape to the same shape changes nothing.
    const kind = ({ none: 'Reshape', relu: 'Relu', relu6: 'Relu6' } as const)[activation];
    const after = { kind, name: `${op.name}#activation`, inputs: [sum], constants: {}, outputs: [output], options: {} };
    return [summed, after as unknown as Operator];
  });
  return { ...graph, operators, tensors };
}

/** Mean over all but samples and channels: [batch, channels]. */
function perSample(value: tf.Tensor): tf.Tensor {
  const inner = Array.from({ length: value.rank - 2 }, (_, axis) => axis + 1);
  return inner.length === 0 ? tf.clone(value) : tf.mean(value, inner);
}

/** Each layer with a bias that no other layer reads. */
function withOwnBiases(graph: Graph): Graph {
  const readers = graph.operators.flatMap((op) => Object.values(op.constants) as readonly (string | undefined)[]);
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const operators = graph.operators.map((op): Operator => {
    if (!isLinear(op)) return op;
    const { bias } = op.constants;
    if (bias !== undefined && readers.filter((name) => name === bias).length === 1) return op;
    const name = `${op.name}/own bias`;
    const length = channelsOf(graph, op.outputs[0]);
    const data = bias === undefined ? new Float32Array(length) : floatsOf(graph, bias);
    tensors[name] = { name, shape: [length], type: 'float32', data, quantization: null };
    return { ...op, constants: { ...op.constants, bias: name } };
  });
  return { ...graph, operators, tensors };
}

function withBiases(graph: Graph, biasOf: (op: Linear, now: Float32Array) => Float32Array): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  for (const op of graph.operators.filter(isLinear)) {
    const bias = tensorOf(graph, op.constants.bias!);
    tensors[bias.name] = { ...bias, data: biasOf(op, floatsOf(graph, bias.name)) };
  }
  return { ...graph, tensors };
}
