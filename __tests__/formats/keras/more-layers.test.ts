import { describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import { seededRandom } from '../../../src/core/random.js';
import { openEngine } from '../../../src/engine/open.js';
import type { EngineName, Step } from '../../../src/engine/engine.js';
import { readKerasH5 } from '../../../src/formats/keras/read-h5.js';
import { kerasGraph } from '../../../src/formats/keras/to-graph.js';
import { foldBatchNorm } from '../../../src/graph/fold.js';
import { forward } from '../../../src/graph/forward.js';
import type { Graph } from '../../../src/graph/graph.js';
import { layoutOf, pack } from '../../../src/graph/parameters.js';
import { constantsOf } from '../../../src/graph/constants.js';
import { runReference } from '../../../src/graph/reference.js';
import { computeKeras, kerasH5, randomWeights } from './keras-model.js';
import { moreModels } from './more-layers.js';

const uniform = (count: number, seed: number): Float32Array => {
  const random = seededRandom(seed, 'more-layers');
  return Float32Array.from({ length: count }, () => random.uniform() * 2 - 1);
};
const sizeOf = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1);
const withinOf = (found: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void => {
  expect(found.length).toBe(expected.length);
  const largest = Array.from(expected).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let i = 0; i < found.length; i++)
    expect(Math.abs(found[i]! - expected[i]!)).toBeLessThanOrEqual(tolerance * largest);
};

describe('a Keras model', () => {
  it.each(Object.entries(moreModels))(
    'is the same numbers as a graph, and as a folded one: %s',
    async (_name, model) => {
      const weights = randomWeights(model, 1);
      const graph = kerasGraph(await readKerasH5(await kerasH5(model, weights)));
      const sample = uniform(sizeOf(model.inputShape), 2);
      const expected = await computeKeras(model, weights, sample);
      for (const each of [graph, foldBatchNorm(graph)])
        withinOf(runReference(each, sample)[graph.outputs[0]!]!, expected, 1e-5);
    },
  );

  it('has a normalisation directly behind the convolution over a series that it is folded into', async () => {
    const model = moreModels['a net over a series']!;
    const graph = kerasGraph(await readKerasH5(await kerasH5(model, randomWeights(model, 1))));
    const kinds = foldBatchNorm(graph).operators.map(({ kind }) => kind);
    expect(kinds.slice(0, 5)).toEqual(['Reshape', 'Conv2D', 'DepthwiseConv2D', 'Conv2D', 'MaxPool2D']);
  });
});

/** The gradient of a weighted sum of a model's output to each of its weights, of two samples, with the batch's statistics. */
function gradientStep(graph: Graph): Step {
  const { parameters } = layoutOf(graph);
  return (inputs) => {
    const weights = parameters.map(({ tensor }) => inputs[tensor]!);
    const gradients = tf.grads((...values: tf.Tensor[]) => {
      const given = Object.fromEntries(parameters.map(({ tensor }, i) => [tensor, values[i]!]));
      const { activations } = forward(graph, { ...inputs, ...given }, inputs['x']!, { training: true });
      const y = activations[graph.outputs[0]!]!;
      return tf.sum(tf.mul(y, tf.tensor(uniform(y.size, 3), y.shape)));
    })(weights);
    return Object.fromEntries(parameters.map(({ tensor }, i) => [`d ${tensor}`, gradients[i]!]));
  };
}

async function gradientsOn(name: EngineName | 'auto', graph: Graph): Promise<Readonly<Record<string, Float32Array>>> {
  const engine = await openEngine(name, { threads: 1 });
  try {
    const [, ...shape] = graph.tensors[graph.inputs[0]!]!.shape;
    const constants = constantsOf(graph);
    const shapes = Object.fromEntries(Object.entries(constants).map(([tensor, { shape: own }]) => [tensor, own]));
    const compiled = await engine.compile(gradientStep(graph), {
      inputs: { x: [2, ...shape], ...shapes },
      purpose: 'training',
    });
    const values = Object.fromEntries(Object.entries(constants).map(([tensor, { data }]) => [tensor, data]));
    const found = await compiled.run({ x: uniform(2 * sizeOf(shape), 4), ...values });
    await compiled.dispose();
    return found;
  } finally {
    await engine.dispose();
  }
}

describe('gradients of an imported model', () => {
  it.each(Object.entries(moreModels))(
    'are those of the reference engine on the default engine: %s',
    async (_name, model) => {
      const graph = kerasGraph(await readKerasH5(await kerasH5(model, randomWeights(model, 1))));
      const [found, expected] = [await gradientsOn('auto', graph), await gradientsOn('cpu', graph)];
      expect(Object.keys(found)).toHaveLength(layoutOf(graph).parameters.length);
      expect(pack(graph).length).toBe(Object.values(found).reduce((sum, { length }) => sum + length, 0));
      for (const [name, values] of Object.entries(expected)) {
        const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
        values.forEach((value, i) => expect(Math.abs(found[name]![i]! - value) / largest).toBeLessThan(1e-4));
      }
    },
  );
});
