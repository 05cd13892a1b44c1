/** Which classes a file takes for which: a table, shaded, with the accuracy of each class. */
import { formatCount, formatQuantity } from '../quantity.js';
import type { Artifact, Data } from '../schema/report.js';
import { element, type Html } from './element.js';
import { cellShades } from './style.js';

/** Beyond this a matrix is unreadable; the report has the predictions. */
const maxClasses = 40;

/** counts[actual][predicted] */
export function confusionMatrix(
  labels: readonly number[],
  predictions: readonly number[],
  classes: number,
): number[][] {
  if (labels.length !== predictions.length)
    throw new RangeError(`expected ${labels.length} predictions, found ${predictions.length}`);
  const counts = Array.from({ length: classes }, () => Array<number>(classes).fill(0));
  labels.forEach((label, index) => {
    const row = counts[label];
    const predicted = predictions[index] ?? -1;
    if (row?.[predicted] === undefined)
      throw new RangeError(`expected classes below ${classes}, found ${label} and ${predicted}`);
    row[predicted]++;
  });
  return counts;
}

export function renderConfusion({ artifact, predictions }: Artifact, { labels, classes }: Data): Html | null {
  const count = classes.length;
  if (predictions.length === 0 || predictions.length !== labels.length || count === 0 || count > maxClasses)
    return null;
  if ([...labels, ...predictions].some((index) => !Number.isInteger(index) || index < 0 || index >= count)) return null;
  const matrix = confusionMatrix(labels, predictions, count);
  const header = ['actual ↓ · predicted →', ...classes, 'right'].map((name) => element('th', { scope: 'col' }, name));
  const rows = matrix.map((row, actual) => {
    const samples = row.reduce((sum, cell) => sum + cell, 0);
    const cells = row.map((cell, predicted) => {
      // Shading is a help for the eye; the number says the same. The steps are CSS classes, so that both colour schemes fit.
      const share = samples === 0 ? 0 : cell / samples;
      const shade = cell === 0 ? 0 : Math.max(1, Math.ceil(share * cellShades.length));
      return element(
        'td',
        { class: `number ${actual === predicted ? 'hit' : 'miss'}${shade}` },
        cell === 0 ? '·' : formatCount(cell),
      );
    });
    const right = samples === 0 ? '—' : formatQuantity((row[actual] ?? 0) / samples, 'fraction');
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, classes[actual] ?? String(actual)),
      ...cells,
      element('td', { class: 'number' }, right),
    );
  });
  const caption = `Confusion matrix of ${artifact}: ${formatCount(labels.length)} test samples`;
  const table = element(
    'table',
    { class: 'matrix' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...header)),
    element('tbody', {}, ...rows),
  );
  return element('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': `Table: ${caption}` }, table);
}
