/** What a change does to the budgets, as Markdown: what lets more through first. */
import { isLooser, type BudgetChange } from '../gate/budget-diff.js';
import { findMetric } from '../gate/metric.js';
import { codeSpan, escapeMarkdown } from './escape.js';
import { table } from './markdown.js';

/** Empty when the budgets are the same. */
export function renderBudgetDiff(changes: readonly BudgetChange[]): string {
  if (changes.length === 0) return '';
  const looser = changes.filter(isLooser);
  const others = changes.filter((change) => !isLooser(change));
  const heading =
    looser.length === 0
      ? '### This change adds to or tightens budgets'
      : `### ⚠️ This change loosens ${looser.length} budget${looser.length === 1 ? '' : 's'}`;
  const rows = [...looser, ...others].map((entry) => {
    const { artifact, metric, class: className, change, details, place } = entry;
    const title = findMetric(metric)?.title ?? metric;
    return [
      `${isLooser(entry) ? '⚠️ ' : ''}${change}`,
      codeSpan(artifact),
      escapeMarkdown(className === null ? title : `${title} of ${className}`),
      escapeMarkdown(details.join('; ')),
      codeSpan(place.line === undefined ? place.file : `${place.file}:${place.line}`),
    ];
  });
  return `${heading}\n\n${table(['', 'Artifact', 'Metric', 'Limit', 'Set at'], rows)}`;
}
