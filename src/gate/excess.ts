import type { Operator } from './operator.js';
import type { Unit } from '../metrics/metric.js';

/** Fractions are quotients of counts, times are means: below a billionth a difference is rounding, not evidence. */
const tolerance = 1e-9;

/** By how much a value misses its limit, in the metric's unit: above 0 it is broken, at 0 and below it is met. */
export function excess(operator: Operator, actual: number, expected: number, unit: Unit): number {
  const delta = operator === 'min' ? expected - actual : actual - expected;
  return Math.abs(delta) < slack(unit, Math.abs(actual) + Math.abs(expected)) ? 0 : delta;
}

function slack(unit: Unit, scale: number): number {
  switch (unit) {
    case 'fraction':
      return tolerance;
    case 'number':
    case 'milliseconds':
    case 'millijoules':
      return tolerance * scale;
    // A limit of 29 % of 100 bytes is 28.999999999999996; a whole byte more is never rounding.
    case 'bytes':
    case 'count':
      return Math.min(tolerance * scale, 0.5);
    default:
      return unit satisfies never;
  }
}
