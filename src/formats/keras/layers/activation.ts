import type { GraphAssembler } from '../../../graph/assemble.js';
import type { Kind, OperatorOf } from '../../../graph/graph.js';
import type { KerasLayer } from '../model.js';
import { activationName, fusedActivation, onlyInput, refuse, setting, type Convert } from './layer.js';

/** Operators without options that Keras's activations are, by the names that Keras gives them. */
const operators: Readonly<Record<string, 'Relu' | 'Relu6' | 'Softmax'>> = {
  relu: 'Relu',
  relu6: 'Relu6',
  softmax: 'Softmax',
};

export const activation: Convert = (layer, inputs, graph) =>
  appendActivation(layer, activationName(layer), layer.name, onlyInput(layer, inputs), graph);

/** `ReLU(max_value, negative_slope, threshold)`: the rectifiers that TFLite has. */
export const relu: Convert = (layer, inputs, graph) => {
  const most = layer.config['max_value'] ?? null;
  for (const key of ['negative_slope', 'threshold']) {
    const value = layer.config[key] ?? 0;
    if (value !== 0) refuse(layer, `expected ${key} 0, found ${JSON.stringify(value)}`, 'Use LeakyReLU for a slope.');
  }
  if (most !== null && most !== 6) refuse(layer, `expected max_value 6 or no max_value, found ${JSON.stringify(most)}`);
  return appendActivation(layer, most === 6 ? 'relu6' : 'relu', layer.name, onlyInput(layer, inputs), graph);
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
  const kind = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (kind === undefined)
    return refuse(layer, `expected an activation of ${Object.keys(operators).join(', ')} or linear, found ${name}`);
  return graph.append(unary(kind, operator, input));
}

export function unary<K extends Kind>(
  kind: K & ('Relu' | 'Relu6' | 'Softmax' | 'Mean' | 'Reshape'),
  name: string,
  input: string,
) {
  return {
    kind,
    name,
    inputs: [input],
    constants: {},
    outputs: [`${name}/output`],
    options: {},
  } as const satisfies OperatorOf<'Relu' | 'Relu6' | 'Softmax' | 'Mean' | 'Reshape'>;
}
