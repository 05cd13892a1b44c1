/**
 * `history.json`: the numbers of many reports, the oldest first, small enough to be kept beside the code. The file names each
 * series once; in memory every record has its numbers with their names.
 */
import { TinygateError } from '../../core/errors.js';
import { describeJsonError, parseUnambiguous } from '../../core/unambiguous-json.js';
import { maxReportBytes } from '../max-bytes.js';
import type { HistoryEntry, HistorySeries, History } from '../schema/history.js';
import { validate as validateHistory } from '../schema/history-validator.js';

/** What one report says of one commit. */
export interface Recorded extends Omit<HistoryEntry, 'values'> {
  readonly numbers: readonly RecordedNumber[];
}

export interface RecordedNumber extends Omit<HistorySeries, 'spec'> {
  /** In the unit of the metric. */
  readonly value: number;
  /** Half the width of its 95 % interval; null where it is exact or not known. */
  readonly noise: number | null;
}

/** A commit a day is kept for a year and a half; beyond, a trend line says nothing that can be acted upon. */
export const maxEntries = 500;

export interface Merged {
  readonly records: readonly Recorded[];
  /** How many records took the place of an earlier one of the same spec and commit. */
  readonly replaced: number;
}

/** In the order given. A commit that is measured again keeps its place and gets its new numbers. */
export function mergeRecords(given: readonly Recorded[]): Merged {
  const places = new Map<string, Recorded>();
  for (const record of given) places.set(JSON.stringify([record.spec, record.commit]), record);
  return { records: [...places.values()], replaced: given.length - places.size };
}

export interface Bounded {
  readonly records: readonly Recorded[];
  readonly text: string;
  /** How many of the oldest were left out. */
  readonly dropped: number;
}

/**
 * The newest records and their text: at most `maxEntries`, and no more than is read again.
 * @throws TinygateError where the newest alone is too large.
 */
export function boundHistory(records: readonly Recorded[]): Bounded {
  let kept = records.slice(-maxEntries);
  for (;;) {
    const text = stringifyHistory(kept);
    const bytes = Buffer.byteLength(text);
    if (bytes <= maxReportBytes) return { records: kept, text, dropped: records.length - kept.length };
    if (kept.length === 1) {
      throw new TinygateError({
        code: 'history/too-large',
        message: `expected the numbers of one report to take at most ${maxReportBytes} bytes, found ${bytes}`,
        fix: 'Keep a history for each of several specs with fewer artifacts and devices.',
      });
    }
    kept = kept.slice(Math.ceil(kept.length / 10));
  }
}

/** A line for each series and each entry, so that a commit of the file shows what it adds. */
export function stringifyHistory(records: readonly Recorded[]): string {
  const series = new Map<string, number>();
  const entries = records.map(({ spec, commit, date, numbers }): HistoryEntry => {
    const values = numbers.map(({ artifact, device, metric, value, noise }) => {
      const key = JSON.stringify({ spec, artifact, device, metric } satisfies HistorySeries);
      const index = series.get(key) ?? series.size;
      series.set(key, index);
      return { series: index, value, ...(noise === null ? {} : { noise }) };
    });
    return { spec, commit, date, values };
  });
  const list = (lines: readonly string[]): string =>
    lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  const written = entries.map((entry) => JSON.stringify(entry));
  return `{\n  "historyVersion": 1,\n  "series": ${list([...series.keys()])},\n  "entries": ${list(written)}\n}\n`;
}

/** Whether a text has the key that only a history has; anything else is taken for a report. A string would show its quotes escaped. */
export function isHistory(text: string): boolean {
  return /"historyVersion"\s*:/.test(text);
}

/**
 * A history from its text. Refuses what is too large, not JSON, not of this schema, or contradicts itself; throws
 * `TinygateError` with exit code 2. `source` is named in the message.
 */
export function parseHistory(text: string, source: string): Recorded[] {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxReportBytes) throw unreadable(source, `expected at most ${maxReportBytes} bytes, found ${bytes}`);
  let value: unknown;
  try {
    value = parseUnambiguous(text);
  } catch (error) {
    throw unreadable(source, describeJsonError(error));
  }
  if (!isValid(value)) throw unreadable(source, describeSchemaError(value));
  const { series, entries } = value;
  const seen = new Set<string>();
  return entries.map(({ values, ...entry }) => {
    const key = JSON.stringify([entry.spec, entry.commit]);
    if (seen.has(key)) throw unreadable(source, `expected one entry of ${entry.commit.slice(0, 12)}, found two`);
    seen.add(key);
    const used = new Set<string>();
    const numbers = values.map(({ series: index, value: number, noise = null }): RecordedNumber => {
      const named = series[index];
      const found = named && JSON.stringify([named.artifact, named.device, named.metric]);
      if (named?.spec !== entry.spec || found === undefined)
        throw unreadable(source, `expected a series of ${JSON.stringify(entry.spec)}, found the index ${index}`);
      if (used.has(found)) throw unreadable(source, `expected one number of ${found}, found two`);
      used.add(found);
      return { artifact: named.artifact, device: named.device, metric: named.metric, value: number, noise };
    });
    return { ...entry, numbers };
  });
}

function isValid(value: unknown): value is History {
  return (validateHistory as (value: unknown) => boolean)(value);
}

function describeSchemaError(value: unknown): string {
  const version = (value as { historyVersion?: unknown } | null)?.historyVersion;
  if (typeof version === 'number' && version !== 1) return `expected historyVersion 1, found ${version}`;
  const [error] =
    (validateHistory as { errors?: readonly { instancePath: string; message?: string }[] | null }).errors ?? [];
  return `expected a history of schemas/history.schema.json, found ${error?.instancePath || 'that it'} ${error?.message ?? 'does not match'}`;
}

function unreadable(source: string, message: string): TinygateError {
  return new TinygateError({
    code: 'history/unreadable',
    message: `${source}: ${message}`,
    cause: 'The file was cut short, edited by hand, merged badly, or comes from another version of tinygate.',
    fix: 'Take an earlier state of the file, or make it again from the reports: `tinygate history REPORT... --out FILE`.',
  });
}
