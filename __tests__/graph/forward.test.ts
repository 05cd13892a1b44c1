import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import { seededRandom } from '../../src/core/random.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { fakeQuantization, forward, roundActivation } from '../../src/graph/forward.js';
import type { Graph } from '../../src/graph/graph.js';
import { layoutOf, pack, packStatistics, unpack } from '../../src/graph/parameters.js';
import { runReference } from '../../src/graph/reference.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';
import { everyOperator, randomConstants, randomInput } from './sample-graphs.js';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const constantsOf = (graph: Graph): Record<string, tf.Tensor> =>
  Object.fromEntries(
    Object.values(graph.tensors).flatMap(({ name, shape, data }) =>
      data ? [[name, tf.tensor(data as Float32Array, [...shape])]] : [],
    ),
  );

const graphs: [string, Graph][] = [
  ['every operator', everyOperator(1)],
  ['every operator, folded', foldBatchNorm(everyOperator(2))],
  ...(
    [
      ['resnet8', { filters: [4, 8, 12] }],
      ['ds_cnn', { filters: 8, blocks: 2, strides: [1, 2] }],
      ['mobilenet_v1', { alpha: 0.07 }],
    ] as const
  ).map(([name, parameters]): [string, Graph] => [
    name,
    randomConstants(
      buildArchitecture(name, parameters as never, [17, 18, 2], 4, seededRandom(3, name)),
      seededRandom(3, 'c'),
    ),
  ]),
];

describe('forward', () => {
  it.each(graphs)('agrees with the float64 reference in every activation: %s', (_name, graph) => {
    const x = randomInput(graph, seededRandom(5, 'x'));
    const expected = runReference(graph, x);
    const { activations, logits, statistics } = forward(
      graph,
      constantsOf(graph),
      tf.tensor(x, [...graph.tensors['input']!.shape]),
      {
        training: false,
      },
    );
    expect(statistics).toEqual({});
    expect(Object.keys(activations)).toHaveLength(graph.operators.length);
    for (const [tensor, value] of [
      ...Object.entries(activations),
      [graph.operators.at(-1)!.inputs[0], logits] as const,
    ]) {
      const found = value.dataSync();
      const reference = expected[tensor]!;
      expect(found.length).toBe(reference.length);
      const scale = reference.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-3);
      const error = reference.reduce((worst, value64, i) => Math.max(worst, Math.abs(value64 - found[i]!)), 0);
      expect([tensor, error / scale < 2e-5]).toEqual([tensor, true]);
    }
  });

  it('normalises by the batch while training and moves the statistics towards it', () => {
    const graph = everyOperator(4);
    const random = seededRandom(9, 'batch');
    const x = tf.tensor(
      Float32Array.from({ length: 6 * 9 * 7 * 3 }, () => random.normal()),
      [6, 9, 7, 3],
    );
    const { activations, statistics } = forward(graph, constantsOf(graph), x, { training: true, momentum: 0.9 });
    const { mean, variance } = tf.moments(activations['pw/output']!, [0, 1, 2]);
    const old = graph.tensors['pw/bn/moving_mean']!.data as Float32Array;
    const moved = Float32Array.from(mean.dataSync(), (value, c) => 0.9 * old[c]! + 0.1 * value);
    statistics['pw/bn/moving_mean']!.dataSync().forEach((value, c) => expect(value).toBeCloseTo(moved[c]!, 5));
    expect(Object.keys(statistics)).toHaveLength(layoutOf(graph).statistics.length);
    // gamma and beta undone, the normalised batch has mean 0 and variance 1.
    const gamma = tf.tensor(graph.tensors['pw/bn/gamma']!.data as Float32Array);
    const beta = tf.tensor(graph.tensors['pw/bn/beta']!.data as Float32Array);
    const normalized = tf.moments(tf.div(tf.sub(activations['pw/bn/output']!, beta), gamma), [0, 1, 2]);
    normalized.mean.dataSync().forEach((value) => expect(value).toBeCloseTo(0, 4));
    const shrunk = variance.dataSync().map((value) => value / (value + 1e-3));
    normalized.variance.dataSync().forEach((value, c) => expect(value).toBeCloseTo(shrunk[c]!, 3));
  });

  it('has a gradient for every parameter that the logits depend on', () => {
    const graph = buildArchitecture('ds_cnn', { filters: 4, blocks: 1 }, [6, 6, 1], 3, seededRandom(1, 'w'));
    const { parameters } = layoutOf(graph);
    const constants = constantsOf(graph);
    const x = tf.randomNormal([4, 6, 6, 1], 0, 1, 'float32', 7);
    const loss = (...values: tf.Tensor[]): tf.Scalar => {
      const all = { ...constants, ...Object.fromEntries(parameters.map(({ tensor }, i) => [tensor, values[i]!])) };
      return tf.sum<tf.Scalar>(tf.square(forward(graph, all, x, { training: true }).logits));
    };
    const gradients = tf.grads(loss)(parameters.map(({ tensor }) => constants[tensor]!));
    gradients.forEach((gradient, i) => {
      expect(gradient.shape).toEqual(parameters[i]!.shape);
      expect([parameters[i]!.tensor, tf.max(tf.abs(gradient)).dataSync()[0]! > 0]).toEqual([
        parameters[i]!.tensor,
        true,
      ]);
    });
  });

  it('rounds exactly the activations that the int8 file rounds, and pools keep the parameters of their input', () => {
    const graph = foldBatchNorm(everyOperator(6));
    const x = randomInput(graph, seededRandom(8, 'x'));
    const reference = runReference(graph, x);
    const parameters = Object.fromEntries(
      Object.entries(reference).map(([tensor, values]) => {
        const [low, high] = [Math.min(0, ...values), Math.max(0, ...values, 0.1)];
        const scale = Math.fround((high - low) / 255);
        return [tensor, { scale, zeroPoint: Math.round(-128 - low / scale) }];
      }),
    );
    const quantization = fakeQuantization(graph, parameters);
    expect(Object.keys(quantization.arrays)).not.toContain('quantization/max/output/scale');
    expect(Object.keys(quantization.arrays)).not.toContain('quantization/softmax/output/scale');
    const inputs = Object.fromEntries(
      Object.entries(quantization.arrays).map(([key, value]) => [key, tf.scalar(value[0]!)]),
    );
    const { activations } = forward(graph, constantsOf(graph), tf.tensor(x, [1, 9, 7, 3]), {
      training: true,
      activation: (tensor, value) => roundActivation(graph)(tensor, value, inputs),
    });
    for (const [tensor, value] of Object.entries(activations)) {
      const owner = ['average/output', 'max/output'].includes(tensor)
        ? 'add/output'
        : tensor === 'flatten/output'
          ? 'pool/output'
          : tensor;
      const { scale } = parameters[owner]!;
      for (const real of value.dataSync()) expect(Math.abs(real / scale - Math.round(real / scale))).toBeLessThan(1e-3);
    }
  });
});

describe('packed parameters', () => {
  it('return to the same graph, in order and without gaps', () => {
    const graph = everyOperator(3);
    const layout = layoutOf(graph);
    expect(unpack(graph, pack(graph), packStatistics(graph))).toEqual(graph);
    let end = 0;
    for (const { offset, size } of layout.parameters) {
      expect(offset).toBe(end);
      end += size;
    }
    expect(layout.parameterCount).toBe(end);
    expect(layout.parameterCount + layout.statisticCount).toBe(
      Object.values(graph.tensors).reduce((sum, { data }) => sum + (data?.length ?? 0), 0),
    );
  });

  it('replace values without touching the graph they came from', () => {
    const graph = everyOperator(3);
    const before = pack(graph);
    const changed = unpack(
      graph,
      before.map((value) => value + 1),
    );
    expect(pack(changed)[0]).toBe(Math.fround(before[0]! + 1));
    expect(pack(graph)).toEqual(before);
    expect(() => unpack(graph, before.subarray(1))).toThrow(/packed values/);
  });
});
