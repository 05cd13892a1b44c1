/** What a change does to the budgets, as Markdown: what lets more through first. */
import { isLooser, type BudgetChange } from '../gate/budget-diff.js';
import { describeBudgetChanges } from './describe-base.js';
import { describeMetric } from './describe.js';
import { codeSpan, escapeMarkdown } from './escape.js';
import { table } from './markdown.js';

/** Empty when the budgets are the same. */
export function renderBudgetDiff(changes: readonly BudgetChange[]): string {
  if (changes.length === 0) return '';
  const looser = changes.filter(isLooser);
  const others = changes.filter((change) => !isLooser(change));
  const heading = `### ${looser.length === 0 ? '' : '⚠️ '}${describeBudgetChanges(changes)}`;
  const rows = [...looser, ...others].map((entry) => {
    const { artifact, change, details, place } = entry;
    return [
      `${isLooser(entry) ? '⚠️ ' : ''}${change}`,
      codeSpan(artifact),
      escapeMarkdown(describeMetric(entry)),
      escapeMarkdown(details.join('; ')),
      codeSpan(place.line === undefined ? place.file : `${place.file}:${place.line}`),
    ];
  });
  return `${heading}\n\n${table(['', 'Artifact', 'Metric', 'Limit', 'Set at'], rows)}`;
}
