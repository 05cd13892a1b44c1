/**
 * What a change does to the budgets themselves. A pull request must not relax its own limits unseen: whatever lets
 * through more than before counts as loosened, and a removed budget most of all.
 */
import type { Place } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import type { Budget } from './budget.js';
import { compareLists } from './operators-diff.js';
import type { Unit } from '../metrics/metric.js';
import { findMetric } from '../metrics/metrics.js';

export interface BudgetChange {
  readonly artifact: string;
  readonly metric: string;
  readonly class: string | null;
  readonly device: string | null;
  readonly change: 'added' | 'removed' | 'loosened' | 'tightened' | 'mixed';
  /** `max 30000 B → 40000 B`; one entry per part that differs. */
  readonly details: readonly string[];
  /** In the new spec, or in the old one for a removed budget. */
  readonly place: Place;
}

/**
 * Limits are the same when artifact, metric, class and kind of limit are; several of one kind pair in order. Each limit of a
 * budget is looked at by itself, so that one that is added beside another takes nothing away.
 */
export function compareBudgets(before: readonly Budget[], after: readonly Budget[]): BudgetChange[] {
  const [old, current] = [byKey(before), byKey(after)];
  const goesOn = new Set([...current].filter(([key]) => old.has(key)).map(([, { budget }]) => budget));
  const wentOn = new Set([...old].filter(([key]) => current.has(key)).map(([, { budget }]) => budget));
  const changes = new Map<Budget, BudgetChange[]>();
  const add = (budget: Budget, change: BudgetChange | null): void => {
    if (change) changes.set(budget, [...(changes.get(budget) ?? []), change]);
  };
  for (const [key, { budget, limit, kind }] of current) {
    const previous = old.get(key);
    if (previous) add(budget, compare(previous.limit, limit));
    else if (goesOn.has(budget))
      add(budget, isJudged(budget) ? describe(budget, 'tightened', [`${kind} added`]) : null);
    else add(budget, isJudged(budget) ? describe(budget, 'added', []) : null);
  }
  for (const [key, { budget, kind }] of old) {
    if (current.has(key) || !isJudged(budget)) continue;
    add(
      budget,
      wentOn.has(budget) ? describe(budget, 'loosened', [`${kind} removed`]) : describe(budget, 'removed', []),
    );
  }
  return [...changes.values()].map(together);
}

/** The limits of one budget as one change, each detail once. */
function together(changes: readonly BudgetChange[]): BudgetChange {
  const kinds = new Set(changes.map(({ change }) => change));
  const [first] = changes as readonly [BudgetChange, ...BudgetChange[]];
  const details = [...new Set(changes.flatMap((one) => one.details))];
  return { ...first, change: kinds.size === 1 ? first.change : 'mixed', details };
}

export function isLooser({ change }: BudgetChange): boolean {
  return change === 'removed' || change === 'loosened' || change === 'mixed';
}

/** A budget that is off guards nothing: to add or to remove it changes nothing. */
function isJudged({ level }: Budget): boolean {
  return level !== 'off';
}

interface Limit {
  /** As the spec has it, with all its limits. */
  readonly budget: Budget;
  /** The same with this limit alone. */
  readonly limit: Budget;
  /** `max_increase`; empty for a budget without a limit. */
  readonly kind: string;
}

const kinds = { min: 'min', max: 'max', maxDrop: 'max_drop', maxIncrease: 'max_increase' } as const;

function limitsOf(budget: Budget): Limit[] {
  const keys = Object.keys(kinds) as (keyof typeof kinds)[];
  const given = keys.filter((key) => budget[key] !== null);
  if (given.length === 0) return [{ budget, limit: budget, kind: '' }];
  return given.map((key) => {
    const none = { min: null, max: null, maxDrop: null, maxIncrease: null };
    return { budget, limit: { ...budget, ...none, [key]: budget[key] }, kind: kinds[key] };
  });
}

function byKey(budgets: readonly Budget[]): Map<string, Limit> {
  const keyed = new Map<string, Limit>();
  for (const one of budgets.flatMap(limitsOf)) {
    const { artifact, metric, device, class: className, k, layers, over, maxDrop, maxIncrease } = one.limit;
    const reference = maxDrop?.against ?? maxIncrease?.against ?? null;
    const key = JSON.stringify([artifact, metric, device, className, k, layers, over, one.kind, reference]);
    let occurrence = 0;
    while (keyed.has(`${key}#${occurrence}`)) occurrence++;
    keyed.set(`${key}#${occurrence}`, one);
  }
  return keyed;
}

/** How much a value lets through: larger is looser. */
interface Part {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly text: string;
}

function compare(before: Budget, after: Budget): BudgetChange | null {
  const unit = findMetric(after.metric)?.unit ?? 'count';
  const parts = [
    part('min', before.min, after.min, -1, unit),
    part('max', before.max, after.max, 1, unit),
    part('max_drop', before.maxDrop?.value, after.maxDrop?.value, 1, unit),
    part(
      'max_increase percent',
      before.maxIncrease?.percent,
      after.maxIncrease?.percent,
      1,
      'fraction',
      allowance(after),
    ),
    part('max_increase absolute', before.maxIncrease?.absolute, after.maxIncrease?.absolute, 1, unit, allowance(after)),
    ranked('combine', before.maxIncrease?.combine, after.maxIncrease?.combine, ['any', 'all']),
    ranked('level', before.level, after.level, ['error', 'warn', 'off']),
    ranked('on_unchanged', before.onUnchanged, after.onUnchanged, ['error', 'warn']),
    part('confidence', confidenceOf(before), confidenceOf(after), -1, 'count'),
    ...listParts(before, after),
    ...memberParts(before, after),
    ranked('waiver', waiver(before), waiver(after), daysInOrder(waiver(before), waiver(after))),
  ].filter((found) => found !== null && found.before !== found.after) as Part[];
  if (parts.length === 0) return null;
  const looser = parts.filter((found) => found.after > found.before).length;
  const change = looser === parts.length ? 'loosened' : looser === 0 ? 'tightened' : 'mixed';
  return describe(
    after,
    change,
    parts.map(({ text }) => text),
  );
}

/** Operators that only the new lists let through, and those that only the old ones did. */
function listParts({ operators: old }: Budget, { operators: current }: Budget): Part[] {
  if (!old || !current) return [];
  const { allowed, refused } = compareLists(old, current);
  const some = (names: readonly string[]) => nameSome(names, 10);
  return [
    { name: 'allowed', before: 0, after: allowed.length, text: `now allows ${some(allowed)}` },
    { name: 'refused', before: refused.length, after: 0, text: `no longer allows ${some(refused)}` },
  ];
}

/** A group that loses a member no longer limits what that one does. */
function memberParts(before: Budget, after: Budget): Part[] {
  const [old, current] = [membersOf(before), membersOf(after)];
  const lost = old.filter((name) => !current.includes(name));
  const gained = current.filter((name) => !old.includes(name));
  return [
    { name: 'members lost', before: 0, after: lost.length, text: `no longer counts ${lost.join(', ')}` },
    { name: 'members gained', before: gained.length, after: 0, text: `now counts ${gained.join(', ')}` },
  ];
}

function membersOf({ artifact, members }: Budget): readonly string[] {
  return members ?? [artifact];
}

/** A drop is tested also where the spec names no confidence. */
function confidenceOf({ maxDrop, confidence }: Budget): number | null {
  return maxDrop?.confidence ?? confidence;
}

/** An allowance that is not given: with `any` it limits nothing, with `all` it leaves the other to decide alone. */
function allowance({ maxIncrease }: Budget): number {
  return maxIncrease?.combine === 'all' ? -Infinity : Infinity;
}

/** `sign` is 1 where a larger value is looser; `absent` is how loose it is not to give one. */
function part(
  name: string,
  before: number | null | undefined,
  after: number | null | undefined,
  sign: 1 | -1,
  unit: Unit,
  absent = 0,
): Part | null {
  const looseness = (value: number | null | undefined) =>
    value === null || value === undefined ? absent : sign * value;
  return {
    name,
    before: looseness(before),
    after: looseness(after),
    text: `${name} ${show(before, unit)} → ${show(after, unit)}`,
  };
}

/** Exactly, so that a change of one byte is seen. */
function show(value: number | null | undefined, unit: Unit): string {
  if (value === null || value === undefined) return 'none';
  switch (unit) {
    case 'bytes':
      return `${value} B`;
    case 'fraction':
      return `${Number((value * 100).toPrecision(12))} %`;
    case 'milliseconds':
      return `${value} ms`;
    case 'millijoules':
      return `${value} mJ`;
    case 'count':
    case 'number':
      return String(value);
    default:
      return unit satisfies never;
  }
}

function ranked(
  name: string,
  before: string | undefined,
  after: string | undefined,
  order: readonly string[],
): Part | null {
  if (before === undefined || after === undefined) return null;
  return { name, before: order.indexOf(before), after: order.indexOf(after), text: `${name} ${before} → ${after}` };
}

/** No waiver lets through least; then the later its last day, the more. */
function daysInOrder(...days: readonly string[]): string[] {
  return ['none', ...days.filter((day) => day !== 'none').sort()];
}

function waiver({ waiver: given }: Budget): string {
  return given ? given.expires : 'none';
}

function describe(budget: Budget, change: BudgetChange['change'], details: readonly string[]): BudgetChange {
  const { artifact, metric, class: className, device, where } = budget;
  return { artifact, metric, class: className, device, change, details, place: where };
}
