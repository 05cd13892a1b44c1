import { ModelError } from '../../../core/errors.js';
import type { GraphAssembler } from '../../../graph/assemble.js';
import type { Activation, Pair } from '../../../graph/graph.js';
import { elements, formatShape, sameShape, type Shape } from '../../../graph/shapes.js';
import { flag, list, number, text } from '../json.js';
import type { KerasLayer } from '../model.js';

/**
 * Appends what a Keras layer computes. `inputs` are the tensors it reads; the result is the one it writes.
 * Operators are named after the layer: the first has its name, so that patterns in a spec match what the user wrote.
 */
export type Convert = (layer: KerasLayer, inputs: readonly string[], graph: GraphAssembler) => string;

export function refuse(layer: KerasLayer, message: string, fix?: string): never {
  throw new ModelError({
    code: 'model/keras-layer',
    message: `layer ${layer.name} (${layer.className}): ${message}`,
    ...(fix === undefined ? {} : { fix }),
  });
}

export function onlyInput(layer: KerasLayer, inputs: readonly string[]): string {
  const [input, ...others] = inputs;
  if (input === undefined || others.length > 0) return refuse(layer, `expected one input, found ${inputs.length}`);
  return input;
}

const at = (layer: KerasLayer, key: string): string => `${key} of layer ${layer.name}`;

export const setting = {
  number: (layer: KerasLayer, key: string): number => number(layer.config[key], at(layer, key)),
  text: (layer: KerasLayer, key: string): string => text(layer.config[key], at(layer, key)),
  flag: (layer: KerasLayer, key: string, otherwise: boolean): boolean =>
    layer.config[key] === undefined ? otherwise : flag(layer.config[key], at(layer, key)),
  numbers: (layer: KerasLayer, key: string): readonly number[] =>
    list(layer.config[key], at(layer, key)).map((item) => number(item, at(layer, key))),
  /** A pair, or one number for both. */
  pair(layer: KerasLayer, key: string): Pair {
    const value = layer.config[key];
    if (typeof value === 'number') return [value, value];
    const [height, width, ...more] = setting.numbers(layer, key);
    if (height === undefined || width === undefined || more.length > 0)
      return refuse(layer, `expected two numbers as ${key}, found ${JSON.stringify(value)}`);
    return [height, width];
  },
};

/** Channels must be last, as they are in TFLite. */
export function requireChannelsLast(layer: KerasLayer): void {
  const found = layer.config['data_format'] ?? 'channels_last';
  if (found !== 'channels_last')
    refuse(
      layer,
      `expected channels_last, found ${JSON.stringify(found)}`,
      'Build the model with channels_last and load the weights there.',
    );
}

/** The numbers of a weight. @throws ModelError where the layer has no such weight, or one of another shape. */
export function weight(layer: KerasLayer, role: string, shape: Shape): Float32Array {
  const found = layer.weights.find((each) => each.role === role);
  if (!found) {
    const roles = layer.weights.map((each) => each.role).join(', ');
    return refuse(
      layer,
      `expected the weights ${role} ${formatShape(shape)}, found ${roles || 'a layer without weights'}`,
    );
  }
  if (!sameShape(found.shape, shape) || found.data.length !== elements(shape))
    return refuse(layer, `expected ${role} ${formatShape(shape)}, found ${formatShape(found.shape)}`);
  return found.data;
}

/** Activations that a kernel applies itself; what else a layer's `activation` may name is an operator after it. */
const fused: Readonly<Record<string, Activation>> = { linear: 'none', relu: 'relu', relu6: 'relu6' };

export function activationName(layer: KerasLayer, key = 'activation'): string {
  const value = layer.config[key] ?? 'linear';
  if (typeof value === 'string') return value;
  // A registered function or an activation layer: { class_name, config: { … } } or { class_name: 'function', config: 'relu6' }.
  const { class_name: className, config } = value as { class_name?: unknown; config?: unknown };
  if (className === 'function' && typeof config === 'string') return config;
  if (className === 'ReLU' && (config as { max_value?: unknown } | undefined)?.max_value === 6) return 'relu6';
  if (typeof className === 'string') return className;
  return refuse(layer, `expected the name of an activation, found ${JSON.stringify(value).slice(0, 60)}`);
}

export function fusedActivation(name: string): Activation | null {
  return Object.hasOwn(fused, name) ? fused[name]! : null;
}
