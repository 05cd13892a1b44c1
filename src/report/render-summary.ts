/**
 * The report as GitHub-flavoured Markdown: a job summary, or any place that renders tables. What does not fit the limit
 * is left out from the end, and said so.
 */
import { conditionsOf } from './claims.js';
import { codewordsColumn } from './codewords.js';
import { isLooser } from '../gate/budget-diff.js';
import type { Verdict } from '../gate/verdict.js';
import { describeBudget, describeInvariant, describeVerdict, verdictEmoji } from './describe.js';
import { codeSpan, escapeMarkdown } from './escape.js';
import { describeFaults } from './faults.js';
import { details, fitSections, table } from './markdown.js';
import { renderBaseline, renderDevices, renderOperators, renderParetoPicture } from './markdown-parts.js';
import { whyNothingJudged } from './nothing-judged.js';
import { formatCount, formatKnown, formatQuantity, formatSeconds } from './quantity.js';
import { renderBudgetDiff } from './render-budget-diff.js';
import { drawLayers } from './render-mermaid.js';
import { taskScores } from './task-scores.js';
import type { Artifact, BudgetRow, Report } from './schema/report.js';

/** GitHub's limit for the summary of one step. */
export const maxSummaryBytes = 1024 * 1024;

export function renderSummary(report: Report, maxBytes = maxSummaryBytes): string {
  const { artifacts, budgetChanges } = report;
  const devices = renderDevices(artifacts);
  const sections = [
    renderHeading(report),
    budgetChanges.some(isLooser) ? renderBudgetDiff(budgetChanges) : '',
    renderFaults(report),
    renderNothingJudged(report),
    renderBudgets(report.budgets),
    renderBaseline(report),
    renderBrokenInvariants(report),
    budgetChanges.some(isLooser) ? '' : renderBudgetDiff(budgetChanges),
    renderArtifacts(artifacts),
    renderTaskScores(report),
    devices === '' ? '' : `### Devices\n\n${devices}`,
    renderParetoPicture(artifacts),
    renderConditions(report),
    renderStages(report),
    renderInvariants(report),
    ...artifacts.map(renderOperators),
    ...artifacts.map(renderLayers),
  ];
  return fitSections(
    sections.filter((section) => section !== ''),
    maxBytes,
    '_The rest is left out: it would exceed the size limit. It is all in report.json._',
  );
}

export function renderHeading(report: Report): string {
  return `## ${verdictEmoji[report.verdict]} ${escapeMarkdown(report.spec.name)}: ${describeVerdict(report)}`;
}

export function renderBudgets(budgets: readonly BudgetRow[]): string {
  if (budgets.length === 0) return '';
  return [budgetTable(budgets, true), ...renderNotes(budgets, false)].join('\n\n');
}

/** What could not be measured, with its cause and fix; empty where there is no such thing. */
export function renderFaults(report: Report): string {
  const lines = describeFaults(report).map(({ name, title, message, notes }) => {
    const rest = [message, ...notes].map(escapeMarkdown).join('<br>');
    return `- ${verdictEmoji.error} ${codeSpan(name)}: **${escapeMarkdown(title)}**<br>${rest}`;
  });
  return lines.join('\n');
}

/** Empty where a budget was judged. */
export function renderNothingJudged(report: Report): string {
  const nothing = whyNothingJudged(report);
  if (!nothing) return '';
  return `${verdictEmoji[nothing.verdict]} **No budget was judged.** ${escapeMarkdown(`${nothing.message}. ${nothing.fix}`)}`;
}

/**
 * For a comment, which is narrow: what is not met first, what holds folded behind it, and conditions in the notes
 * instead of a column.
 */
export function renderUnmetBudgets(budgets: readonly BudgetRow[]): string {
  const unmet = budgets.filter(({ verdict }) => verdict !== 'pass');
  const met = budgets.filter(({ verdict }) => verdict === 'pass');
  if (budgets.length === 0) return renderBudgets(budgets);
  if (unmet.length === 0) return budgetTable(met, false);
  const title = `${met.length} limit${met.length === 1 ? ' holds' : 's hold'}`;
  const folded = met.length === 0 ? [] : [details(title, budgetTable(met, true))];
  return [budgetTable(unmet, false), ...renderNotes(unmet, true), ...folded].join('\n\n');
}

function budgetTable(budgets: readonly BudgetRow[], hasConditions: boolean): string {
  const rows = budgets.map((row) => {
    const { subject, measured, limit, difference } = describeBudget(row);
    return [
      verdictCell(row.verdict),
      codeSpan(row.artifact),
      escapeMarkdown(subject),
      escapeMarkdown(measured),
      escapeMarkdown(limit),
      escapeMarkdown(difference),
      ...(hasConditions ? [escapeMarkdown(conditionsOf(row).join('; '))] : []),
    ];
  });
  const header = ['', 'Artifact', 'Metric', 'Measured', 'Budget', 'Difference'];
  return table([...header, ...(hasConditions ? ['Conditions'] : [])], rows, [3]);
}

/** Under the table: reason, the author's words and the place of every budget that is not met. */
function renderNotes(budgets: readonly BudgetRow[], hasConditions: boolean): string[] {
  return budgets
    .filter(({ verdict }) => verdict !== 'pass')
    .map((row) => {
      const { subject } = describeBudget(row);
      const { file, line } = row.place;
      const place = codeSpan(line === undefined ? file : `${file}:${line}`);
      const conditions =
        hasConditions && conditionsOf(row).length > 0 ? ` (${escapeMarkdown(conditionsOf(row).join('; '))})` : '';
      const words = [row.message, row.actual === null ? null : row.reason].filter((text) => text !== null);
      const quote = words.map((text) => `\n> ${escapeMarkdown(text)}`).join('\n>');
      const subjectWords = `${codeSpan(row.artifact)} ${escapeMarkdown(subject)}`;
      return `${verdictEmoji[row.verdict]} ${subjectWords}, set at ${place}${conditions}${quote}`;
    });
}

export function renderBrokenInvariants({ invariants }: Report): string {
  const broken = invariants.filter(({ verdict }) => verdict !== 'pass');
  if (broken.length === 0) return '';
  return `### Compression that was undone\n\n${invariantTable(broken)}`;
}

function renderInvariants({ invariants }: Report): string {
  const kept = invariants.filter(({ verdict }) => verdict === 'pass');
  if (kept.length === 0) return '';
  const title =
    kept.length === invariants.length
      ? `No pass undid another: ${kept.length} checks on the exported codes hold`
      : `Other checks on the exported codes: ${kept.length} of ${invariants.length} hold`;
  return details(title, invariantTable(kept));
}

function invariantTable(rows: Report['invariants']): string {
  const cells = rows.map((row) => {
    const { subject, measured, limit, difference } = describeInvariant(row);
    return [
      verdictCell(row.verdict),
      codeSpan(row.artifact),
      codeSpan(row.layer),
      subject,
      measured,
      limit,
      escapeMarkdown(difference),
    ];
  });
  return table(['', 'Artifact', 'Layer', 'Check', 'In the file', 'Promised', ''], cells, [4]);
}

export function renderArtifacts(artifacts: readonly Artifact[]): string {
  if (artifacts.length === 0) return '';
  const rows = artifacts.map((artifact) => [
    codeSpan(artifact.artifact),
    formatQuantity(artifact.sizeBytes, 'bytes'),
    formatKnown(artifact.deflatedBytes, 'bytes', '—'),
    renderAccuracy(artifact),
    formatKnown(artifact.parameters, 'count'),
    formatKnown(artifact.macs, 'count'),
    codeSpan(artifact.sha256.slice(0, 12)),
  ]);
  const header = ['Artifact', 'Size', 'Deflated', 'Accuracy (95 % interval)', 'Parameters', 'MACs', 'SHA-256'];
  return `### Artifacts\n\n${table(header, rows, [1, 2, 3, 4, 5])}`;
}

/** Empty where classes are told apart. */
export function renderTaskScores(report: Report): string {
  const scores = taskScores(report);
  if (!scores) return '';
  const rows = scores.rows.map(({ artifact, values }) => [codeSpan(artifact), ...values]);
  const right = scores.titles.map((_, at) => at + 1);
  return `### On the test samples\n\n${table(['Artifact', ...scores.titles], rows, right)}`;
}

function renderAccuracy({ accuracy }: Artifact): string {
  if (!accuracy) return '—';
  const [low, high] = accuracy.interval95.map((bound) => (bound * 100).toFixed(2));
  return `${formatQuantity(accuracy.fraction, 'fraction')} (${low} to ${high} %)`;
}

function renderConditions({ data, seed, engine, commit, tool, spec, artifacts }: Report): string {
  const runtimes = [...new Set(artifacts.map(({ runtime }) => runtime).filter((runtime) => runtime !== null))];
  const parts = [
    data.sha256 === null
      ? ''
      : `${formatCount(data.trainSamples)} training and ${formatCount(data.testSamples)} test samples (data ${codeSpan(data.sha256.slice(0, 12))})`,
    runtimes.length > 0 ? `accuracy in ${runtimes.map(escapeMarkdown).join(', ')}` : '',
    engine === null ? '' : `trained with ${escapeMarkdown(engine)}, seed ${seed}`,
    `spec ${codeSpan(spec.path)} (${codeSpan(spec.sha256.slice(0, 12))})`,
    commit === null ? '' : `commit ${codeSpan(commit.slice(0, 12))}`,
    `tinygate ${escapeMarkdown(tool.version)}`,
  ];
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}

function renderStages({ stages, timings }: Report): string {
  if (stages.length === 0) return '';
  const rows = stages.map(({ name, digest }, index) => {
    const timing = timings.stages[index];
    return [
      codeSpan(name),
      timing ? formatSeconds(timing.seconds) : '—',
      timing?.cached ? 'from cache' : 'made',
      codeSpan(digest.slice(0, 12)),
    ];
  });
  return details(
    `Stages: ${formatSeconds(timings.totalSeconds)} in all`,
    table(['Stage', 'Time', '', 'Digest'], rows, [1]),
  );
}

function renderLayers(measured: Artifact): string {
  const { artifact, layers } = measured;
  if (layers.length === 0) return '';
  const codewords = codewordsColumn(layers);
  const rows = layers.map((layer, index) => [
    codeSpan(layer.name),
    codeSpan(layer.operator),
    formatCount(layer.kernelElements),
    formatQuantity(layer.kernelBytes, 'bytes'),
    formatQuantity(layer.zeroFraction, 'fraction'),
    formatCount(layer.distinctCodes),
    formatKnown(layer.macs, 'count'),
    ...codewords.cells[index]!,
  ]);
  const header = ['Layer', 'Operator', 'Elements', 'Kernel', 'Zeros', 'Distinct codes', 'MACs', ...codewords.header];
  const picture = drawLayers(measured);
  const body = [table(header, rows, [2, 3, 4, 5, 6]), ...(picture === null ? [] : [picture])].join('\n\n');
  return details(`Layers of ${escapeMarkdown(artifact)}`, body);
}

function verdictCell(verdict: Verdict): string {
  return `${verdictEmoji[verdict]} ${verdict}`;
}
