/** Rows of a CSV file as samples: a header names the columns, and every cell of a feature or a target is a number. */
import { open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { digestBytes } from '../../core/digest.js';
import { DataError, type Problem } from '../../core/errors.js';
import { explainSystemError } from '../../core/system-error.js';
import { collectProblems, type Problems } from '../images/problems.js';
import { notFinite, type Part, type Roles } from './part.js';

/** A string of JavaScript holds no more. */
const maximumBytes = 512 * 1024 ** 2;

export async function readCsv(path: string, roles: Roles): Promise<Part> {
  const bytes = await readBytes(path, maximumBytes);
  return parseCsv(bytes, path, roles);
}

/** @throws DataError with the line and the column of everything that is wrong, up to 20 */
export function parseCsv(bytes: Uint8Array, path: string, roles: Roles): Part {
  const problems = collectProblems();
  let table: Columns | null = null;
  const rows = growing();
  const [labels, groups]: [string[], string[]] = [[], []];
  const onRecord = (record: readonly string[], { lines }: { readonly lines: number }): null => {
    if (table === null) {
      table = columnsOf(record, path, roles);
      return null;
    }
    if (record.length !== table.header.length) {
      problems.add(ragged(path, lines, record.length, table.header.length));
      return null;
    }
    for (const at of table.numbers) rows.push(numberAt(record[at]!, path, lines, table.header[at]!, problems));
    if (table.label !== null)
      labels.push(textAt(record[table.label]!, path, lines, table.header[table.label]!, problems));
    if (table.group !== null) groups.push(record[table.group]!);
    return null;
  };
  try {
    parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: delimiterOf(bytes),
      onRecord,
    });
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
  problems.throwIfAny();
  const found = table as Columns | null;
  if (found === null) throw empty(path, 'a header line and rows, found an empty file');
  const width = found.numbers.length;
  const count = rows.length / width;
  if (count === 0) throw empty(path, 'rows below the header, found no row');
  return partOf(rows.done(), count, found, { labels, groups, digest: digestBytes(bytes) });
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
  const twice = header.find((name, at) => name === '' || header.indexOf(name) !== at);
  if (isNumber || twice !== undefined)
    throw new DataError({
      code: 'data/csv-header',
      message: `expected a header line with a name of its own for each column, found ${isNumber ? `numbers: ${header.slice(0, 5).join(', ')}` : twice === '' ? 'a column without a name' : `${twice} twice`}`,
      where,
      cause: 'the file begins with its first row, or columns were joined from several tables',
      fix: 'Write the names of the columns into the first line.',
    });
  const placeOf = (name: string, key: string): number => {
    const at = header.indexOf(name);
    if (at >= 0) return at;
    throw new DataError({
      code: 'data/column',
      message: `expected the column ${name} (${key}), found ${header.slice(0, 20).join(', ')}${header.length > 20 ? ', …' : ''}`,
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

function numberAt(text: string, file: string, line: number, column: string, problems: Problems): number {
  const value = Math.fround(Number(text));
  if (text !== '' && Number.isFinite(value)) return value;
  if (missing.test(text) || !Number.isNaN(Number(text)))
    problems.add({ ...notFinite(file, `line ${line}`, column, text === '' ? 'nothing' : text), where: { file, line } });
  else
    problems.add({
      code: 'data/text',
      message: `expected a number in line ${line}, column ${column}, found the text '${text.slice(0, 60)}'`,
      where: { file, line },
      cause: 'a column of categories is no number, and any order of them would be invented',
      fix: 'Encode it as columns of 0 and 1, one for each category; leave it out with data.columns; or name it as data.label.',
    });
  return 0;
}

function textAt(text: string, file: string, line: number, column: string, problems: Problems): string {
  if (missing.test(text)) problems.add({ ...notLabelled(file, line, column, text), where: { file, line } });
  return text;
}

function notLabelled(file: string, line: number, column: string, found: string): Problem {
  return {
    code: 'data/label',
    message: `expected a class in line ${line}, column ${column}, found ${found === '' ? 'nothing' : found}`,
    where: { file, line },
    fix: 'Label the sample, or remove it.',
  };
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

function empty(file: string, expected: string): DataError {
  return new DataError({
    code: 'data/empty',
    message: `expected ${expected}`,
    where: { file },
    cause: 'the export or the download failed',
    fix: 'Make the file again.',
  });
}

/** What the header is divided by: a tab or a semicolon, where there is no comma. */
function delimiterOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(10);
  const header = Buffer.from(bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, 65_536))).toString('utf8');
  if (header.includes(',')) return ',';
  return header.includes('\t') ? '\t' : header.includes(';') ? ';' : ',';
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

/** The bytes of a file of at most so many. @throws DataError */
export async function readBytes(path: string, most: number): Promise<Buffer> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    const { size } = await handle.stat();
    if (size > most)
      throw new DataError({
        code: 'data/file-size',
        message: `expected a file of at most ${most} bytes, found ${size}`,
        where: { file: path },
        fix: 'Give a part of the data, or another format.',
      });
    return await handle.readFile();
  } catch (error) {
    throw error instanceof DataError ? error : (explainSystemError(error, 'read', path) ?? error);
  } finally {
    await handle.close();
  }
}

function unreadable(path: string, error: unknown): DataError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new DataError(
    {
      code: 'data/unreadable',
      message: `expected a file of samples, found ${code === 'ENOENT' ? 'no file' : `an unreadable one (${code ?? message})`}`,
      where: { file: path },
      cause: 'paths under `data` are relative to `data.root`, which is relative to the spec',
      fix: 'Correct the path in the spec, or pass --data-root.',
    },
    { cause: error },
  );
}
