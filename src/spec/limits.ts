/** The limits of a budget as plain numbers in the unit of its metric: bytes, fractions, milliseconds, millijoules, counts. */
import type { BudgetPlan, Reference } from './plan.js';
import type { Budget } from './schema/spec.js';
import { parseFraction, parseMillijoules, parseMilliseconds, parseSizeBytes } from './units.js';

type Written = number | string;

export function limitsOf(budget: Budget): { readonly min: number | undefined; readonly max: number | undefined } {
  const parse = parserOf(budget);
  const optional = (value: Written | undefined) => (value === undefined ? undefined : parse(value));
  return { min: optional(budget.min), max: optional(budget.max) };
}

/** What a drop in accuracy is decided with, unless the budget says otherwise: chance must be an unlikely explanation. */
export const dropConfidence = 0.95;

/** Null without `max_drop`, or without what it compares with: a rule has said so. */
export function dropOf(budget: Budget): BudgetPlan['maxDrop'] {
  if (!('max_drop' in budget) || budget.against === undefined) return null;
  const drop = { value: parseFraction(budget.max_drop), against: referenceOf(budget.against, budget) };
  // A value has no samples to pair with.
  const isTested = budget.metric === 'accuracy' || (budget.metric === 'class_accuracy' && budget.class !== undefined);
  const isPaired = typeof drop.against === 'string' && isTested;
  if (!isPaired) return drop;
  return { ...drop, confidence: ('confidence' in budget ? budget.confidence : undefined) ?? dropConfidence };
}

export function increaseOf(budget: Budget): BudgetPlan['maxIncrease'] {
  if (!('max_increase' in budget)) return null;
  const { percent, absolute, combine = 'any', against = 'base' } = budget.max_increase;
  const parse = parserOf(budget);
  return {
    percent: percent === undefined ? null : parsePercentage(percent),
    absolute: absolute === undefined ? null : parse(absolute),
    combine,
    against: referenceOf(against, budget),
  };
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
  return !(metric.startsWith('latency_') && /^[0-9]+(\.[0-9]+)?(us|ms|s)$/.test(against));
}

/** `150 %` → 1.5. */
function parsePercentage(value: Written): number {
  return typeof value === 'number' ? value : Number(`${value.replace(/ ?%$/, '')}e-2`);
}

function parserOf(budget: Budget): (value: Written) => number {
  switch (budget.metric) {
    case 'size':
    case 'deflated_size':
    case 'flash':
    case 'ram':
    case 'arena':
    case 'peak_memory':
      return parseSizeBytes;
    case 'accuracy':
    case 'class_accuracy':
    case 'balanced_accuracy':
    case 'macro_f1':
    case 'sparsity':
      return parseFraction;
    case 'latency_mean':
    case 'latency_median':
    case 'latency_p95':
      return parseMilliseconds;
    case 'energy':
      return parseMillijoules;
    case 'distinct_codes':
    case 'parameters':
    case 'macs':
    case 'float_operators':
    case 'delegated_nodes':
    case 'undelegated_nodes':
      return Number;
    default:
      return budget satisfies never;
  }
}
