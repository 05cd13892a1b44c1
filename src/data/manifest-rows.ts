/** Rows of a manifest with their lines: CSV with a header, or a JSON object on each line. */
import { extname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { DataError } from '../core/errors.js';
import { decodeText } from '../core/text.js';
import { DuplicateKeyError, parseUnambiguous } from '../core/unambiguous-json.js';
import { csvOptions } from './tables/csv.js';
import { readBytes } from './tables/read-bytes.js';
import { empty } from './tables/rows.js';

export interface ManifestRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface ManifestRows {
  readonly header: readonly string[];
  readonly rows: readonly ManifestRow[];
}

const maximumBytes = 256 * 1024 ** 2;

/** @throws DataError for a file that is missing, empty, or no table */
export async function readManifestRows(file: string): Promise<ManifestRows> {
  const bytes = await readBytes(file, maximumBytes);
  const isJson = ['.jsonl', '.ndjson', '.json'].includes(extname(file).toLowerCase());
  const found = isJson ? readJsonLines(bytes, file) : readCsvRows(bytes, file);
  if (found.rows.length === 0) throw empty(file, 'rows with a path and a label, found none');
  return found;
}

function readCsvRows(bytes: Uint8Array, file: string): ManifestRows {
  try {
    const records = parse(Buffer.from(bytes), { ...csvOptions(bytes), info: true }) as unknown as readonly {
      readonly record: string[];
      readonly info: { readonly lines: number };
    }[];
    const [first, ...rest] = records;
    const header = first?.record ?? [];
    const seen = new Set<string>();
    const twice = header.find((name) => seen.size === seen.add(name).size);
    if (twice !== undefined) throw wrong(file, 1, 'a header with each column once', `${twice} twice`);
    const rows = rest.map(({ record, info: { lines: line } }) => {
      if (record.length !== header.length)
        throw wrong(file, line, `${header.length} cells, as the header has`, String(record.length));
      return { line, cells: Object.fromEntries(header.map((name, at) => [name, record[at]!])) };
    });
    return { header, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw wrong(file, Number(error['lines'] ?? 1), 'rows of a CSV file', error.message.slice(0, 200));
  }
}

function readJsonLines(bytes: Uint8Array, file: string): ManifestRows {
  const rows: ManifestRow[] = [];
  decodeText(bytes)
    .split(/\r?\n/)
    .forEach((text, at) => {
      if (text.trim() === '') return;
      rows.push({ line: at + 1, cells: cellsOf(text, file, at + 1) });
    });
  return { header: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))], rows };
}

function cellsOf(text: string, file: string, line: number): Record<string, string> {
  let value: unknown;
  try {
    value = parseUnambiguous(text);
  } catch (error) {
    if (error instanceof DuplicateKeyError)
      throw wrong(file, line, 'each key of a line once', `${error.key.slice(0, 60)} twice`);
    throw wrong(file, line, 'a JSON object on each line', text.slice(0, 60));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(file, line, 'a JSON object on each line', text.slice(0, 60));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, cell]) => ['string', 'number', 'boolean'].includes(typeof cell))
      .map(([name, cell]) => [name, String(cell)]),
  );
}

function wrong(file: string, line: number, expected: string, found: string): DataError {
  return new DataError({
    code: 'data/manifest',
    message: `expected ${expected} in the manifest, found ${found}`,
    where: { file, line },
    cause: 'a comma without quotes, a line that was cut short, or a file of another kind',
    fix: 'Write a CSV file with a header, or one JSON object a line (.jsonl).',
  });
}
