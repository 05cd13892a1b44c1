/** Numbers that only the run of a change knows: claims, where that run is not trusted. */
import type { Report } from './schema/report.js';

/** Everything that is printed beside a number: what it was measured with, and whether it was measured at all. */
export function conditionsOf({
  conditions,
  isClaimed,
}: Pick<Report['budgets'][number], 'conditions' | 'isClaimed'>): string[] {
  return [...conditions, ...(isClaimed ? ['a claim: nobody measured it here'] : [])];
}

/** A sentence of Markdown; empty where every number was measured by whoever judges it. */
export function renderClaims({ budgets }: Pick<Report, 'budgets'>): string {
  const claimed = budgets.filter(({ isClaimed }) => isClaimed).length;
  if (claimed === 0) return '';
  const are = claimed === 1 ? 'is' : 'are';
  return `_${claimed} of ${budgets.length} numbers ${are} what the run of this change claims: only a run of the base branch will confirm them._`;
}
