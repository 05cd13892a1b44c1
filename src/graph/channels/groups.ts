/**
 * Which channels of a graph belong together: those that a sum, a product or a concatenation joins can only be removed at once
 * (dependency groups; Fang et al. 2023, "DepGraph"). A channel is one position on the last axis of an activation.
 */
import { constantInputs, factsOf, type Kind, type OperatorOf } from '../../ops/operator.js';
import type { ChannelFlow } from '../../ops/shared/op.js';
import { isLinear } from '../linear.js';
import { tensorOf } from '../operands.js';
import type { Graph, Operator } from '../graph.js';

export interface ChannelGroups {
  /** For each activation, the group of each of its channels. */
  readonly of: Readonly<Record<string, Int32Array>>;
  /** Groups that are as the graph's inputs, outputs or an operator's definition fix them. */
  readonly fixed: ReadonlySet<number>;
}

export function channelGroups(graph: Graph): ChannelGroups {
  const first = new Map<string, number>();
  let count = 0;
  for (const name of [...graph.inputs, ...graph.operators.flatMap(({ outputs }) => outputs)]) {
    first.set(name, count);
    count += channelsOf(graph, name);
  }
  const parents = Int32Array.from({ length: count }, (_, i) => i);
  const find = (channel: number): number => {
    let root = channel;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  const held: number[] = [];
  const links: Links = {
    join: (a, i, b, j) => (parents[find(first.get(a)! + i)] = find(first.get(b)! + j)),
    hold: (name) => {
      for (let c = 0; c < channelsOf(graph, name); c++) held.push(first.get(name)! + c);
    },
    channels: (name) => channelsOf(graph, name),
  };
  [...graph.inputs, ...graph.outputs].forEach(links.hold);
  for (const op of graph.operators) link(op, flowOf(graph, op), links);
  for (const op of sharing(graph)) [...op.inputs, ...op.outputs].forEach(links.hold);
  const of = Object.fromEntries(
    [...first].map(([name, from]) => [
      name,
      Int32Array.from({ length: channelsOf(graph, name) }, (_, c) => find(from + c)),
    ]),
  );
  return { of, fixed: new Set(held.map(find)) };
}

/** What an operator does with the channels of its activations. */
export function flowOf<K extends Kind>(graph: Graph, op: OperatorOf<K>): ChannelFlow {
  return factsOf(op).channels(op, (tensor) => tensorOf(graph, tensor).shape);
}

export const channelsOf = (graph: Graph, activation: string): number => tensorOf(graph, activation).shape.at(-1) ?? 1;

/** Operators that share a constant: what one of them loses, the other would lose too. */
function sharing(graph: Graph): readonly Operator[] {
  const readers = new Map<string, Operator[]>();
  for (const op of graph.operators)
    for (const { tensor } of constantInputs(op)) readers.set(tensor, [...(readers.get(tensor) ?? []), op]);
  return [...readers.values()].filter(({ length }) => length > 1).flat();
}

interface Links {
  /** Channel i of activation a goes with channel j of b. */
  readonly join: (a: string, i: number, b: string, j: number) => void;
  /** All channels of an activation stay. */
  readonly hold: (activation: string) => void;
  readonly channels: (activation: string) => number;
}

function link(op: Operator, flow: ChannelFlow, { join, hold, channels }: Links): void {
  const [output] = op.outputs;
  const written = channels(output);
  switch (flow) {
    case 'mixed':
      return;
    case 'fixed':
      [...op.inputs, ...op.outputs].forEach(hold);
      return;
    case 'each':
      for (const input of op.inputs) {
        const read = channels(input);
        // One value for all channels, or one channel of which many are made.
        if (read !== written && !isLinear(op)) hold(input);
        else for (let c = 0; c < written; c++) join(output, c, input, Math.floor((c * read) / written));
      }
      return;
    case 'joined': {
      let from = 0;
      for (const input of op.inputs) {
        for (let c = 0; c < channels(input); c++) join(output, from + c, input, c);
        from += channels(input);
      }
      return;
    }
    case 'regrouped': {
      const [input] = op.inputs;
      const read = channels(input);
      if (Math.max(read, written) % Math.min(read, written) !== 0) {
        [input, output].forEach(hold);
        return;
      }
      for (let c = 0; c < Math.max(read, written); c++) join(output, c % written, input, c % read);
      return;
    }
    default:
      flow satisfies never;
  }
}
