/** Structured pruning: the least important channels leave the graph, until what is left keeps to its limits. */
import { ModelError } from '../../core/errors.js';
import { costOf, type Cost } from '../cost.js';
import { foldBatchNorm } from '../fold.js';
import type { Graph } from '../graph.js';
import { channelGroups, type ChannelGroups } from './groups.js';
import { groupImportance } from './importance.js';
import { removeGroups } from './keep.js';

/** What a graph may cost at most; what is not named is not limited. */
export interface CostLimits {
  readonly parameters: number | null;
  readonly macs: number | null;
}

export interface NarrowOptions {
  readonly limits: CostLimits;
  /** Channels of an activation are kept in multiples of this, where it has as many. */
  readonly multipleOf: number;
  /** Share of its channels that every activation keeps at least, 0..1. */
  readonly keepsFraction: number;
  /** Layers whose output channels all stay. */
  readonly excluded: ReadonlySet<string>;
}

/** @throws ModelError where no choice of channels keeps to the limits; it says how near it comes. */
export function narrow(graph: Graph, options: NarrowOptions): Graph {
  const folded = foldBatchNorm(graph);
  const groups = channelGroups(graph);
  const importance = groupImportance(graph, folded, groups);
  const held = heldGroups(graph, groups, options);
  const order = [...importance]
    .filter(([group]) => !held.has(group))
    .sort(([a, x], [b, y]) => x - y || a - b)
    .map(([group]) => group);
  const families = familiesOf(groups);
  const after = (count: number): Graph =>
    removeGroups(graph, groups, rounded(order.slice(0, count), order, families, options));
  const fits = (narrowed: Graph): boolean => {
    const { parameters, macs } = costOf(foldBatchNorm(narrowed));
    const { limits } = options;
    return parameters <= (limits.parameters ?? Infinity) && macs <= (limits.macs ?? Infinity);
  };
  if (fits(graph)) return graph;
  const smallest = after(order.length);
  if (!fits(smallest)) throw tooLarge(costOf(foldBatchNorm(smallest)), options);
  let [low, high] = [0, order.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(after(middle))) high = middle;
    else low = middle;
  }
  return after(high);
}

/** Groups of one family are channels of the same activations: of a layer, or of all layers that a residual sum joins. */
interface Family {
  readonly size: number;
  readonly of: readonly number[];
}

function familiesOf({ of }: ChannelGroups): readonly Family[] {
  const places = new Map<number, string[]>();
  for (const [name, channels] of Object.entries(of))
    for (const group of new Set(channels)) places.set(group, [...(places.get(group) ?? []), name]);
  const families = new Map<string, number[]>();
  for (const [group, names] of places) {
    const key = names.join('\n');
    families.set(key, [...(families.get(key) ?? []), group]);
  }
  return [...families.values()].map((members) => ({ size: members.length, of: members }));
}

/** What may go of `chosen`, least important first, so that every family keeps its share, in whole multiples. */
function rounded(
  chosen: readonly number[],
  order: readonly number[],
  families: readonly Family[],
  { multipleOf, keepsFraction }: NarrowOptions,
): ReadonlySet<number> {
  const wanted = new Set(chosen);
  const removed = new Set<number>();
  for (const { size, of } of families) {
    const members = new Set(of);
    const going = of.filter((group) => wanted.has(group)).length;
    const share = Math.max(size - going, Math.ceil(size * keepsFraction), 1);
    const kept = Math.min(Math.ceil(share / multipleOf) * multipleOf, size);
    for (const group of order.filter((each) => members.has(each)).slice(0, size - kept)) removed.add(group);
  }
  return removed;
}

function heldGroups(graph: Graph, { of, fixed }: ChannelGroups, { excluded }: NarrowOptions): ReadonlySet<number> {
  const kept = graph.operators.filter(({ name }) => excluded.has(name)).flatMap(({ outputs }) => [...outputs]);
  return new Set([...fixed, ...kept.flatMap((name) => [...of[name]!])]);
}

function tooLarge({ parameters, macs }: Cost, { limits }: NarrowOptions): ModelError {
  const asked = [
    limits.parameters === null ? [] : [`${limits.parameters} parameters`],
    limits.macs === null ? [] : [`${limits.macs} MACs`],
  ].flat();
  return new ModelError({
    code: 'narrow/limits',
    message: `structured pruning: expected at most ${asked.join(' and ')}, found ${parameters} parameters and ${macs} MACs when every layer is as narrow as it may be`,
    cause:
      'Layers keep a share of their channels, and those that are excluded, read the input or make the output keep all.',
    fix: 'Raise the limit, lower keep_at_least, or begin from a smaller architecture.',
  });
}
