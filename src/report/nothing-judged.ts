/** A report without a single row about a budget: nobody may take it for a pass. */
import { isLooser } from '../gate/budget-diff.js';
import type { Report } from './schema/report.js';

export interface NothingJudged {
  /** `fail` where the base has budgets that this change removes or turns off. */
  readonly verdict: 'warn' | 'fail';
  readonly message: string;
  readonly fix: string;
}

/** Null where a budget was judged. */
export function whyNothingJudged({
  budgets,
  budgetChanges,
}: Pick<Report, 'budgets' | 'budgetChanges'>): NothingJudged | null {
  if (budgets.length > 0) return null;
  const gone = budgetChanges.filter(isLooser).length;
  if (gone === 0) {
    return {
      verdict: 'warn',
      message: 'expected budgets to judge, found that the spec has no budget that counts: nothing was judged',
      fix: 'Add a budget, such as { artifact: model, metric: size, max: 300 kB }.',
    };
  }
  const subject = gone === 1 ? '1 budget of the base is' : `${gone} budgets of the base are`;
  return {
    verdict: 'fail',
    message: `expected budgets to judge, found that the spec has no budget that counts, while ${subject} removed or off in this change`,
    fix: 'Bring the budgets back; limits that are meant to go are loosened one by one, so that people see it.',
  };
}
