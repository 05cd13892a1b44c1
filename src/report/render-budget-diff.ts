/** What a change does to the budgets, as Markdown: what lets more through first. */
import { isLooser, type BudgetChange } from '../gate/budget-diff.js';
import { describeBudgetChanges } from './describe-base.js';
import { describeMetric } from './describe.js';
import { codeSpan, escapeMarkdown } from './escape.js';
import { details, table } from './markdown.js';

/** With a heading; empty when the budgets are the same. */
export function renderBudgetDiff(changes: readonly BudgetChange[]): string {
  return changes.length === 0 ? '' : `### ${title(changes)}\n\n${changeTable(changes)}`;
}

/** For inside a comment: loosened budgets stand open, tightened ones are folded. */
export function renderBudgetDiffNote(changes: readonly BudgetChange[]): string {
  if (changes.length === 0) return '';
  const table = changeTable(changes);
  return changes.some(isLooser) ? `**${title(changes)}**\n\n${table}` : details(title(changes), table);
}

function title(changes: readonly BudgetChange[]): string {
  return `${changes.some(isLooser) ? '⚠️ ' : ''}${describeBudgetChanges(changes)}`;
}

function changeTable(changes: readonly BudgetChange[]): string {
  const ordered = [...changes.filter(isLooser), ...changes.filter((change) => !isLooser(change))];
  const rows = ordered.map((entry) => {
    const { artifact, change, place } = entry;
    return [
      `${isLooser(entry) ? '⚠️ ' : ''}${change}`,
      codeSpan(artifact),
      escapeMarkdown(describeMetric(entry)),
      escapeMarkdown(entry.details.join('; ')),
      codeSpan(place.line === undefined ? place.file : `${place.file}:${place.line}`),
    ];
  });
  return table(['', 'Artifact', 'Metric', 'Limit', 'Set at'], rows);
}
