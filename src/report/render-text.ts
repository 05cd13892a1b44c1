/** The report for a terminal or a CI log: the same rows as every other rendering, coloured only where asked. */
import { conditionsOf } from './claims.js';
import { styleText } from 'node:util';
import { formatPlace } from '../core/errors.js';
import { isLooser } from '../gate/budget-diff.js';
import { wrap } from '../core/wrap.js';
import { exitCodeOf, type Verdict } from '../gate/verdict.js';
import { alignColumns } from './columns.js';
import { describeBaseline, describeBudgetChanges } from './describe-base.js';
import { describeBudget, describeInvariant, describeMetric, describeVerdict, verdictMarks } from './describe.js';
import { taskScores } from './task-scores.js';
import { tabulateDevices } from './devices.js';
import { escapeText } from './escape.js';
import { describeFaults } from './faults.js';
import { whyNothingJudged } from './nothing-judged.js';
import { formatCount, formatKnown, formatQuantity, formatSeconds } from './quantity.js';
import type { Artifact, BudgetChange, BudgetRow, Report } from './schema/report.js';

export interface TextOptions {
  /** Whether the reader is a terminal that shows colour. */
  readonly color: boolean;
  /** Columns that the text may take; a name that is longer still stands whole. Default: as many as it needs. */
  readonly width?: number;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const verdictStyle = {
  pass: 'green',
  warn: 'yellow',
  inconclusive: 'magenta',
  error: 'red',
  fail: 'red',
} as const satisfies Readonly<Record<Verdict, Style>>;

export function renderText(report: Report, { color, width = Infinity }: TextOptions): string {
  const paint: Paint = color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
  const { spec, tool, engine, seed, data } = report;
  const conditions = [
    data.sha256 === null
      ? 'no data: files only'
      : `${formatCount(data.trainSamples)} training and ${formatCount(data.testSamples)} test samples`,
    engine === null ? null : `seed ${seed}, ${engine}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
  const lines = [
    `${paint('bold', escapeText(spec.name))}  ${paint('dim', `tinygate ${escapeText(tool.version)} · ${escapeText(spec.path)}`)}`,
    ...wrap(escapeText(conditions), width).map((line) => paint('dim', line)),
    '',
    ...renderArtifacts(report.artifacts, paint),
    ...renderTaskScores(report, paint),
    ...renderDevices(report.artifacts, paint, width),
    ...renderBaseline(report, paint, width),
    ...renderBudgetChanges(report.budgetChanges, paint, width),
    ...renderFaults(report, paint, width),
    ...renderNothingJudged(report, paint, width),
    ...renderBudgets(report.budgets, paint, width),
    ...renderInvariants(report, paint, width),
    ...renderVerdict(report, paint, width),
  ];
  return `${lines.join('\n')}\n`;
}

/** On one line where it fits; else what is known of the run goes to a line of its own. */
function renderVerdict(report: Report, paint: Paint, width: number): string[] {
  const { verdict, timings } = report;
  const style: Style = ['bold', verdictStyle[verdict]];
  const words = `${verdictMarks[verdict]} ${verdict}: ${describeVerdict(report)}`;
  const run = `(${formatSeconds(timings.totalSeconds)}, exit code ${exitCodeOf(verdict)})`;
  if (words.length + 2 + run.length <= width) return [`${paint(style, words)}  ${paint('dim', run)}`];
  const [first = '', ...more] = wrap(words, width - 2);
  return [paint(style, first), ...more.map((line) => `  ${paint(style, line)}`), `  ${paint('dim', run)}`];
}

function renderArtifacts(artifacts: readonly Artifact[], paint: Paint): string[] {
  if (artifacts.length === 0) return [];
  const header = ['artifact', 'size', 'deflated', 'accuracy', 'parameters', 'MACs'];
  const rows = artifacts.map((artifact) => [
    escapeText(artifact.artifact),
    formatQuantity(artifact.sizeBytes, 'bytes'),
    formatKnown(artifact.deflatedBytes, 'bytes', '—'),
    artifact.accuracy ? formatQuantity(artifact.accuracy.fraction, 'fraction') : '—',
    formatKnown(artifact.parameters, 'count'),
    formatKnown(artifact.macs, 'count'),
  ]);
  const [head = '', ...body] = alignColumns([header, ...rows], [1, 2, 3, 4, 5]);
  return [`  ${paint('dim', head)}`, ...body.map((line) => `  ${line}`), ''];
}

/** Empty where classes are told apart. */
function renderTaskScores(report: Report, paint: Paint): string[] {
  const scores = taskScores(report);
  if (!scores) return [];
  const rows = scores.rows.map(({ artifact, values }) => [escapeText(artifact), ...values]);
  const right = scores.titles.map((_, at) => at + 1);
  const [head = '', ...body] = alignColumns([['artifact', ...scores.titles], ...rows], right);
  return [`  ${paint('dim', head)}`, ...body.map((line) => `  ${line}`), ''];
}

/** A table for each device; what it was measured with stands beneath each artifact. */
function renderDevices(artifacts: readonly Artifact[], paint: Paint, width: number): string[] {
  return tabulateDevices(artifacts).flatMap(({ device, isShared, header, rows, right }) => {
    const numbers = header.slice(0, right.length + 1);
    const cells = rows.map((row) => row.slice(0, right.length + 1).map(escapeText));
    const [head = '', ...body] = alignColumns([numbers.map((title) => title.toLowerCase()), ...cells], right);
    const isWide = [head, ...body].some((line) => [...line].length + 4 > width);
    const lines = rows.flatMap((row, index) => {
      const notes = row.slice(right.length + 1).filter((note) => note !== '—');
      // Where one line is too long, every number stands under its artifact, with its name.
      const own = isWide
        ? numbers.slice(1).map((title, column) => `${title.toLowerCase()} ${row[column + 1] ?? ''}`)
        : [];
      const first = isWide ? escapeText(row[0] ?? '') : body[index]!;
      return [
        `    ${first}`,
        ...(isWide ? indented(own.join(' · '), width - 2).map((line) => `  ${line}`) : []),
        ...indented(notes.join(' · '), width - 2).map((line) => `  ${paint('dim', line)}`),
      ];
    });
    const mark = isShared ? ' (shared hardware)' : '';
    return [`  on ${escapeText(device)}${mark}`, ...(isWide ? [] : [`    ${paint('dim', head)}`]), ...lines, ''];
  });
}

function renderBaseline({ baseline }: Report, paint: Paint, width: number): string[] {
  const words = describeBaseline(baseline);
  if (words === null) return [];
  const style = baseline.kind === 'unavailable' ? 'yellow' : 'dim';
  return [...wrap(escapeText(words), width - 2).map((line) => `  ${paint(style, line)}`), ''];
}

function renderBudgetChanges(changes: readonly BudgetChange[], paint: Paint, width: number): string[] {
  if (changes.length === 0) return [];
  const isLoosened = changes.some(isLooser);
  const lines = [...changes]
    .sort((a, b) => Number(isLooser(b)) - Number(isLooser(a)))
    .flatMap((entry) => {
      const subject = `${entry.artifact} ${describeMetric(entry)}`;
      const words = [entry.change, subject, entry.details.join('; ')].filter((part) => part !== '').join('  ');
      return indented(words, width).map((line) => paint(isLooser(entry) ? 'yellow' : 'dim', line));
    });
  const title = `${isLoosened ? verdictMarks.warn : ' '} ${describeBudgetChanges(changes)}`;
  return [paint(isLoosened ? ['bold', 'yellow'] : 'dim', title), ...lines, ''];
}

/** What could not be measured, with its cause and fix; the rows of its budgets say no more than that. */
function renderFaults(report: Report, paint: Paint, width: number): string[] {
  const lines = describeFaults(report).flatMap(({ name, title, message, notes, place }) => [
    `${paint('red', verdictMarks.error)} ${paint('bold', escapeText(`${name}: ${title}`))}`,
    ...indented(message, width),
    ...[...notes, ...(place === null ? [] : [`at ${formatPlace(place)}`])].flatMap((note) =>
      indented(note, width).map((line) => paint('dim', line)),
    ),
  ]);
  return lines.length > 0 ? [...lines, ''] : [];
}

function renderNothingJudged(report: Report, paint: Paint, width: number): string[] {
  const nothing = whyNothingJudged(report);
  if (!nothing) return [];
  const { verdict, message, fix } = nothing;
  const head = `${paint(verdictStyle[verdict], verdictMarks[verdict])} ${paint('bold', 'no budget was judged')}`;
  return [head, ...indented(message, width), ...indented(`fix: ${fix}`, width).map((line) => paint('dim', line)), ''];
}

function renderBudgets(budgets: readonly BudgetRow[], paint: Paint, width: number): string[] {
  if (budgets.length === 0) return [];
  const texts = budgets.map(describeBudget);
  const cells = budgets.map((row, index) => {
    const text = texts[index]!;
    return [`${row.artifact} ${text.subject}`, text.measured, text.limit, text.difference].map(escapeText);
  });
  const lines = alignColumns(cells, [1]);
  // Where one line is too long, the last column goes below its row, in every row alike.
  const isNarrow = lines.some((line) => [...line].length + 2 > width);
  const heads = isNarrow
    ? alignColumns(
        cells.map((row) => row.slice(0, 3)),
        [1],
      )
    : lines;
  return [
    ...heads.flatMap((line, index) => {
      const row = budgets[index]!;
      const own = (text: string): string => (row.verdict === 'pass' ? text : paint('bold', text));
      const head = `${paint(verdictStyle[row.verdict], verdictMarks[row.verdict])} ${own(line)}`;
      const difference = isNarrow ? indented(texts[index]!.difference, width).map(own) : [];
      const notes = notesOf(row).flatMap((note) => indented(note, width).map((text) => paint('dim', text)));
      return [head, ...difference, ...notes];
    }),
    '',
  ];
}

/** What stands under a row: its conditions and, where it is not met, the author's words and the place in the spec. */
function notesOf(row: BudgetRow): string[] {
  const notes = conditionsOf(row).length > 0 ? [conditionsOf(row).join(' · ')] : [];
  if (row.reason !== null && row.actual !== null) notes.push(row.reason);
  if (row.verdict !== 'pass') {
    if (row.message !== null) notes.push(row.message);
    notes.push(`at ${formatPlace(row.place)}`);
  }
  return notes;
}

/** Below a row, four columns in; escaped, since what is below a row may be a stranger's words. */
function indented(text: string, width: number): string[] {
  return wrap(escapeText(text), width - 4).map((line) => `    ${line}`);
}

function renderInvariants({ invariants }: Report, paint: Paint, width: number): string[] {
  const broken = invariants.filter(({ verdict }) => verdict !== 'pass');
  const kept = invariants.length - broken.length;
  const lines = broken.flatMap((row) => {
    const { subject, sentence } = describeInvariant(row);
    const [first = '', ...more] = wrap(escapeText(`${row.artifact} ${row.layer}: ${subject} ${sentence}`), width - 4);
    const mark = paint(verdictStyle[row.verdict], verdictMarks[row.verdict]);
    return [`${mark} ${first}`, ...more.map((line) => `    ${line}`)];
  });
  // Beside one that is broken the sentence would be untrue, however many hold.
  if (kept > 0 && broken.length === 0)
    lines.push(`${paint('green', verdictMarks.pass)} no pass undid another: ${kept} checks on the exported codes hold`);
  return lines.length > 0 ? [...lines, ''] : [];
}
