/** Rules about limits that no file can break: such a budget is green whatever ships, and reads as if it guarded something. */
import { metrics } from '../metrics/metrics.js';
import { dropOf, increaseOf, limitsOf } from './limits.js';
import type { Broken, Context } from './rule.js';
import type { Budget } from './schema/spec.js';

/** Largest file that is measured. */
export const maxModelBytes = 1024 * 1024 * 1024;

/** As many elements as a tensor may have to be read at all; a file of the largest size stores far fewer. */
const mostParameters = 2 ** 36;
/** A device that makes ten billion a second takes more than a day. */
const mostMacs = 1e15;

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
  const bound = unit === 'count' ? countBound(budget.metric, files) : null;
  const found: Found[] = [];
  const add = (key: string, written: unknown, why: string) => found.push({ key, written: String(written), why });

  if (min !== undefined && min <= 0)
    add('min', 'min' in budget ? budget.min : min, `${budget.metric} is never below 0`);
  if (max !== undefined && isFraction && max >= 1) add('max', budget.max, `${budget.metric} is never above 100 %`);
  if (max !== undefined && isSize && max >= largest) add('max', budget.max, tooLarge);
  if (max !== undefined && bound && max >= bound.most) add('max', budget.max, bound.why);
  if (drop && 'max_drop' in budget) {
    const most = typeof drop.against === 'number' ? drop.against : 1;
    if (drop.value >= most) {
      const from = typeof drop.against === 'number' ? 'from that value to 0 is no larger' : 'is never above 100 %';
      add('max_drop', budget.max_drop, `a drop of ${budget.metric} ${from}`);
    }
  }
  const increaseBound = isSize ? { most: largest, why: tooLarge } : bound;
  if (increase && increaseBound && increase.absolute !== null && increase.absolute >= increaseBound.most) {
    const decides = increase.combine === 'all' || increase.percent === null;
    if (decides && 'max_increase' in budget) add('max_increase', absoluteOf(budget), increaseBound.why);
  }
  return found;
}

/** A count that no model for a device reaches, whatever its file says. */
function countBound(metric: Budget['metric'], files: number): { readonly most: number; readonly why: string } {
  switch (metric) {
    case 'macs':
      return { most: mostMacs * files, why: `no model that a device runs has ${mostMacs} multiplications` };
    case 'parameters':
      return { most: mostParameters * files, why: `no file that is measured holds ${mostParameters} parameters` };
    default:
      return { most: maxModelBytes * files, why: `a file of at most ${maxModelBytes} B has fewer` };
  }
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
