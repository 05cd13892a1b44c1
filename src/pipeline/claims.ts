/** Which rows rest on numbers that whoever judges did not look at. */
import type { BudgetRow } from '../gate/budget.js';
import { findMetric } from '../metrics/metrics.js';
import type { Plan } from '../spec/plan.js';

/** Marks each row with a number for which `isClaimed` holds of one of its artifacts, or of what that is compared with. */
export function markClaims(
  rows: readonly BudgetRow[],
  { groups }: Pick<Plan, 'groups'>,
  isClaimed: (artifact: string, row: BudgetRow) => boolean,
): BudgetRow[] {
  return rows.map((row) => {
    if (row.measured === null) return row;
    const members = (Object.hasOwn(groups, row.artifact) ? groups[row.artifact] : undefined) ?? [row.artifact];
    const subjects = row.against === null || row.against === 'base' ? members : [...members, row.against];
    return subjects.some((name) => isClaimed(name, row)) ? { ...row, isClaimed: true } : row;
  });
}

/** Whether a row needs a run of the file over samples. */
export function restsOnSamples({ metric }: BudgetRow): boolean {
  return findMetric(metric)?.basis === 'samples';
}
