/** The exported files: their numbers, what changed against the base, and their operators. */
import { describeOperators, isFloat } from '../operators.js';
import { formatCount, formatKnown, formatDifference, formatQuantity, formatRelative } from '../quantity.js';
import { taskScores } from '../task-scores.js';
import type { BaseView } from '../report.js';
import type { Artifact, Report } from '../schema/report.js';
import { element, type Html } from './element.js';
import { dataTable } from './figure.js';

/** At a glance: size and accuracy of every file that has a budget, with its change against the base. */
export function renderTiles({ artifacts, budgets }: Report, baseline: BaseView | null): Html | null {
  const budgeted = artifacts.filter(({ artifact }) => budgets.some((row) => row.artifact === artifact)).slice(0, 4);
  const tiles = budgeted.flatMap((artifact) => {
    const base = baseline?.artifacts.find((other) => other.artifact === artifact.artifact);
    const size = tile(
      `${artifact.artifact} size`,
      formatQuantity(artifact.sizeBytes, 'bytes'),
      sizeChange(artifact, base),
    );
    if (!artifact.accuracy) return [size];
    const accuracy = formatQuantity(artifact.accuracy.fraction, 'fraction');
    return [size, tile(`${artifact.artifact} accuracy`, accuracy, accuracyNote(artifact, base))];
  });
  return tiles.length === 0 ? null : element('dl', { class: 'tiles' }, ...tiles);
}

export function renderArtifacts({ artifacts }: Report): Html | null {
  if (artifacts.length === 0) return null;
  return dataTable({
    caption: 'Every exported file',
    header: ['File', 'Size', 'Deflated', 'Accuracy', '95 % interval', 'Parameters', 'MACs', 'SHA-256'],
    rows: artifacts.map(({ artifact, sizeBytes, deflatedBytes, accuracy, parameters, macs, sha256 }) => [
      artifact,
      formatQuantity(sizeBytes, 'bytes'),
      formatKnown(deflatedBytes, 'bytes', '—'),
      accuracy ? formatQuantity(accuracy.fraction, 'fraction') : '—',
      accuracy ? accuracy.interval95.map((bound) => (bound * 100).toFixed(2)).join(' to ') : '—',
      formatKnown(parameters, 'count'),
      formatKnown(macs, 'count'),
      element('code', { title: sha256 }, sha256.slice(0, 12)),
    ]),
    right: [1, 2, 3, 4, 5, 6],
  });
}

/** Null where classes are told apart. */
export function renderTaskScores(report: Report): Html | null {
  const scores = taskScores(report);
  if (!scores) return null;
  return dataTable({
    caption: 'Every file on the test samples',
    header: ['File', ...scores.titles],
    rows: scores.rows.map(({ artifact, values }) => [artifact, ...values]),
    right: scores.titles.map((_, at) => at + 1),
  });
}

export function renderOperators(measured: Artifact): Html | null {
  const { artifact, operators } = measured;
  if (operators.length === 0) return null;
  const title = `${artifact}: ${describeOperators(measured)}`;
  const table = dataTable({
    caption: `Operators of ${artifact}`,
    header: ['Operator', 'Computes in', 'Count'],
    rows: operators.map((operator) => [
      operator.operator,
      element(
        'span',
        { class: isFloat(operator) ? 'float' : '' },
        `${operator.type}${isFloat(operator) ? ' (float)' : ''}`,
      ),
      formatCount(operator.count),
    ]),
    right: [2],
  });
  return element('details', {}, element('summary', {}, title), table);
}

function tile(title: string, value: string, note: string | null): Html {
  return element(
    'div',
    {},
    element('dt', {}, title),
    element('dd', {}, value),
    note === null ? null : element('dd', { class: 'note' }, note),
  );
}

function sizeChange({ sizeBytes, sha256 }: Artifact, base: Artifact | undefined): string | null {
  if (!base) return null;
  if (base.sha256 === sha256) return 'the same file as in the base';
  const difference = sizeBytes - base.sizeBytes;
  if (difference === 0) return 'the same size as in the base';
  const relative = formatRelative(difference, base.sizeBytes);
  return `${difference < 0 ? '−' : '+'}${formatDifference(difference, 'bytes')} against the base${relative === null ? '' : ` (${relative})`}`;
}

function accuracyNote({ accuracy }: Artifact, base: Artifact | undefined): string | null {
  if (!accuracy) return null;
  const samples = `${formatCount(accuracy.correct)} of ${formatCount(accuracy.samples)} samples`;
  if (!base?.accuracy) return samples;
  const difference = accuracy.fraction - base.accuracy.fraction;
  const change = `${difference < 0 ? '−' : '+'}${formatDifference(difference, 'fraction')} against the base`;
  return `${samples}, ${difference === 0 ? 'as in the base' : change}`;
}
