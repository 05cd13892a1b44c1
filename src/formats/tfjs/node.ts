/** Nodes of a frozen graph, and what their names stand for while they become a graph. */
import { ModelError } from '../../core/errors.js';
import type { GraphAssembler } from '../../graph/assemble.js';
import type { Activation, Padding, Pair } from '../../graph/graph.js';
import { formatShape, type Shape } from '../../graph/shapes.js';
import { list, record, text, type Json } from '../keras/json.js';

export interface TfNode {
  readonly name: string;
  readonly op: string;
  /** Names of nodes, without the control inputs. */
  readonly inputs: readonly string[];
  readonly attributes: Json;
}

export type Value =
  | { readonly kind: 'activation'; readonly tensor: string; readonly shape: Shape }
  | { readonly kind: 'constant'; readonly shape: Shape; readonly data: Float32Array };

export type Convert = (node: TfNode, inputs: readonly Value[], graph: GraphAssembler) => Value;

export function nodeOf(json: unknown): TfNode {
  const node = record(json, 'a node');
  const name = text(node['name'], 'the name of a node');
  return {
    name,
    op: text(node['op'], `op of ${name}`),
    // `^name` only says what runs before; `name:0` is the first output.
    inputs: list(node['input'] ?? [], `input of ${name}`)
      .map((input) => text(input, `input of ${name}`))
      .filter((input) => !input.startsWith('^'))
      .map((input) => input.replace(/:0$/, '')),
    attributes: record(node['attr'] ?? {}, `attr of ${name}`),
  };
}

export function refuse({ name, op }: TfNode, message: string, fix?: string): never {
  throw new ModelError({
    code: 'model/tfjs-node',
    message: `node ${name} (${op}): ${message}`,
    ...(fix === undefined ? {} : { fix }),
  });
}

/** Numbers come as text where they are 64 bits wide, and text in base64. */
export const attribute = {
  number(node: TfNode, key: string, otherwise: number): number {
    const given = attributeOf(node, key);
    const value = given['i'] ?? given['f'];
    return value === undefined ? otherwise : asNumber(value, node, key);
  },
  numbers(node: TfNode, key: string): readonly number[] {
    const given = attributeOf(node, key)['list'];
    const values = given === undefined ? [] : (record(given, key)['i'] ?? []);
    return list(values, key).map((value) => asNumber(value, node, key));
  },
  flag: (node: TfNode, key: string): boolean => attributeOf(node, key)['b'] === true,
  text(node: TfNode, key: string, otherwise: string): string {
    const value = attributeOf(node, key)['s'];
    return typeof value === 'string' ? decode(value) : otherwise;
  },
  texts(node: TfNode, key: string): readonly string[] {
    const given = attributeOf(node, key)['list'];
    return given === undefined ? [] : list(record(given, key)['s'] ?? [], key).map((value) => decode(text(value, key)));
  },
};

const attributeOf = ({ name, attributes }: TfNode, key: string): Json =>
  attributes[key] === undefined ? {} : record(attributes[key], `${key} of ${name}`);

const decode = (value: string): string => Buffer.from(value, 'base64').toString('utf8');

function asNumber(value: unknown, node: TfNode, key: string): number {
  const found = typeof value === 'string' ? Number(value) : value;
  if (typeof found !== 'number' || !Number.isFinite(found))
    return refuse(node, `expected a number as ${key}, found ${JSON.stringify(value)}`);
  return found;
}

export function activation(node: TfNode, inputs: readonly Value[], at: number): Extract<Value, { kind: 'activation' }> {
  const value = inputs[at];
  if (value?.kind === 'activation') return value;
  return refuse(
    node,
    `expected input ${at} to be computed from the model's input, found ${value ? 'a constant' : 'no input'}`,
  );
}

export function constant(node: TfNode, inputs: readonly Value[], at: number): Extract<Value, { kind: 'constant' }> {
  const value = inputs[at];
  if (value?.kind === 'constant') return value;
  return refuse(node, `expected a constant as input ${at}, found ${value ? 'an activation' : 'no input'}`);
}

export const written = (graph: GraphAssembler, tensor: string): Value => ({
  kind: 'activation',
  tensor,
  shape: graph.shapeOf(tensor),
});

export const listOf = ({ data }: Extract<Value, { kind: 'constant' }>): readonly number[] => [...data];

/** Of [batch, height, width, channels]. */
export function windowOf(node: TfNode): { readonly stride: Pair; readonly dilation: Pair; readonly padding: Padding } {
  requireChannelsLast(node);
  return { stride: pairOf(node, 'strides'), dilation: pairOf(node, 'dilations'), padding: paddingOf(node) };
}

export function requireChannelsLast(node: TfNode): void {
  const format = attribute.text(node, 'data_format', 'NHWC');
  if (format !== 'NHWC') refuse(node, `expected NHWC, found ${format}`, 'Convert the model with channels last.');
}

export function pairOf(node: TfNode, key: string): Pair {
  const values = attribute.numbers(node, key);
  if (values.length === 0) return [1, 1];
  const [n, height, width, c] = values;
  if (values.length !== 4 || n !== 1 || c !== 1)
    return refuse(node, `expected ${key} [1, rows, columns, 1], found ${formatShape(values)}`);
  return [height!, width!];
}

export function paddingOf(node: TfNode): Padding {
  const padding = attribute.text(node, 'padding', '');
  if (padding === 'SAME') return 'same';
  if (padding === 'VALID') return 'valid';
  return refuse(node, `expected padding SAME or VALID, found ${padding}`);
}

export const none: Activation = 'none';
