/** A history for a terminal or a CI log: what it spans, and where which number shifted. */
import { escapeText } from '../escape.js';
import { describeShifts, shortCommit } from './describe.js';
import type { Recorded } from './history.js';
import type { AllSeries } from './series.js';

/** Beyond this nobody reads on; the page and the file have them all. */
const maxNotes = 100;

export interface HistoryView extends AllSeries {
  readonly records: readonly Recorded[];
  /** See `describeLimits`. */
  readonly limits: readonly string[];
}

export function renderHistoryText({ records, series, limits }: HistoryView): string {
  const specs = [...new Set(records.map(({ spec }) => spec))];
  const spans = specs.slice(0, maxNotes).map((spec) => {
    const own = records.filter((record) => record.spec === spec);
    const numbers = series.filter((one) => one.spec === spec).length;
    return `${spec}: ${plural(own.length, 'commit')}, ${describeSpan(own)}; ${numbers} series`;
  });
  const notes = describeShifts(series);
  const shown = notes.slice(0, maxNotes).map(({ sentence }) => `  ${sentence}`);
  const longest = Math.max(0, ...series.map(({ points }) => points.length));
  const found =
    notes.length > 0
      ? [`Shifts of the mean, the latest first:`, ...shown]
      : longest < 3
        ? ['Shifts of the mean are told from three commits on.']
        : ['The mean of no number shifted.'];
  const rest = notes.length > maxNotes ? [`  and ${notes.length - maxNotes} more`] : [];
  return `${[...spans, ...found, ...rest, ...limits].map(escapeText).join('\n')}\n`;
}

/** `0123456789ab (2026-10-01) to fedcba987654 (2026-11-27)` */
export function describeSpan(records: readonly Recorded[]): string {
  const ends = records.length > 1 ? [records[0]!, records.at(-1)!] : records;
  return ends.map(({ commit, date }) => `${shortCommit(commit)}${date === null ? '' : ` (${date})`}`).join(' to ');
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
