/**
 * Puts back the BatchNorm that an exporter folded into a file's convolutions, so that they can be trained as they once were: a
 * deep graph of folded layers bears only tiny learning rates. The graph computes what it computed before; the statistics are
 * those of its own activations over samples.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { Engine, Step } from '../engine/engine.js';
import { constantsOf } from '../graph/constants.js';
import { forward } from '../graph/forward.js';
import type { Graph, GraphTensor, Operator, OperatorOf } from '../graph/graph.js';
import { consumersOf, onlyInput, tensorOf } from '../graph/operands.js';
import { elements } from '../graph/shapes.js';
import { verifyGraph } from '../graph/verify.js';

type Convolution = OperatorOf<'Conv2D'> | OperatorOf<'DepthwiseConv2D'>;

export interface Statistics {
  /** Of each channel. */
  readonly mean: Float32Array;
  readonly variance: Float32Array;
}

/** Keras's. */
const epsilon = 1e-3;
const batchSize = 32;

/** @param images [count, h, w, c], normalised as in training; those of the last incomplete batch are not read. */
export async function restoreBatchNorm(graph: Graph, images: Float32Array, engine: Engine): Promise<Graph> {
  if (folded(graph).length === 0) return graph;
  return insertBatchNorm(graph, await channelStatistics(graph, images, engine));
}

/** Convolutions that no BatchNorm follows. */
function folded(graph: Graph): readonly Convolution[] {
  const isNormalized = (op: Operator): boolean =>
    consumersOf(graph, op.outputs[0]).some(({ kind }) => kind === 'BatchNorm');
  return graph.operators.flatMap((op) =>
    (op.kind === 'Conv2D' || op.kind === 'DepthwiseConv2D') && !isNormalized(op) ? [op] : [],
  );
}

const linearOutput = ({ name }: Convolution): string => `${name}/linear`;

/**
 * Each folded convolution without its bias and activation, then a BatchNorm with both:
 * γ = √(σ² + ε), β = μ, moving mean μ − b, moving variance σ², so that γ · (x − (μ − b)) / √(σ² + ε) + β = x + b.
 */
export function insertBatchNorm(graph: Graph, statistics: Readonly<Record<string, Statistics>>): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const layers = new Set<Operator>(folded(graph));
  const operators = graph.operators.flatMap((op): readonly Operator[] => {
    if (!layers.has(op)) return [op];
    const layer = op as Convolution;
    const { mean, variance } = statistics[layer.name]!;
    const bias = layer.constants.bias === undefined ? null : (tensors[layer.constants.bias]!.data as Float32Array);
    const vector = (part: string, value: (channel: number) => number): string => {
      const name = `${layer.name}/bn/${part}`;
      const data = Float32Array.from(mean, (_, channel) => value(channel));
      tensors[name] = { name, shape: [data.length], type: 'float32', data, quantization: null };
      return name;
    };
    const linear = linearOutput(layer);
    tensors[linear] = { ...tensors[layer.outputs[0]]!, name: linear };
    if (layer.constants.bias !== undefined) Reflect.deleteProperty(tensors, layer.constants.bias);
    const { kernel } = layer.constants;
    return [
      {
        ...layer,
        constants: { kernel },
        outputs: [linear],
        options: { ...layer.options, activation: 'none' },
      } as Operator,
      {
        kind: 'BatchNorm',
        name: `${layer.name}/bn`,
        inputs: [linear],
        constants: {
          gamma: vector('gamma', (c) => Math.sqrt(variance[c]! + epsilon)),
          beta: vector('beta', (c) => mean[c]!),
          mean: vector('moving_mean', (c) => mean[c]! - (bias?.[c] ?? 0)),
          variance: vector('moving_variance', (c) => variance[c]!),
        },
        outputs: layer.outputs,
        options: { epsilon, activation: layer.options.activation },
      },
    ];
  });
  return verifyGraph({ ...graph, operators, tensors });
}

/** Mean and variance of what each folded convolution gives, its bias included, before its activation. */
export async function channelStatistics(
  graph: Graph,
  images: Float32Array,
  engine: Engine,
): Promise<Record<string, Statistics>> {
  const [, ...sampleShape] = tensorOf(graph, onlyInput(graph)).shape;
  const size = elements(sampleShape);
  const batch = Math.min(batchSize, images.length / size);
  const batches = Math.floor(images.length / size / batch);
  const layers = folded(graph);
  const linear = withBatchNorm(graph);
  const compiled = await engine.compile(momentsStep(linear, layers), {
    inputs: { images: [batch, ...sampleShape] },
    constants: constantsOf(linear),
    purpose: 'inference',
  });
  const sums = new Map(layers.map(({ name, outputs }) => [name, momentsOf(graph, outputs[0])]));
  try {
    for (let at = 0; at < batches; at++) {
      const out = await compiled.run({ images: images.slice(at * batch * size, (at + 1) * batch * size) });
      for (const [name, { mean, square }] of sums) {
        out[`mean:${name}`]!.forEach((value, c) => (mean[c]! += value / batches));
        out[`square:${name}`]!.forEach((value, c) => (square[c]! += value / batches));
      }
    }
  } finally {
    await compiled.dispose();
  }
  return Object.fromEntries(
    [...sums].map(([name, { mean, square }]) => [
      name,
      {
        mean: Float32Array.from(mean),
        variance: Float32Array.from(square, (value, c) => Math.max(0, value - mean[c]! ** 2)),
      },
    ]),
  );
}

function momentsOf(graph: Graph, output: string): { readonly mean: Float64Array; readonly square: Float64Array } {
  const channels = tensorOf(graph, output).shape.at(-1)!;
  return { mean: new Float64Array(channels), square: new Float64Array(channels) };
}

/** The graph with the BatchNorm that is put back, by statistics that change nothing; what its convolutions give is a tensor of its own. */
export function withBatchNorm(graph: Graph): Graph {
  const layers = folded(graph);
  const identity = Object.fromEntries(
    layers.map(({ name, outputs }): [string, Statistics] => {
      const channels = tensorOf(graph, outputs[0]).shape.at(-1)!;
      const mean = new Float32Array(channels);
      return [name, { mean, variance: new Float32Array(channels) }];
    }),
  );
  return insertBatchNorm(graph, identity);
}

function momentsStep(graph: Graph, layers: readonly Convolution[]): Step {
  return ({ images, ...constants }) => {
    const { activations } = forward(graph, constants, images!, { training: false });
    return Object.fromEntries(
      layers.flatMap((layer) => {
        // γ, β and the moving mean hold the bias: x + b is the BatchNorm's output before its activation.
        const x = activations[linearOutput(layer)]!;
        const mean = constants[`${layer.name}/bn/moving_mean`]!;
        const y = tf.sub(x, mean);
        return [
          [`mean:${layer.name}`, tf.mean(y, [0, 1, 2])],
          [`square:${layer.name}`, tf.mean(tf.square(y), [0, 1, 2])],
        ];
      }),
    );
  };
}
