/**
 * One page for all models of a repository: who holds its budgets, then each model folded beneath, those that do not
 * hold theirs open. What only the maker of a model looks at (weights, training, confusion) stays in its own report.html.
 */
import { verdicts, worstVerdict } from '../gate/verdict.js';
import { describeBaseline } from './describe-base.js';
import { describeBudget, describeVerdict } from './describe.js';
import { element, type Html } from './html/element.js';
import { dataTable } from './html/figure.js';
import { renderOrigin } from './html/origin.js';
import { renderBanner, renderPage, renderSection, verdictCell } from './html/page.js';
import { renderBudgetChanges } from './html/verdicts.js';
import { formatQuantity } from './quantity.js';
import { fileSections, verdictSections } from './render-html.js';
import type { BudgetRow, Report } from './schema/report.js';

export function renderHtmlIndex(reports: readonly Report[]): string {
  const verdict = reports.length === 0 ? 'error' : worstVerdict(reports);
  // Worst first; models of the same verdict keep their order.
  const ordered = [...reports].sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
  const within = reports.filter((report) => report.verdict === 'pass' || report.verdict === 'warn').length;
  const words = reports.length === 0 ? 'no report' : `${within} of ${reports.length} models within budget`;
  return renderPage({
    title: `models: ${verdict}`,
    toolVersion: [...new Set(reports.map(({ tool }) => tool.version))].join(', ') || 'of unknown version',
    header: [
      element('p', { class: 'eyebrow' }, 'Models under budget'),
      element('h1', {}, reports.length === 1 ? '1 model' : `${reports.length} models`),
      renderBanner(verdict, words),
    ],
    main: [renderOverview(ordered), ...ordered.map(renderModel)],
  });
}

function renderOverview(reports: readonly Report[]): Html | null {
  if (reports.length === 0) return null;
  const rows = reports.map((report, index) => {
    const smallest = smallestBudgeted(report);
    return [
      element('a', { href: `#${idOf(index)}` }, report.spec.name),
      verdictCell(report.verdict),
      describeVerdict(report),
      smallest ? formatQuantity(smallest.sizeBytes, 'bytes') : '—',
      smallest?.accuracy ? formatQuantity(smallest.accuracy.fraction, 'fraction') : '—',
      closestLimit(report.budgets) ?? '—',
    ];
  });
  const table = dataTable({
    caption: 'Every model, the worst verdict first; size and accuracy are those of its smallest file under a budget',
    header: ['Model', 'Verdict', 'Budgets', 'Size', 'Accuracy', 'Closest limit'],
    rows,
    right: [3, 4],
    isStacked: true,
  });
  return renderSection({ id: 'overview', title: 'Overview', content: [table] }, 2);
}

function renderModel(report: Report, index: number): Html {
  const id = idOf(index);
  const sections = [...verdictSections(report, `${id}-`), ...fileSections(report, null, `${id}-`)];
  const base = describeBaseline(report.baseline);
  const isOpen = report.verdict !== 'pass' && index < 10;
  return element(
    'details',
    { class: 'model', id, open: isOpen ? '' : undefined },
    element(
      'summary',
      {},
      element('h2', {}, report.spec.name),
      ' ',
      verdictCell(report.verdict),
      element('span', { class: 'note' }, describeVerdict(report)),
    ),
    base === null ? null : element('p', { class: 'quiet' }, base),
    renderBudgetChanges(report.budgetChanges, 3, `${id}-changes`),
    ...sections.map((section) => renderSection(section, 3)),
    renderSection({ id: `${id}-origin`, title: 'How this came about', content: [renderOrigin(report)] }, 3),
  );
}

function idOf(index: number): string {
  return `model-${index + 1}`;
}

function smallestBudgeted({ artifacts, budgets }: Report): Report['artifacts'][number] | undefined {
  const budgeted = artifacts.filter(({ artifact }) => budgets.some((row) => row.artifact === artifact));
  return [...budgeted].sort((a, b) => a.sizeBytes - b.sizeBytes)[0];
}

/** The budget with the least room for its size, or the one that is broken most. */
function closestLimit(budgets: readonly BudgetRow[]): string | null {
  const room = ({ delta, expected }: BudgetRow) =>
    delta === null || expected === null || expected === 0 ? -Infinity : delta / Math.abs(expected);
  const [closest] = [...budgets].filter((row) => room(row) > -Infinity).sort((a, b) => room(b) - room(a));
  if (!closest) return null;
  const { subject, difference } = describeBudget(closest);
  return `${closest.artifact} ${subject}: ${difference}`;
}
