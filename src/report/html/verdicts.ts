/** What was judged: budgets, how they changed, and the promises of compression. */
import { conditionsOf } from '../claims.js';
import { isLooser } from '../../gate/budget-diff.js';
import { describeBudgetChanges } from '../describe-base.js';
import { describeBudget, describeInvariant, describeMetric } from '../describe.js';
import { describeFaults } from '../faults.js';
import { whyNothingJudged } from '../nothing-judged.js';
import type { BudgetChange, Place, Report } from '../schema/report.js';
import { element, type Html } from './element.js';
import { dataTable } from './figure.js';
import { verdictCell } from './page.js';

/** Null where everything could be measured. */
export function renderFaults(report: Report): Html | null {
  const rows = describeFaults(report).map(({ name, title, message, notes, place }) => [
    name,
    element('div', {}, title, element('span', { class: 'note' }, message)),
    element('div', {}, ...notes.map((note) => element('span', { class: 'note' }, note))),
    place === null ? '—' : placeOf(place),
  ]);
  if (rows.length === 0) return null;
  return dataTable({
    caption: 'Files that could not be measured or run',
    header: ['Artifact', 'Found', 'What to do', 'At'],
    rows,
    isStacked: true,
  });
}

export function renderBudgets(report: Report): Html {
  const { budgets } = report;
  const nothing = whyNothingJudged(report);
  if (nothing) return element('p', { class: `verdict ${nothing.verdict}` }, `${nothing.message}. ${nothing.fix}`);
  const rows = budgets.map((row) => {
    const { subject, measured, limit, difference } = describeBudget(row);
    const reason = row.actual === null ? null : row.reason;
    const notes = [reason, row.message, conditionsOf(row).join(' · ') || null].filter((note) => note !== null);
    return [
      `${row.artifact} ${subject}`,
      verdictCell(row.verdict),
      measured,
      limit,
      element('div', {}, difference, ...notes.map((note) => element('span', { class: 'note' }, note))),
      placeOf(row.place),
    ];
  });
  return dataTable({
    caption: 'Every budget, in the order of the spec',
    header: ['Budget', 'Verdict', 'Measured', 'Limit', 'Difference', 'Set at'],
    rows,
    right: [2, 3],
    isStacked: true,
  });
}

/** Loosened budgets stand out; null where the change touches none. */
export function renderBudgetChanges(changes: readonly BudgetChange[], level: 2 | 3, id: string): Html | null {
  if (changes.length === 0) return null;
  const ordered = [...changes].sort((a, b) => Number(isLooser(b)) - Number(isLooser(a)));
  const table = dataTable({
    caption: 'Budgets that differ from those of the base',
    header: ['Budget', 'Change', 'Limit', 'Set at'],
    rows: ordered.map((entry) => [
      `${entry.artifact} ${describeMetric(entry)}`,
      element(
        'span',
        { class: isLooser(entry) ? 'verdict warn' : '' },
        `${isLooser(entry) ? '! ' : ''}${entry.change}`,
      ),
      entry.details.join('; ') || '—',
      placeOf(entry.place),
    ]),
    isStacked: true,
  });
  const title = describeBudgetChanges(changes);
  if (!changes.some(isLooser)) return element('details', {}, element('summary', {}, title), table);
  return element(
    'section',
    { class: 'alert', id, 'aria-labelledby': level === 2 ? `${id}-title` : undefined },
    element(`h${level}`, { id: `${id}-title` }, title),
    table,
  );
}

/** Folded while all of them hold. */
export function renderInvariants({ invariants }: Report): Html | null {
  if (invariants.length === 0) return null;
  const rows = invariants.map((row) => {
    const { subject, measured, limit, difference } = describeInvariant(row);
    return [`${row.artifact} ${row.layer}`, subject, verdictCell(row.verdict), measured, limit, difference];
  });
  const table = dataTable({
    caption: 'What the passes promised, checked on the codes in the exported file',
    header: ['Layer', 'Check', 'Verdict', 'In the file', 'Promised', 'Why'],
    rows,
    right: [3, 4],
  });
  if (invariants.some(({ verdict }) => verdict !== 'pass')) return table;
  const title = `No pass undid another: ${invariants.length} checks hold`;
  return element('details', {}, element('summary', {}, title), table);
}

/** A narrow screen breaks it before the line. */
function placeOf({ file, line }: Place): Html {
  return element('span', { class: 'note' }, file, ...(line === undefined ? [] : [element('wbr'), `:${line}`]));
}
