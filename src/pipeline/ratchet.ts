/**
 * Proposes tighter budgets: every `min` and `max` that the last report meets with room to spare moves to what was measured,
 * less a margin; how much a change may add or lose stays. Limits only ever tighten. Each new value is written in the unit and the precision of the old one.
 */
import type { BudgetRow, Report } from '../report/schema/report.js';
import { locate, type Located } from '../spec/located.js';
import type { Plan } from '../spec/plan.js';

export interface Tightening {
  readonly artifact: string;
  readonly metric: string;
  readonly limit: 'min' | 'max';
  readonly before: string;
  readonly after: string;
  /** Absolute path of the file that the limit is written in. */
  readonly path: string;
  /** 1-based; `length` characters are replaced. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** `marginFraction` is the room left between measurement and limit, as a fraction of the measurement. */
export function proposeTightenings(plan: Plan, root: Located, report: Report, marginFraction: number): Tightening[] {
  return plan.budgets.flatMap((budget, index) =>
    (['min', 'max'] as const).flatMap((limit): Tightening[] => {
      const present = budget[limit];
      // A tested limit needs its distance from the measured value, or no number of samples would decide it.
      if (present === null || budget.confidence !== null || budget.level === 'off') return [];
      const row = report.budgets.find((candidate) => isRowOf(candidate, budget, limit));
      if (row?.verdict !== 'pass' || row.measured === null) return [];
      const pointer = `/budgets/${index}/${limit}`;
      const span = locate(root, pointer);
      const written = span.source.lines[span.line - 1]?.slice(span.column - 1, span.column - 1 + span.length) ?? '';
      const target = row.measured * (limit === 'max' ? 1 + marginFraction : 1 - marginFraction);
      const after = rewrite(written, target, row, limit);
      if (after === null) return [];
      const { artifact, metric } = budget;
      const { line, column, length } = span;
      return [{ artifact, metric, limit, before: written, after, path: span.source.path, line, column, length }];
    }),
  );
}

function isRowOf(row: BudgetRow, budget: Plan['budgets'][number], operator: 'min' | 'max'): boolean {
  return (
    row.operator === operator &&
    row.artifact === budget.artifact &&
    row.metric === budget.metric &&
    row.class === budget.class &&
    row.device === budget.device &&
    row.place.line === budget.where.line &&
    row.place.file === budget.where.file
  );
}

const scales: Readonly<Record<string, number>> = {
  '': 1,
  '%': 0.01,
  B: 1,
  kB: 1000,
  KiB: 1024,
  MB: 1e6,
  MiB: 1024 ** 2,
  GB: 1e9,
  GiB: 1024 ** 3,
  us: 1e-3,
  ms: 1,
  s: 1000,
  uJ: 1e-3,
  mJ: 1,
  J: 1000,
};

/** The written limit with the target's number, rounded to the loose side; null when that is not tighter. */
function rewrite(written: string, target: number, { unit }: BudgetRow, limit: 'min' | 'max'): string | null {
  const [, quote = '', digits, space = '', suffix = ''] =
    /^(['"]?)([0-9]+(?:\.[0-9]+)?)( ?)([A-Za-z%]*)\1$/.exec(written) ?? [];
  const scale = Object.hasOwn(scales, suffix) ? scales[suffix] : undefined;
  if (digits === undefined || scale === undefined) return null;
  const decimals = decimalsOf(digits, suffix, unit, target / scale);
  const step = 10 ** decimals;
  // To 12 digits first: 28.6 kB must not become 28.7 because of a last bit.
  const scaled = Number(((target / scale) * step).toPrecision(12));
  const value = (limit === 'max' ? Math.ceil(scaled) : Math.floor(scaled)) / step;
  const isTighter = limit === 'max' ? value < Number(digits) : value > Number(digits);
  return isTighter ? `${quote}${value.toFixed(decimals)}${space}${suffix}${quote}` : null;
}

/** As many as were written, at least one, and enough that rounding moves the value by 1 % at most. */
function decimalsOf(digits: string, suffix: string, unit: BudgetRow['unit'], value: number): number {
  const written = digits.split('.')[1]?.length ?? 0;
  if (unit === 'count' || suffix === 'B' || (unit === 'bytes' && suffix === '')) return 0;
  const needed = value > 0 ? Math.ceil(-Math.log10(0.01 * value)) : 0;
  return Math.min(12, Math.max(written, 1, needed));
}

/** The text of a file with the new limits in place; those of other files are left out. */
export function applyTightenings(text: string, tightenings: readonly Tightening[]): string {
  const lines = text.split('\n');
  // From the right, so that earlier columns stay where they are.
  for (const { line, column, length, after } of [...tightenings].sort((a, b) => b.column - a.column)) {
    const old = lines[line - 1] ?? '';
    lines[line - 1] = old.slice(0, column - 1) + after + old.slice(column - 1 + length);
  }
  return lines.join('\n');
}
