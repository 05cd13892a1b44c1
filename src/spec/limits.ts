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

/** Null without `max_drop`, or without what it compares with: a rule has said so. */
export function dropOf(budget: Budget): BudgetPlan['maxDrop'] {
  if (!('max_drop' in budget) || budget.max_drop === undefined || budget.against === undefined) return null;
  return { value: parseFraction(budget.max_drop), against: referenceOf(budget.against, parseFraction) };
}

export function increaseOf(budget: Budget): BudgetPlan['maxIncrease'] {
  if (!('max_increase' in budget) || budget.max_increase === undefined) return null;
  const { percent, absolute, combine = 'any', against = 'base' } = budget.max_increase;
  const parse = parserOf(budget);
  return {
    percent: percent === undefined ? null : parsePercentage(percent),
    absolute: absolute === undefined ? null : parse(absolute),
    combine,
    against: referenceOf(against, parse),
  };
}

/** A name, or a value with its unit: names hold no spaces, `%` or units alone. */
function referenceOf(against: Written, parse: (value: Written) => number): Reference {
  return typeof against === 'string' && !isValue(against) ? against : parse(against);
}

/** `30 kB`, `93.8 %`, `12ms`. A name may begin with a digit, so only a known unit makes a value of it. */
export function isValue(text: string): boolean {
  return /^[0-9]+(\.[0-9]+)? ?(%|B|kB|KiB|MB|MiB|GB|GiB|us|ms|s|uJ|mJ|J)$/.test(text);
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
