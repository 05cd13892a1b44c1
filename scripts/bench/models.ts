/** The models that are timed, as the steps an engine runs: the same graphs, losses and optimiser as `keras_bench.py`. */
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../../src/core/random.js';
import type { Arrays, Signature, Step } from '../../src/engine/engine.js';
import { constantsOf } from '../../src/graph/constants.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { fakeQuantization, type FakeQuantization, forward } from '../../src/graph/forward.js';
import type { Graph } from '../../src/graph/graph.js';
import { quantizationPoints } from '../../src/graph/quantization-points.js';
import {
  type ArchitectureName,
  buildArchitecture,
  type InputShape,
  type Parameters,
} from '../../src/graph/zoo/index.js';
import { roundingPart } from '../../src/passes/quantize/rounding-part.js';
import { trainingStep } from '../../src/passes/step.js';
import { isImported } from '../../src/spec/plan.js';
import { readSpec } from '../../src/spec/read.js';
import { classificationObjective } from '../../src/tasks/classification/objective.js';

export const modelNames = [
  'resnet8',
  'mobilenet_v1',
  'ds_cnn',
  'ds_cnn_wide',
  'mobilenet_v1_full',
  'mobilenet_v2_full',
] as const;
export type ModelName = (typeof modelNames)[number];

export interface BenchModel {
  readonly name: ModelName;
  /** As the table prints it. */
  readonly title: string;
  readonly architecture: ArchitectureName;
  /** In the spec's words; Keras is built from them too. */
  readonly parameters: Parameters[ArchitectureName];
  readonly inputShape: InputShape;
  readonly classes: number;
  readonly batchSize: number;
  readonly graph: Graph;
}

/** The example's student, read from its spec so that what is timed is what is trained. */
const { student } = await readSpec('examples/fashion-mnist/tinygate.yml', {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
});
if (!student || isImported(student) || student.architecture !== 'ds_cnn')
  throw new Error('expected a ds_cnn as the student of the example');

export const models: Readonly<Record<ModelName, BenchModel>> = {
  resnet8: model('resnet8', 'ResNet-8', 'resnet8', { filters: [16, 32, 64] }, [32, 32, 3], 10, 32),
  mobilenet_v1: model('mobilenet_v1', 'MobileNetV1-0.25', 'mobilenet_v1', { alpha: 0.25 }, [96, 96, 3], 2, 32),
  ds_cnn: model('ds_cnn', "The example's DS-CNN", 'ds_cnn', student.parameters, [28, 28, 1], 10, 64),
  ds_cnn_wide: model('ds_cnn_wide', 'Wide DS-CNN', 'ds_cnn', { filters: 64, blocks: 4 }, [28, 28, 1], 10, 64),
  mobilenet_v1_full: model('mobilenet_v1_full', 'MobileNetV1-1.0', 'mobilenet_v1', { alpha: 1 }, [128, 128, 3], 5, 32),
  mobilenet_v2_full: model('mobilenet_v2_full', 'MobileNetV2-1.0', 'mobilenet_v2', { alpha: 1 }, [128, 128, 3], 5, 32),
};

function model<Name extends ArchitectureName>(
  name: ModelName,
  title: string,
  architecture: Name,
  parameters: Parameters[Name],
  inputShape: InputShape,
  classes: number,
  batchSize: number,
): BenchModel {
  const graph = buildArchitecture(architecture, parameters, inputShape, classes, seededRandom(1, name));
  return { name, title, architecture, parameters, inputShape, classes, batchSize, graph };
}

export interface BenchStep {
  readonly step: Step;
  readonly signature: Signature;
  readonly inputs: Arrays;
  /** What the next run takes of what a run returned, as a training loop does. */
  readonly next: (outputs: Arrays) => Arrays;
}

/** The step that `tinygate run` trains with: batch statistics, loss, gradient, Adam on one flat vector, moving statistics. */
export function trainingBench(model: BenchModel): BenchStep {
  return trainingOf(model, null);
}

/** Quantisation-aware training: folded batch norm, activations rounded to a fixed range. */
export function quantisedTrainingBench(model: BenchModel): BenchStep {
  const graph = foldBatchNorm(model.graph);
  const range = { scale: 0.05, zeroPoint: -128 };
  const ranges = Object.fromEntries(quantizationPoints(graph).map((point) => [point.parametersOf, range]));
  return trainingOf({ ...model, graph }, fakeQuantization(graph, ranges));
}

function trainingOf(model: BenchModel, rounding: FakeQuantization | null): BenchStep {
  const { graph, inputShape, classes, batchSize } = model;
  const { step, signature, initial, decayed } = trainingStep({
    graph,
    batchSize,
    optimizer: { name: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 },
    objective: classificationObjective(classes),
    parts: rounding ? [roundingPart(graph, rounding.shapes)] : [],
  });
  return {
    step,
    signature,
    inputs: {
      ...initial,
      decayed,
      weights: initial['parameters']!,
      images: images(batchSize, inputShape),
      labels: labels(batchSize, classes),
      rate: Float32Array.of(1e-3),
      decay: Float32Array.of(0),
      ...rounding?.arrays,
    },
    next: (outputs) => ({
      ...Object.fromEntries(Object.keys(initial).map((name) => [name, outputs[name]!])),
      weights: outputs['parameters']!,
    }),
  };
}

/** Forward with moving statistics and the weights baked in. */
export function inferenceBench({ graph, inputShape, batchSize }: BenchModel): BenchStep {
  return {
    step: (inputs) => ({ logits: forward(graph, inputs, inputs['images']!, { training: false }).logits }),
    signature: { inputs: { images: [batchSize, ...inputShape] }, constants: constantsOf(graph), purpose: 'inference' },
    inputs: { images: images(batchSize, inputShape) },
    next: () => ({}),
  };
}

/** The same model with other images at a time. */
export const withBatchSize = (model: BenchModel, batchSize: number): BenchModel => ({ ...model, batchSize });

function images(batchSize: number, [height, width, channels]: InputShape): Float32Array {
  const random = seededRandom(1, 'images');
  return Float32Array.from({ length: batchSize * height * width * channels }, () => random.uniform());
}

function labels(batchSize: number, classes: number): Float32Array {
  const oneHot = new Float32Array(batchSize * classes);
  for (let i = 0; i < batchSize; i++) oneHot[i * classes + (i % classes)] = 1;
  return oneHot;
}
