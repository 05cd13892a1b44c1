import type { GraphAssembler } from '../../../graph/assemble.js';
import { appendClip, appendHardSigmoid, appendSilu } from '../../../graph/composed.js';
import type { Operator } from '../../../graph/graph.js';
import { plainOperator } from '../../../graph/plain-operator.js';
import { formatShape } from '../../../graph/shapes.js';
import type { KerasLayer } from '../model.js';
import { activationName, fusedActivation, onlyInput, refuse, setting, weight, type Convert } from './layer.js';

type Append = (graph: GraphAssembler, name: string, input: string, layer: KerasLayer) => string;

const plain =
  (kind: 'Elu' | 'HardSwish' | 'Relu' | 'Relu6' | 'Logistic' | 'Softmax' | 'Tanh'): Append =>
  (graph, name, input) =>
    graph.append(plainOperator(kind, name, input));

/** What Keras's activations are, by the names that Keras gives them. */
const operators: Readonly<Record<string, Append>> = {
  elu: plain('Elu'),
  gelu: (graph, name, input) => graph.append(geluOperator(name, input, false)),
  // Keras 2 has its own slope.
  hard_sigmoid: (graph, name, input, { keras }) =>
    appendHardSigmoid(graph, name, input, { slope: keras === 2 ? 0.2 : 1 / 6, offset: 0.5 }),
  hard_silu: plain('HardSwish'),
  hard_swish: plain('HardSwish'),
  leaky_relu: (graph, name, input) => graph.append(leaky(name, input, 0.2)),
  relu: plain('Relu'),
  relu6: plain('Relu6'),
  sigmoid: plain('Logistic'),
  silu: appendSilu,
  softmax: plain('Softmax'),
  swish: appendSilu,
  tanh: plain('Tanh'),
};

/** What `Activation`, and a layer's `activation`, may name. */
export const activationNames: readonly string[] = ['linear', ...Object.keys(operators)];

const geluOperator = (name: string, input: string, approximate: boolean): Operator => ({
  kind: 'Gelu',
  name,
  inputs: [input],
  constants: {},
  outputs: [`${name}/output`],
  options: { approximate },
});

const leaky = (name: string, input: string, slope: number): Operator => ({
  kind: 'LeakyRelu',
  name,
  inputs: [input],
  constants: {},
  outputs: [`${name}/output`],
  options: { alpha: Math.fround(slope) },
});

export const activation: Convert = (layer, inputs, graph) =>
  appendActivation(layer, activationName(layer), layer.name, onlyInput(layer, inputs), graph);

/** `ReLU(max_value, negative_slope, threshold)`: the rectifiers that TFLite has. */
export const relu: Convert = (layer, inputs, graph) => {
  const input = onlyInput(layer, inputs);
  const most = layer.config['max_value'] ?? null;
  const slope = layer.config['negative_slope'] ?? 0;
  const threshold = layer.config['threshold'] ?? 0;
  if (threshold !== 0) refuse(layer, `expected threshold 0, found ${JSON.stringify(threshold)}`);
  if (typeof slope !== 'number' || (slope !== 0 && most !== null))
    refuse(
      layer,
      `expected a negative_slope or a max_value, found ${JSON.stringify(slope)} and ${JSON.stringify(most)}`,
    );
  if (slope !== 0) return graph.append(leaky(layer.name, input, slope));
  if (most !== null && !(typeof most === 'number' && most > 0))
    return refuse(layer, `expected a max_value above 0 or no max_value, found ${JSON.stringify(most)}`);
  if (most !== null && most !== 6) return appendClip(graph, layer.name, input, { least: 0, most });
  return appendActivation(layer, most === 6 ? 'relu6' : 'relu', layer.name, input, graph);
};

/** A slope for each channel: `shared_axes` are all others. */
export const prelu: Convert = (layer, inputs, graph) => {
  const input = onlyInput(layer, inputs);
  const [, ...sizes] = graph.shapeOf(input);
  const channels = sizes.at(-1)!;
  const shape = [...sizes.slice(0, -1).map(() => 1), channels];
  const found = layer.weights.find(({ role }) => role === 'alpha')?.shape ?? [];
  if (found.length === shape.length && found.some((size, i) => size !== shape[i]))
    refuse(
      layer,
      `expected a slope for each channel, ${formatShape(shape)}, found ${formatShape(found)}`,
      'Build the layer with shared_axes=[1, 2], and train it there.',
    );
  const alpha = graph.constant(`${layer.name}/alpha`, shape, weight(layer, 'alpha', shape));
  return graph.append({
    kind: 'PRelu',
    name: layer.name,
    inputs: [input],
    constants: { alpha },
    outputs: [`${layer.name}/output`],
    options: {},
  });
};

/** TFLite has no other scale of the exponential than 1. */
export const elu: Convert = (layer, inputs, graph) => {
  const alpha = layer.config['alpha'] ?? 1;
  if (alpha !== 1) refuse(layer, `expected alpha 1, found ${JSON.stringify(alpha)}`);
  return appendActivation(layer, 'elu', layer.name, onlyInput(layer, inputs), graph);
};

/** Its slope is called `alpha` in Keras 2. */
export const leakyRelu: Convert = (layer, inputs, graph) => {
  const key = layer.config['negative_slope'] === undefined ? 'alpha' : 'negative_slope';
  return graph.append(leaky(layer.name, onlyInput(layer, inputs), setting.number(layer, key)));
};

export const softmax: Convert = (layer, inputs, graph) => {
  const axis = layer.config['axis'] === undefined ? -1 : setting.number(layer, 'axis');
  const input = onlyInput(layer, inputs);
  if (axis !== -1 && axis !== graph.shapeOf(input).length - 1)
    refuse(layer, `expected a softmax over the last axis, found axis ${axis}`);
  return appendActivation(layer, 'softmax', layer.name, input, graph);
};

/** The activation that a layer names, where its kernel does not apply it: an operator of its own after it. */
export function appendActivation(
  layer: KerasLayer,
  name: string,
  operator: string,
  input: string,
  graph: GraphAssembler,
): string {
  if (fusedActivation(name) === 'none') return input;
  const make = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (make === undefined)
    return refuse(layer, `expected an activation of ${Object.keys(operators).join(', ')} or linear, found ${name}`);
  return make(graph, operator, input, layer);
}
