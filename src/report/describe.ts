/** The words for a judged row, shared by every renderer, so that all of them say the same. */
import { findMetric } from '../metrics/metrics.js';
import type { Verdict } from '../gate/verdict.js';
import { formatDifference, formatPair, formatQuantity, formatRelative } from './quantity.js';
import type { BudgetRow, InvariantRow, Report } from './schema/report.js';

export interface RowText {
  /** `size`, `accuracy against teacher` */
  readonly subject: string;
  /** What was measured: `33.2 kB`; for a drop `3.00 points`; a dash where there is nothing. */
  readonly measured: string;
  /** `≤ 30.0 kB` */
  readonly limit: string;
  /** `3.2 kB over (+10.7 %)`, `400 B to spare`, `2.00 points over (90.00 % → 87.00 %)`, or why there is no number. */
  readonly difference: string;
  /** `33.2 kB, limit ≤ 30.0 kB: 3.2 kB over (+10.7 %)` */
  readonly sentence: string;
}

export function describeBudget(row: BudgetRow): RowText {
  const name = describeMetric(row);
  const subject = row.against === null ? name : `${name} against ${row.against}`;
  if (row.actual === null || row.expected === null || row.delta === null) {
    const limit = row.expected === null ? '—' : `${sign(row)} ${formatValue(row, row.expected)}`;
    const measured = row.measured === null ? '—' : formatQuantity(row.measured, row.unit);
    const difference = row.reason ?? 'not measured';
    return { subject, measured, limit, difference, sentence: `could not be judged: ${difference}` };
  }
  const [actual, expected] = formatBoth(row, row.actual, row.expected);
  const difference = `${describeDifference(row, row.delta, row.expected)}${change(row)}`;
  const sentence = `${actual}, limit ${sign(row)} ${expected}: ${difference}`;
  const reason = row.reason === null ? '' : `; ${row.reason}`;
  return { subject, measured: actual, limit: `${sign(row)} ${expected}`, difference, sentence: sentence + reason };
}

/** `class accuracy of dog`, `median latency on raspberry-pi-4b` */
export function describeMetric(row: Pick<BudgetRow, 'metric' | 'class' | 'device'>): string {
  const title = findMetric(row.metric)?.title ?? row.metric;
  return `${title}${row.class === null ? '' : ` of ${row.class}`}${row.device === null ? '' : ` on ${row.device}`}`;
}

const invariantWords: Readonly<
  Record<InvariantRow['invariant'], readonly [subject: string, unit: 'fraction' | 'count', relation: '≥' | '≤']>
> = {
  zeros: ['zeros', 'fraction', '≥'],
  zero_blocks: ['zero blocks', 'fraction', '≥'],
  zeros_in_block: ['zeros in each block', 'count', '≥'],
  zeros_over_all: ['zeros over all', 'fraction', '≥'],
  weights_left: ['weights left', 'count', '≥'],
  distinct_codes: ['distinct codes', 'count', '≤'],
  distinct_blocks: ['distinct blocks of codes', 'count', '≤'],
  codes_per_channel: ['distinct codes of a channel', 'count', '≤'],
};

export function describeInvariant(row: InvariantRow): RowText {
  const [subject, unit, relation] = invariantWords[row.invariant];
  const [actual, expected] = formatPair(row.actual ?? row.expected, row.expected, unit);
  const measured = row.actual === null ? '—' : actual;
  const limit = `${relation} ${expected}`;
  const difference = row.reason ?? 'kept';
  return { subject, measured, limit, difference, sentence: `${measured}, expected ${limit}: ${difference}` };
}

export const verdictMarks = {
  pass: '✓',
  warn: '!',
  inconclusive: '?',
  error: '✗',
  fail: '✗',
} as const satisfies Readonly<Record<Verdict, string>>;
export const verdictEmoji = {
  pass: '✅',
  warn: '⚠️',
  inconclusive: '❔',
  error: '❌',
  fail: '❌',
} as const satisfies Readonly<Record<Verdict, string>>;

/** One line: `2 of 6 limits failed, 1 could not be measured; 1 file could not be measured`. */
export function describeVerdict({
  budgets,
  invariants,
  faults,
}: Pick<Report, 'budgets' | 'invariants' | 'faults'>): string {
  const parts = [...describeCounts(budgets, 'limit')];
  if (invariants.some(({ verdict }) => verdict !== 'pass')) parts.push(...describeCounts(invariants, 'check'));
  const files = faults.length;
  if (files > 0) parts.push(`${files} file${files === 1 ? '' : 's'} could not be measured`);
  return parts.join('; ');
}

function describeCounts(rows: readonly { readonly verdict: Verdict }[], noun: string): string[] {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const plural = `${noun}${rows.length === 1 ? '' : 's'}`;
  if (rows.length === 0) return ['no budgets to judge'];
  const said = [
    [count('fail'), 'failed'],
    [count('error'), 'could not be measured'],
    [count('inconclusive'), 'undecided'],
    [count('warn'), 'warned'],
  ] as const;
  const told = said.filter(([number]) => number > 0);
  if (told.length === 0) return [`${rows.length} ${plural} passed`];
  return told.map(([number, words], index) =>
    index === 0 ? `${number} of ${rows.length} ${plural} ${words}` : `${number} ${words}`,
  );
}

function sign({ operator }: BudgetRow): string {
  return { min: '≥', max: '≤', max_drop: 'drop ≤', max_increase: 'increase ≤' }[operator];
}

function isChange({ operator }: BudgetRow): boolean {
  return operator === 'max_drop' || operator === 'max_increase';
}

function formatValue(row: BudgetRow, value: number): string {
  return isChange(row) ? signedDifference(value, row) : formatQuantity(value, row.unit);
}

function formatBoth(row: BudgetRow, a: number, b: number): readonly [string, string] {
  return isChange(row) ? [signedDifference(a, row), signedDifference(b, row)] : formatPair(a, b, row.unit);
}

function signedDifference(value: number, { unit }: BudgetRow): string {
  return `${value < 0 ? '−' : ''}${formatDifference(value, unit)}`;
}

/** ` (29.0 kB → 29.6 kB, +2.1 %)` */
function change(row: BudgetRow): string {
  const { reference, measured, unit, operator } = row;
  if (!isChange(row) || reference === null || measured === null) return '';
  const relative =
    operator === 'max_increase' && measured !== reference ? formatRelative(measured - reference, reference) : null;
  return ` (${formatPair(reference, measured, unit).join(' → ')}${relative === null ? '' : `, ${relative}`})`;
}

function describeDifference(row: BudgetRow, delta: number, expected: number): string {
  if (delta === 0) return 'exactly at the limit';
  const isBelow = row.operator === 'min';
  const size = formatDifference(delta, row.unit);
  const word = delta < 0 ? 'to spare' : isBelow ? 'under' : 'over';
  const relative =
    delta > 0 && row.unit !== 'fraction' && !isChange(row) ? formatRelative(isBelow ? -delta : delta, expected) : null;
  return `${size} ${word}${relative === null ? '' : ` (${relative})`}`;
}
