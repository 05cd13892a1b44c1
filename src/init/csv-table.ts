import { basename, dirname, extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DataError } from '../core/errors.js';
import { groupDigits } from '../core/group-digits.js';
import { csvOptions, maximumBytes } from '../data/tables/csv.js';
import { readBytes } from '../data/tables/read-bytes.js';
import type { DataKind, FoundData } from './data-kind.js';
import { nameList, scalar } from './line.js';

export const csvTable: DataKind = {
  noun: 'a table with a header (.csv, .parquet): of classes, of labels of 0 and 1, of numbers to predict, or of what is normal and what is not',
  look: async (path, isFolder) => {
    const ending = extname(path).toLowerCase();
    if (isFolder || (ending !== '.csv' && ending !== '.parquet')) return null;
    return found(path, ending === '.csv' ? await readRows(path) : await parquetRows(path));
  },
};

async function parquetRows(path: string): Promise<readonly (readonly string[])[]> {
  const { readParquetCells } = await import('../data/tables/parquet.js');
  const { header, rows } = await readParquetCells(path);
  return [header, ...rows];
}

const testFraction = 0.2;
/** More classes than this are names or dates of the rows. */
const mostClasses = 100;
/** Whole numbers of more values than this are quantities. */
const mostWholeClasses = 20;
const usualNames = /^(label|class|category|species|target|y)$/i;
const classNames = /^(label|class|category|species)$/i;
const normalNames = /^(normal|ok|good|healthy|benign)$/i;
const anomalyNames = /^(anomal(y|ies|ous)|abnormal|nok|not_ok|defect(ive)?|fault(y)?|broken|damaged|outlier|attack)$/i;

interface Table {
  readonly path: string;
  readonly header: readonly string[];
  readonly count: number;
  readonly cells: (at: number) => readonly string[];
  /** Places of the columns that hold numbers alone. */
  readonly numbers: readonly number[];
}

function found(path: string, [header = [], ...rows]: readonly (readonly string[])[]): FoundData {
  const cells = (at: number): string[] => rows.map((row) => row[at] ?? '');
  const places = [...header.keys()];
  const isNumber = (at: number): boolean => cells(at).every((cell) => cell !== '' && Number.isFinite(Number(cell)));
  const table: Table = { path, header, count: rows.length, cells, numbers: places.filter(isNumber) };
  const named = places.find((at) => usualNames.test(header[at]!));
  const words = places.filter((at) => !table.numbers.includes(at) && classesOf(table, at) !== null);
  const labels = named === undefined ? labelsOf(table, words.length > 0) : [];
  if (labels.length > 0 && rows.length > 1) return ofLabels(table, labels);
  const asked = named ?? words.at(-1) ?? table.numbers.at(-1);
  if (rows.length < 2 || asked === undefined || table.numbers.every((at) => at === asked)) throw nothingAsked(table);
  const classes = classesOf(table, asked);
  if (classes !== null) return ofClasses(table, asked, classes);
  if (table.numbers.includes(asked)) return ofNumbers(table, asked);
  throw nothingAsked(table);
}

/** In order; null for a column of numbers that are quantities, or of names of the rows. */
function classesOf({ header, cells, numbers }: Table, at: number): readonly string[] | null {
  const values = [...new Set(cells(at))].sort();
  const isWhole = values.every((value) => /^-?\d+$/.test(value));
  const isNamed = !numbers.includes(at) || (isWhole && classNames.test(header[at]!));
  const most = isNamed ? mostClasses : isWhole ? mostWholeClasses : 0;
  return values.length < 2 || values.length > most ? null : values;
}

const labelPrefix = /^(labels?|tags?|targets?|class|y)[_. -]/i;

/**
 * Places of several columns of 0 and 1 that are called labels, or that end a table of numbers in which nothing else is asked; empty
 * where there are none.
 */
function labelsOf({ header, cells, numbers }: Table, hasClasses: boolean): readonly number[] {
  const isBinary = (at: number): boolean =>
    numbers.includes(at) && cells(at).every((cell) => Number(cell) === 0 || Number(cell) === 1);
  const binary = [...header.keys()].filter(isBinary);
  const features = numbers.filter((at) => !binary.includes(at));
  if (features.length === 0) return [];
  const called = binary.filter((at) => labelPrefix.test(header[at]!));
  if (called.length > 1) return called;
  const last = features.at(-1)!;
  const after = binary.filter((at) => at > last);
  return hasClasses || after.length < 2 ? [] : after;
}

function ofLabels(table: Table, labels: readonly number[]): FoundData {
  const { header, count, cells, numbers } = table;
  const features = numbers.filter((at) => !labels.includes(at));
  const names = labels.map((at) => header[at]!);
  const ones = labels.map((at) => cells(at).filter((cell) => Number(cell) === 1).length);
  const testCount = Math.round(count * testFraction);
  return {
    ...commonOf(table, features),
    title: `${groupDigits(count)} rows of ${features.length} numbers, and ${labels.length} labels of 0 and 1: ${nameList(names)}`,
    classes: labels.length,
    labels: names,
    trainCount: count - testCount,
    testCount,
    guess: 0,
    asks: { kind: 'labels', share: ones.reduce((sum, one) => sum + one, 0) / (count * labels.length) },
    lines: () => [
      ...fileLines(table),
      '# Columns of 0 and 1: each may be true of a row, by itself. Write columns, too, where some of them are what a model reads.',
      `labels: [${names.map(scalar).join(', ')}]`,
      ...columnLines(table, features, labels),
      splitLine,
    ],
  };
}

function ofClasses(table: Table, label: number, classes: readonly string[]): FoundData {
  const { header, count, cells, numbers } = table;
  const features = numbers.filter((at) => at !== label);
  const counts = classes.map((name) => cells(label).filter((cell) => cell === name).length);
  const testCount = counts.reduce((sum, size) => sum + Math.round(size * testFraction), 0);
  const about = `${groupDigits(count)} rows of ${features.length} numbers`;
  const common = {
    ...commonOf(table, features),
    classes: classes.length,
    labels: classes,
    trainCount: count - testCount,
    testCount,
    guess: Math.max(...counts) / count,
  };
  const lines = [...fileLines(table), `label: ${scalar(header[label]!)} # the column that holds the class`];
  const normal = classes.filter((name) => normalNames.test(name));
  const isAnomaly = normal.length > 0 && classes.every((name) => normalNames.test(name) || anomalyNames.test(name));
  if (isAnomaly)
    return {
      ...common,
      title: `${about}, of which ${nameList(normal)} is normal and the rest is not`,
      classes: features.length,
      labels: null,
      asks: { kind: 'anomaly' },
      lines: () => [
        ...lines,
        '# Trained on what is normal alone: what is given back badly is the anomaly. Without normal, two classes are told apart.',
        `normal: [${normal.map(scalar).join(', ')}]`,
        ...columnLines(table, features, [label]),
        splitLine,
      ],
    };
  const isNumbered = numbers.includes(label);
  return {
    ...common,
    title: `${about}, ${classes.length} classes: ${nameList(classes)}`,
    lines: () => [
      ...lines,
      ...(isNumbered
        ? [
            `# Its ${classes.length} whole numbers are taken for classes; to predict a number write targets in the place of label.`,
          ]
        : []),
      ...columnLines(table, features, [label]),
      splitLine,
    ],
  };
}

function ofNumbers(table: Table, target: number): FoundData {
  const { header, count, cells, numbers } = table;
  const features = numbers.filter((at) => at !== target);
  const values = cells(target).map(Number);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const testCount = Math.round(count * testFraction);
  return {
    ...commonOf(table, features),
    title: `${groupDigits(count)} rows of ${features.length} numbers, and the number ${header[target]!}`,
    classes: 1,
    labels: null,
    trainCount: count - testCount,
    testCount,
    guess: 0,
    asks: { kind: 'number', error: values.reduce((sum, value) => sum + Math.abs(value - mean), 0) / count },
    lines: () => [
      ...fileLines(table),
      `targets: ${scalar(header[target]!)} # the ${usualNames.test(header[target]!) ? '' : 'last '}column of numbers; name the one to predict`,
      ...columnLines(table, features, [target]),
      splitLine,
    ],
  };
}

const splitLine = `split: { test_fraction: ${testFraction} }`;

function commonOf({ path }: Table, features: readonly number[]) {
  return {
    root: dirname(path),
    name: basename(path, extname(path)),
    isPictures: false,
    sampleShape: () => [1, 1, features.length],
  } as const;
}

const fileLines = ({ path }: Table): string[] => [`file: ${scalar(basename(path))}`];

function columnLines({ header }: Table, features: readonly number[], asked: readonly number[]): string[] {
  const left = [...header.keys()].filter((at) => !asked.includes(at) && !features.includes(at));
  if (left.length === 0) return [];
  return [
    `# Columns of text are left out: ${nameList(left.map((at) => header[at]!))}. Is one a person or a machine, keep each whole: split: { by: ${scalar(header[left[0]!]!)}, test_fraction: ${testFraction} }`,
    `columns: [${features.map((at) => scalar(header[at]!)).join(', ')}]`,
  ];
}

async function readRows(path: string): Promise<string[][]> {
  const bytes = await readBytes(path, maximumBytes);
  try {
    return parse(bytes, csvOptions(bytes));
  } catch (error) {
    throw new DataError({
      code: 'data/csv',
      message: `expected rows of a CSV file, found that it cannot be read: ${(error as Error).message.slice(0, 200)}`,
      where: { file: path },
      fix: 'Export the table as CSV again, with quotes around text that holds commas.',
    });
  }
}

function nothingAsked({ path, header }: Table): DataError {
  return new DataError({
    code: 'init/no-label',
    message: `expected columns of numbers, and a column of classes or of a number to predict, found ${nameList(header)}`,
    where: { file: path },
    cause: `A model reads numbers. A column of classes has 2 to ${mostClasses} different values.`,
    fix: 'Encode text as numbers, or write the spec by hand; see docs/data.md.',
  });
}
