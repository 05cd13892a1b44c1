/** Rows of cells as samples, whatever file they come from: which column is what, and what no cell may be. */
import { DataError, type Place, type Problem } from '../../core/errors.js';
import { nameSome } from '../../core/name-some.js';
import { collectProblems, type Problems } from '../problems.js';
import { notFinite, type Part, type Roles } from './part.js';

/** Where a row is, as messages say it. */
export interface Row {
  /** `line 3`, `row 2` */
  readonly words: string;
  readonly where: Place;
}

export interface Rows {
  readonly width: number;
  readonly problems: Problems;
  /** A row of as many cells as the header has. */
  add(cells: readonly string[], row: Row): void;
  /** @param digest of the file. @throws DataError with everything that is wrong, up to 20 */
  done(digest: string): Part;
}

/** @throws DataError for a header that lacks a column which the spec names */
export function startRows(header: readonly string[], path: string, roles: Roles): Rows {
  const table = columnsOf(header, path, roles);
  const problems = collectProblems();
  const numbers = growing();
  const [labels, groups]: [string[], string[]] = [[], []];
  return {
    width: header.length,
    problems,
    add(cells, row) {
      for (const at of table.numbers) numbers.push(numberAt(cells[at]!, row, header[at]!, problems));
      if (table.label !== null) labels.push(textAt(cells[table.label]!, row, header[table.label]!, problems));
      if (table.group !== null) groups.push(cells[table.group]!);
    },
    done(digest) {
      problems.throwIfAny();
      const count = numbers.length / table.numbers.length;
      if (count === 0) throw empty(path, 'rows below the header, found no row');
      return partOf(numbers.done(), count, table, { labels, groups, digest });
    },
  };
}

interface Columns {
  readonly header: readonly string[];
  /** Places of the features, then of the targets. */
  readonly numbers: readonly number[];
  readonly features: number;
  readonly targetNames: readonly string[];
  readonly label: number | null;
  readonly group: number | null;
}

function columnsOf(header: readonly string[], path: string, { columns, label, targets, group }: Roles): Columns {
  const where = { file: path, line: 1 };
  const isNumber = header.every((name) => name !== '' && Number.isFinite(Number(name)));
  const places = new Map([...header.keys()].reverse().map((at) => [header[at]!, at]));
  const twice = header.find((name, at) => name === '' || places.get(name) !== at);
  if (isNumber || twice !== undefined)
    throw new DataError({
      code: 'data/csv-header',
      message: `expected a header line with a name of its own for each column, found ${isNumber ? `numbers: ${header.slice(0, 5).join(', ')}` : twice === '' ? 'a column without a name' : `${twice} twice`}`,
      where,
      cause: 'the file begins with its first row, or columns were joined from several tables',
      fix: 'Write the names of the columns into the first line.',
    });
  const placeOf = (name: string, key: string): number => {
    const at = places.get(name);
    if (at !== undefined) return at;
    throw new DataError({
      code: 'data/column',
      message: `expected the column ${name} (${key}), found ${nameSome(header)}`,
      where,
      cause: 'the column has another name in the file',
      fix: `Correct ${key} in the spec.`,
    });
  };
  const own = new Set([label, group, ...targets].filter((name) => name !== null));
  const named = columns ?? header.filter((name) => !own.has(name));
  if (named.length === 0) throw empty(path, 'columns that a model can read, found only those of labels and targets');
  const features = named.map((name) => placeOf(name, 'data.columns'));
  return {
    header,
    features: features.length,
    numbers: [...features, ...targets.map((name) => placeOf(name, 'data.targets'))],
    targetNames: targets,
    label: label === null ? null : placeOf(label, 'data.label'),
    group: group === null ? null : placeOf(group, 'data.split.group'),
  };
}

function partOf(
  numbers: Float32Array,
  count: number,
  { features, targetNames, label, group }: Columns,
  { labels, groups, digest }: { labels: string[]; groups: string[]; digest: string },
): Part {
  const width = features + targetNames.length;
  const inputs = new Float32Array(count * features);
  const targets = new Float32Array(count * targetNames.length);
  for (let row = 0; row < count; row++) {
    const at = row * width;
    inputs.set(numbers.subarray(at, at + features), row * features);
    targets.set(numbers.subarray(at + features, at + width), row * targetNames.length);
  }
  return {
    count,
    sampleShape: [1, 1, features],
    inputs,
    labels: label === null ? null : labels,
    targets: targetNames.length === 0 ? null : targets,
    targetNames,
    groups: group === null ? null : groups,
    digest,
  };
}

const missing = /^(|nan|na|n\/a|null|none|inf|-inf|infinity|-infinity|\?)$/i;

function numberAt(text: string, row: Row, column: string, problems: Problems): number {
  const value = Math.fround(Number(text));
  if (text !== '' && Number.isFinite(value)) return value;
  if (missing.test(text) || !Number.isNaN(Number(text)))
    problems.add({
      ...notFinite(row.where.file, row.words, column, text === '' ? 'nothing' : text.slice(0, 60)),
      where: row.where,
    });
  else
    problems.add({
      code: 'data/text',
      message: `expected a number in ${row.words}, column ${column}, found the text '${text.slice(0, 60)}'`,
      where: row.where,
      cause: 'a column of categories is no number, and any order of them would be invented',
      fix: 'Encode it as columns of 0 and 1, one for each category; leave it out with data.columns; or name it as data.label.',
    });
  return 0;
}

function textAt(text: string, row: Row, column: string, problems: Problems): string {
  if (missing.test(text)) problems.add(notLabelled(row, column, text));
  return text;
}

function notLabelled(row: Row, column: string, found: string): Problem {
  return {
    code: 'data/label',
    message: `expected a class in ${row.words}, column ${column}, found ${found === '' ? 'nothing' : found}`,
    where: row.where,
    fix: 'Label the sample, or remove it.',
  };
}

export function empty(file: string, expected: string): DataError {
  return new DataError({
    code: 'data/empty',
    message: `expected ${expected}`,
    where: { file },
    cause: 'the export or the download failed',
    fix: 'Make the file again.',
  });
}

function growing() {
  let values = new Float32Array(1024);
  let length = 0;
  return {
    push(value: number): void {
      if (length === values.length) {
        const larger = new Float32Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    get length() {
      return length;
    },
    done: (): Float32Array => values.subarray(0, length),
  };
}
