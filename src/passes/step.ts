/**
 * The one training step: forward pass, loss, gradient and optimiser as a pure function that every engine runs, with all
 * state in and out as flat vectors. A method that learns more than the model's weights (scales of a grid, a teacher that
 * trains along), or that changes what the forward pass sees, is a part of the step; the loop feeds it and knows no method.
 *
 *   weights ─ parts ─► forward ─ parts, after each activation ─► logits ─ objective ─► loss ─ parts ─► loss ─► gradient
 */
import * as tf from '@tensorflow/tfjs-core';
import { InternalError } from '../core/errors.js';
import type { Shape, Shapes, Signature, Step } from '../engine/engine.js';
import { forward } from '../graph/forward.js';
import type { Graph } from '../graph/graph.js';
import { floatsOf, tensorOf } from '../graph/operands.js';
import { constantInputs } from '../ops/operator.js';
import { layoutOf, pack, packStatistics, type FrozenLayers, type Layout } from '../graph/parameters.js';
import { elements } from '../graph/shapes.js';
import type { Objective, Tensors } from '../tasks/objective.js';
import type { Optimizer } from './optimizer.js';
import { applyOptimizer } from './optimizer.js';

/** A value that lives in the step's state: it goes into a step and comes out changed. */
export interface Initial {
  readonly shape: Shape;
  readonly data: Float32Array;
}

/** A value that is trained, as it is at first. */
export interface InitialTrained extends Initial {
  /** 1 where weight decay applies, as long as `data`; absent: nowhere. */
  readonly decayed?: Float32Array;
  /** The part's input, a scalar, by which the learning rate of the value is multiplied; absent: as it is. */
  readonly rate?: string;
}

/** What a part is given when the loss of the step is known. */
export interface LossGiven {
  readonly loss: tf.Scalar;
  readonly logits: tf.Tensor;
  /** The model's weights by tensor name, as the projection gave them. */
  readonly weights: Tensors;
  /** What the model's layers gave, by tensor name. */
  readonly activations: Tensors;
  /** Every input of the step by name: the batch's images and targets among them. */
  readonly inputs: Tensors;
  /** What the model reads besides its weights, by tensor name: moving statistics, and weights that are not trained. */
  readonly constants: Tensors;
}

/** What a part is given when the gradient of the step is known, by tensor name. */
export interface GradientGiven {
  /** Of the loss by the weights that the projection gave. */
  readonly gradients: Tensors;
  readonly weights: Tensors;
  /** What the optimizer moves. */
  readonly latent: Tensors;
}

/**
 * A part of the step. Each hook is a function of tensors alone, and `own` holds the part's inputs, trained values and state
 * by name. Names must differ between parts: `<part>/<name>` by convention.
 */
export interface StepPart {
  readonly name: string;
  /** Values that the loop gives at each step. */
  readonly inputs?: Shapes;
  /** Values that are trained by gradient together with the model's weights. */
  readonly trainable?: Readonly<Record<string, InitialTrained>>;
  /** Values that `loss`, or `gradient` where there is one, returns anew at each step, as moving averages are. */
  readonly state?: Readonly<Record<string, Initial>>;
  /**
   * The weights that the forward pass reads, by tensor name, from those that the projection gave. `latent`: those that it made them
   * from, through which no gradient flows.
   */
  readonly weights?: (weights: Tensors, own: Tensors, latent: () => Tensors) => Tensors;
  /** What the layers behind `tensor` read in its place; the graph's input is such a tensor too. */
  readonly activation?: (tensor: string, value: tf.Tensor, own: Tensors) => tf.Tensor;
  /** The loss with the part's term in it, its state for the next step, and what the step gives out besides. */
  readonly loss?: (
    given: LossGiven,
    own: Tensors,
    latent: () => Tensors,
  ) => { readonly loss: tf.Scalar; readonly state?: Tensors; readonly outputs?: Tensors };
  /** The gradients that the optimizer is given, by tensor name; those that are not named stay what they are. */
  readonly gradient?: (
    given: GradientGiven,
    own: Tensors,
  ) => { readonly gradients?: Tensors; readonly state?: Tensors };
}

export interface StepSettings {
  readonly graph: Graph;
  readonly batchSize: number;
  readonly optimizer: Optimizer;
  readonly objective: Objective;
  /** In the order in which their hooks are applied. */
  readonly parts: readonly StepPart[];
  /** Layers that keep their weights, which are baked in: they are no part of the state. */
  readonly frozen?: FrozenLayers;
  /** The factor of a layer's learning rate; it is a part of the compiled step. Null: 1 for all. */
  readonly multiplierOf?: ((layer: string) => number) | null;
}

export interface TrainingStep {
  readonly step: Step;
  readonly signature: Signature;
  /**
   * State before the first step: what a step takes under these names and returns for the next one. `parameters` holds the
   * model's weights as `pack` gives them, [parameterCount], then what the parts train.
   */
  readonly initial: Readonly<Record<string, Float32Array>>;
  /** The input `decayed`: 1 (times the layer's factor) where weight decay applies (kernels), 0 elsewhere; as long as `parameters`. */
  readonly decayed: Float32Array;
  /** Number of the model's own weights at the head of `parameters`. */
  readonly parameterCount: number;
  /** The values that the parts trained, by name, out of `parameters`; copies. */
  readonly trained: (parameters: Float32Array) => Record<string, Float32Array>;
}

/**
 * Inputs of the step, besides the state and what the parts ask for: `weights`, what the forward pass uses in place of
 * `parameters` (the projection of the latent weights; the gradient at the one moves the other); `decayed`; `images` [batch, height,
 * width, channels]; the objective's targets; and the scalars `rate` and `decay` of `stepScalars`. Outputs: the state, `loss`, `logits`.
 */
export function trainingStep(settings: StepSettings): TrainingStep {
  const { graph, optimizer, objective, parts, frozen = new Set<string>(), multiplierOf = null } = settings;
  const layout = layoutOf(graph, frozen);
  const trainable = parts.flatMap((part) => Object.entries(part.trainable ?? {}));
  const state = parts.flatMap((part) => Object.entries(part.state ?? {}));
  const spans: readonly Span[] = [
    ...layout.parameters.map(({ shape, size }) => ({ shape, size })),
    ...trainable.map(([, { shape }]) => ({ shape, size: elements(shape) })),
  ];
  const statisticNames = layout.statistics.map(({ tensor }) => tensor);
  const fixedTensors = constantsOfLayers(graph, frozen);

  const parameters = concatenate([pack(graph, frozen), ...trainable.map(([, { data }]) => data)]);
  const factors = multiplierOf && factorsOf(layout, parameters.length, multiplierOf);
  const decayed = new Float32Array(parameters.length);
  for (const { role, offset, size } of layout.parameters)
    for (let i = offset; role === 'kernel' && i < offset + size; i++) decayed[i] = factors?.[i] ?? 1;
  let end = layout.parameterCount;
  for (const [, { data, decayed: own }] of trainable) {
    if (own) decayed.set(own, end);
    end += data.length;
  }

  const named = (values: readonly tf.Tensor[]): Tensors =>
    Object.fromEntries(layout.parameters.map(({ tensor }, i) => [tensor, values[i]!]));

  /** The gradients as the parts that look at them leave them. */
  const changed = (
    found: readonly tf.Tensor[],
    weights: readonly tf.Tensor[],
    inputs: Tensors,
    keep: (name: string, value: tf.Tensor) => void,
  ): readonly tf.Tensor[] => {
    if (!parts.some(({ gradient }) => gradient)) return found;
    const latent = named(splitFlat(inputs['parameters'] as tf.Tensor1D, spans));
    const gradients: Record<string, tf.Tensor> = { ...named(found) };
    for (const part of parts) {
      if (!part.gradient) continue;
      const own = pick(inputs, [...Object.keys(part.inputs ?? {}), ...Object.keys(part.state ?? {})]);
      const { gradients: now, state: next } = part.gradient({ gradients, weights: named(weights), latent }, own);
      Object.assign(gradients, now);
      for (const name of Object.keys(part.state ?? {})) keep(name, stateOf(part, name, next));
    }
    return found.map((gradient, i) => gradients[layout.parameters[i]?.tensor ?? ''] ?? gradient);
  };

  const step: Step = (inputs) => {
    const weights = splitFlat(inputs['weights'] as tf.Tensor1D, spans);
    const statistics = inputs['statistics'] ? splitFlat(inputs['statistics'] as tf.Tensor1D, layout.statistics) : [];
    const kept: Record<string, tf.Tensor> = {};
    const keep = (name: string, value: tf.Tensor): void => void (kept[name] = tf.keep(value));
    const lossOf = (...values: tf.Tensor[]): tf.Scalar => {
      const trained = Object.fromEntries(trainable.map(([name], i) => [name, values[layout.parameters.length + i]!]));
      const owned = parts.map((part) => ownTensors(part, inputs, trained));
      const given = named(values);
      const latent = (): Tensors => named(splitFlat(inputs['parameters'] as tf.Tensor1D, spans));
      const seen = parts.reduce((all, part, i) => part.weights?.(all, owned[i]!, latent) ?? all, given);
      const moving = Object.fromEntries(statisticNames.map((tensor, i) => [tensor, statistics[i]!]));
      const fixed = Object.fromEntries(fixedTensors.map((tensor) => [tensor, inputs[fixedInput(tensor)]!]));
      const result = forward(graph, { ...seen, ...moving, ...fixed }, inputs['images']!, {
        training: true,
        frozen,
        activation: (tensor, value) =>
          parts.reduce((now, part, i) => part.activation?.(tensor, now, owned[i]!) ?? now, value),
      });
      keep('logits', result.logits);
      if (statisticNames.length > 0) {
        keep(
          'statistics',
          tf.concat(statisticNames.map((tensor) => tf.reshape(result.statistics[tensor] ?? moving[tensor]!, [-1]))),
        );
      }
      const targets = pick(inputs, Object.keys(objective.targets));
      return parts.reduce(
        (loss, part, i) => {
          const term = part.loss?.(
            {
              loss,
              logits: result.logits,
              weights: given,
              activations: result.activations,
              inputs,
              constants: { ...moving, ...fixed },
            },
            owned[i]!,
            latent,
          );
          for (const [name, value] of Object.entries(term?.outputs ?? {})) keep(name, value);
          if (!part.gradient)
            for (const name of Object.keys(part.state ?? {})) keep(name, stateOf(part, name, term?.state));
          return term?.loss ?? loss;
        },
        objective.loss(result.logits, targets),
      );
    };
    const { value, grads: found } = tf.valueAndGrads(lossOf)(weights);
    const grads = changed(found, weights, inputs, keep);
    const times = timesOf(inputs, layout.parameterCount, trainable);
    const rate = factors ? tf.mul<tf.Tensor1D>(inputs['rate']!, inputs[factorsInput]!) : (inputs['rate'] as tf.Scalar);
    const updated = applyOptimizer(optimizer, {
      parameters: inputs['parameters'] as tf.Tensor1D,
      gradient: tf.concat1d(grads.map((gradient) => tf.reshape<tf.Rank.R1>(gradient, [-1]))),
      first: inputs['first'] as tf.Tensor1D,
      second: inputs['second'] as tf.Tensor1D,
      rate: times ? tf.mul<tf.Tensor1D>(rate, times) : rate,
      decay: inputs['decay'] as tf.Scalar,
      // Decay is a share of the learning rate, too.
      decayed: times ? tf.mul<tf.Tensor1D>(inputs['decayed']!, times) : (inputs['decayed'] as tf.Tensor1D),
    });
    return { ...updated, loss: value, ...kept };
  };

  const initial = {
    parameters,
    first: new Float32Array(parameters.length),
    second: new Float32Array(parameters.length),
    ...(layout.statisticCount > 0 ? { statistics: packStatistics(graph, frozen) } : {}),
    ...Object.fromEntries(state.map(([name, { data }]) => [name, data.slice()])),
  };
  return {
    step,
    signature: {
      inputs: inputShapes(settings, parameters.length, layout.statisticCount),
      constants: {
        ...Object.fromEntries(
          fixedTensors.map((tensor) => [
            fixedInput(tensor),
            { shape: tensorOf(graph, tensor).shape, data: floatsOf(graph, tensor) },
          ]),
        ),
        ...(factors ? { [factorsInput]: { shape: [factors.length], data: factors } } : {}),
      },
      purpose: 'training',
    },
    initial,
    decayed,
    parameterCount: layout.parameterCount,
    trained: (vector) => {
      let offset = layout.parameterCount;
      return Object.fromEntries(
        trainable.map(([name, { shape }]) => {
          const values = vector.slice(offset, offset + elements(shape));
          offset += values.length;
          return [name, values];
        }),
      );
    },
  };
}

const fixedInput = (tensor: string): string => `frozen/${tensor}`;
const factorsInput = 'rate/factors';

/** Each once, though layers share it; what another layer trains is not frozen. */
function constantsOfLayers(graph: Graph, layers: FrozenLayers): readonly string[] {
  const trained = new Set(
    [...layoutOf(graph, layers).parameters, ...layoutOf(graph, layers).statistics].map(({ tensor }) => tensor),
  );
  const constants = graph.operators.flatMap((op) => (layers.has(op.name) ? constantInputs(op) : []));
  return [...new Set(constants.map(({ tensor }) => tensor))].filter((tensor) => !trained.has(tensor));
}

/** The factor of each value's learning rate; 1 for what parts train. */
function factorsOf({ parameters }: Layout, count: number, multiplierOf: (layer: string) => number): Float32Array {
  const factors = new Float32Array(count).fill(1);
  for (const { layer, offset, size } of parameters) factors.fill(multiplierOf(layer), offset, offset + size);
  return factors;
}

/** By how much the learning rate of each value is multiplied, as parts say; null: by 1. */
function timesOf(
  inputs: Tensors,
  modelCount: number,
  trainable: readonly (readonly [string, InitialTrained])[],
): tf.Tensor1D | null {
  if (!trainable.some(([, { rate }]) => rate !== undefined)) return null;
  const times = trainable.map(([, { data, rate }]) => {
    const ones = tf.ones<tf.Rank.R1>([data.length]);
    return rate === undefined ? ones : tf.mul<tf.Tensor1D>(ones, inputs[rate]!);
  });
  return tf.concat1d([tf.ones<tf.Rank.R1>([modelCount]), ...times]);
}

interface Span {
  readonly shape: Shape;
  readonly size: number;
}

function inputShapes(
  { graph, batchSize, objective, parts }: StepSettings,
  parameters: number,
  statistics: number,
): Shapes {
  const n = [parameters];
  const [input] = graph.inputs;
  const perSample = (shape: Shape): Shape => [batchSize, ...shape];
  const entries: (readonly [string, Shape])[] = [
    ...['weights', 'parameters', 'first', 'second', 'decayed'].map((name) => [name, n] as const),
    ['images', perSample(graph.tensors[input!]!.shape.slice(1))],
    ...Object.entries(objective.targets).map(([name, shape]) => [name, perSample(shape)] as const),
    ['rate', []],
    ['decay', []],
    ...(statistics > 0 ? [['statistics', [statistics]] as const] : []),
    ...parts.flatMap((part) => [
      ...Object.entries(part.inputs ?? {}),
      ...Object.entries(part.state ?? {}).map(([name, { shape }]) => [name, shape] as const),
    ]),
  ];
  const names = [...entries.map(([name]) => name), ...parts.flatMap((part) => Object.keys(part.trainable ?? {}))];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new InternalError(`two inputs of a training step are named ${twice}`);
  return Object.fromEntries(entries);
}

function ownTensors(part: StepPart, inputs: Tensors, trained: Tensors): Tensors {
  return {
    ...pick(inputs, Object.keys(part.inputs ?? {})),
    ...pick(inputs, Object.keys(part.state ?? {})),
    ...pick(trained, Object.keys(part.trainable ?? {})),
  };
}

export function pick(tensors: Tensors, names: readonly string[]): Tensors {
  return Object.fromEntries(names.map((name) => [name, tensors[name]!]));
}

function stateOf(part: StepPart, name: string, state: Tensors | undefined): tf.Tensor {
  const value = state?.[name];
  if (!value) throw new InternalError(`the step part ${part.name} returned no ${name}`);
  return value;
}

export function splitFlat(flat: tf.Tensor1D, spans: readonly Span[]): tf.Tensor[] {
  const sizes = spans.map(({ size }) => size);
  if (sizes.length === 0) return [];
  const pieces = sizes.length === 1 ? [flat] : tf.split(flat, sizes);
  return pieces.map((piece, i) => tf.reshape(piece, [...spans[i]!.shape]));
}

function concatenate(arrays: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const array of arrays) {
    all.set(array, offset);
    offset += array.length;
  }
  return all;
}
