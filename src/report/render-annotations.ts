/** What to mark in the spec: one annotation on the line of every budget that is not met. Plain data, unescaped. */
import { describeBudget, describeInvariant } from './describe.js';
import type { BudgetRow, Place, Report } from './schema/report.js';

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** At most 255 characters. */
  readonly title: string;
  readonly message: string;
}

export function renderAnnotations(report: Report): Annotation[] {
  const budgets = report.budgets
    .filter(({ verdict }) => verdict !== 'pass')
    .map((row): Annotation => {
      const { subject, sentence } = describeBudget(row);
      const conditions = row.conditions.length > 0 ? ` (${row.conditions.join('; ')})` : '';
      const message = [`${row.artifact}: ${subject}: ${sentence}${conditions}`, row.message].filter(Boolean).join('\n');
      const level = row.verdict === 'warn' ? 'warning' : 'error';
      return {
        level,
        ...positionOf(row.place),
        title: title(`${row.artifact} ${subject} ${titleWords(row)}`),
        message,
      };
    });
  const invariants = report.invariants
    .filter(({ verdict }) => verdict !== 'pass')
    .map((row): Annotation => {
      const { subject, sentence } = describeInvariant(row);
      const message = `${row.artifact}, layer ${row.layer}: ${subject} ${sentence}`;
      return {
        level: 'error',
        ...positionOf({ file: report.spec.path }),
        title: title(`${row.artifact}: ${subject} not kept in ${row.layer}`),
        message,
      };
    });
  return [...budgets, ...invariants];
}

function titleWords({ verdict, operator, actual, delta }: BudgetRow): string {
  if (verdict === 'error') return 'could not be judged';
  if (actual === null) return 'has nothing to compare with';
  if (verdict === 'inconclusive' || delta === null || delta <= 0) return 'is undecided';
  return operator === 'min' ? 'is under budget' : 'is over budget';
}

function positionOf({ file, line = 1, column = 1 }: Place) {
  return { file, line, column };
}

function title(text: string): string {
  return text.length <= 255 ? text : `${text.slice(0, 254)}…`;
}
