/** The words for what a run was compared with, and for what a change does to the budgets themselves. */
import { isLooser } from '../gate/budget-diff.js';
import type { Baseline, BudgetChange } from './schema/report.js';

/** `compared with the report of 0123abcd on main`, or why there is nothing to compare with; null where nothing asks for it. */
export function describeBaseline({ kind, source, commit, sha256, reason }: Baseline): string | null {
  switch (kind) {
    case 'found': {
      const from = source ?? 'a report of unknown origin';
      const of = commit === null || from.includes(commit.slice(0, 8)) ? '' : `, commit ${commit.slice(0, 12)}`;
      return `compared with ${from}${of}${sha256 === null ? '' : ` (SHA-256 ${sha256.slice(0, 12)})`}${because(reason)}`;
    }
    case 'first-run':
      return `no baseline: first run${because(reason)}`;
    case 'unavailable':
      return `no baseline, though there should be one${because(reason)}`;
    case 'not-asked':
      return `compared with nothing${because(reason)}`;
    case 'not-needed':
      return null;
    default:
      throw new RangeError(`unknown kind of baseline ${String(kind satisfies never)}`);
  }
}

/** `This change loosens 2 budgets` */
export function describeBudgetChanges(changes: readonly BudgetChange[]): string {
  const looser = changes.filter(isLooser).length;
  if (looser === 0) return 'This change adds to or tightens budgets';
  return `This change loosens ${looser} budget${looser === 1 ? '' : 's'}`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${reason})`;
}
