/** Channels that are the same number in every pixel of every sample, because nothing that varies reaches them. */
import type { FloatContext } from '../../ops/shared/float.js';
import { constantInputs } from '../../ops/operator.js';
import { floatsOf, tensorOf } from '../operands.js';
import { isLinear, channelAxis, type Linear } from '../linear.js';
import { runOperator } from '../reference.js';
import { elements } from '../shapes.js';
import type { Graph, Operator } from '../graph.js';
import { channelsOf, flowOf } from './groups.js';
import { take } from './keep.js';

/** By activation and channel: its number, or NaN where it varies. */
export type ConstantChannels = Readonly<Record<string, Float64Array>>;

/** @param tolerance weights up to this share of their kernel's largest are taken for zero. */
export function constantChannels(graph: Graph, tolerance: number): ConstantChannels {
  const known: Record<string, Float64Array> = {};
  for (const input of graph.inputs) known[input] = new Float64Array(channelsOf(graph, input)).fill(NaN);
  for (const op of graph.operators) {
    const [output] = op.outputs;
    const values = new Float64Array(channelsOf(graph, output)).fill(NaN);
    const settled = settledChannels(graph, op, known, tolerance);
    if (settled.length > 0) {
      const computed = compute(graph, op, known, settled);
      settled.forEach((channel, i) => (values[channel] = uniform(computed, i, settled.length)));
    }
    for (const each of op.outputs) known[each] = each === output ? values : values.slice().fill(NaN);
  }
  return known;
}

/** Channels of an operator's first output that nothing varying reaches. */
function settledChannels(graph: Graph, op: Operator, known: ConstantChannels, tolerance: number): readonly number[] {
  const [output] = op.outputs;
  const written = channelsOf(graph, output);
  const all = [...Array(written).keys()];
  const flow = flowOf(graph, op);
  const isKnown = (input: string, channel: number): boolean => !Number.isNaN(known[input]![channel]);
  switch (flow) {
    case 'mixed': {
      if (!isLinear(op)) return [];
      const [input] = op.inputs;
      const varies = Uint8Array.from(known[input]!, (value) => (Number.isNaN(value) ? 1 : 0));
      const isReached = reached(graph, op, varies, tolerance);
      return all.filter((channel) => !isReached[channel]);
    }
    case 'each': {
      const isCut = cutChannels(graph, op, written, tolerance);
      const fromAll = (channel: number): boolean =>
        op.inputs.every((input) => isKnown(input, Math.floor((channel * channelsOf(graph, input)) / written)));
      return all.filter((channel) => isCut(channel) || fromAll(channel));
    }
    case 'joined': {
      const flat = op.inputs.flatMap((input) =>
        [...Array(channelsOf(graph, input)).keys()].map((c) => isKnown(input, c)),
      );
      return all.filter((channel) => flat[channel]);
    }
    case 'regrouped': {
      const [input] = op.inputs;
      const read = channelsOf(graph, input);
      if (Math.max(read, written) % Math.min(read, written) !== 0) return [];
      const sources = [...Array(Math.max(read, written)).keys()];
      const varying = new Set(sources.filter((c) => !isKnown(input, c % read)).map((c) => c % written));
      return all.filter((channel) => !varying.has(channel));
    }
    case 'fixed':
      return [];
    default:
      return flow satisfies never;
  }
}

/** Whether an operator multiplies an output channel by zeros alone. */
function cutChannels(graph: Graph, op: Operator, channels: number, tolerance: number): (channel: number) => boolean {
  const factors = constantInputs(op).filter(({ facts, tensor }) => {
    return facts.isFactor && tensorOf(graph, tensor).shape.at(-1) === channels;
  });
  const cut = factors.map(({ tensor }) => {
    const values = floatsOf(graph, tensor);
    const isZero = zeroTest(values, tolerance);
    const isAlive = new Array<boolean>(channels).fill(false);
    values.forEach((value, i) => (isAlive[i % channels] ||= !isZero(value)));
    return isAlive;
  });
  return (channel) => cut.some((isAlive) => !isAlive[channel]);
}

/** For each output channel of a layer, 1 where a channel that varies reaches it through a weight other than zero. */
function reached(graph: Graph, op: Linear, varies: Uint8Array, tolerance: number): Uint8Array {
  const kernel = floatsOf(graph, op.constants.kernel);
  const { shape } = tensorOf(graph, op.constants.kernel);
  const isZero = zeroTest(kernel, tolerance);
  const axis = channelAxis(op);
  const [length, size, inner] = [shape.at(-1)!, shape[axis]!, elements(shape.slice(axis + 1))];
  const found = new Uint8Array(size);
  for (let i = 0; i < kernel.length; i++)
    if (varies[(i % length) % varies.length] && !isZero(kernel[i]!)) found[Math.floor(i / inner) % size] = 1;
  return found;
}

export function zeroTest(kernel: Float32Array, tolerance: number): (weight: number) => boolean {
  const limit = kernel.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) * tolerance;
  return (weight) => Math.abs(weight) <= limit;
}

/** What an operator writes into some channels when all that varies is 0: [pixels, channels]. */
function compute(graph: Graph, op: Operator, known: ConstantChannels, channels: readonly number[]): Float64Array {
  const [output] = op.outputs;
  const written = channelsOf(graph, output);
  const isCut = flowOf(graph, op) === 'mixed' && isLinear(op);
  const cut = isCut ? withOutputs(graph, op, channels) : graph;
  const [values] = runOperator(op, contextOf(cut, known));
  if (isCut) return values!;
  return Float64Array.from({ length: (values!.length / written) * channels.length }, (_, i) => {
    const pixel = Math.floor(i / channels.length);
    return values![pixel * written + channels[i % channels.length]!]!;
  });
}

/** The graph where a layer makes these channels only. */
function withOutputs(graph: Graph, op: Linear, channels: readonly number[]): Graph {
  const { kernel, bias } = op.constants;
  const [output] = op.outputs;
  const written = tensorOf(graph, output);
  return {
    ...graph,
    tensors: {
      ...graph.tensors,
      [kernel]: take(tensorOf(graph, kernel), channelAxis(op), channels),
      ...(bias === undefined ? {} : { [bias]: take(tensorOf(graph, bias), 0, channels) }),
      [output]: { ...written, shape: [...written.shape.slice(0, -1), channels.length] },
    },
  };
}

const contextOf = (graph: Graph, known: ConstantChannels): FloatContext => ({
  read: (name) => spread(tensorOf(graph, name).shape, known[name]!),
  constant: (name) => floatsOf(graph, name),
  shapeOf: (name) => tensorOf(graph, name).shape,
});

/** An activation whose channels are numbers; 0 where they vary. */
export const spread = (shape: readonly number[], channels: Float64Array): Float64Array =>
  Float64Array.from({ length: elements(shape) }, (_, i) => channels[i % channels.length]! || 0);

/** The number that a channel of [pixels, channels] is, or NaN where it is several. */
export function uniform(values: Float64Array, channel: number, channels: number): number {
  const first = values[channel]!;
  for (let i = channel; i < values.length; i += channels) if (values[i] !== first) return NaN;
  return first;
}
