/**
 * Small Keras models for tests: written as Keras 2 writes `.h5`, and computed from Keras's own weights by tfjs's
 * operations, whose layouts are Keras's. So nothing here shares a transposition with what is tested.
 */
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { seededRandom } from '../../../src/core/random.js';
import { writeHdf5 } from '../hdf5/write-hdf5.js';

export interface TestLayer {
  readonly name: string;
  readonly className: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly inputs: readonly string[];
  /** Shapes of the weights by Keras's names, in Keras's order. */
  readonly weights?: Readonly<Record<string, readonly number[]>>;
  readonly compute: (inputs: readonly tf.Tensor[], weights: Readonly<Record<string, tf.Tensor>>) => tf.Tensor;
}

export interface TestModel {
  readonly inputShape: readonly number[];
  readonly layers: readonly TestLayer[];
  readonly output: string;
}

type Weights = Readonly<Record<string, Readonly<Record<string, Float32Array>>>>;

/** Random weights; variances are positive, so that a normalisation is defined. */
export function randomWeights(model: TestModel, seed: number): Weights {
  const random = seededRandom(seed, 'keras-test');
  return Object.fromEntries(
    model.layers.map(({ name, weights = {} }) => [
      name,
      Object.fromEntries(
        Object.entries(weights).map(([role, shape]) => {
          const count = shape.reduce((product, size) => product * size, 1);
          const value = role === 'moving_variance' ? () => 0.5 + random.uniform() : () => random.uniform() - 0.5;
          return [role, Float32Array.from({ length: count }, value)];
        }),
      ),
    ]),
  );
}

export async function kerasH5(model: TestModel, weights: Weights): Promise<Uint8Array> {
  const shapes = Object.fromEntries(model.layers.map(({ name, weights: own = {} }) => [name, own]));
  return writeHdf5({
    attributes: {
      '': { model_config: JSON.stringify(configOf(model)), keras_version: '2.15.0', backend: 'tensorflow' },
      model_weights: { layer_names: model.layers.map(({ name }) => name) },
      ...Object.fromEntries(
        model.layers
          .filter(({ weights: own }) => own !== undefined)
          .map(({ name, weights: own }) => [
            `model_weights/${name}`,
            { weight_names: Object.keys(own!).map((role) => `${name}/${role}:0`) },
          ]),
      ),
    },
    arrays: Object.fromEntries(
      Object.entries(weights).flatMap(([layer, own]) =>
        Object.entries(own).map(([role, data]) => [
          `model_weights/${layer}/${layer}/${role}:0`,
          { shape: shapes[layer]![role]!, data },
        ]),
      ),
    ),
  });
}

export function configOf(model: TestModel): object {
  const input = {
    class_name: 'InputLayer',
    name: 'input',
    config: { name: 'input', batch_input_shape: [null, ...model.inputShape] },
    inbound_nodes: [],
  };
  const layers = model.layers.map(({ name, className, config = {}, inputs }) => ({
    class_name: className,
    name,
    config: { name, ...config },
    inbound_nodes: [inputs.map((from) => [from, 0, 0, {}])],
  }));
  return {
    class_name: 'Functional',
    config: {
      name: 'test',
      layers: [input, ...layers],
      input_layers: [['input', 0, 0]],
      output_layers: [[model.output, 0, 0]],
    },
  };
}

/** What Keras computes for one sample. */
export async function computeKeras(model: TestModel, weights: Weights, sample: Float32Array): Promise<Float32Array> {
  await tf.setBackend('cpu');
  return tf.tidy(() => {
    const values: Record<string, tf.Tensor> = { input: tf.tensor(sample, [1, ...model.inputShape]) };
    for (const { name, inputs, weights: shapes = {}, compute } of model.layers) {
      const own = Object.fromEntries(
        Object.entries(shapes).map(([role, shape]) => [role, tf.tensor(weights[name]![role]!, [...shape])]),
      );
      values[name] = compute(
        inputs.map((from) => values[from]!),
        own,
      );
    }
    return values[model.output]!.dataSync<'float32'>().slice();
  });
}
