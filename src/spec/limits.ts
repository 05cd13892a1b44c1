/** The limits of a budget as plain numbers in the unit of its metric: bytes, fractions, milliseconds, millijoules, counts. */
import type { Unit } from '../metrics/metric.js';
import { metricNamed, metrics } from '../metrics/metrics.js';
import { baseReference, type BudgetPlan, type Reference } from './plan.js';
import type { Budget } from './schema/spec.js';
import { parseFraction, parseMillijoules, parseMilliseconds, parseSizeBytes } from './units.js';

type Written = number | string;

export function limitsOf(budget: Budget): { readonly min: number | undefined; readonly max: number | undefined } {
  const parse = parserOf(budget);
  const optional = (value: Written | undefined) => (value === undefined ? undefined : parse(value));
  return { min: optional('min' in budget ? budget.min : undefined), max: optional(budget.max) };
}

/** What a drop in accuracy is decided with, unless the budget says otherwise: chance must be an unlikely explanation. */
export const dropConfidence = 0.95;

/** Null without `max_drop`, or without what it compares with: a rule has said so. */
export function dropOf(budget: Budget): BudgetPlan['maxDrop'] {
  if (!('max_drop' in budget) || budget.against === undefined) return null;
  const drop = { value: parseFraction(budget.max_drop), against: referenceOf(budget.against, budget) };
  // A value has no samples to pair with.
  const { isTested, hasClass } = metricNamed(budget.metric);
  const isOfOneSet = !hasClass || 'class' in budget;
  const isPaired = typeof drop.against === 'string' && isTested && isOfOneSet;
  if (!isPaired) return drop;
  return { ...drop, confidence: ('confidence' in budget ? budget.confidence : undefined) ?? dropConfidence };
}

export function increaseOf(budget: Budget): BudgetPlan['maxIncrease'] {
  if (!('max_increase' in budget)) return null;
  const {
    percent,
    absolute,
    combine = 'any',
    against = budget.against ?? baseReference,
  } = partsOf(budget.max_increase);
  const parse = parserOf(budget);
  const reference = referenceOf(against, budget);
  const isPaired = typeof reference === 'string' && metricNamed(budget.metric).basis === 'samples';
  const confidence = ('confidence' in budget ? budget.confidence : undefined) ?? dropConfidence;
  return {
    percent: percent === undefined ? null : parsePercentage(percent),
    absolute: absolute === undefined ? null : parse(absolute),
    combine,
    against: reference,
    ...(isPaired && { confidence }),
  };
}

type Increase = Extract<Budget, { max_increase?: unknown }>['max_increase'];

/** `2 %` is a share of the reference, any other single value is in the unit of the metric. */
function partsOf(increase: Exclude<Increase, undefined>): Exclude<Increase, Written | undefined> {
  if (typeof increase === 'object') return increase;
  return typeof increase === 'string' && increase.endsWith('%') ? { percent: increase } : { absolute: increase };
}

function referenceOf(against: Written, budget: Budget): Reference {
  return isName(against, budget) ? against : parserOf(budget)(against);
}

/**
 * Whether a reference is a name, and not a value with a unit of the budget's metric. Names have no capitals, spaces or `%`,
 * so only durations could be both; there the value is meant.
 */
export function isName(against: Written, { metric }: Budget): against is string {
  if (typeof against === 'number' || !/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(against)) return false;
  return !(metrics[metric].unit === 'milliseconds' && /^[0-9]+(\.[0-9]+)?(us|ms|s)$/.test(against));
}

/** `150 %` → 1.5. */
function parsePercentage(value: Written): number {
  return typeof value === 'number' ? value : Number(`${value.replace(/ ?%$/, '')}e-2`);
}

const parsers: Readonly<Record<Unit, (value: Written) => number>> = {
  bytes: parseSizeBytes,
  fraction: parseFraction,
  count: Number,
  milliseconds: parseMilliseconds,
  millijoules: parseMillijoules,
  number: Number,
};

function parserOf({ metric }: Budget): (value: Written) => number {
  return parsers[metrics[metric].unit];
}
