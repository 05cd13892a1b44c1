/** Numbers that only the run of a change knows: claims, where that run is not trusted. */
import type { Report } from './schema/report.js';

/** The condition of a row whose number was not looked at by whoever judges it. */
export const claimedCondition = "claimed by the change's own run";

/** A sentence of Markdown; empty where every number was measured by whoever judges it. */
export function renderClaims({ budgets }: Pick<Report, 'budgets'>): string {
  const claimed = budgets.filter(({ conditions }) => conditions.includes(claimedCondition)).length;
  if (claimed === 0) return '';
  const are = claimed === 1 ? 'is' : 'are';
  return `_${claimed} of ${budgets.length} numbers ${are} what the run of this change claims: only a run of the base branch will confirm them._`;
}
