/** What to mark in the spec: one annotation on the line of every budget that is not met and of every file at fault. Plain data, unescaped. */
import { conditionsOf } from './claims.js';
import { describeBudget, describeInvariant } from './describe.js';
import { describeFaults } from './faults.js';
import { whyNothingJudged } from './nothing-judged.js';
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
      const conditions = conditionsOf(row).length > 0 ? ` (${conditionsOf(row).join('; ')})` : '';
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
  const faults = describeFaults(report).map((fault): Annotation => {
    const { name, message, notes, place } = fault;
    return {
      level: 'error',
      ...positionOf(place ?? { file: report.spec.path }),
      title: title(fault.title),
      message: [`${name}: ${message}`, ...notes].join('\n'),
    };
  });
  const nothing = whyNothingJudged(report);
  const none: Annotation[] = nothing
    ? [
        {
          level: nothing.verdict === 'fail' ? 'error' : 'warning',
          ...positionOf({ file: report.spec.path }),
          title: 'No budget was judged',
          message: `${nothing.message}\nfix: ${nothing.fix}`,
        },
      ]
    : [];
  return [...faults, ...none, ...budgets, ...invariants];
}

/** What one place shows: GitHub drops annotations past 10 errors and 10 warnings of a step, and refuses more than 50 in a check. */
export const annotationLimits = {
  step: { error: 10, warning: 10, total: 20 },
  check: { error: 50, warning: 50, total: 50 },
} as const;

/** Errors first, each kind in its order; where some do not fit, the last one says how many more the summary has. */
export function limitAnnotations(
  annotations: readonly Annotation[],
  { error, warning, total }: (typeof annotationLimits)[keyof typeof annotationLimits],
): Annotation[] {
  const errors = annotations.filter(({ level }) => level === 'error');
  const warnings = annotations.filter(({ level }) => level === 'warning');
  if (errors.length <= error && warnings.length <= warning && annotations.length <= total) {
    return [...errors, ...warnings];
  }
  // The notice takes a place of its own level.
  const noticeLevel = errors.length > error || errors.length >= total ? 'error' : 'warning';
  const shownErrors = errors.slice(0, Math.min(error, total) - (noticeLevel === 'error' ? 1 : 0));
  const room = Math.min(warning - (noticeLevel === 'warning' ? 1 : 0), total - shownErrors.length - 1);
  const shown = [...shownErrors, ...warnings.slice(0, Math.max(0, room))];
  const left = [...errors.slice(shownErrors.length), ...warnings.slice(Math.max(0, room))];
  const { file, line, column } = left[0]!;
  const words = `${left.length} more limit${left.length === 1 ? ' is' : 's are'} not met`;
  const message = `${words}: the job summary has them all.`;
  return [...shown, { level: noticeLevel, file, line, column, title: words, message }];
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
