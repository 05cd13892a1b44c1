import { basename, dirname, extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DataError } from '../core/errors.js';
import { groupDigits } from '../core/group-digits.js';
import { delimiterOf, maximumBytes } from '../data/tables/csv.js';
import { readBytes } from '../data/tables/read-bytes.js';
import type { DataKind, FoundData } from './data-kind.js';
import { nameList, scalar } from './line.js';

export const csvTable: DataKind = {
  noun: 'a table with a header (.csv), one of whose columns is the class',
  look: async (path, isFolder) => (isFolder || extname(path).toLowerCase() !== '.csv' ? null : found(path)),
};

const testFraction = 0.2;
/** More classes than this are names or dates of the rows. */
const mostClasses = 100;
const usualNames = /^(label|class|category|species|target|y)$/i;

async function found(path: string): Promise<FoundData> {
  const [header = [], ...rows] = await readRows(path);
  const cells = (at: number): string[] => rows.map((row) => row[at] ?? '');
  const isNumber = (at: number): boolean => cells(at).every((cell) => cell !== '' && Number.isFinite(Number(cell)));
  const places = [...header.keys()];
  const numbers = places.filter(isNumber);
  const named = places.find((at) => usualNames.test(header[at]!));
  const label = named ?? places.filter((at) => !numbers.includes(at)).at(-1);
  const classes = label === undefined ? [] : [...new Set(cells(label))].sort();
  const features = numbers.filter((at) => at !== label);
  if (label === undefined || classes.length < 2 || classes.length > mostClasses || features.length === 0)
    throw noLabel(path, header);
  const counts = classes.map((name) => cells(label).filter((cell) => cell === name).length);
  const testCount = counts.reduce((sum, count) => sum + Math.round(count * testFraction), 0);
  const isAll = features.length === header.length - 1;
  return {
    title: `${groupDigits(rows.length)} rows of ${features.length} numbers, ${classes.length} classes: ${nameList(classes)}`,
    root: dirname(path),
    name: basename(path, extname(path)),
    classes: classes.length,
    labels: classes,
    trainCount: rows.length - testCount,
    testCount,
    isPictures: false,
    guess: Math.max(...counts) / rows.length,
    sampleShape: () => [1, 1, features.length],
    lines: () => [
      `file: ${scalar(basename(path))}`,
      `label: ${scalar(header[label]!)} # the column that holds the class`,
      ...(isAll
        ? []
        : ['# Columns of text are left out.', `columns: [${features.map((at) => scalar(header[at]!)).join(', ')}]`]),
      `split: { test_fraction: ${testFraction} }`,
    ],
  };
}

async function readRows(path: string): Promise<string[][]> {
  const bytes = await readBytes(path, maximumBytes);
  try {
    return parse(bytes, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: delimiterOf(bytes),
    });
  } catch (error) {
    throw new DataError({
      code: 'data/csv',
      message: `expected rows of a CSV file, found that it cannot be read: ${(error as Error).message.slice(0, 200)}`,
      where: { file: path },
      fix: 'Export the table as CSV again, with quotes around text that holds commas.',
    });
  }
}

function noLabel(path: string, header: readonly string[]): DataError {
  return new DataError({
    code: 'init/no-label',
    message: `expected a column of classes beside columns of numbers, found ${nameList(header)}`,
    where: { file: path },
    cause: `A column of classes holds text, or is called label or class, with 2 to ${mostClasses} different values.`,
    fix: 'Rename the column, or write the spec by hand: targets for numbers, normal for anomalies; see docs/data.md.',
  });
}
