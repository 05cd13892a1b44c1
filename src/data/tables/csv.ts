/** Rows of a CSV file as samples: a header names the columns, and every cell of a feature or a target is a number. */
import { CsvError, parse } from 'csv-parse/sync';
import { digestBytes } from '../../core/digest.js';
import { DataError, type Problem } from '../../core/errors.js';
import type { Part, Roles } from './part.js';
import { readBytes } from './read-bytes.js';
import { empty, startRows, type Rows } from './rows.js';

/** A string of JavaScript holds no more. */
export const maximumBytes = 512 * 1024 ** 2;

export async function readCsv(path: string, roles: Roles): Promise<Part> {
  const bytes = await readBytes(path, maximumBytes);
  return parseCsv(bytes, path, roles);
}

/** @throws DataError with the line and the column of everything that is wrong, up to 20 */
export function parseCsv(bytes: Uint8Array, path: string, roles: Roles): Part {
  let rows: Rows | null = null;
  const onRecord = (record: readonly string[], { lines: line }: { readonly lines: number }): null => {
    if (rows === null) rows = startRows(record, path, roles);
    else if (record.length !== rows.width) rows.problems.add(ragged(path, line, record.length, rows.width));
    else rows.add(record, { words: `line ${line}`, where: { file: path, line } });
    return null;
  };
  try {
    parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { ...csvOptions(bytes), onRecord });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DataError({
      code: 'data/csv',
      message: `expected rows of a CSV file, found that it cannot be read: ${error.message.slice(0, 200)}`,
      where: { file: path, line: Number(error['lines'] ?? 1) },
      cause: 'a quote is not closed, or the file is no CSV',
      fix: 'Export the table as CSV again, with quotes around text that holds commas.',
    });
  }
  const found = rows as Rows | null;
  if (found === null) throw empty(path, 'a header line and rows, found an empty file');
  return found.done(digestBytes(bytes));
}

function ragged(file: string, line: number, found: number, expected: number): Problem {
  return {
    code: 'data/csv-ragged',
    message: `expected ${expected} cells in line ${line}, as the header has, found ${found}`,
    where: { file, line },
    cause: 'a cell holds a comma without quotes, or the line was cut short',
    fix: 'Correct the line.',
  };
}

/** How every CSV file is read, be it a table of samples or a manifest; lengths of rows are told by their readers. */
export const csvOptions = (bytes: Uint8Array) => ({
  bom: true,
  trim: true,
  skip_empty_lines: true,
  relax_column_count: true,
  delimiter: delimiterOf(bytes),
});

/** What the header is divided by: a tab or a semicolon, where there is no comma. */
export function delimiterOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(10);
  const header = Buffer.from(bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, 65_536))).toString('utf8');
  if (header.includes(',')) return ',';
  return header.includes('\t') ? '\t' : header.includes(';') ? ';' : ',';
}
