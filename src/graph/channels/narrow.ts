/** Structured pruning: the least important channels leave the graph, until what is left keeps to its limits. */
import { ModelError } from '../../core/errors.js';
import { foldBatchNorm } from '../fold.js';
import type { Graph } from '../graph.js';
import { channelGroups, type ChannelGroups } from './groups.js';
import { groupImportance } from './importance.js';
import { removeGroups } from './keep.js';

/** What a graph may cost at most. */
export interface CostLimit {
  /** `parameters`, `MACs`, `B of arena`. */
  readonly unit: string;
  readonly most: number;
  /** What it costs with its BatchNorm folded. */
  readonly of: (folded: Graph) => number;
}

export interface NarrowOptions {
  readonly limits: readonly CostLimit[];
  /** Channels of an activation are kept in multiples of this, where it has as many. */
  readonly multipleOf: number;
  /** Share of its channels that every activation keeps at least, 0..1. */
  readonly keepsFraction: number;
  /** Layers whose output channels all stay. */
  readonly excluded: ReadonlySet<string>;
  /** Time of a graph with its BatchNorm folded: channels leave by their importance for what they save of it. Absent: by importance. */
  readonly timeOf?: (folded: Graph) => number;
  /** Channels that weigh less than this share of what is usual leave whatever the limits are; 0, the default: none of them. */
  readonly deadBelow?: number;
}

/** @throws ModelError where no choice of channels keeps to the limits; it says how near it comes. */
export function narrow(graph: Graph, options: NarrowOptions): Graph {
  const { after, order } = choicesOf(graph, options);
  const fits = (narrowed: Graph): boolean => broken(narrowed, options).length === 0;
  const dead = order.filter(({ importance }) => importance < (options.deadBelow ?? 0)).length;
  const alive = after(dead);
  if (fits(alive)) return alive;
  const smallest = after(order.length);
  if (!fits(smallest)) throw tooLarge(smallest, options);
  let [low, high] = [dead, order.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(after(middle))) high = middle;
    else low = middle;
  }
  return after(high);
}

/** Whether any channel may leave: none may where no channel saves time. */
export function mayNarrow(graph: Graph, options: NarrowOptions): boolean {
  return choicesOf(graph, options).order.length > 0;
}

export interface Unreachable {
  readonly limit: CostLimit;
  /** What it costs with as few channels as the options allow. */
  readonly least: number;
  /** What holds more channels than must be, each with the least where it alone did not; the one that holds most comes first. */
  readonly heldBy: readonly { readonly what: Hold; readonly least: number }[];
}

export type Hold = 'multipleOf' | 'keepsFraction' | 'excluded';

/** Limits that no choice of channels keeps to, with the least that each can be: the number of channels tells it, not the weights. */
export function unreachable(graph: Graph, options: NarrowOptions): readonly Unreachable[] {
  const leastWith = (changed: Partial<NarrowOptions>) => {
    const { after, order } = choicesOf(graph, { ...options, ...changed });
    return broken(after(order.length), options);
  };
  const found = leastWith({});
  if (found.length === 0) return [];
  const freed: readonly (readonly [Hold, ReturnType<typeof leastWith>])[] = [
    ['multipleOf', leastWith({ multipleOf: 1 })],
    ['keepsFraction', leastWith({ keepsFraction: 0 })],
    ['excluded', leastWith({ excluded: new Set() })],
  ];
  return found.map(({ limit, least }) => ({
    limit,
    least,
    heldBy: freed
      .map(([what, others]) => ({ what, least: others.find((one) => one.limit === limit)?.least ?? limit.most }))
      .filter((one) => one.least < least)
      .sort((a, b) => a.least - b.least),
  }));
}

function broken(
  narrowed: Graph,
  { limits }: NarrowOptions,
): readonly { readonly limit: CostLimit; readonly least: number }[] {
  const folded = foldBatchNorm(narrowed);
  return limits.flatMap((limit) => {
    const least = limit.of(folded);
    return least <= limit.most ? [] : [{ limit, least }];
  });
}

interface Choices {
  /** Groups that may go, the least important first. */
  readonly order: readonly { readonly group: number; readonly importance: number }[];
  /** The graph without the first of them. */
  readonly after: (count: number) => Graph;
}

function choicesOf(graph: Graph, options: NarrowOptions): Choices {
  const folded = foldBatchNorm(graph);
  const groups = channelGroups(graph);
  const importance = groupImportance(graph, folded, groups);
  const held = heldGroups(graph, groups, options);
  const families = familiesOf(groups);
  const free = [...importance].filter(([group]) => !held.has(group));
  const saved = options.timeOf ? savings(graph, groups, families, held, options.timeOf) : null;
  const isDead = (weight: number): boolean => weight < (options.deadBelow ?? 0);
  const price = (group: number, weight: number): number => (saved ? weight / saved.get(group)! : weight);
  const order = free
    .filter(([group]) => !saved || saved.get(group)! > 0)
    .sort(([a, x], [b, y]) => Number(isDead(y)) - Number(isDead(x)) || price(a, x) - price(b, y) || a - b)
    .map(([group, weight]) => ({ group, importance: weight }));
  const groupsInOrder = order.map(({ group }) => group);
  const after = (count: number): Graph =>
    removeGroups(graph, groups, rounded(groupsInOrder.slice(0, count), groupsInOrder, families, options));
  return { order, after };
}

/** By group, the time that the graph without it saves: that of any group of its family. */
function savings(
  graph: Graph,
  groups: ChannelGroups,
  families: readonly Family[],
  held: ReadonlySet<number>,
  timeOf: (folded: Graph) => number,
): ReadonlyMap<number, number> {
  const whole = timeOf(foldBatchNorm(graph));
  return new Map(
    families.flatMap(({ of }) => {
      const one = of.find((group) => !held.has(group));
      if (one === undefined || of.length < 2) return of.map((group) => [group, 0] as const);
      const saved = whole - timeOf(foldBatchNorm(removeGroups(graph, groups, new Set([one]))));
      return of.map((group) => [group, saved] as const);
    }),
  );
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

function tooLarge(smallest: Graph, options: NarrowOptions): ModelError {
  const folded = foldBatchNorm(smallest);
  const asked = options.limits.map(({ most, unit }) => `${most} ${unit}`);
  const found = options.limits.map(({ of, unit }) => `${of(folded)} ${unit}`);
  return new ModelError({
    code: 'narrow/limits',
    message: `structured pruning: expected at most ${asked.join(' and ')}, found ${found.join(' and ')} when every layer is as narrow as it may be`,
    cause:
      'Layers keep a share of their channels, in whole multiples, and those that are excluded, read the input or make the output keep all.',
    fix: 'Raise the limit, lower multiple_of or keep_at_least, exclude fewer layers, or begin from a smaller architecture.',
  });
}
