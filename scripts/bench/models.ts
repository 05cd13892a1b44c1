/** The models that are timed, as the steps an engine runs: the same graphs, losses and optimiser as `keras_bench.py`. */
import * as tf from '@tensorflow/tfjs-core';
import { seededRandom } from '../../src/core/random.js';
import type { Arrays, Shapes, Signature, Step } from '../../src/engine/engine.js';
import { constantsOf } from '../../src/graph/constants.js';
import { forward } from '../../src/graph/forward.js';
import type { Graph } from '../../src/graph/graph.js';
import { layoutOf, pack, packStatistics } from '../../src/graph/parameters.js';
import { dsCnn, type InputShape, mobilenetV1, resnet8 } from '../../src/graph/zoo/index.js';
import { crossEntropy } from '../../src/passes/distill/loss.js';
import { applyOptimizer } from '../../src/passes/optimizer.js';

export const modelNames = ['resnet8', 'mobilenet_v1', 'ds_cnn'] as const;
export type ModelName = (typeof modelNames)[number];

export interface BenchModel {
  readonly name: ModelName;
  /** As the table prints it. */
  readonly title: string;
  readonly inputShape: InputShape;
  readonly classes: number;
  readonly batchSize: number;
  readonly graph: Graph;
}

export const models: Readonly<Record<ModelName, BenchModel>> = {
  resnet8: model('resnet8', 'ResNet-8', [32, 32, 3], 10, 32, (shape, classes, random) =>
    resnet8({}, shape, classes, random),
  ),
  mobilenet_v1: model('mobilenet_v1', 'MobileNetV1-0.25', [96, 96, 3], 2, 32, (shape, classes, random) =>
    mobilenetV1({ alpha: 0.25 }, shape, classes, random),
  ),
  ds_cnn: model('ds_cnn', 'DS-CNN', [28, 28, 1], 10, 64, (shape, classes, random) =>
    dsCnn({ filters: 64, blocks: 4 }, shape, classes, random),
  ),
};

type Build = (inputShape: InputShape, classes: number, random: ReturnType<typeof seededRandom>) => Graph;

function model(
  name: ModelName,
  title: string,
  inputShape: InputShape,
  classes: number,
  batchSize: number,
  build: Build,
): BenchModel {
  return { name, title, inputShape, classes, batchSize, graph: build(inputShape, classes, seededRandom(1, name)) };
}

export interface BenchStep {
  readonly step: Step;
  readonly signature: Signature;
  readonly inputs: Arrays;
  /** What a run returns that the next one takes, as a training loop does. */
  readonly state: readonly string[];
}

/** Forward with batch statistics, loss, gradient, Adam on one flat vector, moving statistics. */
export function trainingBench({ graph, inputShape, classes, batchSize }: BenchModel): BenchStep {
  const layout = layoutOf(graph);
  const parameters = [layout.parameterCount];
  const shapes: Shapes = {
    parameters,
    first: parameters,
    second: parameters,
    statistics: [layout.statisticCount],
    images: [batchSize, ...inputShape],
    labels: [batchSize, classes],
    rate: [],
  };
  const step: Step = (inputs) => {
    const statistics = split(inputs['statistics'] as tf.Tensor1D, layout.statistics);
    const kept: { statistics?: tf.Tensor } = {};
    const lossOf = (...weights: tf.Tensor[]): tf.Scalar => {
      const names = [...layout.parameters, ...layout.statistics].map(({ tensor }) => tensor);
      const constants = Object.fromEntries([...weights, ...statistics].map((tensor, i) => [names[i]!, tensor]));
      const result = forward(graph, constants, inputs['images']!, { training: true, inputs });
      kept.statistics = tf.keep(
        tf.concat(layout.statistics.map(({ tensor }) => tf.reshape(result.statistics[tensor]!, [-1]))),
      );
      return crossEntropy(inputs['labels'] as tf.Tensor2D, result.logits);
    };
    const weights = split(inputs['parameters'] as tf.Tensor1D, layout.parameters);
    const { value, grads } = tf.valueAndGrads(lossOf)(weights);
    const updated = applyOptimizer(
      { name: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 },
      {
        parameters: inputs['parameters'] as tf.Tensor1D,
        gradient: tf.concat1d(grads.map((gradient) => tf.reshape<tf.Rank.R1>(gradient, [-1]))),
        first: inputs['first'] as tf.Tensor1D,
        second: inputs['second'] as tf.Tensor1D,
        rate: inputs['rate'] as tf.Scalar,
        decay: inputs['rate'] as tf.Scalar,
        decayed: inputs['parameters'] as tf.Tensor1D,
      },
    );
    return { ...updated, statistics: kept.statistics!, loss: value };
  };
  return {
    step,
    signature: { inputs: shapes, purpose: 'training' },
    inputs: {
      parameters: pack(graph),
      first: new Float32Array(layout.parameterCount),
      second: new Float32Array(layout.parameterCount),
      statistics: packStatistics(graph),
      images: images(batchSize, inputShape),
      labels: labels(batchSize, classes),
      rate: Float32Array.of(1e-3),
    },
    state: ['parameters', 'first', 'second', 'statistics'],
  };
}

/** Forward with moving statistics and the weights baked in. */
export function inferenceBench({ graph, inputShape, batchSize }: BenchModel): BenchStep {
  return {
    step: (inputs) => ({ logits: forward(graph, inputs, inputs['images']!, { training: false }).logits }),
    signature: { inputs: { images: [batchSize, ...inputShape] }, constants: constantsOf(graph), purpose: 'inference' },
    inputs: { images: images(batchSize, inputShape) },
    state: [],
  };
}

/** The same model with other images at a time. */
export const withBatchSize = (model: BenchModel, batchSize: number): BenchModel => ({ ...model, batchSize });

type Part = { readonly shape: readonly number[]; readonly size: number };

function split(flat: tf.Tensor1D, parts: readonly Part[]): tf.Tensor[] {
  const pieces = tf.split(
    flat,
    parts.map(({ size }) => size),
  );
  return pieces.map((piece, i) => tf.reshape(piece, [...parts[i]!.shape]));
}

function images(batchSize: number, [height, width, channels]: InputShape): Float32Array {
  const random = seededRandom(1, 'images');
  return Float32Array.from({ length: batchSize * height * width * channels }, () => random.uniform());
}

function labels(batchSize: number, classes: number): Float32Array {
  const oneHot = new Float32Array(batchSize * classes);
  for (let i = 0; i < batchSize; i++) oneHot[i * classes + (i % classes)] = 1;
  return oneHot;
}
