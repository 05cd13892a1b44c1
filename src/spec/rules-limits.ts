/** Rules about limits that no file can break: such a budget is green whatever ships, and reads as if it guarded something. */
import { metrics } from '../metrics/metrics.js';
import { dropOf, increaseOf, limitsOf } from './limits.js';
import type { Broken, Context } from './rule.js';
import type { Budget } from './schema/spec.js';

/** Largest file that is measured. */
export const maxModelBytes = 1024 * 1024 * 1024;

interface Found {
  readonly key: string;
  /** The limit as it is written. */
  readonly written: string;
  /** Why it holds for every file. */
  readonly why: string;
}

/** `files`: how many files the budget adds up. */
export function neverFails(budget: Budget, files: number): Found[] {
  const { min, max } = limitsOf(budget);
  const [drop, increase] = [dropOf(budget), increaseOf(budget)];
  const { unit, basis } = metrics[budget.metric];
  const isFraction = unit === 'fraction';
  const isSize = unit === 'bytes' && basis === 'bytes';
  const largest = maxModelBytes * files;
  const tooLarge = `files above ${maxModelBytes} B are not measured`;
  const found: Found[] = [];
  const add = (key: string, written: unknown, why: string) => found.push({ key, written: String(written), why });

  if (min !== undefined && min <= 0)
    add('min', 'min' in budget ? budget.min : min, `${budget.metric} is never below 0`);
  if (max !== undefined && isFraction && max >= 1) add('max', budget.max, `${budget.metric} is never above 100 %`);
  if (max !== undefined && isSize && max >= largest) add('max', budget.max, tooLarge);
  if (drop && 'max_drop' in budget) {
    const most = typeof drop.against === 'number' ? drop.against : 1;
    if (drop.value >= most) {
      const from = typeof drop.against === 'number' ? 'from that value to 0 is no larger' : 'is never above 100 %';
      add('max_drop', budget.max_drop, `a drop of ${budget.metric} ${from}`);
    }
  }
  if (increase && isSize && increase.absolute !== null && increase.absolute >= largest) {
    const decides = increase.combine === 'all' || increase.percent === null;
    if (decides && 'max_increase' in budget) add('max_increase', absoluteOf(budget), tooLarge);
  }
  return found;
}

function absoluteOf(budget: Budget): unknown {
  const increase = 'max_increase' in budget ? budget.max_increase : undefined;
  return typeof increase === 'object' ? increase.absolute : increase;
}

export function breakable(budgets: readonly (readonly [Budget, number])[], { spec }: Context): Broken[] {
  const groups = spec.groups ?? {};
  return budgets.flatMap(([budget, index]) => {
    if (budget.level === 'off') return [];
    const files = Object.hasOwn(groups, budget.artifact) ? (groups[budget.artifact]?.length ?? 1) : 1;
    return neverFails(budget, files).map(({ key, written, why }): Broken => ({
      code: 'spec/never-fails',
      pointer: `/budgets/${index}/${key}`,
      message: `expected ${key} that a file can break, found ${written}: ${why}`,
      cause: 'A budget that cannot fail looks like a guard and guards nothing.',
      fix:
        written === '1'
          ? "Did you mean '1 %'? A number without % is a fraction."
          : 'Set the limit that matters, or remove it.',
    }));
  });
}
