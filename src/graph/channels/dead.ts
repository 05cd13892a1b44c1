/**
 * Channels that a graph computes for nothing. A channel is dead where no layer reads it with weights other than zero, or where it
 * is the same number in every pixel, which a bias can be instead: exactly so only where padding adds no other number beside it.
 */
import { channelAxis, isLinear, type Linear } from '../linear.js';
import { floatsOf, tensorOf } from '../operands.js';
import { runOperator } from '../reference.js';
import type { Graph, GraphTensor, Operator } from '../graph.js';
import { constantChannels, spread, uniform, zeroTest, type ConstantChannels } from './constant.js';
import { channelGroups, channelsOf, flowOf, type ChannelGroups } from './groups.js';
import { removeGroups, take } from './keep.js';

/**
 * Weights below this share of their kernel's largest are zero: training with weight decay leaves them behind instead of zeros,
 * and they move a sum of float32 products by less than its rounding.
 */
export const zeroTolerance = 1e-7;

export interface WithoutDead {
  readonly graph: Graph;
  /** Output channels of layers with a kernel, before and after. */
  readonly channels: { readonly before: number; readonly after: number };
}

/**
 * The same function without its dead channels. What a removed channel was read as goes into biases, so results differ by float32
 * rounding alone.
 */
export function removeDeadChannels(graph: Graph, tolerance = zeroTolerance): WithoutDead {
  let now = graph;
  for (;;) {
    const next = removeOnce(now, tolerance);
    if (next === now) break;
    now = next;
  }
  return { graph: now, channels: { before: layerChannels(graph), after: layerChannels(now) } };
}

/** Output channels of all layers with a kernel. */
export function layerChannels(graph: Graph): number {
  return graph.operators.reduce((sum, op) => sum + (isLinear(op) ? channelsOf(graph, op.outputs[0]) : 0), 0);
}

function removeOnce(graph: Graph, tolerance: number): Graph {
  const groups = channelGroups(graph);
  const known = constantChannels(graph, tolerance);
  const alive = new Set(groups.fixed);
  const absorbed: Absorbed[] = [];
  for (const op of graph.operators) {
    if (flowOf(graph, op) !== 'mixed' || !isLinear(op)) continue;
    const [input] = op.inputs;
    for (const channel of readChannels(graph, op, tolerance)) {
      const group = groups.of[input]![channel]!;
      if (alive.has(group)) continue;
      const added = contribution(graph, op, channel, known);
      if (added === null) alive.add(group);
      else absorbed.push({ op, group, added });
    }
  }
  keepOne(groups, alive);
  const removed = new Set(Object.values(groups.of).flatMap((of) => [...of].filter((group) => !alive.has(group))));
  if (removed.size === 0) return graph;
  return removeGroups(
    withBiases(
      graph,
      absorbed.filter(({ group }) => removed.has(group)),
    ),
    groups,
    removed,
  );
}

/** A layer of no channels is no layer: the first of an activation stays. */
function keepOne({ of }: ChannelGroups, alive: Set<number>): void {
  for (const channels of Object.values(of)) if (!channels.some((group) => alive.has(group))) alive.add(channels[0]!);
}

/** Channels that a layer reads with weights other than zero. */
function readChannels(graph: Graph, op: Linear, tolerance: number): readonly number[] {
  const kernel = floatsOf(graph, op.constants.kernel);
  const isZero = zeroTest(kernel, tolerance);
  const length = tensorOf(graph, op.constants.kernel).shape.at(-1)!;
  const read = channelsOf(graph, op.inputs[0]);
  const isRead = new Uint8Array(read);
  for (let i = 0; i < kernel.length; i++) if (!isZero(kernel[i]!)) isRead[(i % length) % read] = 1;
  return [...isRead.keys()].filter((channel) => isRead[channel]);
}

interface Absorbed {
  readonly op: Linear;
  readonly group: number;
  /** For each output channel, what its bias gains. */
  readonly added: Float64Array;
}

/** What a constant channel adds to each output channel of a layer; null where it varies, or adds another number at the edges. */
function contribution(graph: Graph, op: Linear, channel: number, known: ConstantChannels): Float64Array | null {
  const [[input], [output]] = [op.inputs, op.outputs];
  const value = known[input]![channel]!;
  if (Number.isNaN(value)) return null;
  const written = channelsOf(graph, output);
  if (value === 0) return new Float64Array(written);
  const read = channelsOf(graph, input);
  const { kernel } = op.constants;
  const filter = tensorOf(graph, kernel);
  const positions = [...Array(filter.shape.at(-1)).keys()].filter((position) => position % read === channel);
  const of = tensorOf(graph, input).shape;
  const alone: Graph = {
    ...graph,
    tensors: {
      ...graph.tensors,
      [kernel]: take(filter, filter.shape.length - 1, positions),
      [input]: { ...tensorOf(graph, input), shape: [...of.slice(0, -1), 1] },
    },
  };
  const layer = { ...op, constants: { kernel }, options: { ...op.options, activation: 'none' } } as Operator;
  const [values] = runOperator(layer, {
    read: (name) => spread(tensorOf(alone, name).shape, Float64Array.of(value)),
    constant: (name) => floatsOf(alone, name),
    shapeOf: (name) => tensorOf(alone, name).shape,
  });
  const added = Float64Array.from({ length: written }, (_, c) => uniform(values!, c, written));
  return added.some(Number.isNaN) ? null : added;
}

function withBiases(graph: Graph, absorbed: readonly Absorbed[]): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const operators = graph.operators.map((op) => {
    const parts = absorbed.filter((part) => part.op.name === op.name && part.added.some((value) => value !== 0));
    if (!isLinear(op) || parts.length === 0) return op;
    const name = op.constants.bias ?? `${op.name}/bias`;
    const size = tensorOf(graph, op.constants.kernel).shape[channelAxis(op)]!;
    const before = op.constants.bias === undefined ? new Float32Array(size) : floatsOf(graph, name);
    const data = before.map((value, c) => parts.reduce((sum, { added }) => sum + added[c]!, value));
    tensors[name] = { name, shape: [size], type: 'float32', data, quantization: null };
    return { ...op, constants: { ...op.constants, bias: name } };
  });
  return { ...graph, operators, tensors };
}
